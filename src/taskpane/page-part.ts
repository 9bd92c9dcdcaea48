/**
 * A part of the page that comes over the network when it is first needed. What could not be fetched is said, and fetched
 * anew when asked for again: the network may be back, or the part gone with a new version of the page.
 */
import { UserError } from "../workbook/user-error";

export interface PagePart<Part> {
  /** `null` until it is there. */
  readonly loaded: () => Part | null;
  /** @throws UserError `partMissing`; a part that is there but broken throws its own error. */
  readonly load: () => Promise<Part>;
}

export function pagePart<Part>(fetchPart: () => Promise<Part>): PagePart<Part> {
  let part: Part | null = null;
  let loading: Promise<Part> | null = null;
  const fetchNow = async (): Promise<Part> => {
    try {
      part = await fetchPart();
      return part;
    } catch (error) {
      loading = null;
      throw isNotFetched(error) ? new UserError("partMissing", {}, { cause: error }) : error;
    }
  };
  return { loaded: () => part, load: () => (loading ??= fetchNow()) };
}

/** Webpack's own name for it. */
function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
