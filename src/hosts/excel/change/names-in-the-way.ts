/**
 * A copied sheet of ours has our names for itself. While such a sheet is in front, Excel refuses to add a name to the
 * workbook that the sheet has (OfficeDev/office-js#2875): another sheet is brought to the front for that moment.
 */
import type { WriteStep } from "../requests/batching";
import { nameSteps, type NameChange } from "../write/name-step";
import { step } from "../write/write-plan";

export interface NamesOfActive {
  readonly sheet: string;
  /** Those of the sheet's own, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** Not told while a chart sheet or another workbook is in front. */
export function askNamesOfActive({ workbook }: Excel.RequestContext): () => NamesOfActive {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  active.names.load("items/name");
  return () => namesOf(active);
}

function namesOf({ name: sheet, names }: Excel.Worksheet): NamesOfActive {
  return { sheet, names: new Set(names.items.map(({ name }) => name.toLowerCase())) };
}

export interface Front {
  /** `null` where that is not known. */
  readonly active: NamesOfActive | null;
  /** Visible sheets, the active one among them, that keep their names. */
  readonly shown: readonly string[];
}

export interface AddNamesOptions {
  readonly names: readonly NameChange[];
  readonly front: Front;
  /** New sheets that are there by then. */
  readonly created: readonly string[];
}

/** The steps of all names, with the front given to another sheet where one of them could not be added otherwise. */
export function addNameSteps({ names, front: { active, shown }, created }: AddNamesOptions): WriteStep[] {
  const steps = names.flatMap(nameSteps);
  if (!active || !shown.includes(active.sheet)) return steps;
  const isInTheWay = names.some(({ name, before }) => before === null && active.names.has(name.toLowerCase()));
  const other = [...shown, ...created].find((name) => name !== active.sheet);
  if (!isInTheWay || other === undefined) return steps;
  return [frontStep(other), ...steps, frontStep(active.sheet)];
}

function frontStep(name: string): WriteStep {
  return step({ name }, (sheet) => sheet.activate());
}
