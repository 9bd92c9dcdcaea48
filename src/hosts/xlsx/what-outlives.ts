/** What a person did by hand since a change, as far as it stays when the change is taken back. */
import { inParts, type Slices } from "../../workbook/slices";
import { plansToCarryOut, refuseTyped } from "../../workbook/typed-since";
import { UserError } from "../../workbook/user-error";
import { isRowEdit, type WorkbookChange } from "../../workbook/workbook-change";
import { findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { HandEdit } from "./edit/hand-edit";
import type { KnownState } from "./read/read-snapshot";

/** A change that can be taken back. */
export interface Step {
  readonly id: string;
  readonly before: KnownState;
  readonly change: WorkbookChange;
  /** What was done by hand afterwards. */
  readonly since: readonly HandEdit[];
}

/**
 * The edits to make again on the state before the change; `now` is the state that would be left. Throws `undoGone`
 * when cells would come back in another row, and `typedSince` when something typed into our sheets would be lost.
 */
export function* whatOutlives({ before, change, since }: Step, now: WorkbookSnapshot): Slices<HandEdit[]> {
  const moved = new Set(change.edits.filter(isRowEdit).map(({ sheet }) => sheet));
  const hasMoved = ({ sheet }: HandEdit): boolean => moved.has(sheet);
  if (since.some((edit) => hasMoved(edit) && changesContent(edit))) throw new UserError("undoGone");
  // Where the change left what was there already, typing goes into the same places as before.
  const part = inParts({ before: 1, now: 1 });
  const rewritten = yield* part("before", plansToCarryOut(before.snapshot, change.sheets));
  const typedInto = new Set(since.filter(changesContent).map(({ sheet }) => sheet));
  const inDanger = rewritten.filter(({ name }) => typedInto.has(name));
  yield* part("now", refuseTyped(now, inDanger));
  const gone = new Set(rewritten.map(({ name }) => name));
  return since.filter(
    (edit) => !gone.has(edit.sheet) && !hasMoved(edit) && findSheet(before.snapshot, edit.sheet) !== null,
  );
}

/** What the calculation gave and how wide a column is are no typing. */
function changesContent(edit: HandEdit): boolean {
  return edit.kind === "setCell" || isRowEdit(edit);
}
