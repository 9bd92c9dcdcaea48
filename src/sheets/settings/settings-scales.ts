/**
 * The part of `Cấu hình KPI` that stands there only where sheets have different scales: which scale each sheet has, and
 * what counts as 1 on each of them. The figures follow the standard unit; one that a person writes comes before them.
 */
import type { Conversion } from "../../conversion/conversion";
import { pointScales, type PointScale } from "../../conversion/standard-points";
import type { Profile, Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { isNothing } from "../../scoring/line-trouble";
import { isBlank } from "../../workbook/cell-value";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { labelOf, scaleChoices, scaleOfLabel } from "../form/choices";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import {
  baselineNames,
  catalogueNames,
  labelCells,
  rowScaleName,
  settingCells,
  sheetScaleCells,
  standardCells,
  standardPointCells,
  typedPointCells,
} from "../names";
import { textOf, unreadable, valueOf } from "./settings-cells";
import { greatestNumber, hoursBounds, isWithin, putChoiceCheck, putPointsCheck } from "./settings-checks";
import { putLine, settingsColumns } from "./settings-line";

const spareSheets = 2;
const titles = forms.settings.scales;

const place = `MATCH(${standardCells.code},${catalogueNames.code},0)`;
const inRow = (name: string) => `INDEX(${name},${place})`;
const groupPlace = `MATCH(${inRow(catalogueNames.group)},${labelCells.groups},0)`;
const time = inRow(catalogueNames.band);
const ofBand = `INDEX(${settingCells.bandMinutes},MATCH(${time},${labelCells.bands},0))`;
const level = inRow(catalogueNames.level);
const levelOfRow = `IF(ISNUMBER(${level}),${level},INDEX(${settingCells.groupLevels},${groupPlace}))`;

/** What the standard unit, whose own scale is another one, has on this one. */
const measuredOn: Readonly<Record<PointScale, string>> = {
  matrix: `IF(ISNUMBER(${time}),${time},${ofBand})*INDEX(${settingCells.groupWeights},${groupPlace})`,
  frames: `IF(ISNUMBER(${inRow(baselineNames.points)}),${inRow(baselineNames.points)},"")`,
  levels: `IF(${levelOfRow}=1,1*INDEX(${settingCells.levelPoints},1),"")`,
};

/** Own points, else what a person wrote, else the product that the tables of the scale mark, else measured. */
function formulaOf(scale: PointScale, { standard }: Conversion): string {
  const known = standard?.pointsByScale[scale];
  const points = inRow(catalogueNames.points);
  const marked = `INDEX(${catalogueNames.points},MATCH("${(known?.code ?? "").replaceAll('"', '""')}",${catalogueNames.code},0))`;
  const other = known?.origin === "mark" ? marked : measuredOn[scale];
  const typed = typedPointCells[scale];
  return `=IFERROR(IF(${inRow(rowScaleName)}="${scale}",IF(ISNUMBER(${points}),${points},""),IF(ISNUMBER(${typed}),${typed},${other})),"")`;
}

/** The lines below the standard unit's own. Returns the next free row. */
export function putStandardPoints(plan: PlanBuilder, firstRow: number, conversion: Conversion): number {
  if (conversion.scales.length === 1) return firstRow;
  let row = firstRow;
  for (const scale of pointScales.filter((each) => conversion.scales.includes(each))) {
    const words = labelOf(scaleChoices, scale);
    putLine(plan, row, { label: `${titles.typedPoints} “${words}”`, unit: titles.unit, note: titles.typedNote });
    plan.put(row, settingsColumns.value, conversion.settings.standardPoints[scale], "numberInput");
    const range = rangeOf(row, settingsColumns.value);
    plan.name(typedPointCells[scale], range);
    plan.validate({ kind: "decimal", range, min: 0, max: greatestNumber, message: forms.settings.refused.number });
    putPointsCheck(plan, row);
    row++;
    putLine(plan, row, { label: `${titles.points} “${words}”`, unit: titles.unit, note: titles.pointsNote });
    const known = conversion.standard?.pointsByScale[scale]?.points ?? "";
    plan.put(row, settingsColumns.value, known, "number", { formula: formulaOf(scale, conversion) });
    plan.name(standardPointCells[scale], rangeOf(row, settingsColumns.value));
    row++;
  }
  return row;
}

/** The sheets with a scale of their own, and spare lines. Returns the next free row. */
export function putSheetScales(plan: PlanBuilder, firstRow: number, conversion: Conversion, profile: Profile): number {
  const { sheetScales } = conversion.settings;
  if (conversion.scales.length === 1) return firstRow;
  putLine(plan, firstRow, {
    label: titles.sheets,
    source: profile.parameters.sheetScales.source,
    note: titles.sheetsNote,
    isHeading: true,
  });
  const top = firstRow + 1;
  const bottom = top + sheetScales.length + spareSheets - 1;
  for (let row = top; row <= bottom; row++) {
    const own = sheetScales[row - top];
    putLine(plan, row, { label: "" });
    plan.put(row, settingsColumns.label, own?.sheet ?? null, "textInput");
    plan.put(row, settingsColumns.value, own ? labelOf(scaleChoices, own.scale) : null, "textInput");
    putChoiceCheck(
      plan,
      row,
      scaleChoices,
      scaleChoices.choices.map(({ value }) => value),
    );
  }
  plan.name(sheetScaleCells.sheet, rangeOf(top, settingsColumns.label, bottom, settingsColumns.label));
  const range = rangeOf(top, settingsColumns.value, bottom);
  plan.name(sheetScaleCells.scale, range);
  plan.validate({ kind: "list", range, source: `=${scaleChoices.name}`, message: forms.settings.refused.list });
  return bottom + 1;
}

/** `null` where the sheet has no such lines. Throws `settingsUnreadable` for a sheet without a scale that can be read. */
export function readSheetScales(workbook: WorkbookSnapshot): Settings["sheetScales"] | null {
  const count = valuesOfName(workbook, sheetScaleCells.sheet)?.length;
  if (count === undefined) return null;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const sheet = textOf(valueOf(workbook, { name: sheetScaleCells.sheet, index }));
    const cell = { name: sheetScaleCells.scale, index };
    const value = valueOf(workbook, cell);
    // A line without a sheet, or without a scale, is left to what is filled in the sheets.
    if (sheet === null || isBlank(value)) return [];
    const scale = scaleOfLabel(value);
    if (scale === null) throw unreadable(workbook, cell, value);
    return [{ sheet, scale }];
  });
}

/** `null` where the sheet has no such lines. Throws `settingsUnreadable` for what is no number above 0. */
export function readStandardPoints(workbook: WorkbookSnapshot): Settings["standardPoints"] | null {
  const known = { matrix: null, frames: null, levels: null };
  const names = pointScales.filter((scale) => findName(workbook, typedPointCells[scale]));
  if (names.length === 0) return null;
  return { ...known, ...Object.fromEntries(names.map((scale) => [scale, readPoints(workbook, scale)])) };
}

function readPoints(workbook: WorkbookSnapshot, scale: PointScale): number | null {
  const cell = { name: typedPointCells[scale], index: 0 };
  const value = valueOf(workbook, cell);
  if (isNothing(value)) return null;
  if (typeof value !== "number" || !isWithin(value, hoursBounds)) throw unreadable(workbook, cell, value);
  return value;
}
