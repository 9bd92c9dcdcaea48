/** Words of W514 and E515: sheets of one workbook with different scales. */
import type { FindingParams } from "../../findings/finding";
import type { Scale } from "../../profiles/profile";
import { numberText } from "../number-text";

const scaleNames: Readonly<Record<Scale, string>> = {
  matrix: "the matrix of group × time",
  frames: "frames of points by group",
  levels: "four levels of points",
  given: "given coefficients",
};
const scales: readonly Scale[] = ["matrix", "frames", "levels", "given"];

/** "A, B" by the matrix (35 points count as 1); "C" by given coefficients. */
function scalesOf(params: FindingParams): string {
  return scales
    .flatMap((scale) => {
      const sheets = params[scale];
      if (sheets === undefined) return [];
      const [points, unit] = [params[`${scale}Points`], params[`${scale}Unit`]];
      const mark = unit === undefined ? "" : `, standard unit ${numberText("en", unit)}`;
      const one = points === undefined ? "" : ` (${numberText("en", points)} points count as 1${mark})`;
      return [`“${sheets}” by ${scaleNames[scale]}${one}`];
    })
    .join("; ");
}

export const scaleFindings = {
  W514: {
    title: "Tables with different scales",
    message: (params: FindingParams) =>
      `Tables get their points by different scales: ${scalesOf(params)}. The points of each scale are divided by what the standard unit has on that scale. Check that coefficients of the tables are worth the same, or choose one scale for all.`,
  },
  E515: {
    title: "The standard unit has no points on the table's scale",
    message: ({ scale, sheets, code }: FindingParams) =>
      `“${sheets}” gets its points by ${scaleName(scale)}, but nothing tells what the standard unit ${numberText("en", code)} has on that scale, so its rows have no coefficient. Give that figure in the step Convert, mark a standard unit in the table itself, or choose another scale for the sheet.`,
  },
};

function scaleName(scale: FindingParams[string] | undefined): string {
  const known = scales.find((each) => each === scale);
  return known ? scaleNames[known] : "";
}
