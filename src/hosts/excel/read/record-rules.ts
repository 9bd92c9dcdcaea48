/** Reads the drop-downs, limits and conditional formats of a sheet of ours, so that they can be put back. */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import { localRange } from "../picture/merge-notes";
import type { PictureConditionalFormat, PictureValidation } from "../picture/sheet-picture";

export interface FoundFormats {
  readonly sheet: string;
  readonly found: readonly Excel.ConditionalFormat[];
}

/**
 * Sheet by sheet the kinds that we write; a kind that somebody else added to our sheet cannot be put back and is
 * left out. One sync for all.
 */
export async function readConditionalFormats(
  context: Excel.RequestContext,
  sheets: readonly FoundFormats[],
): Promise<PictureConditionalFormat[][]> {
  const asked = sheets.map((sheet) => askFormats(context, sheet));
  if (sheets.some(({ found }) => found.length > 0)) await context.sync();
  return asked.map((formats) => formats());
}

function askFormats(context: Excel.RequestContext, { sheet, found }: FoundFormats): () => PictureConditionalFormat[] {
  // Asked for anew by id: what hangs on a range is not to be used after the next sync.
  const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const ofType = (wanted: Excel.ConditionalFormat["type"]) =>
    found.filter(({ type }) => type === wanted).map(({ id }) => all.getItem(id));
  const bars = ofType("DataBar").map(askDataBar);
  const customs = ofType("Custom").map(askCustom);
  return () => [
    ...customs.map(({ place, rule, font, fill }) => ({
      kind: "formula" as const,
      range: rangeOf(place),
      formula: rule.formula,
      ...withoutBlanks({ fill: fill.color, color: font.color, bold: font.bold }),
    })),
    ...bars.map(({ place, dataBar, bar }) => ({
      kind: "dataBar" as const,
      range: rangeOf(place),
      color: bar.fillColor,
      lower: boundOf(dataBar.lowerBoundRule),
      upper: boundOf(dataBar.upperBoundRule),
      fades: bar.gradientFill,
    })),
  ];
}

function askDataBar(format: Excel.ConditionalFormat) {
  const place = format.getRange();
  const { dataBar } = format;
  const bar = dataBar.positiveFormat;
  place.load("address");
  dataBar.load(["lowerBoundRule", "upperBoundRule"]);
  bar.load(["fillColor", "gradientFill"]);
  return { place, dataBar, bar };
}

function askCustom(format: Excel.ConditionalFormat) {
  const place = format.getRange();
  const { rule } = format.custom;
  const { font, fill } = format.custom.format;
  place.load("address");
  rule.load("formula");
  font.load(["color", "bold"]);
  fill.load("color");
  return { place, rule, font, fill };
}

/** The same words for one bound, whether Excel answers "0" or "=0". */
function boundOf({ type, formula }: Excel.ConditionalDataBarRule): Excel.ConditionalDataBarRule {
  return formula ? { type, formula: formula.replace(/^=/, "") } : { type };
}

function rangeOf({ address }: Excel.Range): CellRange {
  const range = localRange(address);
  if (!range) throw new Error(`Excel answered an address of another kind: ${address}`);
  return range;
}

/** Excel answers null, whatever its types say, for what a rule does not set. */
function withoutBlanks(look: { fill: string | null; color: string | null; bold: boolean | null }) {
  return {
    ...(look.fill ? { fill: look.fill } : {}),
    ...(look.color ? { color: look.color } : {}),
    ...(look.bold === null ? {} : { bold: look.bold }),
  };
}

export interface ValidatedArea {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Areas of validated cells may hold several rules: mixed ones are cut by columns, then by rows. */
export async function readValidations(
  context: Excel.RequestContext,
  areas: readonly ValidatedArea[],
): Promise<(PictureValidation & ValidatedArea)[]> {
  if (areas.length === 0) return [];
  const asked = areas.map((area) => {
    const { dataValidation } = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.range));
    dataValidation.load(["type", "rule", "errorAlert"]);
    return { area, dataValidation };
  });
  await context.sync();
  const isMixed = (type: string): boolean => type === "Inconsistent" || type === "MixedCriteria";
  const uniform = asked.filter(({ dataValidation }) => !isMixed(dataValidation.type));
  const mixed = asked.filter(({ dataValidation }) => isMixed(dataValidation.type));
  const cut = await readValidations(
    context,
    mixed.flatMap(({ area: { sheet, range } }) => cutArea(range).map((part) => ({ sheet, range: part }))),
  );
  return [...uniform.map(({ area, dataValidation: { rule, errorAlert } }) => ({ ...area, rule, errorAlert })), ...cut];
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
