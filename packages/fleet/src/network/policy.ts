import type { ICiliumNetworkPolicy } from "@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy";
import { type Manifest, manifest } from "../manifest.ts";

type Rule = NonNullable<ICiliumNetworkPolicy["spec"]>;

/** Labels that pods carry; `{}` is every pod of the namespace. */
export type Pods = Readonly<Record<string, string>>;

/** A port that is opened, TCP unless said otherwise. */
export type Port = number | { readonly port: number; readonly protocol: "TCP" | "UDP" };

/** What all network policy words share. */
export interface Where {
  readonly namespace: string;
  /**
   * The pods it is about.
   * @default {} every pod of the namespace
   */
  readonly pods?: Pods;
}

/** A CiliumNetworkPolicy about some pods of a namespace. */
export function policy(name: string, { namespace, pods = {} }: Where, rule: Omit<Rule, "endpointSelector">): Manifest {
  return manifest<ICiliumNetworkPolicy>({
    apiVersion: "cilium.io/v2",
    kind: "CiliumNetworkPolicy",
    metadata: { name, namespace },
    spec: { endpointSelector: Object.keys(pods).length === 0 ? {} : { matchLabels: { ...pods } }, ...rule } as Rule,
  });
}

/** One `toPorts` entry. */
export function ports(list: readonly Port[]): { ports: { port: string; protocol: "TCP" | "UDP" }[] } {
  return {
    ports: list.map((each) =>
      typeof each === "number"
        ? { port: String(each), protocol: "TCP" as const }
        : { port: String(each.port), protocol: each.protocol },
    ),
  };
}

/** Selects pods of another namespace, as Cilium labels them. */
export function podsOf(namespace: string, pods: Pods = {}): { matchLabels: Record<string, string> } {
  return { matchLabels: { "k8s:io.kubernetes.pod.namespace": namespace, ...pods } };
}
