/**
 * What earlier tables brought into the score sheets, kept in the document as fingerprints: a line that still is as a table
 * brought it follows the next table, any other was typed into and stays. Some 8 letters a line.
 */
import type { WorkbookHost } from "../workbook/workbook-host";
import type { ScoreReport } from "./score-report";

const note = "imports";
const length = 8;
/** Months that are remembered; of one before, everything counts as typed, and stays. */
const mostPeriods = 3;
/** Of a month, the latest that were brought. */
const mostLines = 20_000;

type Records = Readonly<Record<string, string>>;

/** Of every month that is remembered. */
export async function broughtEarlier(host: WorkbookHost): Promise<ReadonlySet<string>> {
  return new Set(Object.values(await recordsOf(host)).flatMap(fingerprintsIn));
}

/** Whether anything is known of what earlier tables brought into the period's sheets; an earlier version kept no record. */
export async function isImportRecorded(host: WorkbookHost, period: string): Promise<boolean> {
  return (await recordsOf(host))[period] !== undefined;
}

function fingerprintsIn(record: string): readonly string[] {
  return record.match(new RegExp(`.{${length}}`, "g")) ?? [];
}

/** To be called once the tables stand in the sheets. */
export async function rememberBrought(
  host: WorkbookHost,
  { period, broughtFingerprints }: Pick<ScoreReport, "period" | "broughtFingerprints">,
): Promise<void> {
  if (broughtFingerprints.length === 0) return;
  const records = await recordsOf(host);
  const known = fingerprintsIn(records[period] ?? "");
  const all = [...new Set([...known, ...broughtFingerprints])].slice(-mostLines);
  const { [period]: _before, ...others } = records;
  const kept = [...Object.entries(others), [period, all.join("")] as const].slice(-mostPeriods);
  await host.saveNote(note, JSON.stringify(Object.fromEntries(kept)));
}

/** A note that cannot be read is as good as none. */
async function recordsOf(host: WorkbookHost): Promise<Records> {
  const text = await host.loadNote(note);
  const records: unknown = text === null ? null : parsed(text);
  if (typeof records !== "object" || records === null) return {};
  return Object.fromEntries(
    Object.entries(records).flatMap(([period, line]: [string, unknown]) =>
      typeof line === "string" ? [[period, line]] : [],
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
