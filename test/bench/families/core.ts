/** The core on a catalogue with groups and times in words. */
import { coreFamily } from "../core-tasks";

export const family = coreFamily("text");
