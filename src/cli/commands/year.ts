import { rollUpYear, type YearReport } from "../../app/year";
import { defineCommand, severalFiles } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { flag, outFile, year as yearOption } from "../options";
import { textTable } from "../text-table";
import type { Words } from "../words";
import { reasonOf, yearJson } from "../year-json";

/** `kpi year`: writes a copy of the first workbook with the year's roll-up; the others only give months. */
export const yearCommand = defineCommand({
  name: "year",
  files: severalFiles,
  options: { out: outFile, year: yearOption, overwrite: flag, json: flag },
  run: async ({ input: files, options: { out, year, overwrite } }, words) => {
    const [file = "", ...more] = files;
    const target = { path: out, overwrite, inputs: files };
    await requireFreeOut(target);
    const { host } = await openFile(file);
    const others = await Promise.all(more.map(async (path) => (await openFile(path)).host.read()));
    const { report, applied } = await rollUpYear(host, { year, others });
    await saveFile(host, target);
    const written = applied.written.map(({ name }) => name);
    const { text } = words;
    return {
      json: () => yearJson(report, written, words),
      lines: () => [
        text.heading.year({ file, year }),
        text.yearly.periods({ periods: report.periods.join(", ") }),
        "",
        ...peopleLines(report, words),
        "",
        text.cap(report.excellentCaps.office),
        text.written({ file: out, sheets: written.join(", ") }),
      ],
      status: 0,
    };
  },
});

function peopleLines({ people }: YearReport, words: Words): string[] {
  const { text, number, messages } = words;
  const { columns } = text.yearly;
  const shown = (value: number | null) => (value === null ? "–" : number(Number(value.toFixed(2))));
  const head = [
    text.columns.name,
    ...[1, 2, 3, 4].map(columns.quarter),
    ...[1, 2].map(columns.half),
    ...[columns.scored, text.columns.total, text.columns.level],
  ];
  const rows = people.map((score) => [
    score.work.person.name,
    ...[...score.quarters, ...score.halves].map(shown),
    ...[String(score.monthsScored), shown(score.total)],
    score.level === null ? (reasonOf(score, words) ?? "") : messages.terms.level[score.level],
  ]);
  return textTable([head, ...rows], [30, 8, 8, 8, 8, 8, 8, 8, 8, 60]);
}
