import type { JsonSchema } from "../schemas/json-schema.ts";
import { pick } from "./random.ts";
import { type Spot, spotsOf } from "./spots.ts";

type KubernetesObject = Record<string, unknown> & { readonly apiVersion: string; readonly kind: string };

/** A way to break an object; `undefined` where the object offers no place for it. It may change what it is given. */
type Breaker = (object: KubernetesObject, schema: JsonSchema, next: () => number) => string | undefined;

function at(spots: readonly Spot[], next: () => number, change: (spot: Spot) => void): string | undefined {
  const spot = pick(spots, next);
  if (spot !== undefined) change(spot);
  return spot?.path;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Each way to break an object that validation is to notice. */
export const breakers: Readonly<Record<string, Breaker>> = {
  "unknown field": (object, schema, next) =>
    at(
      spotsOf(object, schema).filter(({ value, schema: own }) => isMap(value) && own?.properties !== undefined),
      next,
      ({ value }) => void ((value as Record<string, unknown>)["mutatedField"] = "x"),
    ),
  "wrong type": (object, schema, next) =>
    at(
      spotsOf(object, schema).filter(({ path, schema: own }) => own?.type !== undefined && path.startsWith("spec.")),
      next,
      ({ parent, key, value }) => void (parent[key] = typeof value === "object" ? "mutated" : { mutated: "x" }),
    ),
  "missing required field": (object, schema, next) => {
    const holders = spotsOf(object, schema).filter(
      ({ value, schema: own }) => isMap(value) && own?.required !== undefined,
    );
    const fields = holders.flatMap(({ path, value, schema: own }) =>
      (own?.required ?? []).filter((name) => name in (value as object)).map((name) => ({ path, value, name })),
    );
    const field = pick(fields, next);
    if (field === undefined) return undefined;
    delete (field.value as Record<string, unknown>)[field.name];
    return `${field.path}.${field.name}`;
  },
  "bad enum": (object, schema, next) =>
    at(
      spotsOf(object, schema).filter(({ schema: own }) => own?.["enum"] !== undefined),
      next,
      ({ parent, key }) => void (parent[key] = "Mutated"),
    ),
  "bad apiVersion": (object) => {
    (object as Record<string, unknown>)["apiVersion"] = object.apiVersion.replace(/v\d+\w*$/, "v9");
    return "apiVersion";
  },
  "broken CEL rule": (object) => celBreakers[object.kind]?.(object),
};

/** Objects that every schema accepts and a CEL rule of their kind refuses. */
const celBreakers: Readonly<Record<string, (object: KubernetesObject) => string | undefined>> = {
  CiliumBGPAdvertisement: (object) => {
    const [first] = (object["spec"] as { advertisements: Record<string, unknown>[] }).advertisements;
    if (first === undefined) return undefined;
    first["advertisementType"] = "Service";
    delete first["service"];
    return "spec.advertisements[0].service";
  },
  Gateway: (object) => {
    const { listeners } = object["spec"] as { listeners: { name: string }[] };
    const [first] = listeners;
    if (first === undefined) return undefined;
    listeners.push({ ...first });
    return "spec.listeners";
  },
  HelmRelease: (object) => {
    (object["spec"] as Record<string, unknown>)["chart"] = {
      spec: { chart: "x", sourceRef: { kind: "HelmRepository", name: "x" } },
    };
    return "spec.chart beside spec.chartRef";
  },
  HTTPRoute: (object) => {
    (object["spec"] as Record<string, unknown>)["rules"] = [
      {
        filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https" } }],
        backendRefs: [{ name: "x", port: 80 }],
      },
    ];
    return "spec.rules[0]";
  },
};
