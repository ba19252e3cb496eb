import { InvalidInput } from "@mainstay/fleet";
import type { Credentials } from "./credentials.ts";
import type { Reference } from "./reference.ts";

/**
 * The Authorization header that a registry's challenge asks for (distribution's token authentication, or Basic).
 *
 * @throws InvalidInput where the registry asks for credentials that are not there or refuses them
 */
export async function authorize(
  challenge: string,
  reference: Reference,
  credentials: Credentials | undefined,
  timeout: number,
): Promise<string> {
  const [, scheme = "", parameters = ""] = /^(\w+)\s*(.*)$/.exec(challenge) ?? [];
  if (scheme.toLowerCase() === "basic") {
    if (credentials?.kind !== "basic") throw signIn(reference, "it asks for a user name and a password");
    return basic(credentials);
  }
  const fields = Object.fromEntries([...parameters.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
  const { realm, service = "" } = fields as { realm?: string; service?: string };
  if (scheme.toLowerCase() !== "bearer" || realm === undefined) {
    throw signIn(reference, `it asks for authentication in a way that is not known (${JSON.stringify(challenge)})`);
  }
  const scope = `repository:${reference.repository}:pull,push`;
  const answer = await askForToken(realm, service, scope, credentials, timeout);
  if (!answer.ok) {
    await answer.arrayBuffer();
    throw signIn(reference, `${new URL(realm).host} refuses a token for ${scope} (HTTP ${answer.status})`);
  }
  const { token, access_token: accessToken } = (await answer.json()) as { token?: string; access_token?: string };
  return `Bearer ${token ?? accessToken ?? ""}`;
}

function askForToken(
  realm: string,
  service: string,
  scope: string,
  credentials: Credentials | undefined,
  timeout: number,
): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  if (credentials?.kind === "identity-token") {
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: credentials.token,
      client_id: "mainstay",
      service,
      scope,
    });
    return fetch(realm, { method: "POST", body, signal });
  }
  const url = new URL(realm);
  url.searchParams.set("service", service);
  url.searchParams.set("scope", scope);
  return fetch(url, { signal, headers: credentials === undefined ? {} : { authorization: basic(credentials) } });
}

function basic({ username, password }: Extract<Credentials, { kind: "basic" }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function signIn({ host }: Reference, problem: string): InvalidInput {
  return new InvalidInput(`registry ${host}`, problem, `Sign in with "docker login ${host}" as one who may push.`);
}
