/**
 * The product table of a monthly score sheet: columns (1)–(14) of ST chương VI with their formulas, and spare
 * lines for people to fill. The formulas are those of ND Điều 12–17; `scoring/line.ts` computes the same.
 */
import type { AssignmentLine } from "../../scoring/assignment";
import type { ScoredLine } from "../../scoring/monthly-score";
import type { Product } from "../../scoring/product";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { choiceFormula, delayUnitChoices, kindChoices, labelOf, tickChoices } from "../form/choices";
import { putTitles } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";
import { tintBlank } from "../form/tint-blank";
import { catalogueNames, settingCells } from "../names";
import { formColumns, lineColumns, lineTable, unitsColumn, type LineColumn } from "./score-columns";

export interface PutLinesOptions {
  readonly lines: readonly ScoredLine[];
  /** Products of the converted catalogue, by code. */
  readonly products: ReadonlyMap<string, Product>;
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
  { lines, products, count, foldsSpare }: PutLinesOptions,
): PlacedLines {
  putHeader(plan, firstRow);
  const top = firstRow + 2;
  const bottom = top + count - 1;
  for (let index = 0; index < count; index++) {
    const scored = lines[index] ?? null;
    putInputs(plan, top + index, index + 1, scored?.line ?? null, products);
    putUnits(plan, top + index, scored);
    if (scored === null) plan.height(top + index, foldsSpare ? 0 : spareHeight);
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

function putInputs(
  plan: PlanBuilder,
  row: number,
  ordinal: number,
  line: AssignmentLine | null,
  products: ReadonlyMap<string, Product>,
): void {
  const put = (column: number, value: PlannedValue | undefined, style: string, formula?: string) => {
    plan.put(row, column, value ?? null, style, formula === undefined ? {} : { formula });
  };
  const product = line?.code == null ? undefined : products.get(line.code);
  const [code, ownK] = [inColumn("code", row), inColumn("ownCoefficient", row)];
  const ofProduct = (column: string) => `INDEX(${column},MATCH(${code},${catalogueNames.code},0))`;
  const detail = ofProduct(catalogueNames.detail);
  const titleFormula = `=IF(${code}="","",IFERROR(IF(${detail}="",${ofProduct(catalogueNames.task)},${detail}),""))`;
  const outputFormula = `=IF(${code}="","",IFERROR(${ofProduct(catalogueNames.output)}&"",""))`;
  const productTitle = product ? product.detail || product.task : "";
  // What a person typed over the catalogue's words stays; the rest follows the code.
  const followsTitle = line === null || line.title === productTitle;
  const followsOutput = line === null || line.output === (product?.output ?? "");
  const ownCoefficient = line && line.coefficient !== product?.coefficient ? line.coefficient : null;

  put(columns.code, line?.code, "line.codeInput");
  put(columns.kind, line && labelOf(kindChoices, line.kind), "line.centerInput");
  put(columns.ordinal, ordinal, "line.integer");
  put(
    columns.title,
    followsTitle ? productTitle : line.title,
    "line.textInput",
    followsTitle ? titleFormula : undefined,
  );
  put(columns.due, dateOf(line?.due), "line.dateInput");
  put(columns.output, line?.output ?? "", "line.textInput", followsOutput ? outputFormula : undefined);
  put(columns.assigned, line?.assigned, "line.numberInput");
  put(columns.done, line?.done, "line.numberInput");
  put(columns.doneDate, dateOf(line?.doneDate), "line.dateInput");
  put(columns.failed, line?.failed, "line.numberInput");
  put(columns.delaysObjective, tickOf(line?.delaysObjective), "line.centerInput");
  put(columns.failedObjective, tickOf(line?.failedObjective), "line.centerInput");
  put(columns.share, line && line.share !== 1 ? line.share : null, "line.percentInput");
  put(columns.ownCoefficient, ownCoefficient, "line.numberInput");
  const isUnlisted = line !== null && line.code === null && ownCoefficient !== null;
  const note = line?.note ?? "";
  put(
    columns.note,
    note === "" && isUnlisted ? titles.unlisted : note,
    "line.textInput",
    note === "" ? `=IF(AND(${code}="",ISNUMBER(${ownK})),"${titles.unlisted}","")` : undefined,
  );
}

/**
 * What the domain computes: (5), (7), (9), (11), (12), (14). A blank line shows nothing; SUM of one cell takes
 * text for 0.
 */
function putUnits(plan: PlanBuilder, row: number, scored: ScoredLine | null): void {
  const cell = (column: LineColumn) => inColumn(column, row);
  const [code, k, ownK] = [cell("code"), cell("coefficient"), cell("ownCoefficient")];
  const share = `IF(ISNUMBER(${cell("share")}),${cell("share")},1)`;
  const published = `INDEX(${catalogueNames.coefficient},MATCH(${code},${catalogueNames.code},0))`;
  const coefficient = `=IF(ISNUMBER(${ownK}),${share}*${ownK},IF(${code}="","",IFERROR(${share}*${published},"")))`;
  const isKind = (kind: AssignmentLine["kind"]) => `${cell("kind")}=${choiceFormula(kindChoices, kind)}`;
  const isUnplanned = `OR(${isKind("takenOver")},${isKind("sudden")})`;
  const whenUsed = (formula: string) => `=IF(ISNUMBER(${k}),${formula},"")`;
  /** A line whose quantities cannot be read counts nowhere, as where the sheet is read back; column (7) says so. */
  const whenCounted = (formula: string) => `=IF(ISNUMBER(${cell("assignedUnits")}),${formula},"")`;
  /** (9) less what each delay or failed assessment takes off, unless its cause was objective. */
  const reduced = (tick: LineColumn, penalty: string, count: LineColumn) => {
    const isObjective = `AND(${cell(tick)}<>"",${cell(tick)}<>0)`;
    const done = cell("doneUnits");
    return whenCounted(`IF(${isObjective},${done},${done}*MAX(0,1-${penalty}*${cell(count)}))`);
  };
  const daysLate = `MAX(0,INT(${cell("doneDate")})-INT(${cell("due")}))`;
  const isByDay = `${settingCells.delayUnit}=${choiceFormula(delayUnitChoices, "day")}`;
  const put = (column: number, value: number | undefined, style: string, formula: string) => {
    plan.put(row, column, value ?? "", style, { formula });
  };

  put(columns.coefficient, scored?.coefficient, "line.number", coefficient);
  put(
    columns.assignedUnits,
    scored?.assigned,
    "line.score",
    whenUsed(
      `IF(IFERROR(${areReadable(row, isUnplanned)},FALSE),IF(${isUnplanned},0,${k}*SUM(${cell("assigned")})),"${titles.notCounted}")`,
    ),
  );
  put(
    columns.doneUnits,
    scored?.done,
    "line.score",
    whenCounted(`IF(${isKind("returned")},0,${k}*SUM(${cell("done")}))`),
  );
  const typedDelays = scored?.line.delays ?? null;
  const delaysFormula = whenUsed(
    `IF(AND(ISNUMBER(${cell("due")}),ISNUMBER(${cell("doneDate")})),IF(${isByDay},${daysLate},MIN(1,${daysLate})),0)`,
  );
  plan.put(
    row,
    columns.delays,
    typedDelays ?? scored?.rawDelays ?? "",
    "line.numberInput",
    typedDelays === null ? { formula: delaysFormula } : {},
  );
  put(columns.onTime, scored?.onTime, "line.score", reduced("delaysObjective", settingCells.delayPenalty, "delays"));
  put(columns.good, scored?.good, "line.score", reduced("failedObjective", settingCells.failurePenalty, "failed"));
}

/** Quantities are blank or a number from 0 on, a planned line says how many, and a share is above 0 and at most 1. */
function areReadable(row: number, isUnplanned: string): string {
  const quantities = (["assigned", "done", "delays", "failed"] as const).map((column) => inColumn(column, row));
  const share = inColumn("share", row);
  const isBlank = (address: string) => `${address}=""`;
  const conditions = [
    ...quantities.map((quantity) => `OR(ISNUMBER(${quantity}),${isBlank(quantity)})`),
    `MIN(${quantities.join(",")})>=0`,
    `OR(ISNUMBER(${inColumn("assigned", row)}),${isUnplanned})`,
    `OR(${isBlank(share)},AND(ISNUMBER(${share}),${share}>0,${share}<=1))`,
  ];
  return `AND(${conditions.join(",")})`;
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
}

/** What a line cannot be counted without; the rest may stay blank for good. */
function tintInputs(plan: PlanBuilder, top: number, bottom: number): void {
  for (const column of ["code", "kind", "due", "assigned", "done"] as const) {
    tintBlank(plan, lineTable.range(column, top, bottom));
  }
}

function validateLines(plan: PlanBuilder, top: number, bottom: number): void {
  const { refused } = titles;
  const range = (column: LineColumn) => lineTable.range(column, top, bottom);
  const list = (column: LineColumn, source: string, message: string) => {
    plan.validate({ kind: "list", range: range(column), source: `=${source}`, message });
  };
  const decimal = (column: LineColumn, max: number, message: string) => {
    plan.validate({ kind: "decimal", range: range(column), min: 0, max, message });
  };
  list("code", catalogueNames.code, refused.code);
  list("kind", kindChoices.name, refused.kind);
  list("delaysObjective", tickChoices.name, refused.tick);
  list("failedObjective", tickChoices.name, refused.tick);
  for (const column of ["due", "doneDate"] as const) {
    plan.validate({ kind: "date", range: range(column), message: refused.date });
  }
  for (const column of ["assigned", "done", "delays", "failed", "ownCoefficient"] as const) {
    decimal(column, 1_000_000, refused.number);
  }
  decimal("share", 1, refused.share);
}

function dateOf(serial: number | null | undefined): PlannedValue {
  return serial === null || serial === undefined ? null : { kind: "date", serial };
}

function tickOf(isTicked: boolean | undefined): string | null {
  return isTicked === true ? forms.tick : null;
}
