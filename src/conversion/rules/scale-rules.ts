/**
 * W514, E515: tables of one workbook with different scales. What a product counts for is then never compared in silence:
 * each scale is divided by the standard unit's own points on it, which is said, and missed where nothing tells them.
 */
import type { CatalogueSheet } from "../../catalogue/catalogue-row";
import type { FindingParams } from "../../findings/finding";
import { rule, type Remark } from "../../findings/rule";
import type { Scale } from "../../profiles/profile";
import type { ConversionContext } from "./conversion-context";

/**
 * W514, once: by scale the names of its sheets (`matrix`), what counts as 1 on it (`matrixPoints`, not for given
 * coefficients) and, where the sheets mark a product of their own, its code (`matrixUnit`).
 */
export const scalesDiffer = rule("W514", "warning", (context: ConversionContext) => {
  const { conversion } = context;
  const [, other] = conversion.scales;
  if (other === undefined) return [];
  const params: Record<string, string | number> = {};
  for (const scale of conversion.scales) {
    params[scale] = [...new Set(tablesOn(scale, context).map(({ name }) => name))].join(", ");
    const standard = scale === "given" ? undefined : conversion.standard?.pointsByScale[scale];
    if (!standard) continue;
    params[`${scale}Points`] = standard.points;
    if (standard.origin === "mark") params[`${scale}Unit`] = standard.code;
  }
  return atTable(tablesOn(other, context)[0], params);
});

/** E515: once for each scale that has rows and nothing to divide their points by. */
export const standardLacksScale = rule("E515", "error", (context: ConversionContext) => {
  const { standard, scales, rows } = context.conversion;
  if (!standard) return [];
  return scales.flatMap((scale) => {
    if (scale === "given" || standard.pointsByScale[scale]) return [];
    if (rows.every(({ basis, points }) => basis !== scale || points === null)) return [];
    const tables = tablesOn(scale, context);
    const sheets = [...new Set(tables.map(({ name }) => name))].join(", ");
    return atTable(tables[0], { scale, sheets, code: standard.row.code });
  });
});

function tablesOn(scale: Scale, { catalogue, conversion }: ConversionContext): readonly CatalogueSheet[] {
  return catalogue.sheets.filter((_, index) => conversion.tableScales[index]?.scale === scale);
}

function atTable(table: CatalogueSheet | undefined, params: FindingParams): Remark[] {
  if (!table) return [];
  const { points, level, band, coefficient, task, output } = table.columns;
  const column = points ?? level ?? band ?? coefficient ?? task ?? output ?? 1;
  return [{ at: { sheet: table.name, row: table.headerRow, column }, params }];
}
