/** The command is JavaScript: built once, built again when a source has changed, and quick to start. */
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { commandNames } from "../../src/cli/commands/commands";
import { kpi, temporaryFolder } from "../support/kpi";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the bundle of this project", () => {
  it("is there once the command has run, with a part for each command", async () => {
    expect((await kpi(["--help"])).status).toBe(0);
    const parts = await readdir(path.join(root, "dist-cli/parts"));
    for (const name of commandNames) {
      expect(parts.some((part) => part.startsWith(`${name}-`) && part.endsWith(".js"))).toBe(true);
    }
  });

  it("is all that a run loads: no TypeScript, and of the packages only what was bundled", async () => {
    const loaded = await scriptsLoadedBy([path.join(root, "src/cli/kpi-danh-muc.mjs"), "--help"]);
    expect(loaded.some((script) => script.startsWith("dist-cli/"))).toBe(true);
    expect(loaded.filter((script) => !/^dist-cli\/.+\.js$|^src\/cli\/.+\.mjs$/.test(script))).toEqual([]);
  });
});

/** Every file of the project that a process has run, by its path; Node tells them as what its coverage is about. */
async function scriptsLoadedBy(args: readonly string[]): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  await run(process.execPath, [...args], { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  const files = await readdir(folder);
  const reports = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return reports
    .flatMap((report) => coverage.parse(JSON.parse(report)).result)
    .filter(({ url }) => url.startsWith("file:"))
    .map(({ url }) => path.relative(root, fileURLToPath(url)));
}

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

describe("in a checkout of its own", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);
  const says = async () => (await run(process.execPath, [at("src/cli/kpi.mjs")])).stdout.trim();
  const builtAt = async () => (await stat(at("dist-cli/inputs.json"))).mtimeMs;
  /** Written a second from now, as a person does it after a run. */
  const change = async (name: string, text: string) => {
    await writeFile(at(name), text);
    const later = new Date(Date.now() + 1_000);
    await utimes(at(name), later, later);
  };

  beforeEach(async () => {
    folder = await temporaryFolder();
    await mkdir(at("src/cli"), { recursive: true });
    await cp(path.join(root, "src/cli/bundle"), at("src/cli/bundle"), { recursive: true });
    await symlink(path.join(root, "node_modules"), at("node_modules"));
    await writeFile(at("package.json"), '{ "type": "module" }');
    await writeFile(
      at("src/cli/kpi.mjs"),
      'import { runFresh } from "./bundle/run-fresh.mjs";\nawait runFresh("main");\n',
    );
    await writeFile(at("src/cli/demo.ts"), 'console.log("demo");\n');
    await writeFile(at("src/cli/main.ts"), 'import { word } from "./word";\nconsole.log(word satisfies string);\n');
    await writeFile(at("src/cli/word.ts"), 'export const word = "một";\n');
    expect(await says()).toBe("một");
  });

  it("is built by the first run and used by the second", async () => {
    const built = await builtAt();
    expect(await says()).toBe("một");
    expect(await builtAt()).toBe(built);
  });

  it("is built again when a source that it holds has changed", async () => {
    await change("src/cli/word.ts", 'export const word = "hai";\n');
    expect(await says()).toBe("hai");
  });

  it("is built again when a source is gone and another one has taken its place", async () => {
    await rm(at("src/cli/word.ts"));
    await change("src/cli/other-word.ts", 'export const word = "ba";\n');
    await change("src/cli/main.ts", 'import { word } from "./other-word";\nconsole.log(word);\n');
    expect(await says()).toBe("ba");
  });

  it("needs no builder as long as nothing has changed", async () => {
    await rm(at("node_modules"));
    expect(await says()).toBe("một");
  });

  it("runs where the package is installed, without sources", async () => {
    await rm(at("node_modules"));
    for (const name of ["main.ts", "demo.ts", "word.ts"]) await rm(at(`src/cli/${name}`));
    expect(await says()).toBe("một");
  });

  it("is built anew by the script that runs when the packages are installed", async () => {
    await writeFile(at("dist-cli/left-over.js"), "");
    await run(process.execPath, [at("src/cli/bundle/prepare.mjs")]);
    expect((await readdir(at("dist-cli"))).sort()).toEqual(["demo.js", "inputs.json", "main.js", "parts"]);
    expect(await says()).toBe("một");
  });
});
