/**
 * The product table of a monthly score sheet: columns (1)–(14) of ST chương VI with their formulas, and spare
 * lines for people to fill. The formulas are those of ND Điều 12–17; `scoring/line.ts` computes the same.
 */
import type { AssignmentLine, UnreadLine } from "../../scoring/assignment";
import type { LineCells, LineField } from "../../scoring/assignment-columns";
import { codeOfCell, isLineUsed, type LineRules } from "../../scoring/line-trouble";
import type { ScoredLine } from "../../scoring/monthly-score";
import type { Product } from "../../scoring/product";
import { isCellError, type CellValue } from "../../workbook/cell-value";
import type { Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { capChoices, choiceFormula, deductionChoices, kindChoices, labelOf } from "../form/choices";
import { putTitles } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";
import { catalogueNames, settingCells } from "../names";
import {
  checkFormula,
  checkWords,
  columnOfLine,
  countedWord,
  findFormula,
  findWords,
  keyFormula,
  keyWords,
  placeFormula,
  productFormula,
  productWords,
} from "./line-check";
import { putDelays } from "./line-delays";
import { tintInputs, validateLines } from "./line-inputs";
import { countedColumn, formColumns, lineColumns, lineTable, unitsColumn, type LineColumn } from "./score-columns";

export interface PutLinesOptions {
  readonly lines: readonly ScoredLine[];
  /** Lines that could not be read; each keeps its place among the others. */
  readonly unread: readonly UnreadLine[];
  readonly rules: LineRules;
  /** For delays that follow from the dates. */
  readonly settings: Settings;
  /** Lines to prepare, filled and spare ones together. */
  readonly count: number;
  /** Takes the lines that nobody used out of sight and off paper. */
  readonly foldsSpare: boolean;
}

export interface PlacedLines {
  /** 1-based. */
  readonly top: number;
  readonly bottom: number;
  readonly totalRow: number;
}

/** In points, of a line that waits to be filled: two lines of text. */
const spareHeight = 32;
const titles = forms.score.lines;
const columns = lineColumns;
const { inColumn } = lineTable;

/** Puts header, column numbers, lines and the total; the heading of the part is the caller's. */
export function putLines(
  plan: PlanBuilder,
  firstRow: number,
  { lines, unread, rules, settings, count, foldsSpare }: PutLinesOptions,
): PlacedLines {
  putHeader(plan, firstRow);
  const top = firstRow + 2;
  const bottom = top + count - 1;
  const placed = inOrder(lines, unread);
  for (let index = 0; index < count; index++) {
    const line = placed[index] ?? null;
    const row = top + index;
    const cells = cellsOf(line, rules);
    putInputs(plan, row, { ordinal: index + 1, cells, rules });
    putUnits(plan, row, line?.kind === "scored" ? line.scored : null, cells);
    putDelays(plan, row, cells, settings);
    putCheck(plan, row, cells, rules);
    if (line === null) plan.height(row, foldsSpare ? 0 : spareHeight);
  }
  tintInputs(plan, top, bottom);
  validateLines(plan, top, bottom);
  putTotal(plan, { top, bottom, totalRow: bottom + 1 }, lines);
  return { top, bottom, totalRow: bottom + 1 };
}

function putHeader(plan: PlanBuilder, row: number): void {
  const numbers: Readonly<Partial<Record<LineColumn, string>>> = titles.numbers;
  putTitles(plan, row, lineTable, "line.header");
  for (const field of lineTable.fields) plan.put(row + 1, columns[field], numbers[field] ?? null, "line.columnNumber");
}

type PlacedLine =
  { readonly kind: "scored"; readonly scored: ScoredLine } | { readonly kind: "unread"; readonly cells: LineCells };

function inOrder(lines: readonly ScoredLine[], unread: readonly UnreadLine[]): PlacedLine[] {
  const before = (place: number): PlacedLine[] =>
    unread.filter((line) => line.before === place).map(({ cells }) => ({ kind: "unread", cells }));
  return [
    ...lines.flatMap((scored, place): PlacedLine[] => [...before(place), { kind: "scored", scored }]),
    ...unread.filter((line) => line.before >= lines.length).map(({ cells }): PlacedLine => ({ kind: "unread", cells })),
  ];
}

/** What is typed into the cells of a line; what follows the catalogue is left to its formula. */
function cellsOf(placed: PlacedLine | null, rules: LineRules): LineCells {
  if (placed === null) return emptyLine;
  if (placed.kind === "unread") return withoutErrors(placed.cells);
  const { line } = placed.scored;
  const product = productOf(line.code, rules);
  const outside = line.code === null;
  return {
    ...{ code: line.code, kind: labelOf(kindChoices, line.kind) },
    // What a person typed over the catalogue's words stays; the rest follows the code.
    title: !outside && line.title === titleOf(product) ? null : line.title,
    output: !outside && line.output === (product?.output ?? "") ? null : line.output,
    coefficient: line.coefficient === product?.coefficient ? null : line.coefficient,
    ...{ due: dateOf(line.due), assigned: line.assigned, done: line.done, doneDate: dateOf(line.doneDate) },
    ...{ failed: line.failed, failedObjective: tickOf(line.failedObjective) },
    ...{ delays: line.delays, delaysObjective: tickOf(line.delaysObjective) },
    ...{ share: line.share === 1 ? null : line.share, note: line.note },
  };
}

const emptyLine: LineCells = {
  ...{ code: null, kind: null, title: null, output: null, coefficient: null, due: null, assigned: null, done: null },
  ...{
    doneDate: null,
    failed: null,
    failedObjective: null,
    delays: null,
    delaysObjective: null,
    share: null,
    note: null,
  },
};

/** An error that somebody's formula left stands as text: it is told all the same. */
function withoutErrors(cells: LineCells): LineCells {
  const plain = (value: CellValue): CellValue => (isCellError(value) ? value.code : value);
  const entries = Object.entries(cells).map(([field, value]): [string, CellValue] => [field, plain(value)]);
  return { ...cells, ...Object.fromEntries<CellValue>(entries) };
}

function productOf(code: CellValue, { products }: LineRules): Product | null {
  const found = products.find(codeOfCell(code));
  return found === "twice" ? null : found;
}

function titleOf(product: Product | null): string {
  return product ? product.detail || product.task : "";
}

interface LineInputs {
  readonly ordinal: number;
  readonly cells: LineCells;
  readonly rules: LineRules;
}

const inputStyles = {
  code: "line.codeInput",
  kind: "line.centerInput",
  title: "line.textInput",
  output: "line.textInput",
  coefficient: "line.numberInput",
  due: "line.dateInput",
  assigned: "line.numberInput",
  done: "line.numberInput",
  doneDate: "line.dateInput",
  failed: "line.numberInput",
  failedObjective: "line.centerInput",
  delays: "line.numberInput",
  delaysObjective: "line.centerInput",
  share: "line.percentInput",
  note: "line.textInput",
} as const satisfies Readonly<Record<LineField, string>>;

function putInputs(plan: PlanBuilder, row: number, { ordinal, cells, rules }: LineInputs): void {
  const put = (field: LineField, value: PlannedValue, formula?: string) => {
    const given = formula === undefined ? {} : { formula };
    plan.put(row, columns[columnOfLine[field]], value, inputStyles[field], given);
  };
  const [code, key, ownK] = [inColumn("code", row), inColumn("key", row), inColumn("ownCoefficient", row)];
  const ofProduct = (column: string) => `INDEX(${column},${placeFormula(row)})`;
  const detail = ofProduct(catalogueNames.detail);
  const ofKey = (words: string) => `=IF(${key}="","",IFERROR(${words},""))`;
  const product = productOf(cells.code, rules);
  plan.put(row, columns.ordinal, ordinal, "line.integer");
  for (const field of typedFields) put(field, plannedOf(cells[field]));
  if (cells.title === null) {
    put("title", titleOf(product), ofKey(`IF(${detail}="",${ofProduct(catalogueNames.task)}&"",${detail}&"")`));
  } else put("title", plannedOf(cells.title));
  if (cells.output === null) put("output", product?.output ?? "", ofKey(`${ofProduct(catalogueNames.output)}&""`));
  else put("output", plannedOf(cells.output));
  const isUnlisted = cells.code === null && typeof cells.coefficient === "number";
  if (cells.note === null || cells.note === "") {
    const formula = `=IF(AND(${code}="",ISNUMBER(${ownK})),"${titles.unlisted}","")`;
    put("note", isUnlisted ? titles.unlisted : "", formula);
  } else put("note", plannedOf(cells.note));
}

/** Delays stand among what the sheet computes, and words follow the code. */
const typedFields = [
  ...(["code", "kind", "coefficient", "due", "assigned", "done", "doneDate"] as const),
  ...(["failed", "failedObjective", "delaysObjective", "share"] as const),
];

function plannedOf(value: CellValue): PlannedValue {
  return isCellError(value) ? value.code : value;
}

function putCheck(plan: PlanBuilder, row: number, cells: LineCells, rules: LineRules): void {
  plan.put(row, columns.key, keyWords(cells), "line.center", { formula: keyFormula(row) });
  plan.put(row, columns.find, findWords(cells), "line.center", { formula: findFormula(row) });
  plan.put(row, columns.product, productWords(cells, rules), "line.text", { formula: productFormula(row) });
  plan.put(row, columns.check, checkWords(cells, rules), "line.text", { formula: checkFormula(row) });
}

/** What the domain computes: (5), (7), (9), (11), (12), (14). A line whose check does not pass counts nowhere. */
function putUnits(plan: PlanBuilder, row: number, scored: ScoredLine | null, cells: LineCells): void {
  const cell = (column: LineColumn) => inColumn(column, row);
  const [k, ownK, share] = [cell("coefficient"), cell("ownCoefficient"), cell("share")];
  const whenCounted = (formula: string, otherwise = `""`) =>
    `=IF(${cell("check")}="${countedWord}",${formula},${otherwise})`;
  const shared = (full: string) => `IF(${share}="",${full},${share}*${full})`;
  const published = `INDEX(${catalogueNames.coefficient},${placeFormula(row)})`;
  const isKind = (kind: AssignmentLine["kind"]) => `${cell("kind")}=${choiceFormula(kindChoices, kind)}`;
  const isUnplanned = `OR(${isKind("takenOver")},${isKind("sudden")})`;
  /** A quantity that nobody typed is 0. */
  const times = (quantity: string) => `IF(ISNUMBER(${quantity}),${k}*${quantity},0)`;
  const isByLine = `${settingCells.deduction}=${choiceFormula(deductionChoices, "line")}`;
  /** k·h less what each delay or failed assessment takes off, unless its cause was objective. */
  const reduced = (from: LineColumn, tick: LineColumn, penalty: string, count: LineColumn) => {
    const [done, number] = [cell(from), cell(count)];
    const byLine = `${done}*MAX(0,1-${penalty}*${number})`;
    const byProduct = `MAX(0,${done}-${k}*${penalty}*${number})`;
    const less = `IF(ISNUMBER(${number}),IF(${isByLine},${byLine},${byProduct}),${done})`;
    return whenCounted(`IF(${cell(tick)}="${forms.tick}",${done},${less})`);
  };
  const late = ["delaysObjective", settingCells.delayPenalty, "delays"] as const;
  const faulty = ["failedObjective", settingCells.failurePenalty, "failed"] as const;
  const put = (column: number, value: number | undefined, style: string, formula: string, otherwise = "") => {
    plan.put(row, column, value ?? otherwise, style, { formula });
  };

  put(
    columns.coefficient,
    scored?.coefficient,
    "line.number",
    whenCounted(`IF(${ownK}="",${shared(published)},${shared(ownK)})`),
  );
  const notCounted = `IF(${cell("check")}="","","${titles.notCounted}")`;
  put(
    columns.assignedUnits,
    scored?.assigned,
    "line.score",
    whenCounted(`IF(${isUnplanned},0,${times(cell("assigned"))})`, notCounted),
    scored === null && isLineUsed(cells) ? titles.notCounted : "",
  );
  put(columns.doneUnits, scored?.done, "line.score", whenCounted(`IF(${isKind("returned")},0,${times(cell("done"))})`));
  put(columns.onTime, scored?.onTime, "line.score", reduced("doneUnits", ...late));
  put(columns.good, scored?.good, "line.score", reduced("doneUnits", ...faulty));
  // What counts where no line may count more than was assigned; else the same.
  const isCapped = `${settingCells.cap}=${choiceFormula(capChoices, "eachLine")}`;
  const most = `IF(ISNUMBER(${cell("assigned")}),${k}*${cell("assigned")},0)`;
  const isLimited = `IF(${isCapped},IF(${isUnplanned},${most}>0,TRUE),FALSE)`;
  const limited = `IF(${isLimited},MIN(${cell("doneUnits")},${most}),${cell("doneUnits")})`;
  put(columns.countedDone, scored?.counted.done, "line.score", whenCounted(limited));
  put(columns.countedOnTime, scored?.counted.onTime, "line.score", reduced("countedDone", ...late));
  put(columns.countedGood, scored?.counted.good, "line.score", reduced("countedDone", ...faulty));
}

function putTotal(plan: PlanBuilder, { top, bottom, totalRow }: PlacedLines, lines: readonly ScoredLine[]): void {
  const [first, last] = formColumns;
  for (let column = first; column <= last; column++) plan.put(totalRow, column, null, "line.centerBold");
  plan.put(totalRow, first, titles.total, "line.centerBold", { toColumn: columns.output });
  for (const quantity of ["assigned", "done", "onTime", "good"] as const) {
    const column = unitsColumn[quantity];
    const value = lines.reduce((sum, line) => sum + line[quantity], 0);
    const formula = `=SUM(${lineTable.at(column, top)}:${lineTable.at(column, bottom)})`;
    plan.put(totalRow, columns[column], value, "line.scoreBold", { formula });
  }
  for (const quantity of ["done", "onTime", "good"] as const) {
    const column = countedColumn[quantity];
    const value = lines.reduce((sum, { counted }) => sum + counted[quantity], 0);
    const formula = `=SUM(${lineTable.at(column, top)}:${lineTable.at(column, bottom)})`;
    plan.put(totalRow, columns[column], value, "line.scoreBold", { formula });
  }
}

function dateOf(serial: number | null): CellValue {
  return serial === null ? null : { kind: "date", serial };
}

function tickOf(isTicked: boolean): string | null {
  return isTicked ? forms.tick : null;
}
