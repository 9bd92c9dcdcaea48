/**
 * The formulas of a product's row in `Danh mục quy đổi`, each with the value that the domain computed: points
 * by scale, the frame of the group, the coefficient k = ROUND(points / standard points, digits) (ST, PL3, LC).
 */
import { groupIndex } from "../../catalogue/complexity-group";
import type { Conversion, ConvertedRow } from "../../conversion/conversion";
import type { PlannedValue } from "../../workbook/sheet-plan";

/** A value, and the formula that gives it; `null` for a plain value. */
export interface FormulaCell {
  readonly value: PlannedValue;
  readonly formula: string | null;
}

const group = (row: number) => `MATCH($F${row},KPI_Nhom,0)`;

/** Column H: the most points that the row's group can have. */
export function frameCell(row: number, converted: ConvertedRow, { scale, settings }: Conversion): FormulaCell {
  const index = converted.group === null ? null : groupIndex(converted.group);
  switch (scale) {
    case "matrix": {
      const weight = index === null ? undefined : settings.groupWeights[index];
      const value = weight === undefined ? "" : weight * Math.max(...settings.bandMinutes);
      return { value, formula: `=IFERROR(INDEX(KPI_TrongSo,${group(row)})*MAX(KPI_Phut),"")` };
    }
    case "frames": {
      const ofGroup = index === null ? undefined : settings.frames[index]?.max;
      const own = converted.frame?.max ?? ofGroup;
      if (own !== ofGroup) return { value: own ?? "", formula: null };
      return { value: ofGroup ?? "", formula: `=IFERROR(INDEX(KPI_KhungMax,${group(row)}),"")` };
    }
    case "levels":
      return { value: Math.max(...settings.levelPoints), formula: "=MAX(KPI_DiemMuc)" };
  }
}

/** Column I: points, unrounded; blank for rows measured in hours. */
export function pointsCell(row: number, { basis, points }: ConvertedRow): FormulaCell {
  const value = points ?? "";
  switch (basis) {
    case "matrix": {
      const minutes = `IF(ISNUMBER($G${row}),$G${row},INDEX(KPI_Phut,MATCH($G${row},KPI_KhungThoiGian,0)))`;
      return { value, formula: `=IFERROR(${minutes}*INDEX(KPI_TrongSo,${group(row)}),"")` };
    }
    case "levels":
      // Once multiplied, no calculator takes the looked-up number for text.
      return { value, formula: `=IFERROR(IF(ISNUMBER($M${row}),1*INDEX(KPI_DiemMuc,$M${row}),""),"")` };
    case "frames":
    case "hours":
      return { value: points, formula: null };
  }
}

/** Column J: the published coefficient. */
export function coefficientCell(row: number, { basis, coefficient }: ConvertedRow): FormulaCell {
  const value = coefficient ?? "";
  const [measure, standard] = basis === "hours" ? [`$G${row}`, "KPI_GioChuan"] : [`$I${row}`, "KPI_DiemChuan"];
  return { value, formula: `=IF(ISNUMBER(${measure}),IFERROR(ROUND(${measure}/${standard},KPI_SoThapPhan),""),"")` };
}

/** Column M: the row's own level, or that of its group; hours need none. */
export function levelCell(row: number, { row: source, typed, level, basis }: ConvertedRow): FormulaCell {
  const own = typed.level ?? source.level;
  if (own !== null || basis === "hours") return { value: own, formula: null };
  return { value: level ?? "", formula: `=IFERROR(INDEX(KPI_MucCuaNhom,${group(row)}),"")` };
}
