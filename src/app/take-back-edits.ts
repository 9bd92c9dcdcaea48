/** Carries out what `take-back.ts` plans: the source cells of some rows say again what they said at the last write. */
import type { CellRef } from "../workbook/address";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";
import { takeBack, type StuckRow, type TakeBackOptions } from "./take-back";

export interface TakeBackResult {
  /** `null` when no cell could be put back. */
  readonly change: AppliedChange | null;
  readonly cells: number;
  /** The first of them. */
  readonly first: CellRef | null;
  readonly stuck: readonly StuckRow[];
}

/** Throws what the host throws; the workbook is then as it was. */
export async function takeBackEdits(
  host: WorkbookHost,
  options: TakeBackOptions,
  work: WorkOptions = {},
): Promise<TakeBackResult> {
  const { edits, stuck } = takeBack(options);
  if (edits.length === 0) return { change: null, cells: 0, first: null, stuck };
  const touched = new Set(edits.map(({ sheet }) => sheet));
  const pacer = createPacer(phaseOf(work, { from: 0, to: 0.1 }));
  const basedOn = (await pacer.run(fingerprintsOfSources(options.assessment))).filter(({ sheet }) =>
    touched.has(sheet),
  );
  const change = await host.apply({ ...noChange, edits, basedOn }, phaseOf(work, { from: 0.1, to: 1 }));
  return { change, cells: edits.length, first: edits[0] ?? null, stuck };
}
