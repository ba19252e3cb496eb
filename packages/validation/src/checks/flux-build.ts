import { join } from "node:path";
import { type Check, fluxFile, type Problem } from "../check.ts";
import { inPairs } from "../in-pairs.ts";
import { runTool } from "../run-tool.ts";

/** `flux build kustomization --dry-run` builds each Kustomization as the controller would. */
export const fluxBuild: Check = async ({ tree, inventory, tool }) => {
  const problems = await inPairs(inventory.kustomizations, async ({ name, objects }): Promise<Problem[]> => {
    const args = [
      "build",
      "kustomization",
      name,
      "--dry-run",
      "--in-memory-build",
      "--strict-substitute",
      "--path",
      join("kustomizations", name),
      "--kustomization-file",
      fluxFile(name),
    ];
    // flux refuses folders outside of the one it runs in.
    const { exitCode, stdout, stderr } = await runTool(tool("flux"), args, { cwd: tree });
    if (exitCode !== 0) return [{ where: name, message: stderr.trim().split("\n").at(-1) ?? "" }];
    const built = stdout.split(/^---$/m).filter((document) => document.trim() !== "").length;
    return built === objects
      ? []
      : [{ where: name, message: `${built} objects, where the inventory counts ${objects}` }];
  });
  return {
    name: "flux build kustomization",
    unit: "Kustomizations",
    checked: inventory.kustomizations.length,
    problems: problems.flat(),
  };
};
