/**
 * architecture.md: no circular imports. The whole graph at once, as the bundler that builds the command sees it: imports of
 * types alone are gone by then. The linter's own rule follows every import of every file, which was a third of its time.
 */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-texts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What each file imports, statically or later; paths from the project's folder. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** @param files texts by path, in place of the project's own */
async function graphOf(entries: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Graph> {
  const { metafile } = await build({
    stdin: { contents: entries.map((path) => `import "./${path}";`).join("\n"), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    loader: { ".css": "empty" },
    logLevel: "error",
    plugins: [
      {
        name: "made up",
        setup(made) {
          made.onResolve({ filter: /^\.\/made-up/ }, ({ path }) => ({ path, namespace: "made-up" }));
          made.onLoad({ filter: /.*/, namespace: "made-up" }, ({ path }) => ({
            contents: files[path] ?? "",
            loader: "ts",
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [
      path,
      imports.filter(({ external }) => external !== true).map((one) => one.path),
    ]),
  );
}

/** The first way that leads back to where it began, from file to file; `null` where there is none. */
function circleIn(graph: Graph): readonly string[] | null {
  const isDone = new Set<string>();
  const way: string[] = [];
  const isOnWay = new Set<string>();
  const follow = (path: string): readonly string[] | null => {
    if (isOnWay.has(path)) return [...way.slice(way.indexOf(path)), path];
    if (isDone.has(path)) return null;
    way.push(path);
    isOnWay.add(path);
    for (const next of graph.get(path) ?? []) {
      const circle = follow(next);
      if (circle) return circle;
    }
    way.pop();
    isOnWay.delete(path);
    isDone.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const circle = follow(path);
    if (circle) return circle;
  }
  return null;
}

describe("imports", () => {
  it("lead from no file back to itself", async () => {
    const files = ["src", "test"].flatMap(sourceFiles).filter((path) => !path.endsWith(".d.ts"));
    const graph = await graphOf(files);
    expect(files.filter((path) => !graph.has(path))).toEqual([]);
    expect(circleIn(graph)).toBeNull();
  });

  it.each([
    ["two files", { "./made-up-a": 'import { b } from "./made-up-b"; export const a = () => b;' }],
    ["one that is fetched later", { "./made-up-a": 'export const a = () => import("./made-up-b");' }],
  ])("would be found in a circle: %s", async (_name, first) => {
    const files = { ...first, "./made-up-b": 'import { a } from "./made-up-a"; export const b = () => a;' };
    expect(circleIn(await graphOf(["made-up-a"], files))).toHaveLength(3);
  });

  it("of types alone are none", async () => {
    const files = {
      "./made-up-a": 'import { b } from "./made-up-b"; export interface A { b: typeof b }; export const a = b;',
      "./made-up-b": 'import type { A } from "./made-up-a"; export const b: A | null = null;',
    };
    expect(circleIn(await graphOf(["made-up-a"], files))).toBeNull();
  });
});
