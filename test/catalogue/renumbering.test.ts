import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import type { CellValue } from "../../src/workbook/cell-value";
import { sheetOf, workbookOf, type SheetOptions } from "../support/snapshot";
import { objectOf } from "./case-rows";
import { band2, header } from "./read-one-sheet";

const rowOf = (ordinal: CellValue, index: number): readonly CellValue[] => [
  ...[ordinal, `Quản lý ${objectOf(index)}`, `Theo dõi ${objectOf(index)}`, `Sổ ${objectOf(index)}`, "N2", band2],
];

/** New ordinals by row, `null` where numbers must be mended by hand. */
function renumbered(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}) {
  const workbook = workbookOf([sheetOf([header, ...rows], options)]);
  const { catalogue } = readCatalogue({ workbook });
  const found = validateCatalogue({ catalogue, workbook, scale: "matrix" }).filter(({ code }) => code === "W305");
  const [finding] = found;
  expect(found).toHaveLength(1);
  if (!finding?.fix) return null;
  expect(finding.fix.isSafe).toBe(false);
  return finding.fix.edits.map((edit) => (edit.kind === "setCell" ? [edit.row, edit.value] : edit.kind));
}

describe("numbering rows anew (W305)", () => {
  it.each<[string, readonly CellValue[], readonly (readonly [number, string | number])[]]>([
    [
      "numbers stay numbers",
      [1, 2, 4, 5],
      [
        [4, 3],
        [5, 4],
      ],
    ],
    ["texts stay texts, with their full stop", ["1.", "2.", "4."], [[4, "3."]]],
    [
      "noughts before are kept to one width",
      ["08", "09", "11", "12"],
      [
        [4, "10"],
        [5, "11"],
      ],
    ],
    ["a second level keeps its first", ["1.1", "1.2", "1.5"], [[4, "1.3"]]],
    [
      "brackets are kept",
      ["1)", "3)", "4)"],
      [
        [3, "2)"],
        [4, "3)"],
      ],
    ],
    ["a list that begins in the middle keeps its first number", [63, 64, 66], [[4, 65]]],
    [
      "a row that was pasted in takes its place",
      [1, 2, 7, 3, 4],
      [
        [4, 3],
        [5, 4],
        [6, 5],
      ],
    ],
  ])("%s", (_what, ordinals, expected) => {
    expect(renumbered(ordinals.map(rowOf))).toEqual(expected);
  });

  it("leaves numbers alone that a formula or a heading counts along with", () => {
    expect(renumbered([1, 2, 4].map(rowOf), { formulas: { A4: "=A3+2" } })).toBeNull();
    const withHeading = [rowOf(1, 0), [2, "Tổ chức hội nghị"], rowOf(3, 1), rowOf(5, 2)];
    expect(renumbered(withHeading)).toBeNull();
  });
});
