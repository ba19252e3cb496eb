import { expect, test } from "vitest";
import { registryHosts } from "./registry-hosts.ts";

test("a registry stands for its host and those it redirects to", () => {
  expect(registryHosts(["oci://quay.io/cilium/charts", "ghcr.io", "quay.io/jetstack"])).toEqual([
    "*.quay.io",
    "ghcr.io",
    "pkg-containers.githubusercontent.com",
    "quay.io",
  ]);
});

test("ports and paths are left out", () => {
  expect(registryHosts(["registry.example.com:5000/team/app"])).toEqual(["registry.example.com"]);
});
