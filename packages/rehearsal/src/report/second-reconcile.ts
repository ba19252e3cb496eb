import type { ApiServer } from "../api/api-server.ts";
import { isReady, textAt } from "../api/live-object.ts";
import { eventually } from "../lab/eventually.ts";
import type { Progress } from "../watch/progress.ts";
import { changesSince, type ClusterEvent } from "./events.ts";

/** Lets Flux reconcile everything once more; gives what it changed, which must be nothing. */
export async function driftAfterSecondReconcile(
  api: ApiServer,
  progress: Progress,
  alive: () => void,
): Promise<readonly ClusterEvent[]> {
  // Events are dated to the second.
  await new Promise((done) => setTimeout(done, 1100));
  const since = new Date();
  since.setMilliseconds(0);
  const asked = since.toISOString();
  const body = { metadata: { annotations: { "reconcile.fluxcd.io/requestedAt": asked } } };
  const objects = progress.live;
  await Promise.all(objects.map(async (object) => api.ask("PATCH", await api.pathOf(object), body)));
  const done = async (): Promise<boolean> =>
    progress.live.every((object) => isReady(object) && textAt(object, "status.lastHandledReconcileAt") === asked);
  await eventually("second reconcile", done, 180_000, alive);
  return changesSince(api, since);
}
