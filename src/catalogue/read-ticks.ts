/**
 * Reading a group or band from one column a choice, each ticked or not (template.md point 3).
 */
import { foldText } from "../text/search-key";
import { isCellDate, isCellError } from "../workbook/cell-value";
import type { CellValue } from "../workbook/cell-value";
import type { Reading } from "./catalogue-row";
import { cellText, isEmptyCell } from "./cell-text";

const tickMarks: ReadonlySet<string> = new Set([
  // The sign of multiplication and the Cyrillic letter look like an x.
  ...["x", "×", "х", "✖", "v", "1", "*", "+", "√", "✓", "✔", "☑", "✅", "☒", "●", "•", "■", "◼", "⬤"],
  ...["true", "yes", "co", "dung", "[x]", "(x)"],
]);
const noTickMarks: ReadonlySet<string> = new Set([
  "0",
  "false",
  "no",
  "khong",
  "sai",
  "-",
  "–",
  "—",
  "☐",
  "□",
  "○",
  "[]",
]);

/** The mark that our fixes write. */
export const tickMark = "x";

/** True for x, ✓, 1, TRUE, ● and their like. */
export function isTick(value: CellValue): boolean {
  return value !== null && tickMarks.has(markOf(value));
}

/** True for a tick and for anything else that a reader would ask about; not for blank cells, "-" and errors. */
export function saysChoice(value: CellValue): boolean {
  return !isEmptyCell(value) && !isCellError(value) && !noTickMarks.has(markOf(value));
}

/** Nothing written in a cell names a choice. */
const namesNothing = () => null;

/**
 * One reading of the ticked columns; a mark that is neither yes nor no makes its choice only the nearest one.
 *
 * @param named the choice that a cell spells out: "N2" written under N2 ticks it
 */
export function readTicks<Choice>(
  cells: readonly { choice: Choice; value: CellValue }[],
  named: (value: CellValue) => Choice | null = namesNothing,
): Reading<Choice> {
  const ticked: Choice[] = [];
  const unclear: { choice: Choice; text: string; asDate: boolean }[] = [];
  for (const { choice, value } of cells) {
    if (!saysChoice(value)) continue;
    if (isTick(value) || named(value) === choice) ticked.push(choice);
    else unclear.push({ choice, text: cellText(value), asDate: isCellDate(value) });
  }
  const [first, ...others] = ticked;
  if (first !== undefined && others.length > 0) return { kind: "several", values: ticked };
  if (first !== undefined) return onlyTick(first);
  const [guess, ...guesses] = unclear;
  if (!guess) return { kind: "missing" };
  return { kind: "unknown", nearest: guesses.length > 0 ? null : guess.choice, text: guess.text, asDate: guess.asDate };
}

function onlyTick<Choice>(value: Choice): Reading<Choice> {
  return { kind: "read", value, exact: true, text: tickMark };
}

export interface TickReaderOptions<Choice> {
  /** 1-based columns by choice. */
  readonly ticks: ReadonlyMap<Choice, number>;
  readonly cellAt: (row: number, column: number) => CellValue;
  /** As for `readTicks`. */
  readonly named: (value: CellValue) => Choice | null;
}

/** `readTicks` for the rows of one sheet, by 1-based row; one "x" among blank cells, the usual row, makes nothing new. */
export function createTickReader<Choice>(options: TickReaderOptions<Choice>): (row: number) => Reading<Choice> {
  const { ticks, cellAt, named } = options;
  const choices = Array.from(ticks, ([choice, column]) => ({ choice, column, reading: onlyTick(choice) }));
  const missing: Reading<Choice> = { kind: "missing" };
  return (row) => {
    let found: Reading<Choice> | null = null;
    for (const { column, reading } of choices) {
      const value = cellAt(row, column);
      if (value === null) continue;
      if (value !== tickMark || found !== null) {
        const cells = choices.map((each) => ({ choice: each.choice, value: cellAt(row, each.column) }));
        return readTicks(cells, named);
      }
      found = reading;
    }
    return found ?? missing;
  };
}

function markOf(value: CellValue): string {
  return foldText(cellText(value)).replace(/\s/g, "");
}
