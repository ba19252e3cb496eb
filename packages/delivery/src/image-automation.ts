import type { IGitRepository } from "@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository";
import type { IImageUpdateAutomation } from "@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageUpdateAutomation";
import {
  allowInternet,
  type Capability,
  type ClusterIdentity,
  externalSecret,
  InvalidInput,
  kustomization,
  type Manifest,
  manifest,
  type VaultField,
} from "@mainstay/fleet";
import { type AutomatedImage, automatedImage } from "./automated-image.ts";
import { controllerPods } from "./flux-network.ts";
import { fluxSystem } from "./flux-system.ts";
import { registryHosts } from "./registry-hosts.ts";

/** Images by the name they have in `images.yaml`. */
export type ImageTable = Readonly<Record<string, AutomatedImage>>;

export interface ImageAutomationProps {
  readonly cluster: ClusterIdentity;
  readonly images: ImageTable;
  /** Who may push to the fleet's repository. */
  readonly credentials: { readonly username: VaultField; readonly password: VaultField };
  /**
   * The branch that is read.
   * @default "main"
   */
  readonly branch?: string;
  /**
   * The branch that is written, for a pull request.
   * @default "flux/images-<cluster>"
   */
  readonly pushBranch?: string;
  /** @default { name: "flux", email: "flux@<fleet's domain>" } */
  readonly author?: { readonly name: string; readonly email: string };
}

/**
 * Finds new versions of the cluster's images and commits them to its `images.yaml`, which the build reads.
 *
 * @throws InvalidInput where there is no image, or an image carries a tag
 */
export function imageAutomation({
  cluster,
  images,
  credentials,
  branch = "main",
  pushBranch = `flux/images-${cluster.name}`,
  author = { name: "flux", email: `flux@${cluster.fleet.domain}` },
}: ImageAutomationProps): Capability {
  const [first, ...others] = Object.values(images).map(({ image }) => image);
  if (first === undefined) {
    throw new InvalidInput("imageAutomation", "it has no images", "List one, or leave the capability out.");
  }
  const repository = "fleet-repository";
  const metadata = { name: repository, namespace: fluxSystem };
  return {
    kustomizations: [
      kustomization("image-automation", [
        externalSecret({ namespace: fluxSystem, name: repository, data: credentials }).manifest,
        manifest<IGitRepository>({
          apiVersion: "source.toolkit.fluxcd.io/v1",
          kind: "GitRepository",
          metadata,
          spec: {
            url: cluster.fleet.repository,
            interval: "10m",
            ref: { branch },
            secretRef: { name: repository },
            sparseCheckout: [`clusters/${cluster.name}`],
          },
        }),
        manifest<IImageUpdateAutomation>({
          apiVersion: "image.toolkit.fluxcd.io/v1",
          kind: "ImageUpdateAutomation",
          metadata: { name: "images", namespace: fluxSystem },
          spec: {
            interval: "10m",
            sourceRef: { kind: "GitRepository", name: repository },
            git: {
              checkout: { ref: { branch } },
              commit: { author, messageTemplate: message(cluster.name) },
              push: { branch: pushBranch },
            },
            update: { strategy: "Setters", path: `./clusters/${cluster.name}` },
          },
        }),
        ...Object.entries(images).map(([name, image]) => automatedImage(name, image)),
        reaches("image-registries", "image-reflector-controller", registryHosts([first, ...others])),
        ...["source-controller", "image-automation-controller"].map((controller) =>
          reaches(`git-${controller}`, controller, [new URL(cluster.fleet.repository).hostname]),
        ),
      ]),
    ],
  };
}

function reaches(name: string, controller: string, hosts: readonly [string, ...string[]]): Manifest {
  return allowInternet({ name, namespace: fluxSystem, pods: controllerPods(controller), hosts });
}

function message(cluster: string): string {
  return `Images of ${cluster}\n\n{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}\n{{ end }}`;
}
