import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { identity, props } from "../src/world.test-data.ts";
import { clusterCertificates } from "./cluster-certificates.ts";

test("the README shows this example", () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("cluster-certificates.ts")}\`\`\``);
});

test("the example has a wildcard for the Gateways and a certificate of the internal CA", () => {
  const { certs, queue } = clusterCertificates(identity, props.dnsToken);

  expect(certs.wildcard).toMatchObject({ namespace: "gateways", name: "wildcard" });
  expect(queue.manifest).toMatchObject({ spec: { issuerRef: { name: certs.internalCa.name } } });
});
