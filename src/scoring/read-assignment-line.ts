/** One line of an assignments table: the product it names, then its quantities, dates and ticks. */
import { isEmptyCell, lineOf, linesOf } from "../catalogue/cell-text";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import type { CellValue } from "../workbook/cell-value";
import type { Settings } from "../profiles/profile";
import type { AssignmentKind, AssignmentLine } from "./assignment";
import type { AssignmentField, LineCells, LineField } from "./assignment-columns";
import { readAmount, readShare, readTick } from "./cell-readers";
import type { TableCell, TableLine } from "./imported-table";
import type { FoundProduct, ProductWords } from "./find-product";
import type { LineRules } from "./line-trouble";
import type { Product } from "./product";
import type { ProductIndex } from "./product-index";
import { readDay } from "./read-day";
import { readKind } from "./read-kind";
import { readRole } from "./read-role";
import { readStatus, type LineStatus } from "./read-status";
import { cellUnreadable, productUntold } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export interface AssignmentLineRead {
  /** `null` when any cell could not be read. */
  readonly line: AssignmentLine | null;
  /** Of a line that could not be read: what was understood of it, and the rest as it stands; `null` for one that was. */
  readonly unread: LineCells | null;
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  /** Late by its state, which does not say by how much; counted once. */
  readonly isLateUntold: boolean;
}

type Findings = FindingOf<ScoringRuleCode>[];
type Line = TableLine<AssignmentField>;
type NamedProduct = Pick<AssignmentLine, "code" | "title" | "output" | "coefficient">;

/** How numbers and names are read: tables that people bring along have numbers as text as well, and products without codes. */
export interface LineReaders {
  readonly amount: (value: CellValue) => number | null;
  /** Whether the cell of a number holds none. */
  readonly isBlank: (value: CellValue) => boolean;
  readonly share: (value: CellValue) => number | null;
  /** Absent = a product is named by its code alone. */
  readonly findByName?: (words: ProductWords) => FoundProduct;
  /** Absent = a word for a kind that nobody knows is a finding of its line; `null` = the line waits for an answer. */
  readonly askKind?: (cell: TableCell) => AssignmentKind | null;
  /** What a state such as "Quá hạn 8 ngày" counts for; days when absent. */
  readonly delayUnit?: Settings["delayUnit"];
  /** Words of a score sheet, for lines that could not be read; kinds and ticks stay as they stand when absent. */
  readonly words?: Pick<LineRules, "kindWords" | "tick">;
}

export const anyNumbers: LineReaders = { amount: readAmount, share: readShare, isBlank: isEmptyCell };

export function readAssignmentLine(
  line: Line,
  products: ProductIndex,
  readers: LineReaders = anyNumbers,
): AssignmentLineRead {
  const { amount, share, isBlank, findByName, askKind, delayUnit = "day" } = readers;
  const findings: Findings = [];
  const product = readProduct({ line, products, findings, ...(findByName ? { findByName } : {}) });

  /** The cell as read; `blank` for an empty one, a finding and `blank` for one that makes no sense. */
  function read<Value>(
    field: AssignmentField,
    reader: (value: CellValue) => Value | null,
    blank: Value,
    isNothing = isEmptyCell,
  ): Value {
    const { value } = line.cell(field);
    if (isNothing(value)) return blank;
    const found = reader(value);
    if (found === null) findings.push(...unreadable(line, field));
    return found ?? blank;
  }

  const told = askKind && !isEmptyCell(line.cell("kind").value) ? askKind(line.cell("kind")) : undefined;
  const kind = told ?? (told === null ? "planned" : read("kind", readKind, "planned"));
  const assignedCell = line.cell("assigned");
  const needsAssigned = kind === "planned" || kind === "returned";
  // A table without this column assigns one product a line; an empty cell in it is a number forgotten.
  if (needsAssigned && assignedCell.hasColumn && isBlank(assignedCell.value)) {
    findings.push(...unreadable(line, "assigned"));
  }
  const status = readStatus(line.cell("status").value);
  const assigned = read("assigned", amount, needsAssigned ? 1 : 0, isBlank);
  const due = read<number | null>("due", readDay, null);
  const doneDate = read<number | null>("doneDate", readDay, null);
  const isDoneUntold = isBlank(line.cell("done").value);
  const rest = {
    kind,
    share: read("share", share, 1, isBlank),
    assigned,
    done: isDoneUntold ? doneByState() : read("done", amount, 0, isBlank),
    due,
    doneDate,
    failed: read("failed", amount, 0, isBlank),
    failedObjective: read("failedObjective", readTick, false),
    delays: read<number | null>("delays", amount, delaysByState(), isBlank),
    delaysObjective: read("delaysObjective", readTick, false),
    note: noteOf(line),
  };
  const isRead = product !== null && told !== null && findings.length === 0;
  const isLateUntold = rest.delays === 1 && isBlank(line.cell("delays").value) && status?.daysLate === null;
  if (isRead) return { line: { ...product, ...rest }, unread: null, findings, isLateUntold };
  return { line: null, unread: unreadCells(), findings, isLateUntold };

  /** Each cell as read; one that made no sense, or whose line waits for an answer, as it stands. */
  function unreadCells(): LineCells {
    const isBad = new Set(findings.flatMap(({ code, params }) => (code === "E602" ? [params["field"]] : [])));
    const raw = (field: LineField) => line.cell(field).value;
    const cell = (field: LineField, known: CellValue) =>
      isBad.has(field) || isEmptyCell(raw(field)) ? emptied(raw(field)) : known;
    const serial = (day: number | null) => (day === null ? null : ({ kind: "date", serial: day } as const));
    const ticked = (field: LineField, isTicked: boolean) =>
      cell(field, isTicked ? (readers.words?.tick ?? raw(field)) : null);
    const isStateBad = isBad.has("status");
    return {
      code: product?.code ?? emptied(raw("code")),
      kind: told === null ? raw("kind") : cell("kind", readers.words?.kindWords[kind] ?? raw("kind")),
      title: linesOf(raw("title")) || (product?.title ?? null),
      output: linesOf(raw("output")) || (product?.output ?? null),
      coefficient: product?.code == null ? (readAmount(raw("coefficient")) ?? emptied(raw("coefficient"))) : null,
      due: cell("due", serial(due)),
      assigned: isBad.has("assigned") ? emptied(raw("assigned")) : rest.assigned,
      done: isBad.has("done") ? raw("done") : isStateBad ? line.cell("status").value : rest.done,
      doneDate: cell("doneDate", serial(doneDate)),
      failed: cell("failed", rest.failed),
      failedObjective: ticked("failedObjective", rest.failedObjective),
      delays: isBad.has("delays") ? raw("delays") : rest.delays,
      delaysObjective: ticked("delaysObjective", rest.delaysObjective),
      share: isBad.has("share") ? raw("share") : rest.share === 1 ? null : rest.share,
      note: rest.note,
    };
  }

  /** Where no quantity says what is done, the state does, and without one the date of completion. */
  function doneByState(): number {
    const quantity = assigned === 0 ? 1 : assigned;
    if (status?.done !== null && status?.done !== undefined) return status.done * quantity;
    if (line.cell("done").hasColumn) return 0;
    if (doneDate !== null) return quantity;
    // A state that says nothing of it must not become a silent zero.
    if (!status && !isEmptyCell(line.cell("status").value)) findings.push(...unreadable(line, "status"));
    return 0;
  }

  /** The dates say it where both are given. */
  function delaysByState(): number | null {
    return due !== null && doneDate !== null ? null : delaysOf(status, delayUnit);
  }
}

/** "Quá hạn 8 ngày" is 8 days, or one time; late without a number is once at least. */
function delaysOf(status: LineStatus | null, delayUnit: Settings["delayUnit"]): number | null {
  if (!status?.isLate) return null;
  return delayUnit === "day" ? (status.daysLate ?? 1) : 1;
}

/** What a person's part in the work is called ("Chủ trì", "Phối hợp") is kept as a note; a role is the person's own. */
function noteOf(line: Line): string {
  const note = linesOf(line.cell("note").value);
  const { value } = line.cell("role");
  const part = readRole(value) === null ? lineOf(value) : "";
  return [note, part].filter((text, index, texts) => text !== "" && texts.indexOf(text) === index).join("; ");
}

function emptied(value: CellValue): CellValue {
  return isEmptyCell(value) ? null : value;
}

function unreadable(line: Line, field: AssignmentField) {
  const { value, at } = line.cell(field);
  return findingsOf(cellUnreadable, { at, line: line.row, field, value });
}

interface ProductToRead {
  readonly line: Line;
  readonly products: ProductIndex;
  readonly findings: Findings;
  readonly findByName?: (words: ProductWords) => FoundProduct;
}

/** The product by its code, by its name, or work outside the catalogue with a title and a coefficient entered by hand. */
function readProduct({ line, products, findings, findByName }: ProductToRead): NamedProduct | null {
  const { value, at } = line.cell("code");
  const code = lineOf(value);
  if (code !== "") return published(products.find(code), code);
  const [title, output] = [linesOf(line.cell("title").value), linesOf(line.cell("output").value)];
  const isOutside = !isEmptyCell(line.cell("coefficient").value);
  if (!findByName || isOutside || (title === "" && output === "")) return readOutsideWork(line, findings);
  const found = findByName({ title, output });
  if (found.kind === "found") return published(found.product, found.product.code);
  const { candidates, isAmbiguous } = found.question;
  const reason = isAmbiguous ? "ambiguous" : "unnamed";
  const name = [title, output].filter((words) => words !== "").join(" – ");
  findings.push(
    ...findingsOf(productUntold, { at, code: "", reason, line: line.row, name, candidates: candidates.join(", ") }),
  );
  return null;

  function published(product: Product | "twice" | null, called: string): NamedProduct | null {
    if (product === null || product === "twice" || product.coefficient === null) {
      const untold = product === null ? "unknown" : product === "twice" ? "twice" : "noCoefficient";
      findings.push(...findingsOf(productUntold, { at, code: called, reason: untold, line: line.row }));
      return null;
    }
    const words = product.detail === "" ? product.task : product.detail;
    return { code: product.code, title: words, output: product.output, coefficient: product.coefficient };
  }
}

function readOutsideWork(line: Line, findings: Findings): NamedProduct | null {
  const title = linesOf(line.cell("title").value);
  const cell = line.cell("coefficient");
  if (title === "" || isEmptyCell(cell.value)) {
    const at = line.cell("code").at;
    findings.push(...findingsOf(productUntold, { at, code: "", reason: "missing", line: line.row }));
    return null;
  }
  const coefficient = readAmount(cell.value);
  if (coefficient === null || coefficient === 0) {
    findings.push(...unreadable(line, "coefficient"));
    return null;
  }
  return { code: null, title, output: linesOf(line.cell("output").value), coefficient };
}
