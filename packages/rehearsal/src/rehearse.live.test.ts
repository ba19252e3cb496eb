import { findTool, runTool } from "@mainstay/validation";
import { expect, test } from "vitest";
import { appsFolder, builtApps, onlyKustomizations } from "./artifact.test-data.ts";
import { rehearseArtifact } from "./rehearse.ts";

const minutes = 240_000;

test(
  "the apps cluster becomes Ready, a second reconcile changes nothing, and flux agrees",
  { timeout: minutes },
  async () => {
    let flux: readonly string[] = [];
    const report = await rehearseArtifact(await builtApps(), appsFolder, {
      keep: async (kubeconfig) => {
        const args = ["get", "kustomizations", "-n", "flux-system", "--status-selector", "ready=true", "--no-header"];
        const { stdout } = await runTool(findTool("flux", appsFolder), [...args, "--kubeconfig", kubeconfig]);
        flux = stdout
          .trim()
          .split("\n")
          .map((line) => line.split("\t")[0]?.trim() ?? "");
      },
    });

    expect(report.kustomizations.filter(({ ready }) => !ready)).toEqual([]);
    expect(report.releases.filter(({ ready }) => !ready)).toEqual([]);
    expect([report.failures, report.denials, report.drift]).toEqual([[], [], []]);
    expect(report.passed).toBe(true);
    expect(flux.toSorted()).toEqual([...report.kustomizations.map(({ name }) => name), "flux-system"].toSorted());
  },
);

test(
  "with the store's controller gone what depends on it stalls, and the store is named",
  { timeout: minutes },
  async () => {
    const artifact = onlyKustomizations(await builtApps(), ["letsencrypt-staging"]);
    const report = await rehearseArtifact(artifact, appsFolder, { patience: 20, without: ["ClusterSecretStore"] });

    expect(report.passed).toBe(false);
    expect(report.kustomizations.filter(({ ready }) => !ready).map(({ name }) => name)).toEqual([
      "letsencrypt-staging",
      "secret-stores",
    ]);
    expect(report.failures).toContainEqual({
      object: "ClusterSecretStore.external-secrets.io/apps",
      cause: "its controller does not answer: the rehearsal's actor for ClusterSecretStore is turned off",
      kustomization: "secret-stores",
      builtAt: expect.stringMatching(/^@mainstay\/secrets@\S+ src\/.+\.ts:\d+$/),
      holdsUp: ["letsencrypt-staging"],
    });
  },
);
