/** What becomes of the review when the sheets were judged anew, or a person comes to another cell. Pure. */
import { concerns } from "../../findings/concerns";
import { findingKey } from "../../findings/finding-key";
import type { Severity } from "../../findings/finding";
import { severities } from "../../findings/severities";
import type { Finding } from "../../rulebook/rulebook";
import { sameCell, type CellRef } from "../../workbook/address";
import { inListOrder } from "./list-order";
import { nothingFixed, type CatalogueState, type FixingProgress, type PaneState, type ReviewState } from "./pane-state";

export function reviewAfter(state: PaneState, catalogue: CatalogueState): ReviewState {
  const { review } = state;
  const fixing = fixingAfter(state, catalogue);
  const { only } = review;
  // What was shown alone is mended: all the others come back, instead of an empty list.
  const isLeft = only !== null && findingsOf(catalogue).some((finding) => concerns(finding, only));
  return { ...review, preview: previewAfter(review, catalogue), only: isLeft ? only : null, fixing };
}

/** The cell that a person came to, where it has findings. */
export function visiting({ review, catalogue }: PaneState, cell: CellRef): ReviewState {
  const { fixing } = review;
  if (!findingsOf(catalogue).some(({ at }) => sameCell(at, cell))) return review;
  const { mended } = fixing;
  // On the way to the next one it is still told what was mended; after that it is old.
  const isNext = mended?.next != null && sameCell(mended.next.at, cell);
  return { ...review, fixing: { ...fixing, visited: cell, mended: isNext ? mended : null } };
}

/** The cell that the pane puts right, which is the one that a person turned to; `null` when it is through with it. */
export function mending(state: PaneState, cell: CellRef | null): ReviewState {
  const review = cell ? visiting(state, cell) : state.review;
  return { ...review, fixing: { ...review.fixing, mending: cell } };
}

function findingsOf(catalogue: CatalogueState): readonly Finding[] {
  return catalogue.kind === "ready" ? catalogue.reading.checked.findings : [];
}

/** A preview stays open while people type elsewhere in the sheet; it shows what is left of it. */
function previewAfter({ preview }: ReviewState, catalogue: CatalogueState): ReviewState["preview"] {
  if (!preview || catalogue.kind !== "ready") return null;
  const shown = new Set(preview.findings.map(findingKey));
  const findings = catalogue.reading.checked.findings.filter((found) => found.fix && shown.has(findingKey(found)));
  return findings.length > 0 ? { ...preview, findings } : null;
}

function fixingAfter(state: PaneState, catalogue: CatalogueState): FixingProgress {
  const { fixing } = state.review;
  if (state.catalogue.kind !== "ready" || catalogue.kind !== "ready") return fixing;
  const before = state.catalogue.reading.checked.findings;
  const after = catalogue.reading.checked.findings;
  const isSameReading = haveSameSheets(state.catalogue, catalogue);
  if (!isSameReading) return { ...nothingFixed, mending: fixing.mending };
  return { ...fixing, done: doneAfter(fixing.done, before, after), mended: mendedAfter(fixing, before, after) };
}

type Ready = Extract<CatalogueState, { readonly kind: "ready" }>;

function haveSameSheets(before: Ready, after: Ready): boolean {
  const names = ({ reading }: Ready) => reading.checked.catalogue.sheets.map(({ name }) => name).join("\n");
  return names(before) === names(after);
}

/** What comes back, by an undo or otherwise, is no longer done. */
function doneAfter(
  done: FixingProgress["done"],
  before: readonly Finding[],
  after: readonly Finding[],
): FixingProgress["done"] {
  const [were, are] = [countsOf(before), countsOf(after)];
  const left = (severity: Severity) => Math.max(0, done[severity] + were[severity] - are[severity]);
  return { error: left("error"), warning: left("warning"), hint: left("hint") };
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function mendedAfter(
  { visited, mending: inWork, mended }: FixingProgress,
  before: readonly Finding[],
  after: readonly Finding[],
): FixingProgress["mended"] {
  const isAt = (cell: CellRef) => (finding: Finding) => sameCell(finding.at, cell);
  const cell = inWork ?? visited;
  const wasWrong = cell !== null && before.some(isAt(cell));
  if (wasWrong && after.length < before.length && !after.some(isAt(cell))) {
    return { at: cell, next: nextAfter(cell, before, after) };
  }
  if (!mended || after.some(isAt(mended.at))) return null;
  if (mended.next === null) return after.length === 0 ? mended : null;
  const { next } = mended;
  const key = findingKey(next);
  const found = after.find((finding) => findingKey(finding) === key) ?? nextAfter(next.at, before, after);
  return { at: mended.at, next: found };
}

/** The finding that takes the place of those of the cell in the list; `null` when none is left. */
function nextAfter(cell: CellRef, before: readonly Finding[], after: readonly Finding[]): Finding | null {
  const place = inListOrder(before).findIndex(({ at }) => sameCell(at, cell));
  const list = inListOrder(after);
  return list[Math.max(0, place)] ?? list[0] ?? null;
}

/** What the progress counts: the gravest kind of which something is left, else of which something was mended. */
export function progressOf(
  { done }: FixingProgress,
  findings: readonly Finding[],
): { readonly severity: Severity; readonly done: number; readonly total: number } | null {
  const left = countsOf(findings);
  const severity = severities.find((kind) => left[kind] > 0) ?? severities.find((kind) => done[kind] > 0);
  return severity === undefined ? null : { severity, done: done[severity], total: done[severity] + left[severity] };
}
