/**
 * Reads the conditional formats of a sheet of ours, so that they can be put back. What cannot be — a kind that we do not
 * write, a rule that Excel refuses to tell, one over too many areas to be named in one call — is left out.
 */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import { isMarkFormula } from "../../../workbook/kept-marks";
import { addressOfAreas, localRange } from "../picture/excel-address";
import type { PictureConditionalFormat } from "../picture/sheet-picture";
import type { Question, Questionnaire } from "./questionnaire";

const kinds = ["Custom", "DataBar"] as const;
/** Excel takes some 8,000 letters of addresses in one call. */
const longestAddress = 8_000;

export interface ListedFormat {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
}

export interface PlacedFormat extends ListedFormat {
  readonly sheet: string;
  readonly range: CellRange;
  /** Further areas of the same rule. */
  readonly otherAreas: readonly CellRange[];
}

/** Those of the kinds that we write. */
export function askFormats(context: Excel.RequestContext, sheet: string): () => ListedFormat[] {
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
  conditionalFormats.load(["items/id", "items/type"]);
  return () =>
    conditionalFormats.items.flatMap(({ id, type }) => kinds.flatMap((kind) => (kind === type ? [{ id, kind }] : [])));
}

export interface FormatsOfSheet {
  readonly sheet: string;
  readonly formats: readonly ListedFormat[];
}

/** Gives, once sent, where the formats apply. */
export function addFormatPlaces(questions: Questionnaire, { sheet, formats }: FormatsOfSheet): () => PlacedFormat[] {
  const asked = formats.map((format) => ({ format, areas: questions.add((ask) => askAreas(ask, sheet, format)) }));
  return () =>
    asked.flatMap(({ format, areas }) => {
      const all = areas() ?? [];
      const [range, ...otherAreas] = all;
      const isTooLong = addressOfAreas(all).length > longestAddress;
      return range && !isTooLong ? [{ ...format, sheet, range, otherAreas }] : [];
    });
}

/** Nothing when one of the areas has an address of another kind. */
function askAreas(context: Excel.RequestContext, sheet: string, { id }: ListedFormat): () => CellRange[] {
  // `getRange` throws for a rule over several areas.
  const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const places = all.getItem(id).getRanges();
  places.load("areas/items/address");
  return () => {
    const areas = places.areas.items.map(({ address }) => localRange(address));
    return areas.every((area) => area !== null) ? areas : [];
  };
}

/** Gives, once sent, the formats as they can be put back, in their order. */
export function addFormatDetails(
  questions: Questionnaire,
  formats: readonly PlacedFormat[],
): () => PictureConditionalFormat[] {
  const asked = formats.map((format) => questions.add(askDetails[format.kind](format)));
  // Marks of findings are nobody's rules: what is put back must not bring them along.
  const isRule = (format: PictureConditionalFormat) => format.kind !== "formula" || !isMarkFormula(format.formula);
  return () => asked.flatMap((answer) => answer() ?? []).filter(isRule);
}

const askDetails = { Custom: askRule, DataBar: askDataBar } as const satisfies Readonly<
  Record<ListedFormat["kind"], (placed: PlacedFormat) => Question<PictureConditionalFormat>>
>;

/** Of its own range: Excel adjusts a formula to the range that it is asked for. */
function formatIn(context: Excel.RequestContext, { sheet, range, id }: PlacedFormat): Excel.ConditionalFormat {
  const own = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
  return own.conditionalFormats.getItem(id);
}

function placeOf({ range, otherAreas }: PlacedFormat): Pick<PictureConditionalFormat, "range" | "otherAreas"> {
  return otherAreas.length > 0 ? { range, otherAreas } : { range };
}

function askRule(placed: PlacedFormat) {
  return (context: Excel.RequestContext): (() => PictureConditionalFormat) => {
    const { rule, format } = formatIn(context, placed).custom;
    const { font, fill } = format;
    rule.load("formula");
    font.load(["color", "bold"]);
    fill.load("color");
    return () => ({
      kind: "formula",
      ...placeOf(placed),
      formula: rule.formula,
      ...withoutBlanks({ fill: fill.color, color: font.color, bold: font.bold }),
    });
  };
}

function askDataBar(placed: PlacedFormat) {
  return (context: Excel.RequestContext): (() => PictureConditionalFormat) => {
    const { dataBar } = formatIn(context, placed);
    const bar = dataBar.positiveFormat;
    dataBar.load(["lowerBoundRule", "upperBoundRule"]);
    bar.load(["fillColor", "gradientFill"]);
    return () => ({
      kind: "dataBar",
      ...placeOf(placed),
      color: bar.fillColor,
      lower: boundOf(dataBar.lowerBoundRule),
      upper: boundOf(dataBar.upperBoundRule),
      fades: bar.gradientFill,
    });
  };
}

/** The same words for one bound, whether Excel answers "0" or "=0". */
function boundOf({ type, formula }: Excel.ConditionalDataBarRule): Excel.ConditionalDataBarRule {
  return formula ? { type, formula: formula.replace(/^=/, "") } : { type };
}

/** Excel answers null, whatever its types say, for what a rule does not set. */
function withoutBlanks(look: { fill: string | null; color: string | null; bold: boolean | null }) {
  return {
    ...(look.fill ? { fill: look.fill } : {}),
    ...(look.color ? { color: look.color } : {}),
    ...(look.bold === null ? {} : { bold: look.bold }),
  };
}
