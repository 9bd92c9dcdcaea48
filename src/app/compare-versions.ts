/** An earlier version of a catalogue beside the later one. */
import { wordingOf } from "../catalogue/rules/words-in-use";
import { compareVersions, type VersionComparison } from "../review/versions/compare-versions";
import { resolveSheetNames } from "../sheets/our-sheets";
import { versionsSheet } from "../sheets/versions/versions-sheet";
import { inParts, type Slices } from "../workbook/slices";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { readInSlices, rowsToRead } from "./assess";
import { createPacer } from "./pacer";
import { wordsOf } from "./suggest";

export interface VersionsRequest {
  readonly before: WorkbookSnapshot;
  /** Its words say what is one thing in other words. */
  readonly after: WorkbookSnapshot;
}

/** Throws what `assess` throws of either workbook. */
export function compareWorkbooks(request: VersionsRequest, work: WorkOptions = {}): Promise<VersionComparison> {
  const { total, unit } = rowsToRead(request.after);
  return createPacer(work).run(compareInSlices(request), { total: total + rowsToRead(request.before).total, unit });
}

function* compareInSlices({ before, after }: VersionsRequest): Slices<VersionComparison> {
  const part = inParts({ before: 2, after: 2, compare: 3 });
  const old = yield* part("before", readInSlices(before));
  const now = yield* part("after", readInSlices(after));
  const versions = { before: old.conversion.rows, after: now.conversion.rows, wording: wordingOf(wordsOf(after)) };
  return yield* part("compare", compareVersions(versions));
}

export interface WriteVersionsRequest {
  readonly comparison: VersionComparison;
  /** Names of the two files, as people know them. */
  readonly files: { readonly old: string; readonly now: string };
}

/** Writes `So sánh phiên bản` into the later version. Throws what the host throws; nothing is written then. */
export async function writeVersions(
  host: WorkbookHost,
  { comparison, files }: WriteVersionsRequest,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const workbook = await host.read();
  const names = resolveSheetNames(workbook, ["versions"]);
  return host.apply({ ...noChange, sheets: [versionsSheet({ comparison, files, names, workbook })] }, work);
}
