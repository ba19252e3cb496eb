/** Where registries send a client on to, for the blobs or for a token. */
const redirects: Readonly<Record<string, readonly string[]>> = {
  "docker.io": ["registry-1.docker.io", "auth.docker.io", "production.cloudflare.docker.com"],
  "ghcr.io": ["pkg-containers.githubusercontent.com"],
  "quay.io": ["*.quay.io"],
};

/**
 * The host names behind registries or images, sorted: those they redirect to included, ports and paths left out.
 *
 * @example
 * registryHosts(["oci://ghcr.io/fluxcd/charts"]) // ["ghcr.io", "pkg-containers.githubusercontent.com"]
 */
export function registryHosts(registries: readonly [string, ...string[]]): readonly [string, ...string[]] {
  const hosts = registries.map((registry) => registry.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/, ""));
  const [first = "", ...others] = [...new Set(hosts.flatMap((host) => [host, ...(redirects[host] ?? [])]))].sort();
  return [first, ...others];
}
