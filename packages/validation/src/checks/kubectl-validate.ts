import { join, relative } from "node:path";
import { InvalidInput } from "@mainstay/fleet";
import { type Check, type CheckContext, objectFiles, type Problem } from "../check.ts";
import { runTool } from "../run-tool.ts";

/** Its knowledge of Kubernetes' own kinds ends at 1.30, so kubeconform alone judges those. */
export function isCustom(apiVersion: string): boolean {
  const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  return group.includes(".") && (!group.endsWith(".k8s.io") || /^(gateway|snapshot|groupsnapshot)\./.test(group));
}

/** kubectl-validate judges custom resources with the API server's own defaulting and CEL code. */
export const kubectlValidate: Check = async (context) => {
  const files = objectFiles(context)
    .filter(({ apiVersion }) => isCustom(apiVersion))
    .map(({ file }) => file);
  const { seen, problems } = await judgeCustom(context, files);
  const passedOver = files
    .filter((file) => !seen.includes(file))
    .map((where) => ({ where, message: "kubectl-validate passed it over" }));
  return {
    name: "kubectl-validate",
    unit: "custom resources",
    checked: seen.length,
    problems: [...problems, ...passedOver],
  };
};

type Output = Readonly<Record<string, readonly Status[]>>;

interface Status {
  readonly status: string;
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly field?: string; readonly message?: string }[] };
}

/** Runs kubectl-validate over files of the tree. */
export async function judgeCustom(
  { tree, crds, tool }: Pick<CheckContext, "tree" | "crds" | "tool">,
  files: readonly string[],
): Promise<{ readonly seen: readonly string[]; readonly problems: readonly Problem[] }> {
  if (files.length === 0) return { seen: [], problems: [] };
  const args = ["--local-crds", crds.join(","), "-o", "json", ...files.map((file) => join(tree, file))];
  const { stdout, stderr } = await runTool(tool("kubectl-validate"), args);
  let output: Output;
  try {
    output = JSON.parse(stdout) as Output;
  } catch {
    throw new InvalidInput(
      "tool kubectl-validate",
      `it gave no result (${stderr.trim().split("\n")[0]})`,
      "Run it by hand to see more.",
    );
  }
  const entries = Object.entries(output).map(([file, statuses]) => ({ where: relative(tree, file), statuses }));
  return {
    seen: entries.map(({ where }) => where),
    problems: entries.flatMap(({ where, statuses }) =>
      statuses.filter(({ status }) => status !== "Success").map((status) => ({ where, message: messageOf(status) })),
    ),
  };
}

function messageOf({ message = "refused", details }: Status): string {
  const causes = (details?.causes ?? []).map((cause) => `${cause.field ?? ""}: ${cause.message ?? ""}`);
  return causes.length === 0 ? message : causes.join("; ");
}
