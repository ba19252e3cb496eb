import {
  allowInternet,
  helmRelease,
  kustomization,
  type Kustomization,
  type ObjectRef,
  reachableFrom,
  reaches,
  refOf,
  type SecretHandle,
  secretHandle,
  resources,
} from "@mainstay/fleet";
import { charts } from "./charts.ts";
import { secretsNamespace } from "./operator.ts";

/** Which of 1Password's services holds the account: the end of its sign-in address. */
export type Region = "com" | "ca" | "eu";

export interface ConnectProps {
  readonly region: Region;
  readonly replicas: number;
}

export interface Connect {
  readonly kustomization: Kustomization;
  readonly release: ObjectRef;
  /** Where it answers, within the cluster. */
  readonly url: string;
  /** The one Secret that bootstrap makes: what Connect signs in with, and the token that clients show it. */
  readonly credentials: SecretHandle<"1password-credentials.json" | "token">;
}

const pods = { app: "onepassword-connect" };
const clients = { "app.kubernetes.io/name": "external-secrets" };
const port = 8080;

/** 1Password Connect: the cluster's own, encrypted copy of its vaults. */
export function connect({ region, replicas }: ConnectProps): Connect {
  const credentials = secretHandle(secretsNamespace, "onepassword-connect", ["1password-credentials.json", "token"]);
  const release = helmRelease("onepassword-connect", charts.connect, {
    namespace: secretsNamespace,
    values: {
      connect: {
        replicas,
        credentialsName: credentials.name,
        credentialsKey: "1password-credentials.json",
        pdb: { enabled: replicas > 1 },
        api: { resources: resources("10m", 64) },
        sync: { resources: resources("10m", 64) },
      },
      operator: { create: false },
      acceptanceTests: { healthCheck: { enabled: false } },
    },
    provides: { crds: ["onepassword.com"] },
  });
  return {
    release: refOf(release.release),
    url: `http://onepassword-connect.${secretsNamespace}.svc:${port}`,
    credentials,
    kustomization: kustomization(
      "onepassword-connect",
      [
        release,
        reachableFrom({
          name: "connect-from",
          namespace: secretsNamespace,
          pods,
          ports: [port],
          from: { namespace: secretsNamespace, pods: clients },
        }),
        reaches({
          name: "connect-to",
          namespace: secretsNamespace,
          pods: clients,
          ports: [port],
          to: { namespace: secretsNamespace, pods },
        }),
        allowInternet({
          name: "connect-to-1password",
          namespace: secretsNamespace,
          pods,
          hosts: [`*.1password.${region}`, `*.1passwordusercontent.${region}`],
        }),
      ],
      { pace: "critical" },
    ),
  };
}
