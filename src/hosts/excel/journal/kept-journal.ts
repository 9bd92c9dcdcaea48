/**
 * Keeps the journal inside the document while a change is being written, so that the next pane can mend what a
 * closed one left half-done. It travels in front of the first write and is taken away behind the last one: where
 * one is found, a change is unfinished. Between portions a beat tells other panes that the writer is alive.
 */
import type { WriteStep } from "../requests/batching";
import { utf8Bytes } from "../requests/wire-size";
import type { FoundJournal } from "./found-journal";
import type { Journal } from "./journal";
import { forgetSteps, headerStep, partStep, type Header, type Stage } from "./journal-settings";
import { packText } from "./pack-text";

/** In letters: small enough to travel alone when Excel takes only small requests. */
const partLength = 30_000;
/**
 * In bytes of UTF-8, of everything that we keep in the document. About 1 MB is where Excel begins to refuse (office-js
 * #3957), and what other notes grow by meanwhile needs its room, too.
 */
export const roomForNotes = 700_000;
/** So often, in bytes on the wire, that a beat comes every few seconds on a slow line. */
const bytesPerBeat = 300_000;

export interface KeptJournal {
  /** Of this journal in the document. */
  readonly id: string;
  /** False where the document has no room for it: a pane closed in the middle of the write then leaves it half-done. */
  readonly isKept: boolean;
  /** Puts the journal into the document. Nothing may be written before. */
  readonly save: readonly WriteStep[];
  /** The same steps with beats between them. */
  readonly withBeats: (steps: readonly WriteStep[]) => WriteStep[];
  /** Takes the journal out again; works also where it was never put in. */
  readonly forget: readonly WriteStep[];
}

export interface KeepOptions {
  /** Whose pane writes. */
  readonly owner: string;
  /** What our other notes in the document take, in bytes. */
  readonly otherNotes?: number;
  /** Only of a journal that another pane put into the document. */
  readonly id?: string;
}

export async function keepJournal(
  journal: Journal,
  { owner, otherNotes = 0, id = crypto.randomUUID() }: KeepOptions,
): Promise<KeptJournal> {
  const packed = await packText(JSON.stringify(journal));
  if (utf8Bytes(packed) + otherNotes > roomForNotes) return unkept(id);
  const parts = Array.from({ length: Math.ceil(packed.length / partLength) }, (_, index) =>
    packed.slice(index * partLength, (index + 1) * partLength),
  );
  const header = (stage: Stage, beat = 0) => headerStep({ id, owner, stage, parts: parts.length, beat });
  return {
    id,
    isKept: true,
    save: [header("saving"), ...parts.map((part, index) => partStep(index, part)), header("writing")],
    withBeats: (steps) => withBeats(steps, (beat) => header("writing", beat)),
    forget: forgetSteps(parts.length),
  };
}

/** For a document that has no room for it. */
export function unkept(id: string): KeptJournal {
  return { id, isKept: false, save: [], withBeats: (steps) => [...steps], forget: [] };
}

/**
 * The journal as it goes on when its change is put back. Where its change has begun it is in the document already, and
 * must never be called unsaved there: the workbook is half-written, and a pane closed now leaves nothing else.
 */
export function keepOn(kept: KeptJournal, found: FoundJournal | null, owner: string): KeptJournal {
  if (found?.isWriting !== true || found.id !== kept.id) return kept;
  const { id, parts, forget } = found;
  const turn = crypto.randomUUID();
  const header = (beat: number) => headerStep({ id, owner, stage: "writing", parts, beat, turn } satisfies Header);
  return { id, isKept: true, save: [header(0)], withBeats: (steps) => withBeats(steps, header), forget };
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
