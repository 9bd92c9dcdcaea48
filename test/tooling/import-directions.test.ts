/** architecture.md: rooms import from left to right and never back. The table here is written independently of the config's. */
import { describe, expect, it } from "vitest";
import { brokenRules } from "./lint-text";

const core = ["text", "workbook", "catalogue", "profiles", "conversion", "scoring", "review"];
const views = ["taskpane", "commands", "workbench", "cli"];
const hosts = ["hosts/excel", "hosts/xlsx"];

const forbidden: Readonly<Record<string, readonly string[]>> = {
  text: [...core.slice(1), "strings", "sheets", "app", ...hosts, ...views],
  workbook: [...core.slice(2), "strings", "sheets", "app", ...hosts, ...views],
  catalogue: [...core.slice(3), "strings", "sheets", "app", ...hosts, ...views],
  profiles: [...core.slice(4), "strings", "sheets", "app", ...hosts, ...views],
  conversion: [...core.slice(5), "strings", "sheets", "app", ...hosts, ...views],
  scoring: ["review", "strings", "sheets", "app", ...hosts, ...views],
  review: ["strings", "sheets", "app", ...hosts, ...views],
  strings: [...core, "sheets", "app", ...hosts, ...views],
  sheets: ["app", ...hosts, ...views],
  app: [...hosts, ...views],
  "hosts/excel": [...core.slice(2), "strings", "sheets", "app", "hosts/xlsx", ...views],
  "hosts/xlsx": [...core.slice(2), "strings", "sheets", "app", "hosts/excel", ...views],
  cli: ["hosts/excel", "taskpane", "commands", "workbench"],
  taskpane: ["hosts/xlsx", "commands", "workbench", "cli"],
  commands: ["hosts/xlsx", "taskpane", "workbench", "cli"],
  workbench: ["hosts/excel", "commands", "cli"],
};

const allowed = [
  ["catalogue", "text"],
  ["catalogue", "workbook"],
  ["scoring", "conversion"],
  ["sheets", "strings"],
  ["app", "sheets"],
  ["hosts/xlsx", "workbook"],
  ["cli", "hosts/xlsx"],
  ["taskpane", "hosts/excel"],
  ["workbench", "taskpane"],
] as const;

const up = (room: string): string => (room.includes("/") ? "../../" : "../");
const importRule = "@typescript-eslint/no-restricted-imports";

describe.each(Object.entries(forbidden))("src/%s", (room, others) => {
  it.each(others)("does not import %s", async (other) => {
    const path = `${up(room)}${other}/thing`;
    const broken = (text: string): Promise<string[]> => brokenRules(`src/${room}/virtual.ts`, text);
    expect(await broken(`import { thing } from "${path}";\nthing();\n`)).toContain(importRule);
    expect(await broken(`void import("${path}");\n`)).toContain("no-restricted-syntax");
    expect(await brokenRules(`src/${room}/inner/virtual.ts`, `import "../${path}";\n`)).toContain(importRule);
  });
});

describe("allowed directions", () => {
  it.each(allowed)("src/%s imports %s", async (room, other) => {
    const text = `import { thing } from "${up(room)}${other}/thing";\nthing();\n`;
    expect(await brokenRules(`src/${room}/virtual.ts`, text)).toEqual([]);
  });

  it("a room may have files and folders that are named like another room", async () => {
    expect(await brokenRules("src/strings/virtual.ts", 'import "./vi/cli";\nimport "./app";\n')).toEqual([]);
    expect(await brokenRules("src/strings/vi/virtual.ts", 'import "../cli";\nimport "./conversion";\n')).toEqual([]);
  });

  it("the pane's entry alone fetches the file library, and nothing else of another surface", async () => {
    const fetched = 'void import("../hosts/xlsx/whole-file");\n';
    expect(await brokenRules("src/taskpane/main.tsx", fetched)).toEqual([]);
    expect(await brokenRules("src/taskpane/virtual.ts", fetched)).toContain("no-restricted-syntax");
    expect(await brokenRules("src/taskpane/main.tsx", 'import "../workbench/thing";\n')).toContain(importRule);
  });

  it("src/strings imports types of the core, and no values", async () => {
    const types = `import type { Thing } from "../catalogue/thing";\nexport type Same = Thing;\n`;
    expect(await brokenRules("src/strings/vi/virtual.ts", types.replace("../", "../../"))).toEqual([]);
    expect(await brokenRules("src/strings/virtual.ts", types.replace("../catalogue", "../app"))).toContain(importRule);
  });
});
