/** W509: a reviewer typed over what the source says, which workbook.md keeps; nobody should have to guess that. */
import { isHoursRow, type CatalogueField } from "../../catalogue/catalogue-row";
import { rule } from "../../findings/rule";
import type { Settings } from "../../profiles/profile";
import { sliceLength } from "../../workbook/slices";
import type { ConvertedRow } from "../converted-catalogue";
import { rowValues, writtenTime } from "../row-values";
import type { TypedField } from "../typed-values";
import type { ConversionContext } from "./conversion-context";

const columnsOf: Readonly<Record<TypedField, readonly CatalogueField[]>> = {
  group: ["group", "detail"],
  band: ["band", "minutes", "detail"],
  minutes: ["minutes", "band", "detail"],
  hours: ["hours", "detail"],
  points: ["points", "detail"],
  level: ["level", "group", "detail"],
};

/** W509: `reason` is "typed", or "unused" for what cannot be read or does not fit the scale; `source` is "" for none. */
export const typedDiffersFromSource = rule(
  "W509",
  "hint",
  function* ({ conversion, typed, cellOf }: ConversionContext) {
    const { rows, settings } = conversion;
    if (typed.size === 0) return;
    for (const [index, converted] of rows.entries()) {
      if (index % sliceLength === 0) yield index / rows.length;
      for (const { field, at, shown } of typed.get(converted.id)?.cells ?? []) {
        const source = sourceValue(field, converted, settings) ?? "";
        if (source === shown) continue;
        const reason = converted.typed[field] === null ? "unused" : "typed";
        const params = { reason, field, source, typed: shown };
        yield { at: cellOf(converted.row, ...columnsOf[field]), related: [at], params };
      }
    }
  },
);

function sourceValue(field: TypedField, { row }: ConvertedRow, settings: Settings): string | number | null {
  const values = rowValues({ row, settings });
  if (field === "hours") return isHoursRow(row) ? values.hours : null;
  return field === "band" || field === "minutes" ? writtenTime(values, settings) : values[field];
}
