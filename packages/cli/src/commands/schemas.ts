import { schemaStore, toolchainFolder } from "@mainstay/validation";
import { print, printJson, table } from "../terminal.ts";

export interface SchemasOptions {
  readonly json?: boolean;
}

/** `mainstay schemas`: which kinds the strict validation covers, and from where. */
export function schemasCommand({ json = false }: SchemasOptions): void {
  const { covered } = schemaStore(toolchainFolder(process.cwd()));
  if (json) return printJson(covered);
  print(
    table(
      ["kind", "API version", "from"],
      covered.map(({ kind, apiVersion, source }) => [kind, apiVersion, source]),
    ),
  );
  print(`${covered.length} kinds`);
}
