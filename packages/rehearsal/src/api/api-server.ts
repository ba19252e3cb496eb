import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { InvalidInput, type Manifest, refOf, refText } from "@mainstay/fleet";
import type { LiveObject } from "./live-object.ts";

/** What the API server said. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON; text where it is none. */
  readonly body: unknown;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

const contentTypes = {
  POST: "application/yaml",
  PATCH: "application/merge-patch+json",
  APPLY: "application/apply-patch+yaml",
} as const;

/** The administrator's hand on the rehearsal's API server. */
export class ApiServer {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #resources = new Map<string, Promise<readonly Resource[]>>();
  readonly #ca: () => string;
  readonly port: number;
  readonly token: string;

  /** @param ca gives the certificate in PEM; asked at each call, since the server writes it when it starts */
  constructor(port: number, token: string, ca: () => string) {
    this.port = port;
    this.token = token;
    this.#ca = ca;
  }

  async ask(
    method: "GET" | "POST" | "PATCH" | "APPLY" | "DELETE",
    path: string,
    body?: string | object,
  ): Promise<Answer> {
    const type = method === "GET" || method === "DELETE" ? undefined : contentTypes[method];
    const response = await this.#send(method === "APPLY" ? "PATCH" : method, path, type, body);
    let text = "";
    for await (const chunk of response) text += String(chunk);
    return { status: response.statusCode ?? 0, body: parsed(text) };
  }

  /** The response of a watch, unread. */
  open(path: string): Promise<IncomingMessage> {
    return this.#send("GET", path);
  }

  /**
   * Writes an object as the rehearsal's own, by server-side apply.
   *
   * @throws InvalidInput where the API server refuses it
   */
  async apply(object: Manifest, subresource = ""): Promise<void> {
    const path = await this.pathOf(object);
    const { status, body } = await this.ask("APPLY", `${path}${subresource}?fieldManager=rehearsal&force=true`, object);
    if (status < 300) return;
    const said = (body as { readonly message?: string }).message ?? JSON.stringify(body);
    throw new InvalidInput(
      refText(refOf(object)),
      `the API server refuses it (${said})`,
      "Mend the object where it is built.",
    );
  }

  async get(object: Manifest): Promise<LiveObject | undefined> {
    const { status, body } = await this.ask("GET", await this.pathOf(object));
    return status === 200 ? (body as LiveObject) : undefined;
  }

  /** `/apis/cert-manager.io/v1/namespaces/gateways/certificates/wildcard` */
  async pathOf({ apiVersion, kind, metadata: { name, namespace } }: Manifest): Promise<string> {
    return `${await this.listPath(apiVersion, kind, namespace)}/${name}`;
  }

  /**
   * Where all objects of a kind are, or those of one namespace.
   *
   * @throws InvalidInput where the API server has no such kind
   */
  async listPath(apiVersion: string, kind: string, namespace?: string): Promise<string> {
    const root = apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const known = this.#resources.get(root) ?? this.#discover(root);
    this.#resources.set(root, known);
    const resource = (await known).find((one) => one.kind === kind && !one.name.includes("/"));
    if (resource === undefined) {
      this.#resources.delete(root);
      throw new InvalidInput(
        `${kind} (${apiVersion})`,
        "the API server has no such kind",
        "Install its CustomResourceDefinition first.",
      );
    }
    return resource.namespaced && namespace !== undefined
      ? `${root}/namespaces/${namespace}/${resource.name}`
      : `${root}/${resource.name}`;
  }

  async #discover(root: string): Promise<readonly Resource[]> {
    const { status, body } = await this.ask("GET", root);
    return status === 200 ? (body as { readonly resources: readonly Resource[] }).resources : [];
  }

  #send(method: string, path: string, type?: string, body?: string | object): Promise<IncomingMessage> {
    const text = typeof body === "object" ? JSON.stringify(body) : body;
    const headers = { Authorization: `Bearer ${this.token}`, ...(type === undefined ? {} : { "Content-Type": type }) };
    return new Promise((done, failed) => {
      const to = { host: "127.0.0.1", port: this.port, method, path, headers, agent: this.#agent, ca: this.#ca() };
      const call = request(to, done);
      call.on("error", failed);
      call.end(text);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
