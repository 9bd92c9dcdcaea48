/** Any small workbook of a user's, as what it holds; how a program writes it down is another question (`manner.ts`). */
import fc from "fast-check";

export type HeldValue =
  | { readonly kind: "number"; readonly value: number }
  /** A number that a date format shows. */
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  /** A formula without "=" and its result. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: number }
  /** A cell with nothing but a look. */
  | { readonly kind: "painted" };

export interface HeldCell {
  /** 1-based. */
  readonly column: number;
  readonly content: HeldValue;
  /** 0 to 3; a date has format 4. */
  readonly format: number;
}

export interface HeldSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** By 1-based row; a row may be there without cells. */
  readonly rows: ReadonlyMap<number, readonly HeldCell[]>;
  readonly hasMerge: boolean;
}

/** Index of the format that shows a date, among those that every book has. */
export const dateFormat = 4;
export const mostRows = 9;
export const mostColumns = 5;

const text = fc.oneof(
  fc.constantFrom("Soạn thảo", "a & b < c > d", "  hai đầu  ", "dòng 1\ndòng 2", "]]>", '"A1"', "=1+1", "_x0041_", "1"),
  fc.constantFrom("<row r='1'>", 'r="B2"', "</c>", "<!-- -->", "shared", "🙂", "&amp;", "?>"),
);

const content = fc.oneof<fc.Arbitrary<HeldValue>[]>(
  fc.record({ kind: fc.constant("text" as const), value: text }),
  fc.record({ kind: fc.constant("number" as const), value: fc.constantFrom(0, 1, -2.5, 1e-7, 123456789.25) }),
  fc.record({ kind: fc.constant("date" as const), value: fc.integer({ min: 61, max: 60_000 }) }),
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant("error" as const), value: fc.constantFrom("#DIV/0!", "#N/A") }),
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constantFrom("A1*2", "SUM(A1:B3)", "$C$2+1"),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  fc.constant({ kind: "painted" as const }),
);

const cells = fc
  .uniqueArray(fc.record({ column: fc.integer({ min: 1, max: mostColumns }), content, format: fc.nat(3) }), {
    selector: ({ column }) => column,
    maxLength: mostColumns,
  })
  .map((list) =>
    list
      .map((cell) => (cell.content.kind === "date" ? { ...cell, format: dateFormat } : cell))
      .sort((one, other) => one.column - other.column),
  );

const rows = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 1, max: mostRows }), cells }), {
    selector: ({ row }) => row,
    maxLength: mostRows,
  })
  .map((list) => new Map(list.sort((one, other) => one.row - other.row).map(({ row, cells: held }) => [row, held])));

const state = fc.constantFrom("visible", "hidden", "veryHidden" as const);

/** One to three sheets, at least one of them shown. */
export const anyBook: fc.Arbitrary<readonly HeldSheet[]> = fc
  .tuple(fc.array(fc.record({ state, rows, hasMerge: fc.boolean() }), { minLength: 1, maxLength: 3 }), fc.nat(2))
  .map(([sheets, shown]) =>
    sheets.map((sheet, index) => ({
      ...sheet,
      name: ["Dữ liệu", "Bảng & <2>", "Ông 'Ba'"][index] ?? "",
      state: index === shown % sheets.length ? "visible" : sheet.state,
    })),
  );
