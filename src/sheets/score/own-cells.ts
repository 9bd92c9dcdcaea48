/**
 * The cells of a result that are a role's own: of leaders d, đ and e as choices, their reason, and the level of a head's
 * unit; of support staff a, b and c in percent. Where they stand in a written sheet, which the words before them tell, so
 * that it is understood after its person got another role; and the live check beside each, which says of a cell what
 * `readOwnCell` makes of it.
 */
import type { OwnCell } from "../../scoring/assignment";
import { isNothing, isSameWord, numberOf, type CellTrouble } from "../../scoring/line-trouble";
import type { Level } from "../../scoring/monthly-score";
import { halfRatio, leaderRatioKeys, ratioKeys } from "../../scoring/ratio-keys";
import { forms } from "../../strings/vi/forms";
import { cellAddress } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell-value";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { cellAt, findSheet, type SheetSnapshot } from "../../workbook/workbook-snapshot";
import { formerFormula } from "../closing/thawed";
import { choiceFormula, leaderRatioChoices, levelChoices, type ChoiceList } from "../form/choices";
import { settingCells } from "../names";
import { ratioRowsOf, type ScoreSheetOfPerson } from "./score-cells";
import { resultTable } from "./score-columns";

const { check: words } = forms.score.lines;
const { number } = resultTable;

export interface OwnPlace {
  readonly cell: OwnCell | "reason";
  readonly sheet: SheetSnapshot;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Of the sheet as it was written, whatever the person's role is by now; none of a member of staff. */
export function ownPlacesOf(of: ScoreSheetOfPerson): readonly OwnPlace[] {
  const area = ratioRowsOf(of);
  const sheet = area && findSheet(of.workbook, area.sheet);
  if (!area || !sheet) return [];
  const places: OwnPlace[] = [];
  /** What stands below e. */
  let below: readonly (OwnCell | "reason")[] = [];
  for (let row = area.range.top; row <= area.range.bottom; row++) {
    const title = cellAt(sheet, row, number.title);
    if (typeof title !== "string" || title.trim() === "") continue;
    const [letter] = title.normalize("NFC");
    const key = ratioKeys.find((known) => known === letter && title.startsWith(")", 1));
    const [cell, ...rest] = key === undefined ? below : [key];
    if (key === undefined) below = rest;
    if (key === "e") below = ["reason", "unitLevel"];
    if (cell === undefined || isOfLines(sheet, row)) continue;
    places.push({ cell, sheet, row, column: number.uncapped, value: cellAt(sheet, row, number.uncapped) });
  }
  return places;
}

/** Only the ratios of lines are capped; in a closed sheet, only they were a formula before the cap. */
function isOfLines({ formulas }: SheetSnapshot, row: number): boolean {
  const isCapped = formulas.get(cellAddress(row, number.counted))?.includes(settingCells.cap) ?? false;
  return isCapped || formulas.get(cellAddress(row, number.uncapped)) === formerFormula;
}

/** What the software makes of a cell: a ratio 0–1, a level, nothing of an empty one, or the reason why it cannot be read. */
export type OwnReading =
  | { readonly kind: "nothing" }
  | { readonly kind: "ratio"; readonly value: number }
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "trouble"; readonly reason: CellTrouble | "error" };

export function readOwnCell(cell: OwnCell, value: CellValue): OwnReading {
  if (isNothing(value)) return { kind: "nothing" };
  if (isCellError(value)) return { kind: "trouble", reason: "error" };
  if (cell === "unitLevel") {
    const level = chosen(levelChoices, value);
    return level === null ? { kind: "trouble", reason: "choice" } : { kind: "level", level };
  }
  if (isLeaders(cell)) {
    const choice = chosen(leaderRatioChoices, value);
    if (choice === null) return { kind: "trouble", reason: "choice" };
    return { kind: "ratio", value: choice === "full" ? 1 : halfRatio };
  }
  const ratio = numberOf(value);
  if (ratio === null) return { kind: "trouble", reason: "text" };
  return ratio >= 0 && ratio <= 1 ? { kind: "ratio", value: ratio } : { kind: "trouble", reason: "bounds" };
}

/** As "=" compares in the formulas. */
function chosen<Value>(list: ChoiceList<Value>, value: CellValue): Value | null {
  return list.choices.find(({ label }) => isSameWord(value, label))?.value ?? null;
}

function isLeaders(cell: OwnCell): boolean {
  return leaderRatioKeys.some((key) => key === cell);
}

/** An error that somebody's formula left stands as text: it is told all the same. */
export function shownOwn(value: CellValue): PlannedValue {
  return isCellError(value) ? value.code : value;
}

/** The words of the check beside a cell, or "". */
export function ownCheckWords(cell: OwnCell, value: CellValue): string {
  const read = readOwnCell(cell, isCellError(value) ? value.code : value);
  return read.kind === "trouble" ? wordsOf(cell, read.reason) : "";
}

function wordsOf(cell: OwnCell, reason: CellTrouble | "error"): string {
  if (reason === "error") return words.error;
  return `${cell === "unitLevel" ? forms.score.checks.unitLevel : cell}: ${words.reasons[reason]}`;
}

export function ownCheckFormula(cell: OwnCell, address: string): string {
  const isOneOf = <Value>(list: ChoiceList<Value>) =>
    `OR(${list.choices.map(({ value }) => `${address}=${choiceFormula(list, value)}`).join(",")})`;
  const ofList = (isRight: string) => `IF(${isRight},"","${wordsOf(cell, "choice")}")`;
  const ofNumber = `IF(ISNUMBER(${address}),IF(AND(${address}>=0,${address}<=1),"","${wordsOf(cell, "bounds")}"),"${wordsOf(cell, "text")}")`;
  const checked =
    cell === "unitLevel"
      ? ofList(isOneOf(levelChoices))
      : isLeaders(cell)
        ? ofList(isOneOf(leaderRatioChoices))
        : ofNumber;
  return `=IFERROR(IF(${address}="","",${checked}),"${words.error}")`;
}
