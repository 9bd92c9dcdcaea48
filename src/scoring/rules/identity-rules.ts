/**
 * E613, W614: who somebody is. Score sheets find their person by the code of the roster, so that a code must be one
 * person's alone; a name that two people have names neither of them.
 */
import { remarkOnEach, rule, type Remarks } from "../../findings/rule";
import type { CellRef } from "../../workbook/address";

export interface UnclearPerson {
  /** The cell of the roster, or where a table names the person. */
  readonly at: CellRef;
  /**
   * Several people have the code; it is longer than any needs; the cell shows an error; a line has no name; a table names
   * somebody by what several people are called.
   */
  readonly reason: "idTwice" | "idLong" | "idError" | "nameless" | "ambiguous";
  /** The code, or the name in the table. */
  readonly called: string;
  /** Codes of those whom the name may mean. */
  readonly candidates?: string;
  readonly related?: readonly CellRef[];
}

export const personUnclear = rule(
  "E613",
  "error",
  function* ({ at, reason, called, candidates = "", related = [] }: UnclearPerson): Remarks {
    yield { at, related, params: { reason, called, candidates } };
  },
);

/** A score sheet whose person the roster does not have any more. */
export interface SheetOfNobody {
  readonly at: CellRef;
  readonly sheet: string;
  readonly id: string;
}

export const sheetOfNobody = rule("W614", "warning", (sheets: readonly SheetOfNobody[]) =>
  remarkOnEach(sheets, ({ at, sheet, id }) => ({ at, params: { sheet, id } })),
);
