/**
 * What outlives the pane: kept as a note in the document, so it is read back as a stranger's text, each key by itself.
 * A key that cannot be understood is as good as none and costs no other.
 */
import * as z from "zod";

import type { ReadingChoices, TriedChoices } from "../../app/assessment";
import { catalogueFields } from "../../catalogue/catalogue-row";
import { complexityGroups } from "../../catalogue/complexity-group";
import { scaleSchema, settingsSchema } from "../../profiles/profile";
import { assignmentKinds } from "../../scoring/assignment";
import { officeFields } from "../../sheets/form/office-fields";
import { isMonth, type Month } from "../../text/period";
import type { RestoredState } from "../state/pane-action";
import type { PaneState, ScoreState, ViewId } from "../state/pane-state";
import type { ReferencesState } from "../state/references-state";
import type { KnownTables } from "./layout-memory";
import { upgradeNote } from "./upgrade-note";
import { noteContent } from "./note-content";

export const stateNote = "pane";
const version = 2;

const rowNumber = z.number().int().positive();
/** 0 = "there is none". */
const columnNumber = z.number().int().nonnegative();

/** What was corrected of one table. */
export const layoutSchema = z.object({
  headings: z.array(z.string()),
  columns: z.partialRecord(z.enum(catalogueFields), z.string()),
  groupNames: z.record(z.string(), z.enum(complexityGroups)),
});

/** How the sheets are read: each key says what it may hold. */
const readingKeys = {
  sheets: lenient(z.array(z.string())),
  columns: lenient(z.record(z.string(), z.record(z.string(), columnNumber))),
  headerRows: lenient(z.record(z.string(), rowNumber)),
  layouts: lenient(z.array(layoutSchema)),
  headers: lenient(z.array(z.array(z.string()))),
} satisfies Record<keyof ReadingChoices, z.ZodType>;

/** What is tried out: each key says what it may hold. */
const triedKeys = {
  profile: lenient(z.string()),
  scale: lenient(scaleSchema),
  standard: lenient(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("code"), code: z.string() }),
      z.object({ kind: z.literal("row"), sheet: z.string(), row: rowNumber }),
    ]),
  ),
  office: lenient(z.partialRecord(z.enum(officeFields), z.string())),
  settings: lenient(z.preprocess(readableSettings, settingsSchema.omit({ profile: true, scale: true }).partial())),
} satisfies Record<keyof TriedChoices, z.ZodType>;

/** Every key of the pane's state that the note keeps. */
function keptKeys(views: readonly ViewId[]) {
  return {
    view: lenient(z.enum(views)),
    isFirstRun: lenient(z.boolean()),
    isMarked: lenient(z.boolean()),
    options: group({ reading: group(readingKeys), tried: group(triedKeys) }),
    references: group({ names: lenient(z.array(z.string())) }),
    score: group({
      period: lenient(z.custom<Month>(isMonth)),
      headings: lenient(z.record(z.string(), z.string())),
      answers: lenient(z.record(z.string(), z.string())),
      kinds: lenient(z.record(z.string(), z.enum(assignmentKinds))),
    }),
  };
}

type Kept = ReturnType<typeof keptKeys>;

/** Where every other key comes from when the pane opens again. A new key of the state stands here or above. */
export const notKept = {
  viewBefore: "a fresh look",
  language: "the person's machine",
  catalogue: "the workbook",
  outputs: "the workbook",
  isStale: "the workbook",
  isLookStopped: "a fresh look",
  isMarking: "a fresh look",
  selection: "the workbook",
  review: "a fresh look",
  work: "a fresh look",
  notice: "a fresh look",
  remarks: "a fresh look",
  noticeNumber: "a fresh look",
  canUndo: "a fresh look",
  history: "a fresh look",
} as const satisfies Record<Exclude<keyof PaneState, keyof Kept>, string>;

/** The same of a month: tables that people bring along are theirs to bring again. */
export const notKeptOfScore = {
  tables: "the person's files",
  typed: "a note of its own",
  newcomers: "the person's files",
  scoring: "the workbook",
  isStale: "the workbook",
  isStopped: "a fresh look",
  openPerson: "a fresh look",
} as const satisfies Record<Exclude<keyof ScoreState, keyof z.infer<Kept["score"]>>, string>;

/** The same of the approved catalogues: the workbook knows their names, and nothing that stands in them. */
export const notKeptOfReferences = {
  opened: "the person's files",
  failed: "a fresh look",
  busy: "a fresh look",
  comparison: "the workbook",
} as const satisfies Record<Exclude<keyof ReferencesState, keyof z.infer<Kept["references"]>>, string>;

export interface SavedStateOptions {
  /** The views that there are: any other cannot be opened. */
  readonly views: readonly ViewId[];
}

/** Keeps the keys of the table above and nothing else. */
export function saveState(state: PaneState, { views }: SavedStateOptions): string {
  return JSON.stringify({ version, ...z.object(keptKeys(views)).parse(state) });
}

/** `null` for a note that is missing, no JSON or of a version to come. */
export function readSavedState(note: string | null, { views }: SavedStateOptions): RestoredState | null {
  const raw = note === null ? null : upgradeNote(noteContent(note));
  const saved = z.object({ version: z.literal(version), ...keptKeys(views) }).safeParse(raw);
  if (!saved.success) return null;
  const { version: _version, ...state } = saved.data;
  return state;
}

/** What the machine keeps of tables, for other workbooks. */
const tablesNote = z.object({ layouts: readingKeys.layouts, headers: readingKeys.headers });

export function tablesNoteOf(tables: KnownTables): string {
  return JSON.stringify(tablesNote.parse(tables));
}

/** Nothing for a text that is missing or no such note. */
export function readTablesNote(note: string | null): KnownTables {
  const read = tablesNote.safeParse(note === null ? null : noteContent(note));
  return read.success ? read.data : {};
}

/** What cannot be read is left out. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** A group of keys; where the group itself is none, all of them are left out. */
function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((raw) => (isGroup(raw) ? raw : {}), z.object(shape));
}

/** The parameters that a profile could say too, each by itself. */
function readableSettings(raw: unknown): unknown {
  if (!isGroup(raw)) return raw;
  const schemas = new Map<string, z.ZodType>(Object.entries(settingsSchema.shape));
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => schemas.get(key)?.safeParse(value).success));
}

function isGroup(raw: unknown): raw is object {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
