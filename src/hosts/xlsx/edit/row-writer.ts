/**
 * A kernel: rows written into one piece of memory, letter by letter, because a text of a million short texts takes
 * longer to join than to read.
 */

/** Units kept before they become a text. */
const roomAtFirst = 128 * 1024;

export interface MovedCells {
  /** The row's content stands there from `start` to `end`. */
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  /** 1-based row that the addresses name, and the one that they are to name, as digits. */
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
}

export class RowWriter {
  private units = new Uint16Array(roomAtFirst);
  private length = 0;
  private readonly pieces: string[] = [];
  private readonly decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

  /** Adds a text as it is. */
  add(text: string): void {
    if (text.length > roomAtFirst / 4) {
      this.flush();
      this.pieces.push(text);
      return;
    }
    this.makeRoom(text.length);
    for (let index = 0; index < text.length; index++) this.units[this.length++] = text.charCodeAt(index);
  }

  /**
   * Adds the cells of a row in another row, in the form in which nearly every program writes their addresses; false,
   * with nothing added, where one says its place in another: "$A$1", in lower case, behind other attributes.
   */
  addMovedCells({ xml, start, end, from, to, prefix }: MovedCells): boolean {
    // An address grows by less than a cell is long.
    this.makeRoom((end - start) * 2);
    const { units } = this;
    const tag = `${prefix}c`;
    const first = tag.charCodeAt(0);
    let length = this.length;
    for (let at = start; at < end; at++) {
      const unit = xml.charCodeAt(at);
      units[length++] = unit;
      if (unit !== less || xml.charCodeAt(at + 1) !== first) continue;
      if (prefix !== "" && !xml.startsWith(tag, at + 1)) continue;
      const behind = at + 1 + tag.length;
      if (xml.charCodeAt(behind) === greater) continue;
      const letters = behind + addressStart.length;
      let digits = letters;
      if (isThere(xml, behind, addressStart)) while (isLetter(xml.charCodeAt(digits))) digits++;
      const next = digits + from.length;
      if (digits === letters || xml.charCodeAt(next) !== quote || !isThere(xml, digits, from)) return false;
      for (let index = at + 1; index < digits; index++) units[length++] = xml.charCodeAt(index);
      for (let index = 0; index < to.length; index++) units[length++] = to.charCodeAt(index);
      at = next - 1;
    }
    this.length = length;
    return true;
  }

  text(): string {
    this.flush();
    return this.pieces.join("");
  }

  private makeRoom(needed: number): void {
    if (this.length + needed <= this.units.length) return;
    this.flush();
    if (needed > this.units.length) this.units = new Uint16Array(needed);
  }

  private flush(): void {
    if (this.length > 0) this.pieces.push(this.decoder.decode(this.units.subarray(0, this.length)));
    this.length = 0;
  }
}

const addressStart = ' r="';
const quote = 34;
const less = 60;
const greater = 62;

function isLetter(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** For a few letters cheaper than asking the text. */
function isThere(xml: string, at: number, wanted: string): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (xml.charCodeAt(at + index) !== wanted.charCodeAt(index)) return false;
  }
  return true;
}
