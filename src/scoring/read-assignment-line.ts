/** One line of an assignments table: the product it names, then its quantities, dates and ticks. */
import { isEmptyCell, lineOf, linesOf } from "../catalogue/cell-text";
import { codeKey } from "../conversion/choose-standard";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import type { CellValue } from "../workbook/cell-value";
import type { AssignmentLine } from "./assignment";
import type { AssignmentField } from "./assignment-columns";
import { readAmount, readDay, readKind, readShare, readTick } from "./cell-readers";
import type { TableLine } from "./imported-table";
import type { Product } from "./product";
import { cellUnreadable, productUntold } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export interface AssignmentLineRead {
  /** `null` when any cell could not be read. */
  readonly line: AssignmentLine | null;
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

type Findings = FindingOf<ScoringRuleCode>[];
type Line = TableLine<AssignmentField>;
type NamedProduct = Pick<AssignmentLine, "code" | "title" | "output" | "coefficient">;

/** @param productOf products by `codeKey` */
export function readAssignmentLine(line: Line, productOf: ReadonlyMap<string, Product>): AssignmentLineRead {
  const findings: Findings = [];
  const product = readProduct(line, productOf, findings);

  /** The cell as read; `blank` for an empty one, a finding and `blank` for one that makes no sense. */
  function read<Value>(field: AssignmentField, reader: (value: CellValue) => Value | null, blank: Value): Value {
    const { value } = line.cell(field);
    if (isEmptyCell(value)) return blank;
    const found = reader(value);
    if (found === null) findings.push(...unreadable(line, field));
    return found ?? blank;
  }

  const kind = read("kind", readKind, "planned");
  const assignedCell = line.cell("assigned");
  const needsAssigned = kind === "planned" || kind === "returned";
  // A table without this column assigns one product a line; an empty cell in it is a number forgotten.
  if (needsAssigned && assignedCell.hasColumn && isEmptyCell(assignedCell.value)) {
    findings.push(...unreadable(line, "assigned"));
  }
  const rest = {
    kind,
    share: read("share", readShare, 1),
    assigned: read("assigned", readAmount, needsAssigned ? 1 : 0),
    done: read("done", readAmount, 0),
    due: read<number | null>("due", readDay, null),
    doneDate: read<number | null>("doneDate", readDay, null),
    failed: read("failed", readAmount, 0),
    failedObjective: read("failedObjective", readTick, false),
    delays: read<number | null>("delays", readAmount, null),
    delaysObjective: read("delaysObjective", readTick, false),
    note: linesOf(line.cell("note").value),
  };
  return { line: product && findings.length === 0 ? { ...product, ...rest } : null, findings };
}

function unreadable(line: Line, field: AssignmentField) {
  const { value, at } = line.cell(field);
  return findingsOf(cellUnreadable, { at, line: line.row, field, value });
}

/** The product by its code, or work outside the catalogue with a title and a coefficient entered by hand. */
function readProduct(line: Line, productOf: ReadonlyMap<string, Product>, findings: Findings): NamedProduct | null {
  const { value, at } = line.cell("code");
  const code = lineOf(value);
  if (code === "") return readOutsideWork(line, findings);
  const product = productOf.get(codeKey(code));
  if (!product || product.coefficient === null) {
    const reason = product ? "noCoefficient" : "unknown";
    findings.push(...findingsOf(productUntold, { at, code, reason, line: line.row }));
    return null;
  }
  const title = product.detail === "" ? product.task : product.detail;
  return { code: product.code, title, output: product.output, coefficient: product.coefficient };
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
