/** Reads the drop-downs and limits of a sheet of ours, so that they can be put back. */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import type { PictureValidation } from "../picture/sheet-picture";
import { Questionnaire } from "./questionnaire";

export interface ValidatedArea {
  readonly sheet: string;
  readonly range: CellRange;
}

export type RecordedValidation = PictureValidation & ValidatedArea;

interface Told {
  readonly validations: readonly RecordedValidation[];
  /** Areas with several rules. */
  readonly mixed: readonly ValidatedArea[];
}

/** Gives, once sent, the rule of each area, and the areas that hold several. One that Excel refuses to tell is left out. */
export function addValidations(questions: Questionnaire, areas: readonly ValidatedArea[]): () => Told {
  const asked = areas.map((area) => questions.add((context) => askValidation(context, area)));
  return () => {
    const told = asked.flatMap((answer) => answer() ?? []);
    return {
      validations: told.flatMap(({ validation }) => validation ?? []),
      mixed: told.flatMap(({ area, validation }) => (validation === null ? [area] : [])),
    };
  };
}

/** Areas of validated cells may hold several rules: mixed ones are cut by columns, then by rows. */
export async function readMixed(
  context: Excel.RequestContext,
  mixed: readonly ValidatedArea[],
): Promise<readonly RecordedValidation[]> {
  const parts = mixed.flatMap(({ sheet, range }) => cutArea(range).map((part) => ({ sheet, range: part })));
  if (parts.length === 0) return [];
  const questions = new Questionnaire();
  const answer = addValidations(questions, parts);
  await questions.send(context);
  const told = answer();
  return [...told.validations, ...(await readMixed(context, told.mixed))];
}

interface AreaAnswer {
  readonly area: ValidatedArea;
  /** `null` where the area holds several rules. */
  readonly validation: RecordedValidation | null;
}

function askValidation(context: Excel.RequestContext, area: ValidatedArea): () => AreaAnswer {
  const { dataValidation } = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.range));
  dataValidation.load(["type", "rule", "errorAlert", "ignoreBlanks"]);
  return () => {
    const { type, rule, errorAlert, ignoreBlanks } = dataValidation;
    const isMixed = type === "Inconsistent" || type === "MixedCriteria";
    return { area, validation: isMixed ? null : { ...area, rule, errorAlert, ignoresBlanks: ignoreBlanks } };
  };
}

/** Two halves, side by side if possible: rules usually run down columns. */
function cutArea(range: CellRange): CellRange[] {
  if (range.left < range.right) {
    const middle = Math.floor((range.left + range.right) / 2);
    return [
      { ...range, right: middle },
      { ...range, left: middle + 1 },
    ];
  }
  if (range.top === range.bottom) return [];
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}
