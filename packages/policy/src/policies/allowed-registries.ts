import { InvalidInput, type Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";
import { judgedPods } from "../judged-pods.ts";

/** Images without a registry are those of docker.io, as container runtimes read them. */
const fullName =
  "!i.contains('/') ? 'docker.io/library/' + i : " +
  "i.split('/')[0].matches('[.:]|^localhost$') ? i : 'docker.io/' + i";

/**
 * Images come from these registries, or from these paths of one.
 *
 * @throws InvalidInput where a registry is not `host[:port][/path]`
 */
export function allowedRegistries(
  mode: Mode,
  systemNamespaces: readonly string[],
  registries: readonly string[],
): readonly Manifest[] {
  for (const registry of registries) assertRegistry(registry);
  return admissionPolicy({
    name: "allowed-registries",
    mode,
    scope: { except: systemNamespaces },
    ...judgedPods,
    variables: {
      ...judgedPods.variables,
      images: `variables.containers.map(c, c.image).map(i, ${fullName})`,
      foreign: `variables.images.filter(i, !${celList(registries.map((each) => `${each}/`))}.exists(r, i.startsWith(r)))`,
    },
    validations: [
      {
        expression: "variables.foreign.size() == 0",
        message: "images must come from an allowed registry",
        messageExpression: `'images must come from ${registries.join(", ")}: ' + variables.foreign.join(', ')`,
      },
    ],
  });
}

function assertRegistry(registry: string): void {
  if (!/^[a-z0-9][a-z0-9.-]*(:[0-9]+)?(\/[a-z0-9._-]+)*$/.test(registry)) {
    throw new InvalidInput(
      `registry ${JSON.stringify(registry)}`,
      "it is not a registry host with an optional path",
      `Write it without scheme, tag or trailing slash, such as "ghcr.io" or "registry.example.com/team".`,
    );
  }
}
