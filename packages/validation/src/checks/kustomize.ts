import { join } from "node:path";
import { type Check, type Problem } from "../check.ts";
import { inPairs } from "../in-pairs.ts";
import { runTool } from "../run-tool.ts";

/** `kustomize build` of the root and of every Kustomization gives as many objects as the inventory counts. */
export const kustomizeBuild: Check = async ({ tree, inventory, tool }) => {
  const folders = [
    { folder: "flux", objects: inventory.kustomizations.length },
    ...inventory.kustomizations.map(({ name, objects }) => ({ folder: `kustomizations/${name}`, objects })),
  ];
  const problems = await inPairs(folders, async ({ folder, objects }): Promise<Problem[]> => {
    const { exitCode, stdout, stderr } = await runTool(tool("kustomize"), ["build", join(tree, folder)]);
    if (exitCode !== 0) return [{ where: folder, message: stderr.trim() }];
    const built = stdout.split(/^---$/m).filter((document) => document.trim() !== "").length;
    return built === objects
      ? []
      : [{ where: folder, message: `${built} objects, where the inventory counts ${objects}` }];
  });
  return { name: "kustomize build", unit: "folders", checked: folders.length, problems: problems.flat() };
};
