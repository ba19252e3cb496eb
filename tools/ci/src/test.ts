import { runChecks } from "./check.ts";
import { stopWithChildren } from "./child.ts";
import { finish } from "./finish.ts";
import { leftToLive } from "./left-to-live.ts";
import { runSuite } from "./suite.ts";

const checks = [
  { name: "clusters", command: ["nx", "run-many", "-t", "build", "--projects=tag:role:cluster"] },
  { name: "packages", command: ["tsc", "--build", "tsconfig.build.json"] },
  { name: "projen", command: ["node", "packages/projen/src/check.ts"] },
  { name: "types", command: ["tsc"] },
  { name: "format", command: ["oxfmt", "--check", "**/*.ts"] },
  { name: "lint", command: ["oxlint"] },
];

stopWithChildren();
const parts = [...(await runChecks(checks, 2)), await runSuite({ project: "unit", skipsFail: false })];
const live = await leftToLive();
finish("test", parts);
if (live.length > 0) console.log(["", "Left to pnpm test:live, which needs Go or a browser:", ...live].join("\n"));
