/**
 * Keeps the journal inside the document while a change is being written, so that the next pane can mend what a
 * closed one left half-done. It travels in front of the first write and is taken away behind the last one: where
 * one is found, a change is unfinished. Between portions a beat tells other panes that the writer is alive.
 */
import type { WriteStep } from "../requests/batching";
import { journalVersion, type Journal } from "./journal";
import { packText, unpackText } from "./pack-text";

const headerKey = "DanhMucKpi.writing";
const partKey = (index: number): string => `${headerKey}.${index}`;

/**
 * Only while "writing" the workbook may be neither as before nor complete. Before it the journal is still being put
 * in, after it only being taken out: a pane closed then leaves nothing but the journal itself.
 */
type Stage = "saving" | "writing" | "done";

/** Small enough to travel alone when Excel takes only small requests. */
const partLength = 30_000;
/** The settings of a document hold about 1 MB in practice; a journal beyond this is not kept. */
const longestJournal = 900_000;
/** So often, in bytes on the wire, that a beat comes every few seconds on a slow line. */
const bytesPerBeat = 300_000;

export interface KeptJournal {
  /** Puts the journal into the document. Nothing may be written before. */
  readonly save: readonly WriteStep[];
  /** The same steps with beats between them. */
  readonly withBeats: (steps: readonly WriteStep[]) => WriteStep[];
  /** Takes the journal out again; works also where it was never put in. */
  readonly forget: readonly WriteStep[];
}

/**
 * A journal that is too long even when packed (tens of thousands of rows of ours rewritten at once) is left out:
 * only a pane closed in the middle of such a write leaves it half-done, and writing again completes it.
 */
export async function keepJournal(journal: Journal): Promise<KeptJournal> {
  const packed = await packText(JSON.stringify(journal));
  if (packed.length > longestJournal) return { save: [], withBeats: (steps) => [...steps], forget: [] };
  const parts = Array.from({ length: Math.ceil(packed.length / partLength) }, (_, index) =>
    packed.slice(index * partLength, (index + 1) * partLength),
  );
  const id = crypto.randomUUID();
  const header = (stage: Stage, beat = 0) =>
    settingStep(headerKey, JSON.stringify({ id, stage, parts: parts.length, beat }));
  return {
    save: [header("saving"), ...parts.map((part, index) => settingStep(partKey(index), part)), header("writing")],
    withBeats: (steps) => withBeats(steps, (beat) => header("writing", beat)),
    forget: forgetSteps(parts.length),
  };
}

function withBeats(steps: readonly WriteStep[], header: (beat: number) => WriteStep): WriteStep[] {
  let bytes = 0;
  return steps.flatMap((step) => {
    const before = Math.floor(bytes / bytesPerBeat);
    bytes += step.bytes;
    const now = Math.floor(bytes / bytesPerBeat);
    return now > before ? [header(now), step] : [step];
  });
}

function settingStep(key: string, text: string): WriteStep {
  return { rows: 0, bytes: text.length, write: ({ workbook }) => workbook.settings.add(key, text) };
}

/** The header goes last, and says from the start that only clearing up is left. */
function forgetSteps(parts: number): WriteStep[] {
  const done: Stage = "done";
  const keys = Array.from({ length: parts }, (_, index) => partKey(index));
  return [settingStep(headerKey, JSON.stringify({ stage: done, parts })), ...[...keys, headerKey].map(deleteStep)];
}

/** Adding before deleting asks nothing of what is there; the header must say the same until it is gone. */
function deleteStep(key: string): WriteStep {
  return {
    rows: 0,
    bytes: 400,
    write: ({ workbook: { settings } }) => {
      if (key !== headerKey) settings.add(key, "");
      settings.getItem(key).delete();
    },
  };
}

export interface FoundJournal {
  /** Differs as long as somebody is writing. */
  readonly header: string;
  readonly parts: number;
  readonly isWriting: boolean;
  readonly forget: readonly WriteStep[];
}

/** A journal in the document; `null` in a workbook in order. */
export async function findJournal(context: Excel.RequestContext): Promise<FoundJournal | null> {
  const setting = context.workbook.settings.getItemOrNullObject(headerKey);
  setting.load("value");
  await context.sync();
  const header: unknown = setting.isNullObject ? null : setting.value;
  if (typeof header !== "string") return null;
  const parts = partsOf(header);
  const isWriting = !/"stage":"(saving|done)"/.test(header);
  return { header, parts, isWriting, forget: forgetSteps(parts) };
}

function partsOf(header: string): number {
  const parts = /"parts":(\d{1,3})\b/.exec(header)?.[1];
  return Number(parts ?? 0);
}

/** The journal; `null` when a part of it is missing or it is of another version of this software. */
export async function loadJournal(context: Excel.RequestContext, { parts }: FoundJournal): Promise<Journal | null> {
  const { settings } = context.workbook;
  const asked = Array.from({ length: parts }, (_, index) => settings.getItemOrNullObject(partKey(index)));
  for (const setting of asked) setting.load("value");
  await context.sync();
  const packed = asked.map((setting): unknown => (setting.isNullObject ? "" : setting.value)).join("");
  return parseJournal(packed);
}

async function parseJournal(packed: string): Promise<Journal | null> {
  try {
    const journal: unknown = JSON.parse(await unpackText(packed));
    return isJournal(journal) ? journal : null;
  } catch {
    // Cut off or written over: it cannot be used, and the caller says so.
    return null;
  }
}

const lists = [
  "created",
  "sheets",
  "names",
  "cells",
  "rows",
  "formulas",
  "opened",
] as const satisfies readonly (keyof Journal)[];

/** Written by this software a moment ago; only another version's shape has to be told apart. */
function isJournal(value: unknown): value is Journal {
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return entries.get("version") === journalVersion && lists.every((list) => Array.isArray(entries.get(list)));
}
