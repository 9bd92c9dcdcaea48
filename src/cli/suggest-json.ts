/** The document of `kpi suggest`: each row with its neighbours; beside the rows what was compared and what is far. */
import type { Comparison } from "../app/suggest";
import type { NearApproved } from "../review/references/reference-catalogue";
import { shownNeighbours } from "../review/nearness/nearest-rows";
import { farSentence } from "../app/far-sentence";
import type { ReferenceFiles } from "./reference-files";
import type { Words } from "./words";

export interface SuggestReport {
  readonly suggestions: Comparison;
  readonly opened: ReferenceFiles;
  readonly words: Words;
}

export function suggestJson({ suggestions: { rows, missing }, opened, words: { messages } }: SuggestReport) {
  return {
    rows: rows.map(({ own: { row }, near }) => ({ ...row.source, near: near.slice(0, shownNeighbours).map(nearJson) })),
    far: rows.flatMap(({ own: { row }, far }) =>
      far.map((hint) => ({ ...row.source, ...hint, message: farSentence(hint, messages) })),
    ),
    missing: missing.map(({ file, source }) => ({ file, ...source })),
    references: opened.catalogues.map(({ file, rows: approved }) => ({ file, rows: approved.length })),
    skipped: opened.skipped.map(({ file, error }) => ({ file, reason: messages.errors[error.key](error.params) })),
  };
}

function nearJson({ reference, score }: NearApproved) {
  const { file, source, task, detail, output, group, band, coefficient } = reference;
  return { file, ...source, task, detail, output, group, band, coefficient, score: roundedScore(score) };
}

/** Four decimals say more than anybody asks. */
function roundedScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
