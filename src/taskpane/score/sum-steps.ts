/** The sum from lines to level in words and figures (ND Điều 12–17, ST chương VI): 76,7 and how it came about. */
import type { Settings } from "../../profiles/profile";
import type { MonthlyScore, ScoredLine } from "../../scoring/monthly-score";
import { isProvisional } from "../../scoring/provisional";
import type { RatioKey } from "../../scoring/ratio-keys";
import { ratioOf } from "../../scoring/ratios";
import type { FormRatio, LineQuantity } from "../../scoring/role-forms";
import type { PaneText } from "../../strings/vi/pane";
import type { NumberFormat } from "../shared/number-format";

export interface SumStep {
  readonly term: string;
  /** The right-hand side in figures, "15,06 ÷ 16,8"; empty where the value stands for itself. */
  readonly expression: string;
  readonly value: string;
}

export interface SumStepsOptions {
  readonly score: MonthlyScore;
  readonly settings: Settings;
  readonly text: PaneText;
  readonly format: NumberFormat;
}

/** More terms than this say less than their sum. */
const mostTerms = 6;

export function sumSteps({ score, settings, text, format }: SumStepsOptions): SumStep[] {
  const { steps } = text.score;
  const { lines, assigned, ratios, uncapped, result, resultPoints, general, total, level } = score;
  const number = (value: number) => format.number(value, 3);
  const start: SumStep = {
    term: steps.assigned,
    expression: sumOfTerms(lines, "assigned", number),
    value: number(assigned),
  };
  const forced = score.work.forcedIncomplete;
  if (!ratios || !uncapped || result === null || resultPoints === null || total === null || level === null) {
    const reason = score.unratedReason;
    return [start, { term: steps.level, expression: "", value: reason === null ? "" : text.score.unrated[reason] }];
  }
  /** The sum over the lines, broken down as A is, and what it is of A. */
  const ratioSteps = (ratio: FormRatio): SumStep[] => {
    if (!isOfLines(ratio)) return [ratioStep(ratio)];
    const { quantity } = ratio.from;
    const sum = { term: steps.sums[ratio.key], expression: sumOfTerms(lines, quantity, number) };
    return [{ ...sum, value: number(sumOf(lines, quantity)) }, ratioStep(ratio)];
  };
  const ratioStep = ({ key, from }: FormRatio): SumStep => {
    const [before, counted] = [ratioOf(uncapped, key) ?? 0, ratioOf(ratios, key) ?? 0];
    const figures =
      from.kind === "lines"
        ? `${number(sumOf(lines, from.quantity))} ÷ ${number(assigned)}`
        : ownWords(score, key, text);
    const limited = `${figures} = ${format.percent(before)}, ${steps.capped(format.percent(counted))}`;
    return {
      term: steps.ratios[key],
      expression: before <= counted ? figures : limited,
      value: format.percent(counted),
    };
  };
  const points = (value: number) => format.fixed(value, 1);
  return [
    start,
    ...score.form.flatMap(ratioSteps),
    {
      term: steps.result,
      expression: `(${ratios.map(({ value }) => format.percent(value)).join(" + ")}) ÷ ${ratios.length}`,
      value: format.percent(result),
    },
    {
      term: steps.resultPoints,
      expression: `${format.percent(result)} × ${number(settings.resultMax)}`,
      value: points(resultPoints),
    },
    {
      term: steps.general,
      expression: generalWords(score, steps, number),
      value: points(general),
    },
    { term: steps.total, expression: `${points(general)} + ${points(resultPoints)}`, value: points(total) },
    {
      term: steps.level,
      expression: forced === null ? "" : steps.forced(forced),
      value: isProvisional(score) ? `${text.score.levels[level]} (${text.desk.provisional})` : text.score.levels[level],
    },
  ];
}

/** Where a ratio that the lines do not give comes from. */
function ownWords(
  { work, managed, assumedRatios }: MonthlyScore,
  key: RatioKey,
  { score: { steps } }: PaneText,
): string {
  if (assumedRatios.includes(key)) return steps.assumed;
  if (work.entered?.some((ratio) => ratio.key === key) === true) return steps.given;
  const failing = managed?.failing.map(({ name }) => name).join(", ") ?? "";
  return steps.managed(String(managed?.people.length ?? 0), failing);
}

type LineRatio = Extract<FormRatio, { readonly from: { readonly kind: "lines" } }>;

function isOfLines(ratio: FormRatio): ratio is LineRatio {
  return ratio.from.kind === "lines";
}

function generalWords(
  { generalAssumed, generalMissing }: MonthlyScore,
  steps: PaneText["score"]["steps"],
  number: (value: number) => string,
): string {
  if (generalAssumed) return steps.generalAssumed;
  return generalMissing > 0 ? steps.generalPartly(number(generalMissing)) : "";
}

/** "5 + 8,1 + 3,7" of the lines that have any of it. */
function sumOfTerms(
  lines: readonly ScoredLine[],
  quantity: LineQuantity | "assigned",
  number: (value: number) => string,
): string {
  const terms = lines
    .map((line) => line[quantity])
    .filter((value) => value > 0)
    .map(number);
  return terms.length > mostTerms ? [...terms.slice(0, mostTerms), "…"].join(" + ") : terms.join(" + ");
}

function sumOf(lines: readonly ScoredLine[], quantity: LineQuantity): number {
  return lines.reduce((sum, line) => sum + line[quantity], 0);
}
