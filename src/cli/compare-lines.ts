/** What a terminal shows of `kpi compare`: each row that changed, came or went, and the account. */
import { productName } from "../catalogue/product-name";
import { rowLabel } from "../catalogue/catalogue-row";
import type { VersionComparison } from "../review/versions/compare-versions";
import { bandLabel, type ContentField, type ContentValue } from "../review/versions/row-content";
import { textTable } from "./text-table";
import type { Words } from "./words";

const mostRows = 60;
const widths = [8, 20, 50, Infinity];

export function compareLines({ added, gone, changed, moved, same }: VersionComparison, words: Words): string[] {
  const { text } = words;
  const { kinds, columns } = text.compared;
  const lines = [
    ...changed.map(({ now, fields }) => [
      ...[kinds.changed, rowLabel(now.row.row.source), productName(now.row.row, " → ")],
      fields
        .map(
          ({ field, old, new: value }) =>
            `${text.compared.fields[field]}: ${shown(field, old)} → ${shown(field, value)}`,
        )
        .join("; "),
    ]),
    ...added.map((row) => [kinds.added, rowLabel(row.row.row.source), productName(row.row.row, " → "), ""]),
    ...gone.map((row) => [kinds.gone, rowLabel(row.row.row.source), productName(row.row.row, " → "), ""]),
  ];
  const rest = lines.length - mostRows;
  const counts = { changed: changed.length, added: added.length, gone: gone.length };
  return [
    ...(lines.length > 0
      ? textTable(
          [[columns.kind, columns.place, columns.product, columns.changes], ...lines.slice(0, mostRows)],
          widths,
        )
      : []),
    ...(rest > 0 ? [text.more({ count: rest })] : []),
    text.compared.summary({ ...counts, moved: moved.length, same: same.length }),
  ];
}

function shown(field: ContentField, value: ContentValue): string {
  if (value === null) return "–";
  return (field === "band" ? bandLabel(value) : null) ?? String(value);
}
