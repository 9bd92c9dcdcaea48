/** The approved products that a person chose to add; those of a file that was closed are no choice any more. */
import { useMemo, useState } from "react";
import type { ReferenceCatalogue, ReferenceRow } from "../../review/references/reference-catalogue";

export interface Chosen {
  /** In the order of the files. */
  readonly rows: readonly ReferenceRow[];
  readonly has: (row: ReferenceRow) => boolean;
  readonly toggle: (row: ReferenceRow) => void;
  readonly clear: () => void;
}

const nothing: ReadonlySet<ReferenceRow> = new Set();

export function useChosen(opened: readonly ReferenceCatalogue[]): Chosen {
  const [wanted, setWanted] = useState(nothing);
  const rows = useMemo(
    () => (wanted.size === 0 ? [] : opened.flatMap((catalogue) => catalogue.rows.filter((row) => wanted.has(row)))),
    [opened, wanted],
  );
  const toggle = (row: ReferenceRow) => {
    setWanted((before) => {
      const after = new Set(before);
      if (!after.delete(row)) after.add(row);
      return after;
    });
  };
  return { rows, has: (row) => wanted.has(row), toggle, clear: () => setWanted(nothing) };
}
