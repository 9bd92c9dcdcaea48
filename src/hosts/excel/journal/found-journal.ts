/** Finds the journal that an unfinished change left in the document. */
import type { WriteStep } from "../requests/batching";
import { journalVersion, type Journal } from "./journal";
import { forgetSteps, headerKey, partKey } from "./journal-settings";
import { unpackText } from "./pack-text";

export interface FoundJournal {
  /** Differs as long as somebody is writing. */
  readonly header: string;
  readonly id: string;
  /** Whose pane put it there; "" of an older version. */
  readonly owner: string;
  readonly parts: number;
  readonly isWriting: boolean;
  /** Its parts are still being put in; the change has not begun. */
  readonly isSaving: boolean;
  readonly forget: readonly WriteStep[];
}

/** A journal in the document; `null` in a workbook in order. */
export async function findJournal(context: Excel.RequestContext): Promise<FoundJournal | null> {
  const found = askJournal(context);
  await context.sync();
  return found();
}

/** Asks for it; the answer is there after the next sync. */
export function askJournal(context: Excel.RequestContext): () => FoundJournal | null {
  const setting = context.workbook.settings.getItemOrNullObject(headerKey);
  setting.load("value");
  return () => journalOf(setting);
}

function journalOf(setting: Excel.Setting): FoundJournal | null {
  const header: unknown = setting.isNullObject ? null : setting.value;
  return typeof header === "string" ? foundJournal(header) : null;
}

function foundJournal(header: string): FoundJournal {
  const parts = partsOf(header);
  const isWriting = !/"stage":"(saving|done)"/.test(header);
  const textOf = (field: string): string => new RegExp(`"${field}":"([^"]*)"`).exec(header)?.[1] ?? "";
  return {
    header,
    id: textOf("id"),
    owner: textOf("owner"),
    parts,
    isWriting,
    isSaving: /"stage":"saving"/.test(header),
    forget: forgetSteps(parts),
  };
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
