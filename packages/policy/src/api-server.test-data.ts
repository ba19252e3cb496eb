import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import { generateKeyPairSync } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "@mainstay/fleet";

const bin = fileURLToPath(new URL("../../../.toolchain/bin/", import.meta.url));
const token = "live-test";

/** What the API server said. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly warnings: readonly string[];
}

/** Who asks; the administrator where it is left out. */
export interface Caller {
  readonly user: string;
  readonly groups: readonly string[];
}

/** A kube-apiserver with its etcd, on loopback, in a folder of its own. */
export class ApiServer {
  readonly #folder = mkdtempSync(join(tmpdir(), "mainstay-api-server-"));
  readonly #processes: ChildProcess[] = [];
  #port = 0;

  async start(): Promise<void> {
    const [etcd = 0, peer = 0, api = 0] = await freePorts(3);
    const at = (name: string): string => join(this.#folder, name);
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    writeFileSync(at("sa.key"), privateKey.export({ type: "pkcs8", format: "pem" }));
    writeFileSync(at("sa.pub"), publicKey.export({ type: "spki", format: "pem" }));
    writeFileSync(at("tokens.csv"), `${token},admin,admin,system:masters\n`);
    const [client, peers] = [`http://127.0.0.1:${etcd}`, `http://127.0.0.1:${peer}`];
    this.#spawn("etcd", {
      "data-dir": at("etcd"),
      "unsafe-no-fsync": "true",
      "log-level": "error",
      "listen-client-urls": client,
      "advertise-client-urls": client,
      "listen-peer-urls": peers,
      "initial-advertise-peer-urls": peers,
      "initial-cluster": `default=${peers}`,
    });
    this.#spawn("kube-apiserver", {
      "etcd-servers": client,
      "bind-address": "127.0.0.1",
      "advertise-address": "127.0.0.1",
      "secure-port": String(api),
      "cert-dir": at("pki"),
      "token-auth-file": at("tokens.csv"),
      "authorization-mode": "RBAC",
      "service-cluster-ip-range": "10.96.0.0/24",
      "service-account-issuer": "https://kubernetes.default.svc",
      "service-account-key-file": at("sa.pub"),
      "service-account-signing-key-file": at("sa.key"),
      "endpoint-reconciler-type": "none",
      "allow-privileged": "true",
      "disable-admission-plugins": "ServiceAccount",
    });
    this.#port = api;
    await eventually(async () => (await this.ask("GET", "/readyz")).status === 200, 60_000);
  }

  stop(): void {
    for (const child of this.#processes.toReversed()) child.kill("SIGKILL");
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Creates an object below the path of its resource, such as `/api/v1/namespaces`. */
  create(path: string, object: Manifest, { dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<Answer> {
    return this.ask("POST", dryRun ? `${path}?dryRun=All` : path, object);
  }

  ask(method: string, path: string, body?: object, caller?: Caller): Promise<Answer> {
    const merge = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const as = caller === undefined ? {} : { "Impersonate-User": caller.user, "Impersonate-Group": [...caller.groups] };
    return new Promise((resolve, reject) => {
      const call = request(
        {
          host: "127.0.0.1",
          port: this.#port,
          method,
          path,
          ca: readFileSync(join(this.#folder, "pki", "apiserver.crt")),
          headers: { Authorization: `Bearer ${token}`, "Content-Type": merge, ...as },
        },
        (response) => {
          let text = "";
          response.on("data", (chunk: Buffer) => (text += chunk.toString()));
          response.on("end", () => {
            const message =
              /"message":"((?:[^"\\]|\\.)*)"/.exec(text.replaceAll(/"message": "/g, '"message":"'))?.[1] ?? "";
            const warnings = [response.headers["warning"] ?? []].flat().map(String);
            resolve({ status: response.statusCode ?? 0, message, warnings });
          });
        },
      );
      call.on("error", reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  #spawn(name: string, flags: Readonly<Record<string, string>>): void {
    const args = Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
    this.#processes.push(spawn(join(bin, name), args, { stdio: "ignore" }));
  }
}

/** Asks until the answer is yes. */
export async function eventually(holds: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`it did not hold within ${milliseconds} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    ports.push(typeof address === "object" && address !== null ? address.port : 0);
  }
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
