/**
 * How high a row must be for its text. Excel and LibreOffice fit no merged cell by themselves and file
 * libraries fit none at all, so heights are estimated for Times New Roman from the column's width.
 */
import type { CellStyle } from "../../workbook/sheet-plan";
import { officialLook } from "./official-look";

/** Excel allows at most 409 points a row. */
const greatestHeight = 409;
/** A column width of 1 is one digit of Calibri 11, about 5.25 points. */
const pointsOfWidth = 5.25;
/** Mean advance of a Vietnamese letter in Times New Roman, in parts of the font size. */
const letterWidth = 0.43;
const boldFactor = 1.07;
const lineHeight = 1.27;
const padding = 4;
/** What one step of indent takes from the line. */
const pointsOfIndent = 7;

export interface TextHeightOptions {
  readonly text: string;
  /** Sum of the widths of the columns that the text may fill. */
  readonly width: number;
  readonly style: CellStyle;
}

/** Points needed to show the text in full: 35 for two lines of 12 points. */
export function textHeight({ text, width, style }: TextHeightOptions): number {
  const size = style.fontSize ?? officialLook.fontSize;
  const indent = (style.indent ?? 0) * pointsOfIndent;
  const letter = size * letterWidth * (style.bold === true ? boldFactor : 1);
  const lettersOfLine = Math.max(1, Math.floor((width * pointsOfWidth - padding - indent) / letter));
  return Math.min(greatestHeight, Math.ceil(countLines(text, lettersOfLine) * size * lineHeight + padding));
}

/**
 * Lines that a text fills when words that fit on a line are not broken: 2 for "một hai ba" at 7 letters a line. Exported
 * for its test.
 */
export function countLines(text: string, lettersOfLine: number): number {
  let lines = 0;
  // By places in the text: a list has a hundred thousand texts, whose lines would all be copied.
  for (let from = 0; from <= text.length;) {
    const lineBreak = text.indexOf("\n", from);
    const end = lineBreak === -1 ? text.length : lineBreak;
    lines += end - from <= lettersOfLine ? 1 : linesOfParagraph(text, from, end, lettersOfLine);
    from = end + 1;
  }
  return lines;
}

/** Lines of the paragraph from the 0-based place `start` up to but without `end`. */
function linesOfParagraph(text: string, start: number, end: number, lettersOfLine: number): number {
  let lines = 1;
  for (let from = start; ;) {
    while (from < end && text.charCodeAt(from) === space) from++;
    if (end - from <= lettersOfLine) return lines;
    // Back from the end of the line to the space where it breaks: fewer looks than one word after another.
    let at = from + lettersOfLine;
    while (at > from && text.charCodeAt(at) !== space) at--;
    if (at > from) {
      lines++;
      from = at + 1;
    } else {
      const broken = linesBrokenIn(text, from, end, lettersOfLine);
      lines += broken;
      from += broken * lettersOfLine;
    }
  }
}

/** How often a word that is longer than a line is broken. */
function linesBrokenIn(text: string, start: number, end: number, lettersOfLine: number): number {
  const found = text.indexOf(" ", start);
  const length = (found === -1 ? end : Math.min(found, end)) - start;
  return Math.ceil(length / lettersOfLine) - 1;
}

const space = " ".charCodeAt(0);
