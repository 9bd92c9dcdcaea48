/**
 * Frames that a catalogue itself prints ("Khung điểm": 1-10, 11-50…): where every row of a group prints the
 * same one, it is the frame of that group and belongs into the settings sheet (ST allows local tables).
 */
import { type Catalogue, chosen, type PointFrame } from "../catalogue/catalogue-row";
import { complexityGroups, type ComplexityGroup } from "../catalogue/complexity-group";
import type { Profile, Settings } from "../profiles/profile";

export interface FramesOfCatalogueOptions {
  readonly catalogue: Catalogue;
  /** Whose frames the settings have as long as nobody changes them. */
  readonly profile: Profile;
  readonly settings: Settings;
}

/** Frames of N1…N5: printed ones where the sheets agree and nobody has changed the settings, else the settings'. */
export function framesOfCatalogue(options: FramesOfCatalogueOptions): Settings["frames"] {
  const { catalogue, profile, settings } = options;
  const printed = printedFrames(catalogue);
  const published = profile.parameters.frames.value;
  return settings.frames.map((frame, index) => {
    const original = published[index];
    const isEdited = original !== undefined && !sameFrame(frame, original);
    const group = complexityGroups[index];
    return (!isEdited && group && printed.get(group)) || frame;
  });
}

/** The one frame of each group; `null` for a group whose rows print different ones. */
function printedFrames(catalogue: Catalogue): ReadonlyMap<ComplexityGroup, PointFrame | null> {
  const frames = new Map<ComplexityGroup, PointFrame | null>();
  for (const row of catalogue.rows) {
    const group = chosen(row.group);
    if (!group || !row.frame) continue;
    const known = frames.get(group);
    if (known === undefined) frames.set(group, row.frame);
    else if (known && !sameFrame(known, row.frame)) frames.set(group, null);
  }
  return frames;
}

function sameFrame(left: PointFrame, right: PointFrame): boolean {
  return left.min === right.min && left.max === right.max;
}
