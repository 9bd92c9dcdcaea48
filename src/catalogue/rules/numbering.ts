/**
 * W305: the numbers before the rows go up by one. They may begin anew under a heading, with another task, unit or
 * position, and may stand still over the steps of one task; headings may count along; a list may keep the numbers of the
 * decision that it is taken from. Said once of a run of numbers.
 *
 * Renumbering is no safe fix: other papers quote the numbers ("mục 12"), and only a person knows whether a row is missing.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule, type Remark, type Remarks } from "../../findings/rule";
import { eachInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { withNumber, type NumberedRow, type NumberedTable, type Ordinal } from "../ordinals";
import type { CatalogueRow } from "../catalogue-row";
import type { CatalogueContext } from "./catalogue-context";

export const notConsecutive = rule("W305", "warning", function* ({ numberedTables }: CatalogueContext): Remarks {
  const part = inParts({ runs: 9, remarks: 1 });
  const runs = yield* part("runs", runsOfAll(numberedTables));
  yield* part(
    "remarks",
    remarkOnEach(runs, (run) => remarkOn(run)),
  );
});

interface Counted {
  readonly row: number;
  readonly product: CatalogueRow;
  readonly ordinal: Ordinal;
  readonly isFormula: boolean;
  /** Which it is in its run: 10 for a cell that says 1.1 after 1.9. */
  readonly number: number;
  /** It repeats the number before it, as a step of the same task. */
  readonly isRepeat: boolean;
  /** How it follows the number before it, where it is not the next one. */
  readonly fault: "gap" | "back" | null;
}

/** Numbers that should go up by one from the first to the last. */
interface Run {
  readonly table: NumberedTable;
  readonly items: Counted[];
  /** A heading counts along in it: then its number would have to change, too. */
  hasHeading: boolean;
  /** Its table quotes the numbers of another list. */
  readonly quotes: boolean;
}

function* runsOfAll(tables: readonly NumberedTable[]): Slices<readonly Run[]> {
  const ofTables = yield* eachInSlices(tables, runsOf, ({ rows }) => rows.length);
  return ofTables.flatMap((runs) => {
    const quotes = quotesNumbers(runs);
    return runs.flatMap((run) => (run.items.some(({ fault }) => isBreak(fault, quotes)) ? [{ ...run, quotes }] : []));
  });
}

/** A table most of whose steps leave numbers out, upwards, quotes them: 1.1, 1.4, 1.6, 2.3, 2.7. */
function quotesNumbers(runs: readonly Run[]): boolean {
  let [steps, gaps] = [0, 0];
  for (const { items } of runs) {
    steps += items.length - 1;
    for (const { fault } of items) if (fault === "gap") gaps++;
  }
  return gaps >= fewestQuoted && gaps * 2 > steps;
}

/** So many gaps are no slip any more. */
const fewestQuoted = 3;

function isBreak(fault: Counted["fault"], quotes: boolean): boolean {
  return fault === "back" || (fault === "gap" && !quotes);
}

/** A run that may go on. */
interface OpenRun {
  readonly run: Run;
  last: number;
  /** How many headings stood above its last number. */
  headings: number;
}

function* runsOf(table: NumberedTable): Slices<readonly Run[]> {
  const runs: Run[] = [];
  /** By what stands before the number: "" for 1, 2, 3; "1." for 1.1, 1.2. */
  const open = new Map<string, OpenRun>();
  let headings = 0;
  yield* forEachInSlices(table.rows, ({ row, product, ordinal, isFormula }: NumberedRow) => {
    if (!product) {
      headings++;
      const counted = ordinal && open.get(ordinal.before);
      if (!counted || ordinal.number !== counted.last + 1) return;
      counted.last = ordinal.number;
      counted.run.hasHeading = true;
      return;
    }
    if (!ordinal) return;
    const known = open.get(ordinal.before);
    const before = known?.run.items.at(-1);
    if (!known || !before) {
      begin(row, product, ordinal, isFormula);
      return;
    }
    const isAfterHeading = known.headings < headings;
    const goesOn = isNext(ordinal, known.last) || (isAfterHeading && isNext(ordinal, before.number));
    if (!goesOn && ordinal.number === 1 && mayBeginAnew(before.product, product, isAfterHeading)) {
      begin(row, product, ordinal, isFormula);
      return;
    }
    const isRepeat = ordinal.number === before.ordinal.number && isOneTask(before.product, product);
    const number = isRepeat ? before.number : asCounted(ordinal, known.last);
    const fault = isRepeat || goesOn ? null : number > known.last ? "gap" : "back";
    known.run.items.push({ row, product, ordinal, isFormula, number, isRepeat, fault });
    known.last = number;
    known.headings = headings;
  });
  return runs;

  function begin(row: number, product: CatalogueRow, ordinal: Ordinal, isFormula: boolean): void {
    const { number } = ordinal;
    const first: Counted = { row, product, ordinal, isFormula, number, isRepeat: false, fault: null };
    const run: Run = { table, items: [first], hasHeading: false, quotes: false };
    runs.push(run);
    open.set(ordinal.before, { run, last: number, headings });
  }
}

function isNext(ordinal: Ordinal, last: number): boolean {
  return asCounted(ordinal, last) === last + 1;
}

/** Excel cannot tell 1.1 from 1.10, 1.2 from 1.20: after 1.9, a cell with the number 1.1 is 1.10. */
function asCounted({ number, before, isNumber }: Ordinal, last: number): number {
  return isNumber && before !== "" && number <= last && number * 10 > last ? number * 10 : number;
}

function mayBeginAnew(before: CatalogueRow, after: CatalogueRow, isAfterHeading: boolean): boolean {
  return (
    isAfterHeading ||
    before.section !== after.section ||
    before.unit !== after.unit ||
    before.position !== after.position ||
    before.task !== after.task
  );
}

function isOneTask(before: CatalogueRow, after: CatalogueRow): boolean {
  return before.task === after.task && before.section === after.section;
}

function remarkOn(run: Run): Remark | null {
  const { table, items } = run;
  const breaks = items.filter(({ fault }) => isBreak(fault, run.quotes));
  const [first] = breaks;
  if (!first) return null;
  const before = items[items.indexOf(first) - 1];
  const cell = ({ row }: Counted) => ({ sheet: table.sheet.name, row, column: table.column });
  return {
    at: cell(first),
    params: {
      row: first.row,
      found: textOf(first.ordinal),
      before: before ? textOf(before.ordinal) : "",
      count: breaks.length,
    },
    fix: renumbering(run),
    related: breaks.slice(1).map(cell),
  };
}

function textOf({ before, number, after, width }: Ordinal): string {
  return `${before}${String(number).padStart(width, "0")}${after}`;
}

/** Every number of the run anew from its first one on; `null` where a formula or a heading counts along. */
function renumbering({ table, items, hasHeading }: Run): Fix | null {
  const [first] = items;
  if (!first || hasHeading || items.some(({ isFormula }) => isFormula)) return null;
  let width = 0;
  for (const { ordinal } of items) width = Math.max(width, ordinal.width);
  let number = first.ordinal.number - 1;
  const edits = items.flatMap(({ row, ordinal, number: now, isRepeat }) => {
    if (!isRepeat) number++;
    if (number === now) return [];
    const value = withNumber(ordinal, number, width);
    return [{ kind: "setCell" as const, sheet: table.sheet.name, row, column: table.column, value }];
  });
  const [changed] = edits;
  return changed ? { kind: "setText", value: String(changed.value), isSafe: false, edits } : null;
}
