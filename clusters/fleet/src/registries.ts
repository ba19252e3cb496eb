/** Registries of the charts and images that the platform itself runs. */
export const registries = ["ghcr.io", "quay.io", "docker.io", "registry.k8s.io", "registry.example.com"] as const;
