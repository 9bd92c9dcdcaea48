/** What `kpi collect` says of returned sheets, on a terminal and as JSON. */
import type { CollectedCell, CollectedFile, CollectResult, ReturnRemark } from "../app/collect";
import type { PlainValue } from "../sheets/sending/input-cells";
import { findingJson } from "./json";
import { findingLines } from "./lines";
import type { Words } from "./words";

export function collectJson({ report, scored, written }: CollectResult, words: Words) {
  const { files, changes, conflicts } = report;
  return {
    files: files.map(({ file, person, period, isTaken, remarks }) => ({
      ...{ file, period, id: person?.id ?? null, name: person?.name ?? null, taken: isTaken },
      remarks: remarks.map((remark) => ({ kind: remark.kind, message: remarkText(remark, words) })),
    })),
    changes: changes.map((cell) => ({ ...placeJson(cell, words), old: cell.here, new: cell.returned })),
    conflicts: conflicts.map((cell) => ({
      ...placeJson(cell, words),
      ...{ sent: cell.sent, here: cell.here, returned: cell.returned },
    })),
    findings: scored.flatMap(({ findings }) => findings.map((finding) => findingJson(finding, words.messages))),
    written: written.map(({ name }) => name),
  };
}

function placeJson({ file, person, period, sheet, cell, field, of }: CollectedCell, { text }: Words) {
  return { file, name: person, period, sheet, cell, field: fieldText({ field, of }, text.collecting.fields) };
}

export function collectLines({ report, scored }: CollectResult, words: Words): string[] {
  const { collecting } = words.text;
  const { files, changes, conflicts } = report;
  const shown = (value: PlainValue) => (typeof value === "number" ? words.number(value) : String(value ?? "–"));
  const place = (cell: CollectedCell) => `${cell.person}, ${cell.cell} (${fieldText(cell, collecting.fields)})`;
  return [
    ...files.flatMap((file) => fileLines(file, words)),
    ...(changes.length > 0 ? ["", collecting.changes({ count: changes.length })] : []),
    ...changes.map((cell) => `  ${place(cell)}: ${shown(cell.here)} → ${shown(cell.returned)}`),
    ...(conflicts.length > 0 ? ["", collecting.conflicts({ count: conflicts.length })] : []),
    ...conflicts.map((cell) => {
      const values = { sent: shown(cell.sent), here: shown(cell.here), returned: shown(cell.returned) };
      return `  ${place(cell)}: ${collecting.conflict(values)}`;
    }),
    "",
    ...scored.flatMap(({ findings }) => findingLines(findings, words)),
  ];
}

function fileLines({ file, person, period, remarks }: CollectedFile, words: Words): string[] {
  const whose = person && period ? `${file}: ${person.name}, ${period}` : file;
  return [whose, ...remarks.map((remark) => `  ${remarkText(remark, words)}`)];
}

function remarkText(remark: ReturnRemark, { text: { collecting } }: Words): string {
  const { remarks } = collecting;
  switch (remark.kind) {
    case "notSent":
    case "otherVersion":
    case "noSheet":
    case "closed":
      return remarks[remark.kind];
    case "twice":
      return remarks.twice({ before: remark.before });
    case "otherPeriod":
      return remarks.otherPeriod({ usual: remark.usual });
    case "renamed":
      return remarks.renamed({ now: remark.now });
    case "formulaChanged":
    case "noRoom":
    case "notReviewed":
      return remarks[remark.kind]({ cells: remark.cells.join(", ") });
  }
}

function fieldText(
  { field, of }: Pick<CollectedCell, "field" | "of">,
  fields: Words["text"]["collecting"]["fields"],
): string {
  const name: string = fields[field];
  return of === "" ? name : `${name} ${of}`;
}
