import type { Finding, Kustomization } from "@mainstay/fleet";
import { refText } from "@mainstay/fleet";
import { givenBy } from "./given.ts";
import { type Need, needText } from "./need.ts";
import { nearest } from "./nearest.ts";
import type { Provider, Providers } from "./provider.ts";

/** A need with whoever meets it. */
export interface Resolved extends Need {
  readonly kustomization: string;
  readonly providers: readonly Provider[];
}

/** Who meets the need, or why nobody can. */
export function resolve(need: Need, { name }: Kustomization, providers: Providers): Resolved | Finding {
  const given = need.ref === undefined ? undefined : givenBy(need.ref);
  const known = [...(providers.get(need.to) ?? []), ...(given === undefined ? [] : [{ how: given }])];
  const subject = need.from === undefined ? `Kustomization ${JSON.stringify(name)}` : refText(need.from);
  if (known.length === 0) {
    return { subject, problem: `nobody provides ${needText(need)} (${need.why})`, remedy: remedyFor(need, providers) };
  }
  const { key } = need;
  if (key !== undefined && known.every(({ keys }) => keys !== undefined && !keys.has(key))) {
    const keys = known.flatMap((provider) => [...(provider.keys ?? [])]);
    return {
      subject,
      problem: `${need.to} has no key ${JSON.stringify(key)} (${need.why})`,
      remedy: `Use one of its keys: ${keys.map((each) => JSON.stringify(each)).join(", ")}.`,
    };
  }
  if (need.ref === undefined && known.every(({ kustomization }) => kustomization === name)) {
    return {
      subject,
      problem: `${needText(need)} come with the same Kustomization, and Flux validates all of it before it applies any`,
      remedy: `Move the object to a Kustomization of its own, or let bootstrap install what it needs.`,
    };
  }
  return { ...need, kustomization: name, providers: known };
}

function remedyFor(need: Need, providers: Providers): string {
  if (need.to.startsWith("crd:")) {
    return `Add the capability whose release brings that API, or declare it in the release's "provides.crds".`;
  }
  const kind = need.to.slice(0, need.to.indexOf("/") + 1);
  const similar = nearest(
    need.to,
    [...providers.keys()].filter((each) => each.startsWith(kind)),
  );
  const help: Readonly<Record<string, string>> = {
    "Secret/": "Let an ExternalSecret or a Certificate produce it, or declare it as a bootstrap secret.",
    "Namespace/": `Declare it with namespace(…) in a Kustomization of the cluster.`,
  };
  const add =
    help[kind] ??
    `Declare it in a Kustomization of the cluster, or in the "provides.objects" of the release that makes it.`;
  return similar === undefined ? add : `Did you mean ${similar}? ${add}`;
}
