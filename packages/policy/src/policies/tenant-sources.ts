import { InvalidInput, type Manifest } from "@mainstay/fleet";
import { admissionPolicy, type Mode } from "../admission-policy.ts";
import { celList } from "../cel-list.ts";

/**
 * Flux sources of tenants lead to allowed places. Buckets are refused: their address says nothing about their owner.
 *
 * @throws InvalidInput where a source is not an `https`, `ssh` or `oci` URL
 */
export function tenantSources(mode: Mode, tenantLabel: string, sources: readonly string[]): readonly Manifest[] {
  for (const source of sources) assertSource(source);
  return admissionPolicy({
    name: "tenant-sources",
    mode,
    scope: { withLabel: tenantLabel },
    judges: [
      {
        groups: ["source.toolkit.fluxcd.io"],
        resources: ["gitrepositories", "ocirepositories", "helmrepositories", "buckets"],
      },
    ],
    validations: [
      { expression: "object.kind != 'Bucket'", message: "tenants may not use Buckets" },
      {
        expression:
          "object.kind == 'Bucket' || (!object.spec.url.contains('..') && " +
          `${celList(sources)}.exists(s, object.spec.url == s || object.spec.url.startsWith(s + '/')))`,
        message: "the source is not one that tenants may use",
        messageExpression: `'tenants may use ${sources.join(", ")}, not ' + object.spec.url`,
      },
    ],
  });
}

function assertSource(source: string): void {
  if (!/^(https|ssh|oci):\/\/[^\s'"\\]*[^\s'"\\/]$/.test(source)) {
    throw new InvalidInput(
      `tenant source ${JSON.stringify(source)}`,
      "it is not the URL of a repository or of a path that holds some",
      `Write it with https, ssh or oci and no trailing slash, such as "oci://registry.example.com/tenants".`,
    );
  }
}
