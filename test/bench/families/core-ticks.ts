/** The core on a catalogue with a column for each choice. */
import { coreFamily } from "../core-tasks";

export const family = coreFamily("ticks");
