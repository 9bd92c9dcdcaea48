/** What another program put on the clipboard, as a table of texts: the cells of its HTML, else its text by tabs and lines. */
import Papa from "papaparse";

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

function tableOfText(text: string): PastedTable {
  const whole = text.replace(/\r?\n$/, "");
  if (whole === "") return [];
  const { data } = Papa.parse<string[]>(whole, { delimiter: "\t", header: false });
  return data.map((row) => row.map((cell) => ({ text: cell.replaceAll("\r\n", "\n"), exact: null })));
}

function tableOfHtml(html: string): PastedTable | null {
  if (html === "") return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
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
