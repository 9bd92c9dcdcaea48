/**
 * A kernel: the rows of a sheet and the cells of a row, cut out of their text. What stands between them (extensions, a
 * filter where none belongs) is a piece, too, so that it is kept.
 */
import { cellPlace, rowPlace } from "../parts/places";
import type { SheetText } from "../parts/sheet-text";

/** One row or cell of a sheet, or something else in between. */
export class Piece {
  constructor(
    /** 1-based row or column; infinite for what is none, which then stands behind all others. */
    readonly place: number,
    /** Raw text for `attributeOf`. */
    readonly attributes: string,
    /** The text that it was cut from, and indices in it. */
    readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly contentStart: number,
    readonly contentEnd: number,
  ) {}

  /** What stands inside the element. */
  get content(): string {
    return this.source.slice(this.contentStart, this.contentEnd);
  }

  /** The element whole. */
  get xml(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** The rows of a sheet in the order they are written. */
export function rowPieces({ rows, prefix }: SheetText): Piece[] {
  let last = 0;
  return cut(rows, `${prefix}row`, (attributes, contentStart) => {
    last = rowPlace({ attributes, rows, contentStart }, last);
    return last;
  });
}

/** The cells of a row; one without an address follows its neighbour. */
export function cellPieces(content: string, prefix: string): Piece[] {
  let last = { row: 0, column: 0 };
  return cut(content, `${prefix}c`, (attributes) => {
    last = cellPlace(attributes, last);
    return last.column;
  });
}

type PlaceOf = (attributes: string, contentStart: number) => number;

function cut(xml: string, name: string, placeOf: PlaceOf): Piece[] {
  const found: Piece[] = [];
  for (let at = xml.indexOf("<"); at >= 0;) {
    const start = xml.startsWith(name, at + 1) && endsName(xml, at + 1 + name.length) ? at : -1;
    if (start < 0) {
      const end = nextElement(xml, name, at);
      found.push(new Piece(Infinity, "", xml, at, end, end, end));
      at = xml.indexOf("<", end);
      continue;
    }
    const open = endOf(xml, start);
    const isEmpty = xml.charCodeAt(open - 2) === slash;
    const attributes = xml.slice(start + 1 + name.length, isEmpty ? open - 2 : open - 1);
    const close = isEmpty ? open : closing(xml, name, open);
    const end = isEmpty ? open : endOf(xml, close);
    found.push(new Piece(placeOf(attributes, open), attributes, xml, start, end, open, close));
    at = xml.indexOf("<", end);
  }
  return found;
}

const slash = 47;
const greater = 62;

/** True where a name ends: at white space, "/" or ">". */
function endsName(xml: string, at: number): boolean {
  const unit = xml.charCodeAt(at);
  return unit <= 32 || unit === slash || unit === greater;
}

/** Behind the ">" of a tag. */
function endOf(xml: string, start: number): number {
  const end = xml.indexOf(">", start);
  return end < 0 ? xml.length : end + 1;
}

function nextElement(xml: string, name: string, from: number): number {
  let at = from;
  do at = xml.indexOf(`<${name}`, at + 1);
  while (at >= 0 && !endsName(xml, at + 1 + name.length));
  return at < 0 ? xml.length : at;
}

function closing(xml: string, name: string, from: number): number {
  let at = from - 1;
  do at = xml.indexOf(`</${name}`, at + 1);
  while (at >= 0 && !endsName(xml, at + 2 + name.length));
  return at < 0 ? xml.length : at;
}
