import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { auditRemarks } from "./audit.ts";

let log: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "mainstay-audit-"));
  log = join(folder, "audit.log");
  return () => rmSync(folder, { recursive: true });
});

const objectRef = { resource: "deployments", apiGroup: "apps", namespace: "shop", name: "web" };
const event = (code: number, message: string, annotations = {}): string =>
  `${JSON.stringify({ userAgent: "kustomize-controller/v1", objectRef, responseStatus: { code, message }, annotations })}\n`;

test("a refusal is told once, however often it was tried", async () => {
  writeFileSync(log, event(422, "not pinned") + event(422, "not pinned") + event(201, "") + event(404, "not found"));

  expect((await auditRemarks(log)).denials).toEqual([
    { object: "deployments.apps/shop/web", message: "not pinned", by: "kustomize-controller" },
  ]);
});

test("what pod security would refuse is noted", async () => {
  writeFileSync(log, event(201, "", { "pod-security.kubernetes.io/audit-violations": "runs as root" }));

  expect((await auditRemarks(log)).notes).toMatchObject([{ message: "runs as root" }]);
});

test("a last line that is half written is left out", async () => {
  writeFileSync(log, event(403, "no") + event(403, "never").slice(0, 40));

  expect((await auditRemarks(log)).denials).toHaveLength(1);
});

test("without a log there is nothing to say", async () => {
  expect(await auditRemarks(log)).toEqual({ denials: [], notes: [] });
});
