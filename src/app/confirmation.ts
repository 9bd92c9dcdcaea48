/**
 * The team lead's word that the catalogue may be submitted: taken for one state of it, withdrawn by itself as soon as a
 * cell of it differs.
 */
import { readConfirmation, writtenMoment, type Confirmation } from "../sheets/findings/confirmation";
import { fingerprintText } from "../workbook/fingerprint";
import type { Slices } from "../workbook/slices";
import type { AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { Assessment } from "./assessment";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";
import { writeFindings, type WriteFindingsRequest } from "./write-findings";

export interface HeldConfirmation extends Confirmation {
  /** False once the catalogue is no longer what was confirmed, or has an error. */
  readonly holds: boolean;
}

/** `null` where nobody confirmed. */
export function* confirmationOf(
  assessment: Pick<Assessment, "workbook" | "catalogue" | "summary">,
): Slices<HeldConfirmation | null> {
  const confirmation = readConfirmation(assessment.workbook);
  if (!confirmation) return null;
  const holds = assessment.summary.ready && confirmation.state === (yield* stateOfCatalogue(assessment));
  return { ...confirmation, holds };
}

/** Eight letters for what the sheets of the catalogue say, wherever they stand and whichever rows a filter hides. */
export function* stateOfCatalogue({ workbook, catalogue }: Pick<Assessment, "workbook" | "catalogue">): Slices<string> {
  const shown = workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set<number>() }));
  const prints = yield* fingerprintsOfSources({ workbook: { ...workbook, sheets: shown }, catalogue });
  return fingerprintText(JSON.stringify(prints.map(({ sheet, fingerprint }) => [sheet, fingerprint]).sort()));
}

export interface ConfirmRequest extends WriteFindingsRequest {
  /** Who confirms, as the sheet shall say. */
  readonly by: string;
  readonly moment: Date;
}

/** Writes `Kết quả rà soát` with the confirmation. Throws what the host throws; nothing is written then. */
export async function confirm(
  host: WorkbookHost,
  { by, moment, ...request }: ConfirmRequest,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const state = await createPacer(phaseOf(work, { from: 0, to: 0.2 })).run(stateOfCatalogue(request.assessment));
  const confirmation = { by, at: writtenMoment(moment), state };
  return writeFindings(host, { ...request, confirmation }, phaseOf(work, { from: 0.2, to: 1 }));
}
