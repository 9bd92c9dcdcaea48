/**
 * The formulas of a product's row in `Danh mục quy đổi`, each with the value that the domain computed: points
 * by scale, the frame of the group, the coefficient k = ROUND(points / standard points, digits) (ST, PL3, LC).
 */
import { groupIndex } from "../../catalogue/complexity-group";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { labelCells, settingCells, standardCells, standardPointCells } from "../names";
import { catalogueTable } from "./catalogue-columns";

/** A value, and the formula that gives it; `null` for a plain value. */
export interface FormulaCell {
  readonly value: PlannedValue;
  readonly formula: string | null;
}

const { inColumn } = catalogueTable;
const group = (row: number) => `MATCH(${inColumn("group", row)},${labelCells.groups},0)`;

/** The most points that the row's group can have. */
export function frameCell(row: number, converted: ConvertedRow, { settings }: Conversion): FormulaCell {
  const index = converted.group === null ? null : groupIndex(converted.group);
  switch (converted.scale) {
    case "matrix": {
      const weight = index === null ? undefined : settings.groupWeights[index];
      const value = weight === undefined ? "" : weight * Math.max(...settings.bandMinutes);
      const formula = `=IFERROR(INDEX(${settingCells.groupWeights},${group(row)})*MAX(${settingCells.bandMinutes}),"")`;
      return { value, formula };
    }
    case "frames": {
      const ofGroup = index === null ? undefined : settings.frames[index]?.max;
      const own = converted.frame?.max ?? ofGroup;
      if (own !== ofGroup) return { value: own ?? "", formula: null };
      return { value: ofGroup ?? "", formula: `=IFERROR(INDEX(${settingCells.frameMax},${group(row)}),"")` };
    }
    case "given":
      return { value: "", formula: null };
    case "levels":
      return { value: Math.max(...settings.levelPoints), formula: `=MAX(${settingCells.levelPoints})` };
  }
}

/** Points, unrounded; blank for rows measured in hours. */
export function pointsCell(row: number, { basis, points }: ConvertedRow): FormulaCell {
  const value = points ?? "";
  switch (basis) {
    case "matrix": {
      const time = inColumn("band", row);
      const ofBand = `INDEX(${settingCells.bandMinutes},MATCH(${time},${labelCells.bands},0))`;
      const minutes = `IF(ISNUMBER(${time}),${time},${ofBand})`;
      return { value, formula: `=IFERROR(${minutes}*INDEX(${settingCells.groupWeights},${group(row)}),"")` };
    }
    case "levels": {
      const level = inColumn("level", row);
      // Once multiplied, no calculator takes the looked-up number for text.
      const ofLevel = `1*INDEX(${settingCells.levelPoints},${level})`;
      return { value, formula: `=IFERROR(IF(ISNUMBER(${level}),${ofLevel},""),"")` };
    }
    case "frames":
    case "given":
    case "hours":
      return { value: points, formula: null };
  }
}

/** The published coefficient; one that a decision gives is computed from nothing. */
export function coefficientCell(
  row: number,
  { basis, coefficient }: ConvertedRow,
  { scales }: Conversion,
): FormulaCell {
  if (basis === "given") return { value: coefficient ?? "", formula: null };
  const [measure, standard] =
    basis === "hours"
      ? [inColumn("band", row), standardCells.hours]
      : [inColumn("points", row), scales.length === 1 ? standardCells.points : standardPointCells[basis]];
  const rounded = `ROUND(${measure}/${standard},${settingCells.digits})`;
  return { value: coefficient ?? "", formula: `=IF(ISNUMBER(${measure}),IFERROR(${rounded},""),"")` };
}

/** The row's own level, or that of its group; hours need none. */
export function levelCell(row: number, { row: source, typed, level, basis }: ConvertedRow): FormulaCell {
  const own = typed.level ?? source.level;
  if (own !== null || basis !== "levels") return { value: own, formula: null };
  return { value: level ?? "", formula: `=IFERROR(INDEX(${settingCells.groupLevels},${group(row)}),"")` };
}
