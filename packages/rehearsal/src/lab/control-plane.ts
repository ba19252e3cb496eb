import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ApiServer } from "../api/api-server.ts";
import { auditPolicy, podSecurity } from "./api-server-files.ts";
import { eventually } from "./eventually.ts";
import { freePorts } from "./free-ports.ts";
import type { Processes } from "./processes.ts";

/** A control plane on loopback. */
export interface ControlPlane {
  readonly api: ApiServer;
  readonly kubeconfig: string;
  /** The API server's audit log. */
  readonly audit: string;
}

/** Starts etcd, the API server as Talos configures it, the controller-manager and the scheduler. */
export async function startControlPlane(processes: Processes, tool: (name: string) => string): Promise<ControlPlane> {
  const at = (name: string): string => join(processes.folder, name);
  const [client = 0, peers = 0, port = 0] = await freePorts(3);
  const token = randomBytes(16).toString("hex");
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  mkdirSync(at("pki"));
  writeFileSync(at("pki/sa.key"), privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  writeFileSync(at("pki/sa.pub"), publicKey.export({ type: "spki", format: "pem" }));
  writeFileSync(at("pki/tokens.csv"), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  writeFileSync(at("audit-policy.yaml"), auditPolicy);
  writeFileSync(at("admission.yaml"), podSecurity);

  const etcd = `http://127.0.0.1:${client}`;
  const peer = `http://127.0.0.1:${peers}`;
  processes.start("etcd", tool("etcd"), {
    "data-dir": at("etcd"),
    "listen-client-urls": etcd,
    "advertise-client-urls": etcd,
    "listen-peer-urls": peer,
    "initial-advertise-peer-urls": peer,
    "initial-cluster": `default=${peer}`,
    "unsafe-no-fsync": true,
    "log-level": "warn",
  });
  processes.start("kube-apiserver", tool("kube-apiserver"), {
    "etcd-servers": etcd,
    "bind-address": "127.0.0.1",
    "advertise-address": "127.0.0.1",
    "secure-port": port,
    "cert-dir": at("pki"),
    "token-auth-file": at("pki/tokens.csv"),
    "authorization-mode": "Node,RBAC",
    "anonymous-auth": false,
    "enable-admission-plugins": "NodeRestriction",
    "admission-control-config-file": at("admission.yaml"),
    "audit-policy-file": at("audit-policy.yaml"),
    "audit-log-path": at("audit.log"),
    "service-account-issuer": "https://kubernetes.default.svc",
    "service-account-key-file": at("pki/sa.pub"),
    "service-account-signing-key-file": at("pki/sa.key"),
    "service-cluster-ip-range": "10.96.0.0/16",
    "endpoint-reconciler-type": "none",
    "allow-privileged": true,
    profiling: false,
  });
  const certificate = at("pki/apiserver.crt");
  const api = new ApiServer(port, token, () => readFileSync(certificate, "utf8"));
  const kubeconfig = at("kubeconfig");
  writeFileSync(kubeconfig, kubeconfigText(port, token, certificate), { mode: 0o600 });
  const ready = async (): Promise<boolean> => (await api.ask("GET", "/readyz")).status === 200;
  await eventually("API server", ready, 120_000, () => processes.assertAlive());

  const clients = {
    kubeconfig,
    "authentication-kubeconfig": kubeconfig,
    "authorization-kubeconfig": kubeconfig,
    "leader-elect": false,
  };
  processes.start("kube-controller-manager", tool("kube-controller-manager"), {
    ...clients,
    "secure-port": 0,
    "cert-dir": at("pki"),
    "service-account-private-key-file": at("pki/sa.key"),
    "root-ca-file": certificate,
  });
  processes.start("kube-scheduler", tool("kube-scheduler"), { ...clients, "secure-port": 0, "cert-dir": at("pki") });
  return { api, kubeconfig, audit: at("audit.log") };
}

function kubeconfigText(port: number, token: string, certificate: string): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      { name: "rehearsal", cluster: { server: `https://127.0.0.1:${port}`, "certificate-authority": certificate } },
    ],
    users: [{ name: "admin", user: { token } }],
    contexts: [{ name: "rehearsal", context: { cluster: "rehearsal", user: "admin" } }],
    "current-context": "rehearsal",
  });
}
