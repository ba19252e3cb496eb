/** Let's Encrypt, for browsers to trust (`production`) or for trying things out without its limits (`staging`). */
export type AcmeEnvironment = "production" | "staging";

interface AcmeServer {
  readonly host: string;
  readonly directory: `https://${string}`;
}

const server = (host: string): AcmeServer => ({ host, directory: `https://${host}/directory` });

export const acmeServers: Readonly<Record<AcmeEnvironment, AcmeServer>> = {
  production: server("acme-v02.api.letsencrypt.org"),
  staging: server("acme-staging-v02.api.letsencrypt.org"),
};
