/**
 * Works out, before anything is touched, which sheets and names a change means in this workbook, and refuses
 * what Excel would refuse half-way: protected sheets, a protected structure, sheets that are gone.
 */
import { sheetRangeReference, type CellRange } from "../../../workbook/address";
import { sheetMarkerName } from "../../../workbook/sheet-marker";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { UserError } from "../../../workbook/user-error";
import type { WorkbookChange } from "../../../workbook/workbook-change";
import {
  definedNames,
  findState,
  formulaOfName,
  markerOfSheet,
  sheetOfMarker,
  type SheetState,
  type WorkbookState,
} from "../read/workbook-state";

export interface PlanTarget {
  readonly plan: SheetPlan;
  /** The sheet of ours with the plan's marker; `null` when it is to be created. */
  readonly existing: SheetState | null;
}

export interface TargetName {
  readonly name: string;
  /** With its leading "="; `null` when the change deletes the name. */
  readonly formula: string | null;
  /** As it is now; `null` when there is none. */
  readonly before: string | null;
}

export interface ChangeTargets {
  readonly plans: readonly PlanTarget[];
  readonly removed: readonly { readonly marker: string; readonly sheet: SheetState }[];
  readonly names: readonly TargetName[];
  /** Protected sheets of ours that people fill in and that the change edits: opened for it and closed again. */
  readonly opened: readonly SheetState[];
}

/** Throws `sheetMissing`, `sheetProtected`, `workbookProtected`, and `sourceChanged` for a name that is taken. */
export function targetsOf(change: WorkbookChange, state: WorkbookState): ChangeTargets {
  const plans = change.sheets.map((plan) => ({ plan, existing: sheetWithMarker(state, plan.marker) }));
  const removed = change.remove.flatMap((marker) => {
    const sheet = sheetWithMarker(state, marker);
    return sheet ? [{ marker, sheet }] : [];
  });
  refuseProtected(change, state, { plans, removed });
  refuseTaken(plans, state);
  const set = plans.flatMap(({ plan }) => namesOfPlan(plan, state));
  // Excel's names do not distinguish case.
  const setNames = new Set(set.map(({ name }) => name.toLowerCase()));
  const goneSheets = new Set(removed.map(({ sheet }) => sheet.name));
  const deleted = definedNames(state)
    .filter(({ sheet, name }) => goneSheets.has(sheet) && !setNames.has(name.toLowerCase()))
    .map(({ name }) => ({ name, formula: null, before: formulaOfName(state, name) }));
  return { plans, removed, names: [...set, ...deleted], opened: openedSheets(change, state) };
}

/** Those of the user's own are refused: their protection is the user's wish. */
function openedSheets({ edits }: WorkbookChange, state: WorkbookState): SheetState[] {
  const names = new Set(edits.map(({ sheet }) => sheet));
  const edited = new Set([...names].flatMap((name) => findState(state, name) ?? []));
  return [...edited].filter(({ isProtected }) => isProtected);
}

function sheetWithMarker(state: WorkbookState, marker: string): SheetState | null {
  const name = sheetOfMarker(state, marker);
  return name === null ? null : findState(state, name);
}

function namesOfPlan(plan: SheetPlan, state: WorkbookState): TargetName[] {
  const corner: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };
  const marker = { name: sheetMarkerName(plan.marker), range: corner };
  return [marker, ...plan.names].map(({ name, range }) => ({
    name,
    formula: `=${sheetRangeReference(plan.name, range)}`,
    before: formulaOfName(state, name),
  }));
}

/** The core gives free names; a sheet of the user's that came by that name since then must not be touched. */
function refuseTaken(plans: readonly PlanTarget[], state: WorkbookState): void {
  const taken = plans.find(({ plan, existing }) => {
    const holder = findState(state, plan.name);
    return holder !== null && holder.name !== existing?.name;
  });
  if (taken) throw new UserError("sourceChanged", { sheet: taken.plan.name });
}

function refuseProtected(
  change: WorkbookChange,
  state: WorkbookState,
  { plans, removed }: Pick<ChangeTargets, "plans" | "removed">,
): void {
  const changesTabs =
    removed.length > 0 || plans.some(({ plan, existing }) => existing === null || existing.name !== plan.name);
  if (changesTabs && state.isStructureProtected) throw new UserError("workbookProtected");
  for (const name of new Set(change.edits.map(({ sheet }) => sheet))) {
    const sheet = findState(state, name);
    if (!sheet)
      throw new UserError("sheetMissing", { sheet: name, sheets: state.sheets.map((one) => one.name).join(", ") });
    const isOurs = markerOfSheet(state, sheet.name) !== null;
    if (sheet.isProtected && !isOurs) throw new UserError("sheetProtected", { sheet: name });
  }
}
