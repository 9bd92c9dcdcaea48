/**
 * Makes one change out of many fixes. In the order of their findings: fixes that mend different places of one text are
 * joined, equal edits are one, a row that goes takes what others would do in it along, also the rows that it would become.
 * Where two fixes want different things of one cell, the later one is left; a fix is carried out whole or not at all, and
 * one that makes several rows of one comes before those that only mend a cell of it.
 */
import type { Fix } from "../findings/finding";
import type { Finding } from "../rulebook/rulebook";
import { joinMendings } from "../text/join-mendings";
import { isRowEdit, type EnteredValue, type RowEdit, type SetCell, type SheetEdit } from "../workbook/workbook-change";

/** Why a finding stays: nothing mends it, the fix needs a person, nobody asked for it, another fix came first, the sheet is locked. */
export type LeftReason = "noFix" | "notSafe" | "notAsked" | "conflict" | "protected";

export interface AppliedFix {
  readonly finding: Finding;
  /** What the change does for it; only `deleteRows` where the row went that it would have mended. */
  readonly edits: readonly SheetEdit[];
}

export interface LeftFinding {
  readonly finding: Finding;
  readonly reason: LeftReason;
}

export interface ComposedFixes {
  readonly edits: readonly SheetEdit[];
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftFinding[];
}

/** What the fixes accepted so far want of a cell. */
interface CellPlan {
  readonly edit: SetCell;
  /** The text that all of them mend and what each makes of it; `null` for a value that stands for itself. */
  readonly mended: { readonly before: string; readonly forms: readonly string[] } | null;
}

/** `isLocked` tells sheets in which nothing may be changed. */
export function composeFixes(findings: readonly Finding[], isLocked: (sheet: string) => boolean): ComposedFixes {
  const cells = new Map<string, CellPlan>();
  const rows = new Map<string, RowEdit>();
  /** By row: what deletes it. */
  const going = new Map<string, SheetEdit>();
  const outcomes = new Map<Finding, LeftReason | Fix>();

  const accept = (finding: Finding, fix: Fix): LeftReason | Fix => {
    if (fix.edits.some(({ sheet }) => isLocked(sheet))) return "protected";
    if (makesRows(finding) && going.has(rowKey(finding.at))) return fix;
    const staying = fix.edits.filter((edit) => isRowEdit(edit) || !going.has(rowKey(edit)));
    const planned = staying.flatMap((edit) => (isRowEdit(edit) ? [] : [planOf(edit, fix, cells.get(cellKey(edit)))]));
    if (planned.includes(null)) return "conflict";
    for (const plan of planned) if (plan) cells.set(cellKey(plan.edit), plan);
    for (const edit of fix.edits.filter(isRowEdit)) {
      rows.set(JSON.stringify(edit), edit);
      if (edit.kind !== "deleteRows") continue;
      for (let row = edit.row; row < edit.row + edit.count; row++) going.set(rowKey({ ...edit, row }), edit);
    }
    return fix;
  };
  // Which rows go must be known before what is done in them, and which become several before a cell of them is mended.
  const inOrder = [takesRows, makesRows, movesNoRows].flatMap((isNext) => findings.filter(isNext));
  for (const finding of inOrder) {
    outcomes.set(finding, finding.fix ? accept(finding, finding.fix) : "noFix");
  }

  const done = (edit: SheetEdit): SheetEdit =>
    isRowEdit(edit) ? edit : (going.get(rowKey(edit)) ?? cells.get(cellKey(edit))?.edit ?? edit);
  return {
    edits: [
      ...[...cells.values()].map(({ edit }) => edit).filter((edit) => !going.has(rowKey(edit))),
      ...rows.values(),
    ],
    applied: findings.flatMap((finding) => {
      const outcome = outcomes.get(finding);
      if (typeof outcome !== "object") return [];
      const gone = makesRows(finding) ? going.get(rowKey(finding.at)) : undefined;
      return [{ finding, edits: gone ? [gone] : [...new Set(outcome.edits.map(done))] }];
    }),
    left: findings.flatMap((finding) => {
      const reason = outcomes.get(finding);
      return typeof reason === "string" ? [{ finding, reason }] : [];
    }),
  };
}

function takesRows({ fix }: Finding): boolean {
  return fix?.edits.some(({ kind }) => kind === "deleteRows") ?? false;
}

function makesRows(finding: Finding): boolean {
  return !takesRows(finding) && (finding.fix?.edits.some(({ kind }) => kind === "insertRows") ?? false);
}

function movesNoRows(finding: Finding): boolean {
  return !takesRows(finding) && !makesRows(finding);
}

/** The plan of a cell with one more edit; `null` where the two do not go together. */
function planOf(edit: SetCell, fix: Fix, known: CellPlan | undefined): CellPlan | null {
  const form = mendedForm(edit, fix);
  const mended = form === null ? null : { before: form.before, forms: [...(known?.mended?.forms ?? []), form.text] };
  if (!known) return { edit, mended };
  if (known.edit.value === edit.value) return { edit, mended: mended ?? known.mended };
  if (mended === null || known.mended?.before !== mended.before) return null;
  const value: EnteredValue = joinMendings(mended.before, mended.forms);
  return value === null ? null : { edit: { ...edit, value }, mended };
}

/** A fix that mends a text may set other cells as well: those stand for themselves. */
function mendedForm({ value }: SetCell, { mends, value: text }: Fix): { before: string; text: string } | null {
  return mends === undefined || typeof value !== "string" || value !== text ? null : { before: mends, text };
}

function cellKey({ sheet, row, column }: SetCell): string {
  return `${row},${column},${sheet}`;
}

function rowKey({ sheet, row }: Pick<SheetEdit, "sheet" | "row">): string {
  return `${row},${sheet}`;
}
