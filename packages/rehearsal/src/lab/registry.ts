import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import { freePorts } from "./free-ports.ts";
import type { Processes } from "./processes.ts";

/** Starts an OCI registry; gives `host:port`. It speaks plain HTTP. */
export async function startRegistry(processes: Processes, tool: (name: string) => string): Promise<string> {
  const [port = 0] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const config = join(processes.folder, "registry.yml");
  writeFileSync(
    config,
    JSON.stringify({
      version: 0.1,
      log: { level: "warn", accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(processes.folder, "registry") } },
      http: { addr: host },
    }),
  );
  processes.start("registry", tool("registry"), ["serve", config], { OTEL_TRACES_EXPORTER: "none" });
  const answers = async (): Promise<boolean> => (await fetch(`http://${host}/v2/`)).ok;
  await eventually("registry", answers, 60_000, () => processes.assertAlive());
  return host;
}
