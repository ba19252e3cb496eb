import { expect, test } from "vitest";
import { type ChartKnowledge, unknownKeys } from "./value-keys.ts";

const chart: ChartKnowledge = {
  defaults: {
    cgroup: { autoMount: { enabled: true }, hostRoot: "/run" },
    podLabels: {},
    resources: null,
    sub: { replicas: 1 },
  },
  schema: { properties: { onlyInSchema: {} } },
  templates: "{{ .Values.onlyInTemplate }} {{ .Values.cgroup.mode }}",
};

test.each([
  [{ cgroup: { autoMount: { enabled: false } } }],
  [{ podLabels: { "any/label": "x" }, resources: { limits: { cpu: "1" } } }],
  [{ onlyInSchema: true, onlyInTemplate: 1, cgroup: { mode: "v2" } }],
  [{ global: { any: 1 }, sub: { replicas: 2 } }],
])("knows %j", (values) => {
  expect(unknownKeys(values, chart)).toEqual([]);
});

test.each([
  [{ cgroup: { automount: { enabled: false } } }, ["cgroup.automount"]],
  [{ cgroup: { autoMount: { enable: false } } }, ["cgroup.autoMount.enable"]],
  [{ onlyInTemplates: 1 }, ["onlyInTemplates"]],
  [{ sub: { replica: 2 }, podLabel: {} }, ["sub.replica", "podLabel"]],
])("refuses %j", (values, keys) => {
  expect(unknownKeys(values, chart)).toEqual(keys);
});
