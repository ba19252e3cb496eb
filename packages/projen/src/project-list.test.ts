import { expect, test } from "vitest";
import { capability, cluster, engine, inventory, tool, vocabulary } from "./entries.ts";
import type { ProjectEntry } from "./entry.ts";
import { ProjectList } from "./project-list.ts";
import type { Role } from "./role.ts";

const fleet = vocabulary("fleet", "The vocabulary");
const networking = capability("networking", "The network");
const certificates = capability("certificates", "The certificates");
const graph = engine("graph", "The order");
const shared = inventory("fleet", "What clusters share");
const apps = cluster("apps", "The product", { uses: ["networking"] });
const bench = tool("bench", "Benchmarks", { uses: ["graph"] });

const valid = [fleet, networking, certificates, graph, shared, apps, bench];

test("a project finds what it uses, by project name", () => {
  const list = new ProjectList(valid);

  expect(list.find(apps, apps.uses)).toEqual([shared, fleet, networking]);
});

test("a capability that uses a capability is refused", () => {
  const greedy: ProjectEntry = { ...networking, uses: ["fleet", "certificates"] };

  expect(() => new ProjectList([fleet, certificates, greedy])).toThrow(
    "networking -> certificates: a project with the role capability may not use one with the role capability.\n" +
      "  It may use vocabulary, models. Take what it needs as a value in its props.",
  );
});

const uses = (role: Role, name: string): ProjectEntry => ({ role, name: "user", description: "A user", uses: [name] });

test.each<[Role, string]>([
  ["vocabulary", "networking"],
  ["models", "fleet"],
  ["project-types", "fleet"],
  ["capability", "graph"],
  ["engine", "networking"],
  ["command", "networking"],
  ["inventory", "cluster-apps"],
  ["cluster", "graph"],
  ["cluster", "cluster-apps"],
  ["tool", "cluster-apps"],
])("a project with the role %s that uses %s is refused", (role, name) => {
  expect(() => new ProjectList([...valid, uses(role, name)])).toThrow(`-> ${name}: a project with the role ${role}`);
});

test("a name that no project has is refused with the names there are", () => {
  expect(() => new ProjectList([fleet, { ...networking, uses: ["flet"] }])).toThrow(
    'networking -> flet: no project is called "flet".\n  Use one of fleet, networking; an npm package belongs under npm.',
  );
});

test("a name that stands in the list twice is refused", () => {
  expect(() => new ProjectList([fleet, networking, networking])).toThrow(
    'project "networking": it is in the list twice',
  );
});

test("engines that use each other in a circle are refused with the path", () => {
  const a = engine("a", "First", { uses: ["b"] });
  const b = engine("b", "Second", { uses: ["a"] });

  expect(() => new ProjectList([fleet, a, b])).toThrow("a -> b -> a: the projects use each other in a circle");
});
