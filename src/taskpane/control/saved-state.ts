/**
 * What outlives the pane: kept as a note in the document, so it is read back as a stranger's text. A note
 * that cannot be understood is as good as none.
 */
import * as z from "zod";

import { scaleSchema, settingsSchema } from "../../profiles/profile";
import { isMonth, type Month } from "../../text/period";
import type { RestoredState } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";

export const stateNote = "pane";

const cellNumber = z.number().int().positive();

const savedSchema = z.object({
  version: z.literal(1),
  view: z.enum(["review", "convert", "score", "summary", "settings"]),
  isFirstRun: z.boolean().default(false),
  period: z.custom<Month>(isMonth),
  options: z.object({
    sheets: z.array(z.string()).optional(),
    profile: z.string().optional(),
    scale: scaleSchema.optional(),
    digits: settingsSchema.shape.digits.optional(),
    standard: z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("code"), code: z.string() }),
        z.object({ kind: z.literal("row"), sheet: z.string(), row: cellNumber }),
      ])
      .optional(),
    columns: z.record(z.string(), z.record(z.string(), cellNumber)).optional(),
    settings: settingsSchema.partial().optional(),
  }),
});

export function saveState(state: PaneState): string {
  const { view, isFirstRun, options } = state;
  return JSON.stringify({ version: 1, view, isFirstRun, options, period: state.score.period });
}

/** `null` for a note that is missing, damaged or of another version. */
export function readSavedState(note: string | null): RestoredState | null {
  if (note === null) return null;
  try {
    const { version: _version, ...saved } = savedSchema.parse(JSON.parse(note));
    return saved;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
