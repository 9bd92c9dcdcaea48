/** W509: a reviewer typed over what the source says, which workbook.md keeps; nobody should have to guess that. */
import { isHoursRow, type CatalogueField } from "../../catalogue/catalogue-row";
import type { Settings } from "../../profiles/profile";
import type { ConvertedRow } from "../conversion";
import { rowValues, writtenTime } from "../row-values";
import type { TypedField } from "../typed-values";
import { cellOf, conversionRule, type Remark } from "./conversion-rule";

const columnsOf: Readonly<Record<TypedField, readonly CatalogueField[]>> = {
  group: ["group", "detail"],
  band: ["band", "minutes", "detail"],
  minutes: ["minutes", "band", "detail"],
  hours: ["hours", "detail"],
  points: ["points", "detail"],
  level: ["level", "group", "detail"],
};

/** W509: `reason` is "typed", or "unused" for what cannot be read or does not fit the scale; `source` is "" for none. */
export const typedDiffersFromSource = conversionRule({
  code: "W509",
  severity: "hint",
  check({ catalogue, conversion, typed }) {
    return conversion.rows.flatMap((converted) => {
      const { id, row } = converted;
      return (typed.get(id)?.cells ?? []).flatMap(({ field, at, shown }): Remark[] => {
        const source = sourceValue(field, converted, conversion.settings) ?? "";
        if (source === shown) return [];
        const reason = converted.typed[field] === null ? "unused" : "typed";
        const params = { reason, field, source, typed: shown };
        return [{ at: cellOf(catalogue, row, ...columnsOf[field]), related: [at], params }];
      });
    });
  },
});

function sourceValue(field: TypedField, { row }: ConvertedRow, settings: Settings): string | number | null {
  const values = rowValues({ row, settings });
  if (field === "hours") return isHoursRow(row) ? values.hours : null;
  return field === "band" || field === "minutes" ? writtenTime(values, settings) : values[field];
}
