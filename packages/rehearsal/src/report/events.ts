import { refOf, refText } from "@mainstay/fleet";
import type { ApiServer } from "../api/api-server.ts";
import type { LiveObject } from "../api/live-object.ts";

/** An event of the cluster, as often as it came. */
export interface ClusterEvent {
  /** `Kind.group/namespace/name` */
  readonly object: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
}

interface RawEvent extends LiveObject {
  readonly type: "Normal" | "Warning";
  readonly reason: string;
  readonly message: string;
  readonly count?: number;
  readonly lastTimestamp?: string;
  readonly involvedObject: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
  };
}

/** Events that warn of something. */
export async function warningEvents(api: ApiServer): Promise<readonly ClusterEvent[]> {
  return together((await events(api)).filter(({ type }) => type === "Warning").map(eventOf));
}

/** What Flux changed since `since` though nothing new was pushed: a fight, or drift. */
export async function changesSince(api: ApiServer, since: Date): Promise<readonly ClusterEvent[]> {
  const drift = (await events(api)).filter(
    ({ reason, involvedObject, lastTimestamp = "" }) =>
      involvedObject.apiVersion.includes(".toolkit.fluxcd.io/") &&
      Date.parse(lastTimestamp) >= since.getTime() &&
      (reason === "Progressing" || reason === "DriftDetected" || reason === "DriftCorrected"),
  );
  return drift.map(eventOf).filter(({ message }) => !/^Health check passed|^Dependencies do not meet/.test(message));
}

/** Events that differ only in the names they quote count as one. */
function together(all: readonly ClusterEvent[]): readonly ClusterEvent[] {
  const byText = new Map<string, ClusterEvent>();
  for (const event of all) {
    const message = event.message.replace("(combined from similar events): ", "");
    const key = `${event.object} ${event.reason} ${message.replaceAll(/"[^"]*"/g, "")}`;
    byText.set(key, { ...event, message, count: event.count + (byText.get(key)?.count ?? 0) });
  }
  return [...byText.values()];
}

async function events(api: ApiServer): Promise<readonly RawEvent[]> {
  const { body } = await api.ask("GET", "/api/v1/events");
  return (body as { readonly items: readonly RawEvent[] }).items;
}

function eventOf({
  involvedObject: { apiVersion, kind, namespace, name },
  reason,
  message,
  count = 1,
}: RawEvent): ClusterEvent {
  const object = refText(
    refOf({ apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } }),
  );
  return { object, reason, message, count };
}
