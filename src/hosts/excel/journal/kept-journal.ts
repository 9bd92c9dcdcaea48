/**
 * Keeps the journal inside the document while a change is being written, so that the next pane can mend what a
 * closed one left half-done. It travels in front of the first write and is taken away behind the last one: where
 * one is found, a change is unfinished. Between portions a beat tells other panes that the writer is alive.
 */
import type { WriteStep } from "../requests/batching";
import type { FoundJournal } from "./found-journal";
import type { Journal } from "./journal";
import { forgetSteps, headerStep, partStep, type Stage } from "./journal-settings";
import { packText } from "./pack-text";

/** Small enough to travel alone when Excel takes only small requests. */
const partLength = 30_000;
/** The settings of a document hold about 1 MB in practice; a journal beyond this is not kept. */
const longestJournal = 900_000;
/** So often, in bytes on the wire, that a beat comes every few seconds on a slow line. */
const bytesPerBeat = 300_000;

export interface KeptJournal {
  /** Of this journal in the document. */
  readonly id: string;
  /** Puts the journal into the document. Nothing may be written before. */
  readonly save: readonly WriteStep[];
  /** The same steps with beats between them. */
  readonly withBeats: (steps: readonly WriteStep[]) => WriteStep[];
  /** Takes the journal out again; works also where it was never put in. */
  readonly forget: readonly WriteStep[];
}

/**
 * `id` only of a journal that another pane put into the document.
 * A journal that is too long even when packed (tens of thousands of rows of ours rewritten at once) is left out:
 * only a pane closed in the middle of such a write leaves it half-done, and writing again completes it.
 */
export async function keepJournal(journal: Journal, id: string = crypto.randomUUID()): Promise<KeptJournal> {
  const packed = await packText(JSON.stringify(journal));
  if (packed.length > longestJournal) return { id, save: [], withBeats: (steps) => [...steps], forget: [] };
  const parts = Array.from({ length: Math.ceil(packed.length / partLength) }, (_, index) =>
    packed.slice(index * partLength, (index + 1) * partLength),
  );
  const header = (stage: Stage, beat = 0) => headerStep({ id, stage, parts: parts.length, beat });
  return {
    id,
    save: [header("saving"), ...parts.map((part, index) => partStep(index, part)), header("writing")],
    withBeats: (steps) => withBeats(steps, (beat) => header("writing", beat)),
    forget: forgetSteps(parts.length),
  };
}

/**
 * The journal as it goes on when its change is put back. Where its change has begun it is in the document already, and
 * must never be called unsaved there: the workbook is half-written, and a pane closed now leaves nothing else.
 */
export function keepOn(kept: KeptJournal, found: FoundJournal | null): KeptJournal {
  if (found?.isWriting !== true || found.id !== kept.id) return kept;
  const { id, parts, forget } = found;
  const turn = crypto.randomUUID();
  const header = (beat: number) => headerStep({ id, stage: "writing", parts, beat, turn });
  return { id, save: [header(0)], withBeats: (steps) => withBeats(steps, header), forget };
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
