/**
 * The steps that dress a sheet: one layer per property, each in as few rectangles as it needs. A cleared sheet
 * already has the standard values, so only the others travel; rows that Excel put in look like the row above them, and
 * clearing those would take the conditional formats and drop-downs away that reach over them.
 */
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import { rectanglesOf } from "./rectangles";
import type { CellLook, SheetPicture } from "../picture/sheet-picture";

/** What looks are made of; a cell with the look -1 is left as it is. */
export type Dressed = Pick<SheetPicture, "name" | "looks" | "lookOf" | "links">;

export interface LookOptions {
  /** The cells have the standard values. */
  readonly isCleared: boolean;
}

type Layer = (picture: Dressed, options: LookOptions) => WriteStep[];

interface LayerOptions<V> {
  /** `null` leaves it as it is in a cleared cell. */
  readonly read: (look: CellLook) => V | null;
  /** What a cleared cell has; `null` when that depends on the workbook's own Normal style. */
  readonly standard: V | null;
  /** A link dresses its cell in Excel's Hyperlink style, so that the standard has to be said there. */
  readonly isOfLinks?: boolean;
  readonly write: (range: Excel.Range, value: V, size: { rows: number; columns: number }) => void;
  readonly bytes?: number;
}

const callBytes = 260;

function layer<V extends string | number | boolean>({
  read,
  standard,
  isOfLinks = false,
  write,
  bytes,
}: LayerOptions<V>): Layer {
  return ({ name, looks, lookOf, links }, { isCleared }) => {
    const all = looks.map(read);
    const values = all.map((value) => (isCleared && value === standard ? null : value));
    const cells = lookOf.map((row) => row.map((number) => values[number] ?? null));
    for (const { row, column } of isOfLinks ? links : []) {
      const number = lookOf[row - 1]?.[column - 1] ?? -1;
      if (number >= 0) cells[row - 1]?.splice(column - 1, 1, all[number] ?? null);
    }
    return rectanglesOf(cells).map(({ range, value }) => ({
      rows: 0,
      bytes: bytes ?? callBytes,
      write: (context) => {
        const size = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
        write(context.workbook.worksheets.getItem(name).getRange(rangeAddress(range)), value, size);
      },
    }));
  };
}

const layers: readonly Layer[] = [
  layer({ read: (look) => look.fontName, standard: null, write: ({ format }, name) => (format.font.name = name) }),
  layer({ read: (look) => look.fontSize, standard: null, write: ({ format }, size) => (format.font.size = size) }),
  layer({ read: (look) => look.bold, standard: false, write: ({ format }, bold) => (format.font.bold = bold) }),
  layer({ read: (look) => look.italic, standard: false, write: ({ format }, italic) => (format.font.italic = italic) }),
  layer({
    read: (look) => look.underline,
    standard: "None",
    isOfLinks: true,
    write: ({ format }, underline) => (format.font.underline = underline),
  }),
  layer({
    read: (look) => look.color,
    standard: "#000000",
    isOfLinks: true,
    write: ({ format }, color) => (format.font.color = color),
  }),
  layer({
    read: (look) => look.fill,
    standard: "",
    write: ({ format: { fill } }, color) => (color === "" ? fill.clear() : (fill.color = color)),
  }),
  layer({
    read: (look) => look.horizontal,
    standard: "General",
    write: ({ format }, alignment) => (format.horizontalAlignment = alignment),
  }),
  layer({
    read: (look) => look.vertical,
    standard: "Bottom",
    write: ({ format }, alignment) => (format.verticalAlignment = alignment),
  }),
  // After the alignment, which takes the indent away.
  layer({
    read: (look) => look.indent ?? 0,
    standard: 0,
    write: ({ format }, indent) => (format.indentLevel = indent),
  }),
  layer({ read: (look) => look.wrap, standard: false, write: ({ format }, wrap) => (format.wrapText = wrap) }),
  layer({
    read: (look) => look.locked,
    standard: true,
    write: ({ format }, locked) => (format.protection.locked = locked),
  }),
  layer({ read: (look) => look.borders, standard: "", write: writeBorders, bytes: 6 * callBytes }),
];

/** Inside lines exist only between cells: asking for them in a single row or column is an error in some versions. */
function writeBorders(
  { format }: Excel.Range,
  sides: string,
  { rows, columns }: { rows: number; columns: number },
): void {
  const edges = [
    { edge: "EdgeTop", has: sides.includes("T"), isThere: true },
    { edge: "EdgeBottom", has: sides.includes("B"), isThere: true },
    { edge: "EdgeLeft", has: sides.includes("L"), isThere: true },
    { edge: "EdgeRight", has: sides.includes("R"), isThere: true },
    { edge: "InsideHorizontal", has: /[TB]/.test(sides), isThere: rows > 1 },
    { edge: "InsideVertical", has: /[LR]/.test(sides), isThere: columns > 1 },
  ] as const;
  for (const { edge, has, isThere } of edges) {
    if (isThere && has) format.borders.getItem(edge).style = "Continuous";
  }
}

/** Takes lines away that the cells have and should not. */
const noBorders = layer({
  read: (look) => (look.borders === "BLRT" ? null : look.borders),
  standard: null,
  write: ({ format }, _sides, { rows, columns }) => {
    const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
    for (const edge of edges) format.borders.getItem(edge).style = "None";
    if (rows > 1) format.borders.getItem("InsideHorizontal").style = "None";
    if (columns > 1) format.borders.getItem("InsideVertical").style = "None";
  },
  bytes: 6 * callBytes,
});

/** Onto a cleared sheet unless said otherwise. */
export function lookSteps(picture: Dressed, options: LookOptions = { isCleared: true }): WriteStep[] {
  const cleared = options.isCleared ? [] : noBorders(picture, options);
  return [...cleared, ...layers.flatMap((make) => make(picture, options))];
}
