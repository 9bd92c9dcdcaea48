/**
 * A sheet of another program's with 10 columns: numbers, shared and inline texts, dates, some formulas, painted blanks.
 * Whatever is done to it should cost about as much as reading it.
 */
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import { makeBook } from "../../hosts/xlsx/make-book";
import type { BenchFamily, BenchTask } from "../bench-family";

const sheet = "Dữ liệu";
const books = new Map<number, Promise<Uint8Array>>();

function book(rows: number): Promise<Uint8Array> {
  const known = books.get(rows);
  if (known) return known;
  const made = makeBook({
    sheets: { [sheet]: Array.from({ length: rows }, (_row, index) => rowXml(index + 1)).join("") },
    strings: Array.from({ length: 1000 }, (_text, index) => `<si><t>Nhiệm vụ số ${index}</t></si>`).join(""),
  });
  books.set(rows, made);
  return made;
}

function rowXml(row: number): string {
  const cells = [
    `<c r="A${row}"><v>${row}</v></c>`,
    `<c r="B${row}" t="s"><v>${row % 1000}</v></c>`,
    `<c r="C${row}" t="s"><v>${(row * 7) % 1000}</v></c>`,
    `<c r="D${row}" t="inlineStr"><is><t>Công việc chi tiết thứ ${row} của phòng</t></is></c>`,
    `<c r="E${row}" s="0"><v>${46_000 + (row % 400)}</v></c>`,
    `<c r="F${row}"><v>${row / 8}</v></c>`,
    row % 5 === 0 ? `<c r="G${row}"><f>A${row}*F${row}</f><v>${(row * row) / 8}</v></c>` : `<c r="G${row}" s="0"/>`,
    `<c r="H${row}" s="0"/>`,
    `<c r="I${row}" t="b"><v>${row % 2}</v></c>`,
    `<c r="J${row}" t="str"><v>N${row % 4}</v></c>`,
  ];
  return `<row r="${row}" spans="1:10">${cells.join("")}</row>`;
}

const edits: Readonly<Record<string, (rows: number) => SheetEdit>> = {
  "set one cell": (rows) => ({ kind: "setCell", sheet, row: rows / 2, column: 4, value: "Soạn thảo" }),
  "delete a row": (rows) => ({ kind: "deleteRows", sheet, row: rows / 2, count: 1 }),
  "insert a row": (rows) => ({ kind: "insertRows", sheet, row: rows / 2, count: 1 }),
};

const editing = Object.entries(edits).map(([name, editOf]): BenchTask => ({
  name,
  prepare: async (rows) => {
    const host = await openXlsx(await book(rows));
    const start = host.checkpoint();
    return async () => {
      await host.apply({ ...noChange, edits: [editOf(rows)] });
      host.restore(start);
    };
  },
}));

export const family: BenchFamily = {
  name: "long sheets of other programs",
  unit: "rows",
  sizes: [10_000, 100_000],
  rounds: 5,
  tasks: [
    {
      name: "read the file",
      prepare: async (rows) => {
        const bytes = await book(rows);
        return () => openXlsx(bytes);
      },
    },
    ...editing,
    {
      name: "one cell by hand",
      prepare: async (rows) => {
        const host = await openXlsx(await book(rows));
        const start = host.checkpoint();
        const cell = { kind: "setCell", sheet, row: rows / 2, column: 4, value: 1, formula: null } as const;
        return async () => {
          await host.editByHand([cell]);
          host.restore(start);
        };
      },
    },
    {
      name: "looks",
      prepare: async (rows) => {
        const host = await openXlsx(await book(rows));
        return () => host.looks();
      },
    },
  ],
};
