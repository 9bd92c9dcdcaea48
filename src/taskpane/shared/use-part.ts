import { useEffect, useReducer, useState } from "react";
import type { PagePart } from "../page-part";

export interface PartUse<Part> {
  /** `null` while it is fetched, or where it could not be. */
  readonly part: Part | null;
  /** Why it could not be fetched; `null` otherwise. */
  readonly error: unknown;
  readonly fetchAgain: () => void;
}

/** A part of the page for whoever draws it: fetched at once, and again when asked. */
export function usePart<Part>(source: PagePart<Part>): PartUse<Part> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [failure, setFailure] = useState<{ readonly source: PagePart<Part>; readonly error: unknown } | null>(null);
  const hasFailed = failure?.source === source;
  useEffect(() => {
    if (source.loaded() !== null || hasFailed) return;
    let isCurrent = true;
    source.load().then(
      () => isCurrent && redraw(),
      (error: unknown) => isCurrent && setFailure({ source, error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, hasFailed]);
  return { part: source.loaded(), error: hasFailed ? failure.error : null, fetchAgain: () => setFailure(null) };
}
