/** What a terminal shows of `kpi merge`: what was read and passed over, the account, and the clusters of duplicates. */
import { rowLabel } from "../catalogue/catalogue-row";
import { productName } from "../catalogue/product-name";
import type { Conversion } from "../conversion/conversion";
import type { EarlierLine } from "../review/merge/earlier-line";
import type { MergedCatalogue, MergedPart, MergedProduct } from "../review/merge/merged-catalogue";
import { forms } from "../strings/vi/forms";
import { hintText } from "../sheets/merge/units-sheet";
import type { MergeReport } from "./merge-json";
import { textTable } from "./text-table";
import type { Words } from "./words";

const mostClusters = 40;
const mostOthers = 3;
const widths = [6, 60, 30, Infinity];

export function mergeLines({ merge, skipped, words }: MergeReport): string[] {
  const { text, messages } = words;
  const { merged, carried, units, conversion, comparison } = merge;
  const shared = merged.products.filter(({ members }) => members.length > 1);
  const rest = shared.length - mostClusters;
  const inconsistent = merged.clusters.filter(({ inconsistencies }) => inconsistencies.length > 0).length;
  const hasDecisions = carried.carried.length + carried.lost.length > 0;
  return [
    ...units.map(({ file, rows }) => text.merged.source({ file, rows: rows.length })),
    ...skipped.map(({ error }) => text.merged.skipped({ reason: messages.errors[error.key](error.params) })),
    "",
    ...(shared.length > 0 ? clusterTable(shared.slice(0, mostClusters), merged, words) : []),
    ...(rest > 0 ? [text.more({ count: rest })] : []),
    text.merged.account(merged.account),
    text.merged.parts(partCounts(merged)),
    text.merged.clusters({
      clusters: shared.length,
      near: shared.filter(({ isExact }) => !isExact).length,
      inconsistent,
    }),
    ...(hasDecisions ? [text.merged.carried({ carried: carried.carried.length, lost: carried.lost.length })] : []),
    ...carried.lost.map((line) => lostLine(line, words)),
    ...comparison.figures.flatMap(({ unit, hints }) =>
      hints.map((hint) => text.merged.hint({ unit, hint: hintText(hint) })),
    ),
    standardLine(conversion, words),
    ...(skipped.length > 0 ? [text.merged.skippedCount({ count: skipped.length })] : []),
  ];
}

function clusterTable(
  products: readonly MergedProduct[],
  { rows }: MergedCatalogue,
  { text, number }: Words,
): string[] {
  const { columns } = text.merged;
  const placeOf = (place: number): string => {
    const source = rows[place];
    return source ? `${source.file} ${rowLabel(source.row.source)}` : "";
  };
  const lines = products.map((product) => {
    const others = product.members.filter((place) => place !== product.kept);
    const told = others.slice(0, mostOthers).map(placeOf).join("; ");
    return [
      number(Math.floor(product.score * 100) / 100),
      ...[productName(product, " → "), placeOf(product.kept)],
      others.length > mostOthers ? `${told}; … (+${others.length - mostOthers})` : told,
    ];
  });
  return [...textTable([[columns.score, columns.kept, columns.place, columns.others], ...lines], widths), ""];
}

function standardLine({ standard }: Conversion, { text, number }: Words): string {
  if (!standard) return text.merged.noStandard;
  return text.standard({ code: standard.row.code, output: standard.row.row.output, points: number(standard.points) });
}

function partCounts({ products }: MergedCatalogue): Readonly<Record<MergedPart, number>> {
  const counts = { A: 0, "B.I": 0, "B.II": 0 };
  for (const { part } of products) counts[part]++;
  return counts;
}

function lostLine(line: EarlierLine, { text }: Words): string {
  const { kind } = line.decision;
  return text.merged.lost({
    place: `${line.file} ${rowLabel(line)}`,
    product: productName(line, " → "),
    decision: line.unread ?? (kind === null ? text.merged.renamed : forms.duplicates.decisions[kind]),
  });
}
