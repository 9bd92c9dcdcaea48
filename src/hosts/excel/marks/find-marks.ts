/** Our marks among the conditional formats of the sheets: found by their formula, whoever put them there. */
import { isMarkFormula } from "../../../workbook/kept-marks";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { Questionnaire } from "../read/questionnaire";

export interface MarksOfSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Of the conditional formats that are ours. */
  readonly ids: readonly string[];
  /** False where Excel does not tell its rules (two of them on a column of a table, OfficeDev/office-js#6827). */
  readonly isTold: boolean;
}

/** Three requests at most, whatever the sheets hold: the sheets, which rules they have, what those with a formula say. */
export async function findMarks(context: Excel.RequestContext, work: WorkOptions = {}): Promise<MarksOfSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load(["items/name", "items/protection/protected"]);
  await context.sync();
  const sheets = worksheets.items.map(({ name, protection }) => ({ sheet: name, isProtected: protection.protected }));
  const listing = new Questionnaire();
  const listed = sheets.map(({ sheet }) => listing.add((asked) => askRules(asked, sheet)));
  await listing.send(context, work);
  const reading = new Questionnaire();
  const found = sheets.map((sheet, index) => {
    const ids = listed[index]?.() ?? null;
    const ask = (id: string) => ({ id, formula: reading.add((asked) => askFormula(asked, sheet.sheet, id)) });
    return { ...sheet, isTold: ids !== null, formulas: (ids ?? []).map(ask) };
  });
  await reading.send(context, work);
  return found.map(({ formulas, ...sheet }) => ({
    ...sheet,
    ids: formulas.flatMap(({ id, formula }) => (isMarkFormula(formula() ?? "") ? [id] : [])),
  }));
}

/** Ids of the rules with a formula. */
function askRules(context: Excel.RequestContext, sheet: string): () => string[] {
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
  conditionalFormats.load(["items/id", "items/type"]);
  return () => conditionalFormats.items.flatMap(({ id, type }) => (type === "Custom" ? [id] : []));
}

function askFormula(context: Excel.RequestContext, sheet: string, id: string): () => string {
  const { rule } = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).custom;
  rule.load("formula");
  return () => rule.formula;
}
