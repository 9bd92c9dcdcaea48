/** How programs other than Excel write workbooks down: what the format allows them, and what some do beside it. */
import fc from "fast-check";

export interface Manner {
  /** Of the elements of workbook, sheets, strings and styles, with its colon. */
  readonly prefix: string;
  /** Of the relationship namespace. */
  readonly relationPrefix: string;
  readonly isStrict: boolean;
  readonly encoding:
    "utf-8" | "utf-8 with mark" | "utf-16le with mark" | "utf-16be with mark" | "utf-16le" | "utf-16be";
  readonly quote: '"' | "'";
  readonly workbookPath: string;
  /** Path of a sheet, "#" standing for its number. */
  readonly sheetPath: string;
  readonly targets: "relative" | "absolute" | "dotted";
  readonly texts: "shared" | "inline" | "rich" | "inline beside a value" | "in raw text";
  readonly addresses: "all" | "no cells" | "no rows" | "none" | "$A$1" | "a1" | "0";
  readonly states: "all" | "needed";
  readonly styles: "whole" | "one fill" | "empty lists" | "no part" | "a part that is missing";
  /** Formats are named also where there are none. */
  readonly namesFormats: boolean;
  readonly between: "" | "\n  " | "<!-- <row r='1'><c r='A1'><v>9</v></c></row> -->" | "<?note a?>";
  readonly hints: boolean;
  readonly extensions: boolean;
  readonly properties: boolean;
  readonly calculationChain: boolean;
  readonly rowsWithoutCells: "self-closing" | "open" | "left out";
}

export const anyManner: fc.Arbitrary<Manner> = fc.record({
  prefix: fc.constantFrom("", "", "x:", "ns0:"),
  relationPrefix: fc.constantFrom("r", "r", "rel"),
  isStrict: fc.constantFrom(false, false, true),
  encoding: fc.constantFrom(
    ...Array<"utf-8">(8).fill("utf-8"),
    "utf-8 with mark",
    "utf-16le with mark",
    "utf-16be with mark",
    "utf-16le",
    "utf-16be",
  ),
  quote: fc.constantFrom('"', '"', '"', "'"),
  workbookPath: fc.constantFrom("xl/workbook.xml", "xl/workbook.xml", "workbook.xml", "XL/Book.XML"),
  sheetPath: fc.constantFrom(
    "xl/worksheets/sheet#.xml",
    "xl/worksheets/sheet#.xml",
    "xl/sheet#.xml",
    "sheet#.xml",
    "xl/worksheets/Trang #.xml",
    "Data/S#.XML",
  ),
  targets: fc.constantFrom("relative", "absolute", "dotted"),
  texts: fc.constantFrom("shared", "inline", "rich", "inline beside a value", "in raw text"),
  addresses: fc.constantFrom("all", "all", "no cells", "no rows", "none", "$A$1", "a1", "0"),
  states: fc.constantFrom("all", "needed"),
  styles: fc.constantFrom("whole", "one fill", "empty lists", "no part", "a part that is missing"),
  namesFormats: fc.boolean(),
  between: fc.constantFrom("", "", "\n  ", "<!-- <row r='1'><c r='A1'><v>9</v></c></row> -->", "<?note a?>"),
  hints: fc.boolean(),
  extensions: fc.boolean(),
  properties: fc.boolean(),
  calculationChain: fc.boolean(),
  rowsWithoutCells: fc.constantFrom("self-closing", "open", "left out"),
});
