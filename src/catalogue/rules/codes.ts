/**
 * E304: no code stands for two products; score sheets find a product by its code.
 */
import { comparisonKey } from "../../text/normalize";
import type { CellRef } from "../../workbook/address";
import type { Fix } from "../../findings/finding";
import { catalogueRule, cellOf } from "./catalogue-rule";
import type { PlacedRow } from "./catalogue-rule";

export const codeUsedTwice = catalogueRule({
  code: "E304",
  severity: "error",
  *check({ rows, reservedCodes }) {
    const taken = [...reservedCodes, ...rows.flatMap(({ row }) => (row.code === null ? [] : [row.code]))];
    const nextCode = createNumbering(taken);
    const firstByCode = new Map<string, PlacedRow>();
    for (const place of rows) {
      const { code, source } = place.row;
      if (code === null) continue;
      const first = firstByCode.get(comparisonKey(code));
      if (!first) {
        firstByCode.set(comparisonKey(code), place);
        continue;
      }
      const original = first.row.source;
      const fresh = nextCode(code);
      const at = cellOf(place, "code");
      yield {
        at,
        params: {
          ...{ row: source.row, code, suggestion: fresh ?? "", otherRow: original.row },
          otherSheet: original.sheet === source.sheet ? "" : original.sheet,
        },
        fix: fresh === null ? null : setCode(at, fresh),
        related: [cellOf(first, "code")],
      };
    }
  },
});

function setCode(at: CellRef, code: string): Fix {
  return { kind: "setText", value: code, edits: [{ kind: "setCell", ...at, value: code }] };
}

const numbered = /^(.*?)(\d{1,9})$/s;

/** Gives a code the next free number after its prefix, each number once; `null` for a code without a number. */
function createNumbering(taken: readonly string[]): (code: string) => string | null {
  const highest = new Map<string, number>();
  for (const code of taken) {
    const [, prefix, digits] = numbered.exec(code) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const key = comparisonKey(prefix);
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(digits)));
  }
  return (code) => {
    const [, prefix, digits] = numbered.exec(code) ?? [];
    if (prefix === undefined || digits === undefined) return null;
    const key = comparisonKey(prefix);
    const next = (highest.get(key) ?? 0) + 1;
    highest.set(key, next);
    return `${prefix}${String(next).padStart(digits.length, "0")}`;
  };
}
