/** A kernel: the cells of a row in a new row, in the form in which nearly every program writes their addresses. */

export interface MovedCells {
  /** What stands inside the row element. */
  readonly content: string;
  /** 1-based row that the addresses name, and the one that they are to name. */
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

/** `null` where a cell says its place in another form: "$A$1", in lower case, behind other attributes. */
export function moveCells({ content, from, to, prefix }: MovedCells): string | null {
  const start = `<${prefix}c`;
  const before = `${from}"`;
  let moved = "";
  let keptFrom = 0;
  for (let at = content.indexOf(start); at >= 0; at = content.indexOf(start, at + start.length)) {
    const next = at + start.length;
    if (content.charCodeAt(next) === greater) continue;
    if (!content.startsWith(' r="', next)) return null;
    let index = next + 4;
    for (let unit = content.charCodeAt(index); unit >= upperA && unit <= upperZ;) unit = content.charCodeAt(++index);
    if (index === next + 4 || !content.startsWith(before, index)) return null;
    moved += `${content.slice(keptFrom, index)}${to}`;
    keptFrom = index + before.length - 1;
  }
  return moved + content.slice(keptFrom);
}

const greater = 62;
const upperA = 65;
const upperZ = 90;
