/**
 * The live check beside a line of the product table: that the line counts, or the first reason why it does not. The
 * formula says in its own words what `scoring/line-trouble.ts` says of the cells that are read, in the same order.
 */
import type { LineCells, LineField } from "../../scoring/assignment-columns";
import {
  codeOfCell,
  dayFields,
  fieldsOfUse,
  greatestQuantity,
  isLineUsed,
  longestCode,
  productTrouble,
  quantityFields,
  tickFields,
  troubleOfLine,
  type CellTrouble,
  type LineRules,
  type LineTrouble,
} from "../../scoring/line-trouble";
import type { ProductIndex } from "../../scoring/product-index";
import { forms } from "../../strings/vi/forms";
import { choiceFormula, kindChoices } from "../form/choices";
import { catalogueNames } from "../names";
import { lineColumns, lineTable, type LineColumn } from "./score-columns";

const { check: words } = forms.score.lines;
export const countedWord = words.counted;

export function lineRules(products: ProductIndex): LineRules {
  return { products, kindWords: forms.kinds, tick: forms.tick };
}

/** Where each field of a line stands. */
export const columnOfLine = {
  code: "code",
  kind: "kind",
  title: "title",
  output: "output",
  coefficient: "ownCoefficient",
  due: "due",
  assigned: "assigned",
  done: "done",
  doneDate: "doneDate",
  failed: "failed",
  failedObjective: "failedObjective",
  delays: "delays",
  delaysObjective: "delaysObjective",
  share: "share",
  note: "note",
} as const satisfies Readonly<Record<LineField, LineColumn>>;

/** What the check shows for cells as they were read: "" for a line that nobody filled. */
export function checkWords(cells: LineCells, rules: LineRules): string {
  if (!isLineUsed(cells)) return "";
  const trouble = troubleOfLine(cells, rules);
  return trouble === null ? words.counted : wordsOfTrouble(trouble);
}

export function wordsOfTrouble(trouble: LineTrouble): string {
  switch (trouble.kind) {
    case "product":
      return words.product[trouble.reason];
    case "cell":
      return wordsOfCell(trouble.field, trouble.reason);
    case "error":
      return words.error;
  }
}

function wordsOfCell(field: LineField, reason: CellTrouble): string {
  const names: Readonly<Partial<Record<LineField, string>>> = words.fields;
  const isDay = dayFields.some((day) => day === field);
  const why = words.reasons[reason === "text" && isDay ? "dayText" : reason];
  return `${names[field] ?? field}: ${why}`;
}

const noBreakSpace = "\u00a0";

/** A text as MATCH takes it for itself: its own "*", "?" and "~" stand for nothing else. */
export function literalKey(formula: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, formula);
}

/** The code that a line names, or "" where it can be none. */
export function keyFormula(row: number): string {
  const code = lineTable.inColumn("code", row);
  const clean = `TRIM(SUBSTITUTE(${code}&"","${noBreakSpace}"," "))`;
  const isNone = `OR(LEN(${code})>${longestCode},IF(ISNUMBER(${code}),${code}<>INT(${code}),FALSE))`;
  return `=IFERROR(IF(${isNone},"",${clean}),"")`;
}

export function keyWords(cells: LineCells): string {
  return codeOfCell(cells.code);
}

export function findFormula(row: number): string {
  return `=${literalKey(lineTable.inColumn("key", row))}`;
}

export function findWords(cells: LineCells): string {
  return keyWords(cells).replace(/[~*?]/g, "~$&");
}

/** The place of the line's product in the columns of the catalogue. */
export function placeFormula(row: number): string {
  return `MATCH(${lineTable.inColumn("find", row)},${catalogueNames.code},0)`;
}

export function checkFormula(row: number): string {
  const cell = (field: LineField) => lineTable.inColumn(columnOfLine[field], row);
  const isUnused = `AND(${fieldsOfUse.map((field) => `${cell(field)}=""`).join(",")})`;
  const checks = [...cellChecks(cell)].reverse();
  const ofCells = checks.reduce((rest, { isWrong, shown }) => `IF(${isWrong},${shown},${rest})`, text(words.counted));
  const product = lineTable.inColumn("product", row);
  const all = `IF(${isUnused},"",IF(${product}<>"",${product},${ofCells}))`;
  return `=IFERROR(IF(${isInPlace(row)},${all},${text(words.moved)}),${text(words.error)})`;
}

/** The hidden words of what is wrong with the product, or "". */
export function productFormula(row: number): string {
  const { product } = words;
  const cell = (field: LineField) => lineTable.inColumn(columnOfLine[field], row);
  const [code, key, own, share] = [cell("code"), lineTable.inColumn("key", row), cell("coefficient"), cell("share")];
  const codes = catalogueNames.code;
  // Compared as texts: COUNTIF would take "1" and "01" for one.
  const count = `SUMPRODUCT(1*(${codes}=${key}))`;
  const coefficient = `INDEX(${catalogueNames.coefficient},${placeFormula(row)})`;
  const ofOwn = `IF(IF(ISNUMBER(${share}),${share}<1,FALSE),"",${text(product.ownCoefficient)})`;
  const ofFound =
    `IF(${count}>1,${text(product.twice)},` +
    `IF(${own}<>"",${ofOwn},IF(COUNT(${coefficient})=1,"",${text(product.noCoefficient)})))`;
  const isKnown = `IF(${key}="",FALSE,ISNUMBER(${placeFormula(row)}))`;
  const outside = `IF(${own}="",${text(product.missing)},IF(${cell("title")}="",${text(product.untitled)},""))`;
  const all = `IF(${code}="",${outside},IF(${isKnown},${ofFound},${text(product.unknown)}))`;
  return `=IFERROR(${all},${text(words.error)})`;
}

export function productWords(cells: LineCells, { products }: LineRules): string {
  const trouble = productTrouble(cells, products);
  if (trouble === null) return "";
  return trouble === "error" ? words.error : words.product[trouble];
}

interface CellCheck {
  readonly isWrong: string;
  readonly shown: string;
}

/** As `troubleOfLine` goes through the cells. */
function* cellChecks(cell: (field: LineField) => string): Iterable<CellCheck> {
  const says = (field: LineField, reason: CellTrouble) => text(wordsOfCell(field, reason));
  const kind = cell("kind");
  const is = (value: "planned" | "returned" | "takenOver" | "sudden") => `${kind}=${choiceFormula(kindChoices, value)}`;
  const choices = kindChoices.choices.map(({ value }) => is(value));
  yield { isWrong: `NOT(OR(${kind}="",${choices.join(",")}))`, shown: says("kind", "choice") };
  const isAssigned = `NOT(OR(${is("takenOver")},${is("sudden")}))`;
  yield { isWrong: `AND(${cell("assigned")}="",${isAssigned})`, shown: says("assigned", "blank") };
  const number = (field: LineField, isOut: (address: string) => string): CellCheck => {
    const address = cell(field);
    return {
      isWrong: `AND(${address}<>"",OR(NOT(ISNUMBER(${address})),${isOut(address)}))`,
      shown: `IF(ISNUMBER(${address}),${says(field, "bounds")},${says(field, "text")})`,
    };
  };
  // DATE counts as the workbook does, from 1900 or from 1904.
  for (const field of dayFields) yield number(field, (x) => `${x}<DATE(2000,1,1),${x}>=DATE(2100,1,1)`);
  for (const field of quantityFields) yield number(field, (x) => `${x}<0,${x}>${greatestQuantity}`);
  yield number("share", (x) => `${x}<=0,${x}>1`);
  yield number("coefficient", (x) => `${x}<=0,${x}>${greatestQuantity}`);
  for (const field of tickFields) {
    const address = cell(field);
    yield { isWrong: `AND(${address}<>"",${address}<>"${forms.tick}")`, shown: says(field, "choice") };
  }
}

/** A cell that people drag away takes along what formulas say of it: then rows or columns no longer add up. */
function isInPlace(row: number): string {
  const fields = Object.values(columnOfLine);
  const rows = fields.map((field) => `ROW(${lineTable.inColumn(field, row)})`).join("+");
  const columns = fields.map((field) => `COLUMN(${lineTable.inColumn(field, row)})`).join("+");
  const sum = fields.reduce((total, field) => total + lineColumns[field], 0);
  return `AND(${rows}=${fields.length}*ROW(),${columns}=${sum})`;
}

function text(shown: string): string {
  return `"${shown}"`;
}
