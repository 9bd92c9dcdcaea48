/** Where a journal is kept in the document's settings: its parts, and a header that says how far the writing is. */
import type { WriteStep } from "../requests/batching";
import { utf8Bytes } from "../requests/wire-size";

export const headerKey = "DanhMucKpi.writing";
export const partKey = (index: number): string => `${headerKey}.${index}`;

/**
 * Only while "writing" the workbook may be neither as before nor complete. Before it the journal is still being put
 * in, after it only being taken out: a pane closed then leaves nothing but the journal itself.
 */
export type Stage = "saving" | "writing" | "done";

export interface Header {
  readonly id: string;
  /** Whose pane writes (owner.ts). */
  readonly owner: string;
  readonly stage: Stage;
  readonly parts: number;
  readonly beat: number;
  /** Tells the beats of one try from those of another. */
  readonly turn?: string;
}

export function headerStep(header: Header): WriteStep {
  return settingStep(headerKey, JSON.stringify(header));
}

export function partStep(index: number, part: string): WriteStep {
  return settingStep(partKey(index), part);
}

function settingStep(key: string, text: string): WriteStep {
  return { rows: 0, bytes: utf8Bytes(text), write: ({ workbook }) => workbook.settings.add(key, text) };
}

/** The header goes last, and says from the start that only clearing up is left. */
export function forgetSteps(parts: number): WriteStep[] {
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
