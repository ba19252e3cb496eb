import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { InvalidInput } from "@mainstay/fleet";

/** How to sign in to a registry. */
export type Credentials =
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly kind: "identity-token"; readonly token: string };

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string; readonly identitytoken?: string }>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
}

/**
 * What `docker login` keeps for a host: `$DOCKER_CONFIG/config.json` or `~/.docker/config.json`, with its credential
 * helpers. `undefined` where there is nothing.
 *
 * @throws InvalidInput where the file cannot be read as JSON or a credential helper fails
 */
export async function credentialsFor(host: string, environment: NodeJS.ProcessEnv): Promise<Credentials | undefined> {
  const file = join(environment["DOCKER_CONFIG"] ?? join(homedir(), ".docker"), "config.json");
  const config = await readConfig(file);
  const keys = [
    host,
    `https://${host}`,
    `https://${host}/v1/`,
    ...(host === "docker.io" ? ["https://index.docker.io/v1/"] : []),
  ];
  const helper = keys.map((key) => config.credHelpers?.[key]).find((each) => each !== undefined) ?? config.credsStore;
  if (helper !== undefined) {
    const found = await askHelper(helper, host, environment);
    if (found !== undefined) return found;
  }
  const entry = keys.map((key) => config.auths?.[key]).find((each) => each !== undefined);
  if (entry?.identitytoken !== undefined) return { kind: "identity-token", token: entry.identitytoken };
  if (entry?.auth === undefined) return undefined;
  const [username = "", ...password] = Buffer.from(entry.auth, "base64").toString("utf8").split(":");
  return { kind: "basic", username, password: password.join(":") };
}

async function readConfig(file: string): Promise<DockerConfig> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new InvalidInput(
      file,
      `it cannot be read (${(error as Error).message})`,
      "Make it readable, or unset DOCKER_CONFIG.",
    );
  }
  try {
    return JSON.parse(text) as DockerConfig;
  } catch {
    throw new InvalidInput(file, "it is not JSON", `Mend it, or write it anew with "docker login".`);
  }
}

/** The docker-credential-helpers protocol: the host on standard input, JSON on standard output. */
async function askHelper(
  helper: string,
  host: string,
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | undefined> {
  const command = `docker-credential-${helper}`;
  const answer = await new Promise<{ failed: boolean; output: string }>((done) => {
    const child = execFile(command, ["get"], { env: environment, timeout: 20_000 }, (error, stdout, stderr) =>
      done({ failed: error !== null, output: error === null ? stdout : `${stdout}${stderr}` || error.message }),
    );
    // A helper that is not there, or that dies before it reads, closes the pipe; the callback reports it.
    child.stdin?.on("error", () => undefined).end(host);
  });
  if (answer.failed && /credentials not found/i.test(answer.output)) return undefined;
  if (answer.failed) {
    throw new InvalidInput(
      `credential helper ${command}`,
      `it failed for ${host} (${answer.output.trim().split("\n")[0]})`,
      `Install or mend it, or take it out of Docker's config.json.`,
    );
  }
  const { Username, Secret } = JSON.parse(answer.output) as { Username: string; Secret: string };
  return Username === "<token>"
    ? { kind: "identity-token", token: Secret }
    : { kind: "basic", username: Username, password: Secret };
}
