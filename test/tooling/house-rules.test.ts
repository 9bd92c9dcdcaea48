/** What architecture.md forbids in a source file must fail, wherever it would stand. */
import { describe, expect, it } from "vitest";
import { brokenRules } from "./lint-text";

interface HouseRule {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const globals = "no-restricted-globals";
const packages = "@typescript-eslint/no-restricted-imports";
const syntax = "no-restricted-syntax";

const houseRules: readonly HouseRule[] = [
  { what: "Excel in the core", file: "src/sheets/x.ts", text: "Excel.run(() => 1);", rule: globals },
  { what: "Excel in the pane", file: "src/taskpane/x.tsx", text: "Excel.run(() => 1);", rule: globals },
  { what: "Office in the commands", file: "src/commands/x.ts", text: "Office.onReady();", rule: globals },
  { what: "Office in the pane's entry", file: "src/taskpane/main.tsx", text: "Office.onReady();", rule: globals },
  { what: "Excel types in app", file: "src/app/x.ts", text: "export type R = Excel.Range;", rule: syntax },
  { what: "window.Office", file: "src/workbench/x.ts", text: "window.Office.onReady();", rule: globals },
  { what: "globalThis.Excel", file: "src/cli/x.ts", text: "globalThis.Excel.run();", rule: globals },
  { what: "document in the core", file: "src/catalogue/x.ts", text: "document.title = '';", rule: globals },
  { what: "process in app", file: "src/app/x.ts", text: "process.exit();", rule: globals },
  { what: "node: in conversion", file: "src/conversion/x.ts", text: 'import "node:fs";', rule: packages },
  { what: "React in app", file: "src/app/x.ts", text: 'import "react";', rule: packages },
  {
    what: "Fluent on the command line",
    file: "src/cli/x.ts",
    text: 'import "@fluentui/react-components";',
    rule: packages,
  },
  {
    what: "the file library in sheets",
    file: "src/sheets/x.ts",
    text: 'import "@cj-tech-master/excelts";',
    rule: packages,
  },
  {
    what: "Office.js's package in the pane",
    file: "src/taskpane/x.ts",
    text: 'import "@microsoft/office-js";',
    rule: packages,
  },
  { what: "an extension in a relative import", file: "src/text/x.ts", text: 'import "./y.ts";', rule: packages },
  { what: "a round-about path", file: "src/text/x.ts", text: 'import "../../src/text/y";', rule: packages },
  {
    what: "a type-only import by expression",
    file: "src/text/x.ts",
    text: 'export type Y = import("../app/y").Y;',
    rule: syntax,
  },
  { what: "all of zod", file: "src/profiles/x.ts", text: 'import { z } from "zod";\nz.string();', rule: syntax },
  { what: "an enum", file: "src/text/x.ts", text: "export enum A { B }", rule: syntax },
  { what: "a barrel", file: "src/text/x.ts", text: 'export * from "./y";', rule: syntax },
  { what: "a re-export", file: "src/text/x.ts", text: 'export { y } from "./y";', rule: syntax },
  { what: "a default export", file: "src/text/x.ts", text: "export default 1;", rule: "import-x/no-default-export" },
  { what: "any", file: "src/text/x.ts", text: "export type A = any;", rule: "@typescript-eslint/no-explicit-any" },
  {
    what: "a non-null assertion",
    file: "src/hosts/xlsx/x.ts",
    text: "export const f = (a?: string) => a!.length;",
    rule: "@typescript-eslint/no-non-null-assertion",
  },
  {
    what: "a cast in the core",
    file: "src/scoring/x.ts",
    text: "export const f = (a: unknown) => a as string;",
    rule: "@typescript-eslint/consistent-type-assertions",
  },
  { what: "console in the core", file: "src/scoring/x.ts", text: 'console.log("");', rule: "no-console" },
  { what: "console in the pane", file: "src/taskpane/x.tsx", text: 'console.log("");', rule: "no-console" },
  { what: "a swallowed error", file: "src/app/x.ts", text: "try { f(); } catch {}\nfunction f() {}", rule: "no-empty" },
  { what: "a file of more than 300 lines", file: "src/text/x.ts", text: "f();\n".repeat(301), rule: "max-lines" },
  {
    what: "sync in a loop in the Excel host",
    file: "src/hosts/excel/x.ts",
    text: "export async function f(context: Excel.RequestContext) { for (;;) await context.sync(); }",
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    what: "a hook behind a condition",
    file: "src/taskpane/x.tsx",
    text: "export function View(p: { a: boolean }) { if (p.a) { useThing(); } return null; }\nfunction useThing() {}",
    rule: "react-hooks/rules-of-hooks",
  },
];

describe("house rules", () => {
  it.each(houseRules)("refuse $what", async ({ file, text, rule }) => {
    expect(await brokenRules(file, text)).toContain(rule);
  });

  it("cannot be switched off by a comment", async () => {
    const text = "/* eslint-disable */\nexport default 1;\n";
    expect(await brokenRules("src/text/x.ts", text)).toContain("import-x/no-default-export");
  });

  it("let the Excel host name Excel and the command line print", async () => {
    expect(await brokenRules("src/hosts/excel/x.ts", "export const f = () => Excel.run(async () => {});\n")).toEqual(
      [],
    );
    expect(await brokenRules("src/cli/x.ts", 'console.log("");\n')).toEqual([]);
  });
});
