/** Puts contents into cells so that each holds exactly what its entry says, under the number format that it is to have. */
import { enteredAs, type CellEntry } from "../picture/cell-entry";
import { wireBytes } from "../requests/wire-size";

export interface BlockContents {
  /** Of every cell in the end. */
  readonly formats: readonly (readonly string[])[];
  /** `null` leaves what is there. */
  readonly entries: readonly (readonly (CellEntry | null)[])[];
}

export interface Entering {
  readonly write: (range: Excel.Range) => void;
  /** On the wire. */
  readonly bytes: number;
}

/** Number formats go before contents, so that text stays text; where they may not, those cells get theirs afterwards. */
export function enterBlock({ formats, entries }: BlockContents): Entering {
  const first: string[][] = [];
  const entered = entries.map((line, row) => {
    const own: string[] = [];
    first.push(own);
    return line.map((entry, column) => {
      const format = formats[row]?.[column] ?? "General";
      const as = entry === null ? { entry, format } : enteredAs(entry, format);
      own.push(as.format);
      return as.entry;
    });
  });
  const last = formats.map((line) => [...line]);
  const isFormattedAfter = first.some((line, row) => line.some((format, column) => format !== last[row]?.[column]));
  return {
    write: (range) => {
      range.numberFormat = first;
      range.formulas = entered;
      if (isFormattedAfter) range.numberFormat = last;
    },
    bytes: wireBytes([first, entered, isFormattedAfter ? last : []]),
  };
}

export interface CellContents {
  readonly entry: CellEntry;
  /** That it is to have. */
  readonly format: string;
  /** That it has; `null` where that is not known. */
  readonly own: string | null;
}

/** The same for one cell; a format that is right is not written again. */
export function enterCell(range: Excel.Range, { entry, format, own }: CellContents): void {
  const first = enteredAs(entry, format);
  if (first.format !== own) range.numberFormat = [[first.format]];
  range.formulas = [[first.entry]];
  if (first.format !== format) range.numberFormat = [[format]];
}
