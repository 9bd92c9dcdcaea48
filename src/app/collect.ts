/**
 * Sheets that were sent out come back: what their people typed since is brought into the office's workbook, cell by cell.
 * A cell that was changed here as well is shown and stays as it is here; nothing is lost without a word.
 */
import type { Person } from "../scoring/assignment";
import { closedStampOf } from "../sheets/closing/stamp";
import { scoreSheetMarker } from "../sheets/our-sheets";
import { readRoster } from "../sheets/roster/read-roster";
import { inputCellsOf, type InputCell, type InputField, type PlainValue } from "../sheets/sending/input-cells";
import { lineKeyOf, linePlaces, type LinePlace } from "../sheets/sending/line-places";
import { sentSheetOf, type SentSheet } from "../sheets/sending/sent-sheet";
import type { ScoredPeriod } from "../text/period";
import { cellAddress } from "../workbook/address";
import { UserError } from "../workbook/user-error";
import { noChange, type AppliedChange, type SheetEdit } from "../workbook/workbook-change";
import type { WorkbookHost } from "../workbook/workbook-host";
import { findMarkedSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { scoreMonthly } from "./score";
import type { ScoreReport } from "./score-report";

export interface ReturnedBook {
  /** As people know it. */
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
}

/** What is told of a returned file; `cells` are addresses in it. */
export type ReturnRemark =
  /** No sheet in it was sent by this software, or another version sent it. */
  | { readonly kind: "notSent" | "otherVersion" }
  /** This workbook has no sheet of that period and person. */
  | { readonly kind: "noSheet" }
  /** The period was closed since: nothing is taken. */
  | { readonly kind: "closed" }
  /** Another file of the same person came before it: both are taken, and where they differ it is a conflict. */
  | { readonly kind: "twice"; readonly before: string }
  | { readonly kind: "otherPeriod"; readonly usual: ScoredPeriod }
  | { readonly kind: "renamed"; readonly now: string }
  | { readonly kind: "formulaChanged" | "noRoom"; readonly cells: readonly string[] }
  /** Cells of whoever reviews the sheet were filled, and nobody signed for them. */
  | { readonly kind: "notReviewed"; readonly cells: readonly string[] };

/** A cell of this workbook that a returned sheet says something else about. */
export interface CollectedCell {
  readonly file: string;
  readonly person: string;
  readonly period: ScoredPeriod;
  readonly sheet: string;
  /** Address in this workbook. */
  readonly cell: string;
  readonly field: InputField;
  readonly of: string;
  readonly sent: PlainValue;
  readonly here: PlainValue;
  readonly returned: PlainValue;
}

export interface CollectedFile {
  readonly file: string;
  /** `null` where nothing tells whose it is. */
  readonly person: Person | null;
  readonly period: ScoredPeriod | null;
  readonly isTaken: boolean;
  readonly remarks: readonly ReturnRemark[];
}

export interface CollectReport {
  readonly files: readonly CollectedFile[];
  /** Brought in. */
  readonly changes: readonly CollectedCell[];
  /** Changed here and there since it was sent: left as it is here. */
  readonly conflicts: readonly CollectedCell[];
}

export interface CollectPlan {
  readonly report: CollectReport;
  readonly edits: readonly SheetEdit[];
}

interface Returned {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly sent: SentSheet;
}

export function planCollecting(workbook: WorkbookSnapshot, books: readonly ReturnedBook[]): CollectPlan {
  const [files, changes, conflicts]: [CollectedFile[], CollectedCell[], CollectedCell[]] = [[], [], []];
  const edits: SheetEdit[] = [];
  const people = readRoster(workbook).all;
  /** What cells of this workbook hold once the files before are taken, by sheet and address. */
  const held = new Map<string, PlainValue>();
  const cameBefore = new Map<string, string>();
  const usual = usualPeriod(books);
  for (const book of books) {
    const returned = returnedSheets(book);
    if (returned.length === 0) {
      files.push({ file: book.file, person: null, period: null, isTaken: false, remarks: [{ kind: "notSent" }] });
    }
    for (const one of returned) {
      const { file, sent } = one;
      const { period, person: id } = sent.mark;
      const marker = scoreSheetMarker(period, id);
      const mine = findMarkedSheet(workbook, marker);
      const person = people.find((known) => scoreSheetMarker(period, known.id) === marker) ?? null;
      const refused = refusalOf(workbook, one, mine !== null && person !== null);
      const remarks: ReturnRemark[] = refused ? [refused] : [];
      if (!refused && mine && person) {
        const before = cameBefore.get(marker);
        cameBefore.set(marker, before ?? file);
        if (before !== undefined) remarks.push({ kind: "twice", before });
        if (usual !== null && period !== usual) remarks.push({ kind: "otherPeriod", usual });
        if (one.sheet.name !== mine.name) remarks.push({ kind: "renamed", now: one.sheet.name });
        if (sent.changedFormulas.length > 0) remarks.push({ kind: "formulaChanged", cells: sent.changedFormulas });
        const compared = compare({ workbook, returned: one, held });
        remarks.push(...compared.remarks);
        for (const { cell, theirs, isConflict, base, here } of compared.cells) {
          const collected: CollectedCell = {
            ...{ file, person: person.name, period, sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) },
            ...{ field: cell.field, of: cell.of, sent: base, here, returned: theirs },
          };
          if (isConflict) conflicts.push(collected);
          else {
            changes.push(collected);
            held.set(`${cell.sheet}!${collected.cell}`, theirs);
            const value = typeof theirs === "boolean" ? String(theirs).toUpperCase() : theirs;
            edits.push({ kind: "setCell", sheet: cell.sheet, row: cell.row, column: cell.column, value });
          }
        }
      }
      files.push({ file, person, period, isTaken: refused === null, remarks });
    }
  }
  return { report: { files, changes, conflicts }, edits };
}

export interface CollectResult {
  readonly report: CollectReport;
  /** Each period that was touched, scored again with what was brought. */
  readonly scored: readonly ScoreReport[];
  readonly written: AppliedChange["written"];
}

/** Throws `noReturnedSheet` where no file holds a sheet that was sent, and what scoring and the host throw. */
export async function collectReturned(host: WorkbookHost, books: readonly ReturnedBook[]): Promise<CollectResult> {
  const { report, edits } = planCollecting(await host.read(), books);
  if (report.files.every(({ period }) => period === null)) {
    throw new UserError("noReturnedSheet", { files: books.map(({ file }) => `“${file}”`).join(", ") });
  }
  if (edits.length > 0) await host.apply({ ...noChange, edits });
  const periods = [...new Set(report.changes.map(({ period }) => period))];
  const scored: ScoreReport[] = [];
  const written = new Map<string, AppliedChange["written"][number]>();
  for (const period of periods) {
    // What cannot be read is told and stays: a person typed it.
    const { report: month, applied } = await scoreMonthly(host, { period, force: true });
    scored.push(month);
    for (const sheet of applied?.written ?? []) written.set(sheet.marker, sheet);
  }
  return { report, scored, written: [...written.values()] };
}

function returnedSheets({ file, workbook }: ReturnedBook): readonly Returned[] {
  return workbook.sheets.flatMap((sheet) => {
    const sent = sentSheetOf(sheet);
    return sent && sheet.marker === scoreSheetMarker(sent.mark.period, sent.mark.person)
      ? [{ file, workbook, sheet, sent }]
      : [];
  });
}

/** The period of most of them; `null` where there is none. */
function usualPeriod(books: readonly ReturnedBook[]): ScoredPeriod | null {
  const counts = new Map<ScoredPeriod, number>();
  for (const { sent } of books.flatMap(returnedSheets)) {
    counts.set(sent.mark.period, (counts.get(sent.mark.period) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Why nothing of a returned sheet can be taken. */
function refusalOf(workbook: WorkbookSnapshot, { sent }: Returned, isKnown: boolean): ReturnRemark | null {
  if (sent.isOtherLayout) return { kind: "otherVersion" };
  if (!isKnown) return { kind: "noSheet" };
  return closedStampOf(workbook, sent.mark.period) ? { kind: "closed" } : null;
}

interface Compared {
  readonly cell: InputCell;
  readonly base: PlainValue;
  readonly here: PlainValue;
  readonly theirs: PlainValue;
  readonly isConflict: boolean;
}

interface CompareRequest {
  readonly workbook: WorkbookSnapshot;
  readonly returned: Returned;
  readonly held: ReadonlyMap<string, PlainValue>;
}

function compare({ workbook, returned, held }: CompareRequest): {
  readonly cells: readonly Compared[];
  readonly remarks: readonly ReturnRemark[];
} {
  const { period, person } = returned.sent.mark;
  const mine = inputCellsOf({ workbook, period, personId: person });
  const theirs = inputCellsOf({ workbook: returned.workbook, period, personId: person });
  const addressOf = ({ sheet, row, column }: InputCell) => `${sheet}!${cellAddress(row, column)}`;
  const hereOf = (cell: InputCell) => held.get(addressOf(cell)) ?? (held.has(addressOf(cell)) ? null : cell.value);
  const baseOf = ({ row, column }: InputCell) => returned.sent.typedThen(row, column);
  const places = linePlaces({ mine, theirs, baseOf, hereOf });
  // Who looked through the sheet signs for it; without that, cells of a reviewer are nobody's.
  const isReviewed = (theirs.get("review.1")?.value ?? null) !== null;
  const [cells, noRoom, notReviewed]: [Compared[], string[], string[]] = [[], [], []];
  for (const [key, back] of theirs) {
    const base = baseOf(back);
    if (isSame(back.value, base)) continue;
    const address = cellAddress(back.row, back.column);
    const place = placeOf(key, places);
    const cell = place === "full" ? undefined : mine.get(place.key);
    if (back.owner === "authority" && !isReviewed) notReviewed.push(address);
    else if (place === "full" || !cell) noRoom.push(address);
    else {
      const here = hereOf(cell);
      if (!place.isLost && isSame(here, back.value)) continue;
      cells.push({ cell, base, here, theirs: back.value, isConflict: place.isLost || !isSame(here, base) });
    }
  }
  return {
    cells,
    remarks: [
      ...(noRoom.length > 0 ? [{ kind: "noRoom", cells: noRoom } as const] : []),
      ...(notReviewed.length > 0 ? [{ kind: "notReviewed", cells: notReviewed } as const] : []),
    ],
  };
}

/** The key of a cell here; of a line that is gone from here the one in its place, and a conflict whatever stands there. */
function placeOf(
  key: string,
  places: ReadonlyMap<string, LinePlace>,
): { readonly key: string; readonly isLost: boolean } | "full" {
  const ofLine = lineKeyOf(key);
  const place = ofLine && places.get(ofLine.line);
  if (!ofLine || place === undefined || place === null) return { key, isLost: false };
  if (place === "full") return "full";
  return place === "lost" ? { key, isLost: true } : { key: `line.${place.line}.${ofLine.field}`, isLost: false };
}

const tolerance = 1e-9;

function isSame(one: PlainValue, other: PlainValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= tolerance;
  const plain = (value: PlainValue) => (typeof value === "string" ? value.trim() || null : value);
  return plain(one) === plain(other);
}
