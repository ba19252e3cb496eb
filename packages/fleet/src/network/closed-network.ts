import type { Manifest } from "../manifest.ts";
import { podsOf, policy, ports } from "./policy.ts";

/** The policy that closes a namespace carries this name. */
export const closedNetworkName = "closed";

/**
 * Default deny in both directions for every pod of a namespace; only DNS and the API server can be reached.
 *
 * DNS goes through Cilium's proxy, which is what lets `allowInternet` know the addresses of a name.
 */
export function closedNetwork(namespace: string): Manifest {
  return policy(
    closedNetworkName,
    { namespace },
    {
      ingress: [{}],
      egress: [
        {
          toEndpoints: [podsOf("kube-system", { "k8s:k8s-app": "kube-dns" })],
          toPorts: [
            {
              ...ports([
                { port: 53, protocol: "UDP" },
                { port: 53, protocol: "TCP" },
              ]),
              rules: { dns: [{ matchPattern: "*" }] },
            },
          ],
        },
        { toEntities: ["kube-apiserver"], toPorts: [ports([6443])] },
      ],
    },
  );
}
