/** Which work is done already: what the workbook itself says, whoever did it. */
import type { SheetKind } from "../../sheets/our-sheets";
import type { PaneState } from "./pane-state";

export type WorkFacts = Pick<PaneState, "catalogue" | "outputs">;

export function isReadyToSubmit({ catalogue }: WorkFacts): boolean {
  return (
    catalogue.kind === "ready" && catalogue.reading.checked.summary.ready && catalogue.reading.office.office !== ""
  );
}

export function isConverted(facts: WorkFacts): boolean {
  return hasSheet(facts, "catalogue");
}

export function isScored(facts: WorkFacts): boolean {
  return hasSheet(facts, "score");
}

export function isSummarised(facts: WorkFacts): boolean {
  return hasSheet(facts, "summary");
}

/** Rows of the written catalogue that are no longer what would be written now; whatever rests on them is stale, too. */
export function staleRowsOf({ catalogue }: WorkFacts): number {
  const differences = catalogue.kind === "ready" ? catalogue.reading.differences : null;
  return differences?.isWritten === true ? differences.rows.length : 0;
}

function hasSheet({ outputs }: WorkFacts, wanted: SheetKind): boolean {
  return outputs.some(({ kind }) => kind === wanted);
}
