/** Our marks in the text of a worksheet part: found, taken out with every other letter as it was, and put in. */
import { rangeAddress } from "../../../workbook/address";
import { isMarkFormula, markFormula, type MarkedAreas } from "../../../workbook/kept-marks";
import { joinSheet, splitSheet } from "../parts/sheet-text";
import { decodeXml } from "../xml/xml-text";
import { element, localName, type XmlElement } from "../xml/xml-tree";

const formatting = /<((?:[\w.-]+:)?)conditionalFormatting(?:\s[^<>]*)?>([\s\S]*?)<\/\1conditionalFormatting\s*>/g;
const rule = /<((?:[\w.-]+:)?)cfRule(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\1cfRule\s*>)/g;

/** The sheet without our marks: the very same text where it has none. Programs may join rules of one place into one element. */
export function withoutMarks(sheet: string): string {
  if (!hasMark(sheet)) return sheet;
  return sheet.replace(formatting, (whole: string, _prefix: string, rules: string) => {
    const left = rules.replace(rule, (one) => (hasMark(one) ? "" : one));
    if (left === rules) return whole;
    return left.trim() === "" ? "" : whole.replace(rules, () => left);
  });
}

function hasMark(xml: string): boolean {
  return isMarkFormula(xml) || (xml.includes("&quot;") && isMarkFormula(decodeXml(xml)));
}

export function hasMarks(sheet: string): boolean {
  return withoutMarks(sheet) !== sheet;
}

/** What stands before the marks (ECMA-376 part 1, 18.3.1.99). */
const before = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

export interface PutMarks {
  readonly marked: readonly MarkedAreas[];
  /** Index of the look of a severity among the workbook's differences. */
  readonly differenceOf: (severity: MarkedAreas["severity"]) => number;
}

/** Behind the rules of people, whose order stays as they made it. */
export function withMarks(sheet: string, { marked, differenceOf }: PutMarks): string {
  const { tail, ...parts } = splitSheet(sheet);
  const priorities = [...sheet.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)].map(([, priority]) => Number(priority));
  const last = priorities.reduce((most, priority) => Math.max(most, priority), 0);
  const name = (local: string): string => `${parts.prefix}${local}`;
  const marks = marked.map(({ severity, areas }, index): XmlElement => {
    const formula = element(name("formula"), {}, [markFormula(severity).slice(1)]);
    const priority = last + index + 1;
    const attributes = { type: "expression", dxfId: differenceOf(severity), priority };
    const sqref = areas.map(rangeAddress).join(" ");
    return element(name("conditionalFormatting"), { sqref }, [element(name("cfRule"), attributes, [formula])]);
  });
  const found = tail.children.findIndex((child) => typeof child !== "string" && !before.has(localName(child.name)));
  const place = found < 0 ? tail.children.length : found;
  const children = [...tail.children.slice(0, place), ...marks, ...tail.children.slice(place)];
  return joinSheet({ ...parts, tail: { ...tail, children } });
}
