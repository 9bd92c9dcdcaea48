/**
 * W201, W202: one row is one product, and a large task is several rows, one for each step with its own product (LC point
 * 1; NA: rows that are not split come back from appraisal).
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { comparisonKey } from "../../text/normalize";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { contentRow } from "../inherited-cells";
import { cellOf, choiceCellOf, type PlacedRow } from "../placed-row";
import { severalOutputs } from "../splitting/several-outputs";
import { splitRow } from "../splitting/split-row";
import { stepsFix } from "../splitting/steps-fix";
import { modelOfWork } from "../splitting/steps-of-work";
import { timeBand } from "../time-band";
import type { UntidyCell } from "../untidy-cells";
import { outputWordsOf } from "./words-in-use";
import { cellKey, type CatalogueContext } from "./catalogue-context";

export const severalOutputsInRow = rule("W201", "warning", (context: CatalogueContext) => {
  const legacy = legacyCells(context.untidyCells);
  const words = outputWordsOf(context.settings.words);
  return remarkOnEach(context.rows, (place) => {
    const { row, sheet } = place;
    const at = cellOf(place, "output", "task");
    if (contentRow(sheet.inheritedFrom, at.row, at.column) !== at.row) return null;
    const outputs = severalOutputs(row.output, words);
    if (outputs.length === 0) return null;
    const params = { row: row.source.row, count: outputs.length, outputs: outputs.map(excerpt).join("”, “") };
    return { at, params, fix: legacy.has(rowKey(row.source)) ? null : fixOutputs(place, outputs) };
  });
});

export const taskNotSplit = rule("W202", "warning", function* (context: CatalogueContext) {
  const { rows, untidyCells, settings } = context;
  // From two working days on (LC, NA), unless an office says otherwise.
  const { splitFromMinutes } = settings.limits;
  const part = inParts({ long: 1, tasks: 1, remarks: 1 });
  const long: PlacedRow[] = [];
  yield* part(
    "long",
    forEachInSlices(rows, (place) => {
      const { band, task } = place.row;
      if (band.kind === "read" && timeBand(band.value).fromMinutes >= splitFromMinutes && task !== "") long.push(place);
    }),
  );
  if (long.length === 0) return;
  const sizes = yield* part("tasks", rowsByTask(rows));
  const legacy = legacyCells(untidyCells);
  yield* part(
    "remarks",
    remarkOnEach(long, (place) => {
      const { band, task, source } = place.row;
      if (band.kind !== "read" || sizes.get(taskKey(place)) !== 1) return null;
      const model = modelOfWork(place.row);
      return {
        at: choiceCellOf(place, "band", [band.value]),
        params: { row: source.row, task: excerpt(task), time: timeBand(band.value).label },
        fix: model === null || legacy.has(rowKey(source)) ? null : stepsFix(place, model),
      };
    }),
  );
});

function fixOutputs(place: PlacedRow, outputs: readonly string[]): Fix | null {
  const edits = splitRow({ place, parts: outputs.map((output) => ({ output })), measures: "copied" });
  return edits && { kind: "splitRow", value: outputs.join(" | "), isSafe: false, edits };
}

/** How many rows each task has in its part of the catalogue. */
function* rowsByTask(rows: readonly PlacedRow[]): Slices<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  yield* forEachInSlices(rows, (place) => {
    const key = taskKey(place);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  });
  return sizes;
}

/** Another unit's or position's task of the same name is another task. */
function taskKey({ row, sheet }: PlacedRow): string {
  const { section, unit, position, task, source } = row;
  const { number } = sheet.table;
  return [source.sheet, number, section ?? "", unit ?? "", position ?? "", comparisonKey(task)].join("\n");
}

/** Rows with texts in a legacy code: new rows beside them would be in other letters, so W308 comes first. */
function legacyCells(cells: readonly UntidyCell[]): ReadonlySet<string> {
  const isLegacy = ({ letters }: UntidyCell) => letters?.fault === "tcvn3" || letters?.fault === "vni";
  return new Set(cells.filter(isLegacy).map(({ at }) => rowKey(at)));
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return cellKey({ sheet, row, column: 1 });
}
