import { relative } from "node:path";
import { InvalidInput } from "@mainstay/fleet";
import { type Check, type CheckContext, objectFiles, type Problem } from "../check.ts";
import { runTool } from "../run-tool.ts";

interface Output {
  readonly resources?: readonly {
    readonly filename: string;
    readonly kind: string;
    readonly version: string;
    readonly status: string;
    readonly msg: string;
    readonly validationErrors?: readonly { readonly path: string; readonly msg: string }[];
  }[];
}

/**
 * kubeconform judges every object by its strict schema. A missing schema is a failure, and so is an object that
 * kubeconform passed over, as it silently does with files of other endings.
 */
export const kubeconform: Check = async (context) => {
  const judged = await judge(context, ["-ignore-filename-pattern", "(^|/)kustomization\\.yaml$", context.tree]);
  const files = objectFiles(context).map(({ file }) => file);
  const seen = new Set(judged.seen);
  const skipped = files
    .filter((file) => !seen.has(file))
    .map((where) => ({ where, message: "kubeconform passed it over" }));
  return {
    name: "kubeconform -strict",
    unit: "objects",
    checked: judged.seen.length,
    problems: [...judged.problems, ...skipped],
  };
};

/** Runs kubeconform over files or folders below the tree. */
export async function judge(
  { tree, schemas, tool }: Pick<CheckContext, "tree" | "schemas" | "tool">,
  args: readonly string[],
): Promise<{ readonly seen: readonly string[]; readonly problems: readonly Problem[] }> {
  const options = ["-strict", "-verbose", "-output", "json", "-n", "2", "-schema-location", schemas.location];
  const { stdout, stderr } = await runTool(tool("kubeconform"), [...options, ...args]);
  let output: Output;
  try {
    output = JSON.parse(stdout) as Output;
  } catch {
    throw new InvalidInput(
      "tool kubeconform",
      `it gave no result (${stderr.trim().split("\n")[0]})`,
      "Run it by hand to see more.",
    );
  }
  const resources = output.resources ?? [];
  return {
    seen: resources.filter(({ status }) => status !== "statusSkipped").map(({ filename }) => relative(tree, filename)),
    problems: resources
      .filter(({ status }) => status !== "statusValid")
      .map(({ filename, kind, version, msg, validationErrors = [] }) => ({
        where: relative(tree, filename),
        message: msg.startsWith("could not find schema")
          ? `there is no schema of ${kind} ${version}`
          : validationErrors.map((error) => `${error.path || "/"}: ${error.msg}`).join("; ") || msg || "skipped",
      })),
  };
}
