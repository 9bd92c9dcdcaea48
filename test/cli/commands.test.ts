/** A command's record says everything that the command line knows of it. */
import { describe, expect, it } from "vitest";

import { defineCommand, noFile, oneFile, severalFiles, type Command } from "../../src/cli/command";
import { commandNames, commands } from "../../src/cli/commands/commands";
import { helpLines } from "../../src/cli/help";
import { anyText, flag, scoredPeriod, optionForms, outFile } from "../../src/cli/options";
import { wordsOf } from "../../src/cli/words";
import { languages } from "../../src/strings/language";

const done = () => Promise.resolve({ json: () => null, lines: () => [], status: 0 as const });
const { text } = wordsOf("vi");

describe("what a command is given", () => {
  const options = { out: outFile.optional(), json: flag };
  const none = defineCommand({ name: "template", files: noFile, options, run: done });
  const one = defineCommand({ name: "check", files: oneFile, options, run: done });
  const several = defineCommand({ name: "check", files: severalFiles, options, run: done });
  const inputOf = (command: Command, files: readonly string[]) => command.check({ files, values: {} }, text).input;

  it.each([
    { title: "no file", command: none, files: [], input: undefined },
    { title: "its one file", command: one, files: ["a.xlsx"], input: "a.xlsx" },
    { title: "its files in their order", command: several, files: ["b.xlsx", "a.xlsx"], input: ["b.xlsx", "a.xlsx"] },
    { title: "a single one of several", command: several, files: ["a.xlsx"], input: ["a.xlsx"] },
  ])("is $title", ({ command, files, input }) => {
    expect(inputOf(command, files)).toEqual(input);
  });

  it.each([
    { title: "a file too many", command: none, files: ["a.xlsx"], detail: text.wrong.tooManyFiles() },
    { title: "a second file", command: one, files: ["a.xlsx", "b.xlsx"], detail: text.wrong.tooManyFiles() },
    { title: "no file for one", command: one, files: [], detail: text.wrong.missingFile() },
    { title: "no file for several", command: several, files: [], detail: text.wrong.missingFile() },
  ])("is never $title", ({ command, files, detail }) => {
    expect(() => inputOf(command, files)).toThrow(expect.objectContaining({ key: "badUsage", params: { detail } }));
  });

  it("is what its schemas make of the words, and only that", async () => {
    const seen: unknown[] = [];
    const command = defineCommand({
      name: "score",
      files: oneFile,
      options: { period: scoredPeriod, assignments: anyText, force: flag, json: flag },
      run: (given) => {
        seen.push(given);
        return done();
      },
    });
    const { run } = command.check({ files: ["a.xlsx"], values: { period: "2026-05", force: true } }, text);
    await run(wordsOf("vi"));
    expect(seen).toEqual([{ input: "a.xlsx", options: { period: "2026-05", force: true, json: false } }]);
    expect(command.options).toEqual([
      { name: "period", isRequired: true },
      { name: "assignments", isRequired: false },
      { name: "force", isRequired: false },
      { name: "json", isRequired: false },
    ]);
  });
});

describe.each(languages)("the help in %s", (language) => {
  const { text: words } = wordsOf(language);

  it("has each command with its files, each of its options and what it is for", async () => {
    const lines = await helpLines(words);
    for (const [name, load] of Object.entries(commands)) {
      const { files, options } = await load();
      const line = lines.findIndex((one) => one.startsWith(`  kpi ${name}`));
      const usage = lines[line] ?? "";
      for (const option of options) {
        const { short } = optionForms[option.name as keyof typeof optionForms];
        expect(usage).toMatch(new RegExp(`(^| )\\[?${short ? `-${short}` : `--${option.name}`}\\b`));
      }
      if (files !== "none") expect(usage).toContain(words.files[files]);
      expect(lines[line + 1]?.trim().length).toBeGreaterThan(20);
    }
  });

  it("puts brackets around what may be left out, and dots behind what may be repeated", async () => {
    const lines = (await helpLines(words)).join("\n");
    const { out, sheet } = words.options;
    expect(lines).toContain(`kpi check    ${words.files.one} [-o ${out.value}] [--sheet ${sheet.value}]… `);
    expect(lines).toContain(`kpi convert  ${words.files.one} -o ${out.value} [`);
    expect(lines).toContain("lao-cai, so-tay-bnv");
  });

  it("explains every option once", async () => {
    const lines = await helpLines(words);
    for (const name of Object.keys(optionForms)) {
      expect(lines.filter((line) => new RegExp(`^ {2}(-\\w, )?--${name}(?![-\\w])`).test(line))).toHaveLength(1);
    }
  });
});

it("the list has every command under its own name", async () => {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  expect(loaded.map(({ name }) => name)).toEqual(commandNames);
});
