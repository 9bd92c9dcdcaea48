/** What a terminal shows of `kpi suggest`: each row that something approved resembles, and its neighbours below it. */
import { productName } from "../catalogue/product-name";
import type { Comparison } from "../app/suggest";
import { rowLabel } from "../catalogue/catalogue-row";
import { timeBand } from "../catalogue/time-band";
import { shownNeighbours } from "../review/nearness/nearest-rows";
import type { NearApproved } from "../review/references/reference-catalogue";
import { farSentence } from "../app/far-sentence";
import type { SuggestReport } from "./suggest-json";
import { textTable } from "./text-table";
import type { Words } from "./words";

const mostRows = 60;
/** Where a product was approved comes last and is never cut: people look it up. */
const widths = [6, 5, 28, 7, 72, Infinity];

export function suggestLines({ suggestions, opened, words }: SuggestReport): string[] {
  const { text, messages } = words;
  const { rows, missing } = suggestions;
  const told = rows.filter(({ near }) => near.length > 0);
  const rest = told.length - mostRows;
  return [
    ...opened.catalogues.map(({ file, rows: approved }) => text.suggested.reference({ file, rows: approved.length })),
    ...opened.skipped.map(({ error }) => text.suggested.skipped({ reason: messages.errors[error.key](error.params) })),
    "",
    ...told.slice(0, mostRows).flatMap((suggestion) => rowLines(suggestion, words)),
    ...(rest > 0 ? [text.more({ count: rest }), ""] : []),
    text.suggested.summary({
      rows: rows.length,
      near: told.length,
      far: rows.filter(({ far }) => far.length > 0).length,
      missing: missing.length,
    }),
  ];
}

function rowLines({ own, near, far }: Comparison["rows"][number], words: Words): string[] {
  const { text, messages } = words;
  const { columns } = text.suggested;
  const heading = text.suggested.row({
    place: rowLabel(own.row.source),
    product: productName(own.row, " → "),
    measures: [own.group, own.band === null ? null : timeBand(own.band).label].filter(Boolean).join(", "),
  });
  const shown = near.slice(0, shownNeighbours).map((each) => nearCells(each, words));
  const head = [columns.score, columns.group, columns.band, columns.coefficient, columns.product, columns.place];
  return [
    heading,
    ...textTable([head, ...shown], widths).map((line) => `    ${line}`),
    ...far.map((hint) => `    ! ${farSentence(hint, messages)}`),
    "",
  ];
}

function nearCells({ reference, score }: NearApproved, { number }: Words): string[] {
  const { group, band, coefficient, file, source } = reference;
  return [
    number(Math.floor(score * 100) / 100),
    group ?? "",
    band === null ? "" : timeBand(band).label,
    coefficient === null ? "" : number(coefficient),
    productName(reference, " → "),
    `${file} ${rowLabel(source)}`,
  ];
}
