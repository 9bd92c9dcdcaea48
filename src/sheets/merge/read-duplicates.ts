/** Reads back what people decided in `Trùng lặp`. Lines are found by defined names, so that moved columns still read. */
import type { EarlierLine } from "../../review/merge/earlier-line";
import type { Fate } from "../../review/merge/merged-catalogue";
import { forms } from "../../strings/vi/forms";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { mapInSlices, type Slices } from "../../workbook/slices";
import { cellAt, findMarkedSheet, findName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { plainText } from "../catalogue/catalogue-table";
import { choiceOf } from "../form/choices";
import { duplicateNames } from "../names";
import { decisionChoices, duplicatesTable, hiddenTable } from "./duplicates-columns";

const { fates } = forms.duplicates;

/** In the order of the sheet; `null` where the workbook has none. */
export function* readDuplicatesInSlices(workbook: WorkbookSnapshot): Slices<readonly EarlierLine[] | null> {
  const sheet = findMarkedSheet(workbook, "duplicates");
  const source = findName(workbook, duplicateNames.source)?.range;
  const decision = findName(workbook, duplicateNames.decision)?.range.left;
  if (!sheet || !source || decision === undefined) return null;
  const newDetail = findName(workbook, duplicateNames.newDetail)?.range.left;
  const newOutput = findName(workbook, duplicateNames.newOutput)?.range.left;
  /** Columns of ours keep their distance from the one that is named. */
  const hiddenAt = (field: keyof typeof hiddenTable.number) =>
    source.left + hiddenTable.number[field] - hiddenTable.number.file;
  const shownAt = (field: keyof typeof duplicatesTable.number) =>
    decision + duplicatesTable.number[field] - duplicatesTable.number.decision;
  const rows = Array.from({ length: source.bottom - source.top + 1 }, (_row, index) => source.top + index);
  const lines = yield* mapInSlices(rows, (row): EarlierLine | null => {
    const at = (column: number | undefined): CellValue => (column === undefined ? null : cellAt(sheet, row, column));
    const file = plainText(at(hiddenAt("file")));
    const sourceRow = at(hiddenAt("row"));
    if (file === "" || typeof sourceRow !== "number") return null;
    const [cluster, score] = [at(shownAt("cluster")), at(shownAt("score"))];
    const kind = choiceOf(decisionChoices, at(decision));
    return {
      cluster: typeof cluster === "number" ? cluster : null,
      ...{ file, sheet: plainText(at(hiddenAt("sheet"))), row: sourceRow },
      ...{ task: plainText(at(hiddenAt("task"))), detail: plainText(at(hiddenAt("detail"))) },
      output: plainText(at(hiddenAt("output"))),
      score: typeof score === "number" ? score : 1,
      fate: fateOf(at(shownAt("fate"))),
      decision: { kind, detail: typed(at(newDetail)), output: typed(at(newOutput)) },
      unread: kind === null ? typed(at(decision)) : null,
    };
  });
  return lines.flatMap((line) => line ?? []);
}

function typed(value: CellValue): string | null {
  return isBlank(value) ? null : plainText(value).trim() || null;
}

function fateOf(value: CellValue): Fate | null {
  const known: readonly Fate[] = ["kept", "merged", "split", "rejected"];
  return known.find((fate) => fates[fate] === value) ?? null;
}
