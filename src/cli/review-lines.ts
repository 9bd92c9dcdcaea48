/** What a terminal shows of `kpi review`: what is tried, the rows that differ, and whose scores would move. */
import type { ChoicesReview, ReviewedRow } from "../app/review/review-choices";
import { triedInWords } from "../app/review/tried-in-words";
import { productName } from "../catalogue/product-name";
import { textTable } from "./text-table";
import type { Words } from "./words";

const mostRows = 60;
const widths = [10, 60, 10, 10, 10, 9, 9];

export function reviewLines({ before, after, rows, periods }: ChoicesReview, words: Words): string[] {
  const { text } = words;
  const { columns } = text.reviewed;
  const shown = (value: number | null) => (value === null ? "–" : words.number(value));
  const changed = rows.filter(({ old, now }) => old !== now);
  const rest = changed.length - mostRows;
  const cells = ({ row, old, now, difference, oldRank, newRank }: ReviewedRow) => [
    ...[
      row.code,
      productName(row.row, " → "),
      shown(old),
      shown(now),
      shown(difference),
      shown(oldRank),
      shown(newRank),
    ],
  ];
  const head = [columns.code, columns.product, columns.old, columns.now, columns.difference];
  return [
    ...triedInWords(before.conversion, after.conversion).map((setting) => text.reviewed.tried(setting)),
    "",
    ...(changed.length > 0
      ? [...textTable([[...head, columns.oldRank, columns.newRank], ...changed.slice(0, mostRows).map(cells)], widths)]
      : []),
    ...(rest > 0 ? [text.more({ count: rest })] : []),
    text.reviewed.summary({ changed: changed.length, same: rows.length - changed.length }),
    ...periods.flatMap(({ period, moved }) =>
      moved.map(({ name, old, now }) => text.reviewed.person({ name, period, old: shown(old), now: shown(now) })),
    ),
    text.reviewed.nothingTaken,
  ];
}
