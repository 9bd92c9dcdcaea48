/**
 * A copied sheet of ours has our names for itself. While such a sheet is in front, Excel refuses to add a name to the
 * workbook that the sheet has (OfficeDev/office-js#2875): the change is then made again, with another sheet brought to the
 * front for that moment.
 */
import { UserError } from "../../../workbook/user-error";
import { Questionnaire } from "../read/questionnaire";
import { runExcel, type WriteStep } from "../requests/batching";
import { nameSteps, type NameChange } from "../write/name-step";
import { step } from "../write/write-plan";

export interface NamesOfActive {
  readonly sheet: string;
  /** Those of the sheet's own, in small letters. */
  readonly names: ReadonlySet<string>;
}

/**
 * Asked after a write that was taken back because something of that name is there already: what the active sheet calls
 * its own; `null` where that is no reason. Nothing is told while a chart sheet or another workbook is in front.
 */
export async function namesInTheWay(error: unknown): Promise<NamesOfActive | null> {
  if (!(error instanceof UserError)) return null;
  const { code, restored } = error.params;
  if (code !== "ItemAlreadyExists" || restored !== "yes") return null;
  const active = await runExcel(async (context) => {
    const questions = new Questionnaire();
    const answer = questions.add(askNamesOfActive);
    await questions.send(context);
    return answer();
  });
  return active && active.names.size > 0 ? active : null;
}

function askNamesOfActive({ workbook }: Excel.RequestContext): () => NamesOfActive {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  active.names.load("items/name");
  return () => namesOf(active);
}

function namesOf({ name: sheet, names }: Excel.Worksheet): NamesOfActive {
  return { sheet, names: new Set(names.items.map(({ name }) => name.toLowerCase())) };
}

export interface Front {
  /** `null` as long as nothing stood in the way. */
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
