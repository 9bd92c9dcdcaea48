/** What another program put on the clipboard, as a table of texts: the cells of its HTML, else its text by tabs and lines. */
export interface PastedCell {
  readonly text: string;
  /** The number behind the text, where the other program tells (Excel: x:num, LibreOffice: sdval). */
  readonly exact: number | null;
}

export type PastedTable = readonly (readonly PastedCell[])[];

const blank: PastedCell = { text: "", exact: null };
/** Marks that stand in a text for a break; the text of HTML has its own breaks only by chance. */
const lineBreak = "\u2028";

/** Without rows when there is nothing to paste. */
export function readPastedTable(html: string, text: string): PastedTable {
  return tableOfHtml(html) ?? tableOfText(text);
}

/**
 * A cell and what ends it. Excel puts a cell with line breaks in quotes and doubles those inside; any other quote was
 * typed by a person, also one that begins a cell.
 */
const textCell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;

function tableOfText(text: string): PastedTable {
  const whole = text.replace(/\r?\n$/, "");
  if (whole === "") return [];
  const rows: PastedCell[][] = [];
  let row: PastedCell[] = [];
  for (const [, quoted, plain = "", end] of whole.matchAll(textCell)) {
    const content = quoted?.replaceAll('""', '"').replaceAll("\r\n", "\n") ?? plain;
    row.push({ text: content, exact: null });
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

/** `null` when the text tells more: beside or between tables stands something that would be left out. */
function tableOfHtml(html: string): PastedTable | null {
  if (html === "") return null;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const hidden of body.querySelectorAll("style, script")) hidden.remove();
  const [table, ...others] = body.querySelectorAll("table");
  if (!table || others.length > 0) return null;
  const inside = [...table.rows].map((line) => line.textContent).join("");
  if (withoutBlanks(body.textContent) !== withoutBlanks(inside)) return null;
  const rows: (PastedCell | undefined)[][] = [];
  [...table.rows].forEach((line, row) => {
    const own = (rows[row] ??= []);
    let column = 0;
    for (const cell of line.cells) {
      while (own[column]) column++;
      for (let down = 0; down < cell.rowSpan && row + down < table.rows.length; down++) {
        const covered = (rows[row + down] ??= []);
        for (let across = 0; across < cell.colSpan; across++) covered[column + across] = blank;
      }
      own[column] = { text: textOf(cell), exact: exactOf(cell) };
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? blank));
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b]+/g, "");
}

function textOf(cell: HTMLTableCellElement): string {
  for (const mark of cell.querySelectorAll("br")) mark.replaceWith(lineBreak);
  const paragraphs = [...cell.querySelectorAll("p, div, li")];
  for (const paragraph of paragraphs.slice(1)) paragraph.prepend(lineBreak);
  // Excel keeps runs of spaces by no-break ones that nobody typed.
  for (const run of cell.querySelectorAll("[style*='mso-spacerun']")) {
    run.textContent = run.textContent.replaceAll("\u00a0", " ");
  }
  const lines = cell.textContent.split(lineBreak);
  return lines
    .map((line) => line.replace(/[ \t\r\n]+/g, " ").trim())
    .join("\n")
    .trim();
}

function exactOf(cell: HTMLTableCellElement): number | null {
  const told = cell.getAttribute("x:num") ?? cell.getAttribute("sdval") ?? "";
  const number = told === "" ? NaN : Number(told);
  return Number.isFinite(number) ? number : null;
}
