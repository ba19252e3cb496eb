import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { InvalidInput, type Manifest, refOf, refText } from "@mainstay/fleet";
import { type Answer, Kinds } from "./kinds.ts";
import type { LiveObject } from "./live-object.ts";

const contentTypes = {
  POST: "application/yaml",
  PATCH: "application/merge-patch+json",
  APPLY: "application/apply-patch+yaml",
} as const;

/** The administrator's hand on the rehearsal's API server. */
export class ApiServer {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #kinds = new Kinds((path) => this.ask("GET", path));
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

  /** Undefined where it is not there, or its kind is not. */
  async get(object: Manifest): Promise<LiveObject | undefined> {
    const path = await this.pathOf(object).catch(() => undefined);
    if (path === undefined) return undefined;
    const { status, body } = await this.ask("GET", path);
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
  listPath(apiVersion: string, kind: string, namespace?: string): Promise<string> {
    return this.#kinds.pathOf(apiVersion, kind, namespace);
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
