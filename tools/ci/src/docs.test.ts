import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const files = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).toSorted();
/** What the first group of a pattern finds, in order. */
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? "");

const pages = files("docs/**/*.md");
const runbooks = files("docs/runbooks/*.md").filter((path) => !path.endsWith("/README.md"));
const requirements = read("docs/requirements.md");

test.each(["docs/requirements.md", "docs/architecture.md"])("every path that %s names exists", (page) => {
  const paths = all(read(page), /`((?:packages|clusters|tools|docs)\/[^`\s]+)`/g);

  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every test that the requirements quote is in its file", () => {
  const quoted = [...requirements.matchAll(/`([^`]+\.test\.ts)`((?:,? "[^"]+")+)/g)].flatMap(
    ([, file = "", titles = ""]) => all(titles, /"([^"]+)"/g).map((title) => ({ file, title })),
  );

  expect(quoted.filter(({ file, title }) => !titlesOf(read(file)).includes(title))).toEqual([]);
  // Neither a test file without a title, nor a title without its file.
  expect(new Set(all(requirements, /`([^`]+\.test\.ts)`/g))).toEqual(new Set(quoted.map(({ file }) => file)));
  expect(all(requirements, /"([^"]+)"/g)).toHaveLength(quoted.length);
});

test("every requirement has a test, or the package that will hold it", () => {
  const rows = all(requirements, /^\| (\d.*) \|$/gm).map((row) => row.split(/ ?\| /));

  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  expect(rows.filter(([, , , proof = ""]) => !/\.test\.ts`|^not yet: /.test(proof))).toEqual([]);
});

test("every alert links a runbook", () => {
  const linked = files("clusters/*/rendered/*.yaml").flatMap((path) =>
    all(read(path), /runbook_url: \S*?(docs\/\S+)$/gm),
  );

  expect(linked).not.toEqual([]);
  expect([...new Set(linked)].filter((path) => !runbooks.includes(path))).toEqual([]);
});

test("the list of runbooks is whole", () => {
  const listed = all(read("docs/runbooks/README.md"), /\]\(([\w-]+\.md)\)/g).map((name) => `docs/runbooks/${name}`);

  expect(runbooks.filter((path) => !listed.includes(path))).toEqual([]);
});

test("every proof is described", () => {
  const proofs = files("packages/graph/src/{prove,rules/*}.ts").flatMap((path) =>
    all(read(path), /^ {2}name: "([^"]+)",\n {2}proves:/gm),
  );

  expect(proofs.length).toBeGreaterThan(10);
  expect(all(read("docs/architecture.md"), /^\| `([a-z-]+)` \|/gm).toSorted()).toEqual(proofs.toSorted());
});

test("links between pages lead somewhere", () => {
  const links = pages.flatMap((page) =>
    all(read(page), /\]\(([^)\s]+)\)/g)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ page, target })),
  );

  expect(links).not.toEqual([]);
  expect(links.filter(({ page, target }) => !leadsSomewhere(page, target))).toEqual([]);
});

/** Titles of tests as they are written, `test.each` included. */
function titlesOf(source: string): readonly string[] {
  return [...source.matchAll(/(?:^test\(|\)\(|^ {2})\s*(["'`])((?:\\.|(?!\1).)*)\1,/gm)].map(
    ([, , title = ""]) => title,
  );
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : relative(root, join(root, dirname(page), path));
  return existsSync(join(root, file)) && (anchor === undefined || headings(read(file)).includes(anchor));
}

function headings(text: string): readonly string[] {
  return all(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(/\s/g, "-"),
  );
}
