/** The document of `kpi merge`: names and shapes are a contract; what stands beside them (`skipped`, `decisions`, `units`) is ours. */
import type { UnitsMerge } from "../app/merge/merge-units";
import type { EarlierLine } from "../review/merge/earlier-line";
import type { MergedCatalogue } from "../review/merge/merged-catalogue";
import type { SkippedFile } from "./reference-files";
import type { Words } from "./words";

export interface MergeReport {
  readonly merge: UnitsMerge;
  readonly skipped: readonly SkippedFile[];
  readonly written: readonly string[];
  readonly words: Words;
}

export function mergeJson({ merge, skipped, written, words: { messages } }: MergeReport) {
  const { merged, carried, conversion, units, comparison } = merge;
  const placeOf = placeTeller(merged);
  return {
    sources: units.flatMap(({ file, rows }) =>
      [...countBy(rows.map(({ row }) => row.source.sheet))].map(([sheet, count]) => ({ file, sheet, rows: count })),
    ),
    rows: merged.products.map((product, index) => ({
      code: conversion.rows[index]?.code ?? null,
      part: product.part,
      ...placeOf(product.kept),
      ...{ task: product.task, detail: product.detail, output: product.output },
      ...{ group: product.group, band: product.band, points: product.points },
      coefficient: conversion.rows[index]?.coefficient ?? null,
      members: product.members.length,
    })),
    clusters: merged.products
      .filter(({ members }) => members.length > 1)
      .map(({ kept, members, score, isExact, ties }) => ({
        kept: placeOf(kept),
        members: members.map(placeOf),
        score,
        kind: isExact ? "exact" : "near",
        ties,
      })),
    inconsistencies: merged.clusters.flatMap(({ inconsistencies }) =>
      inconsistencies.map(({ field, values }) => ({
        field,
        values: values.map(({ place, value }) => ({ value, ...placeOf(place) })),
      })),
    ),
    account: merged.account,
    decisions: { carried: carried.carried.map(lineJson), lost: carried.lost.map(lineJson) },
    units: {
      measure: comparison.measure,
      figures: comparison.figures,
      busy: comparison.busy,
    },
    skipped: skipped.map(({ file, error }) => ({ file, reason: messages.errors[error.key](error.params) })),
    written,
  };
}

function placeTeller({ rows }: MergedCatalogue) {
  return (place: number) => {
    const source = rows[place];
    return { file: source?.file ?? "", sheet: source?.row.source.sheet ?? "", row: source?.row.source.row ?? 0 };
  };
}

function lineJson({ file, sheet, row, task, detail, output, decision, unread }: EarlierLine) {
  return {
    ...{ file, sheet, row, task, detail, output, decision: decision.kind },
    ...(unread === null ? {} : { unread }),
    ...{ newDetail: decision.detail, newOutput: decision.output },
  };
}

function countBy(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
