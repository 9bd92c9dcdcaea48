/**
 * E304: no code stands for two products; score sheets find a product by its code.
 */
import type { Fix } from "../../findings/finding";
import { remarkOnEach, rule } from "../../findings/rule";
import { comparisonKey } from "../../text/normalize";
import type { CellRef } from "../../workbook/address";
import { forEachInSlices, inParts, mapInSlices, type Slices } from "../../workbook/slices";
import { cellOf, type PlacedRow } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";

export const codeUsedTwice = rule("E304", "error", function* ({ rows, reservedCodes }: CatalogueContext) {
  const part = inParts({ repeats: 3, numbers: 1, remarks: 1 });
  const repeats = yield* part("repeats", findRepeats(rows));
  // Numbers are only given out where some code needs a new one.
  if (repeats.length === 0) return;
  const nextCode = yield* part("numbers", numberingAfter(reservedCodes, rows));
  yield* part(
    "remarks",
    remarkOnEach(repeats, ({ place, first, code }) => {
      const original = first.row.source;
      const { source } = place.row;
      const fresh = nextCode(code);
      const at = cellOf(place, "code", "task");
      return {
        at,
        params: {
          ...{ row: source.row, code, suggestion: fresh ?? "", otherRow: original.row },
          otherSheet: original.sheet === source.sheet ? "" : original.sheet,
        },
        fix: fresh === null ? null : setCode(at, fresh),
        related: [cellOf(first, "code", "task")],
      };
    }),
  );
});

interface Repeat {
  readonly place: PlacedRow;
  readonly code: string;
  /** The row that has the code first. */
  readonly first: PlacedRow;
}

function* findRepeats(rows: readonly PlacedRow[]): Slices<readonly Repeat[]> {
  const firstByCode = new Map<string, PlacedRow>();
  const repeats: Repeat[] = [];
  yield* forEachInSlices(rows, (place) => {
    const { code } = place.row;
    if (code === null) return;
    const key = comparisonKey(code);
    const first = firstByCode.get(key);
    if (first) repeats.push({ place, code, first });
    else firstByCode.set(key, place);
  });
  return repeats;
}

function setCode(at: CellRef, code: string): Fix {
  return { kind: "setText", value: code, isSafe: false, edits: [{ kind: "setCell", ...at, value: code }] };
}

const numbered = /^(.*?)(\d{1,9})$/s;

/** Gives a code the next free number after its prefix, each number once; `null` for a code without a number. */
function* numberingAfter(
  reserved: readonly string[],
  rows: readonly PlacedRow[],
): Slices<(code: string) => string | null> {
  const highest = new Map<string, number>();
  const take = (code: string | null): void => {
    const [, prefix, digits] = numbered.exec(code ?? "") ?? [];
    if (prefix === undefined || digits === undefined) return;
    const key = comparisonKey(prefix);
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(digits)));
  };
  const part = inParts({ reserved: 1, rows: 1 });
  yield* part("reserved", mapInSlices(reserved, take));
  yield* part(
    "rows",
    mapInSlices(rows, ({ row }) => take(row.code)),
  );
  return (code) => {
    const [, prefix, digits] = numbered.exec(code) ?? [];
    if (prefix === undefined || digits === undefined) return null;
    const key = comparisonKey(prefix);
    const next = (highest.get(key) ?? 0) + 1;
    highest.set(key, next);
    return `${prefix}${String(next).padStart(digits.length, "0")}`;
  };
}
