import type { IHTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import { type Duration, type Handle, InvalidInput, isDnsLabel, manifest, type Manifest } from "@mainstay/fleet";
import type { DomainGateway } from "./gateways.ts";

export type ServiceHandle = Handle<"Service"> & { readonly namespace: string };

export interface RouteProps {
  /** One label below the Gateway's domain: `shop.apps.example.com`. */
  readonly host: string;
  readonly gateway: DomainGateway;
  /** The route stands in its namespace. Its pods need `reachableFromGateways` as well. */
  readonly service: ServiceHandle;
  readonly port: number;
  /**
   * Tells several routes to one Service apart.
   * @default the Service's name
   */
  readonly name?: string;
  /**
   * What requests must start with.
   * @default "/"
   */
  readonly path?: `/${string}`;
  /**
   * How long a request may take.
   * @default the Gateway's
   */
  readonly timeout?: Duration;
}

/**
 * Publishes a Service under a name, by https alone.
 *
 * @throws InvalidInput for a host the Gateway does not serve, and for a port that is none
 *
 * @example
 * route({ host: "shop.apps.example.com", gateway: doors.external, service: shop, port: 8080 })
 */
export function route({
  host,
  gateway,
  service,
  port,
  name = service.name,
  path = "/",
  timeout,
}: RouteProps): Manifest {
  const subject = `route ${JSON.stringify(host)}`;
  const [label = "", ...domain] = host.split(".");
  if (!isDnsLabel(label) || domain.join(".") !== gateway.domain) {
    throw new InvalidInput(
      subject,
      `the Gateway ${gateway.namespace}/${gateway.name} does not serve it`,
      `Write one label before its domain, such as "${isDnsLabel(label) ? label : name}.${gateway.domain}".`,
    );
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidInput(
      subject,
      `${port} is not a port`,
      "Write the Service's port, a whole number from 1 to 65535.",
    );
  }
  return manifest<IHTTPRoute>({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name, namespace: service.namespace },
    spec: {
      hostnames: [host],
      parentRefs: [{ name: gateway.name, namespace: gateway.namespace, sectionName: "https" }],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: path } }],
          backendRefs: [{ name: service.name, port }],
          ...(timeout === undefined ? {} : { timeouts: { request: timeout } }),
        },
      ],
    },
  });
}
