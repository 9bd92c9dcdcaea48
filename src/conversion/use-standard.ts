/**
 * Whether the chosen row can serve as the standard unit: it needs points above 0 (every coefficient is divided
 * by them), and on the scale of PL3 it must be of level 1, the one that counts 100.
 */
import type { Scale, Settings } from "../profiles/profile";
import type { StandardDecision } from "./choose-standard";
import type { ConvertedRow, StandardOrigin } from "./converted-catalogue";
import { standardHours } from "./scales/hours";

/** A converted row before it has a coefficient. */
export type CandidateRow = Omit<ConvertedRow, "coefficient">;

export type StandardUse =
  | {
      readonly kind: "used";
      readonly row: CandidateRow;
      readonly origin: StandardOrigin;
      readonly points: number;
      /** `null` when nothing tells the standard unit's time. */
      readonly hours: number | null;
    }
  | { readonly kind: "unfit"; readonly row: CandidateRow; readonly reason: "points" | "level" | "given" }
  | Exclude<StandardDecision<CandidateRow>, { kind: "chosen" }>;

export interface UseStandardOptions {
  readonly decision: StandardDecision<CandidateRow>;
  /** All rows: where coefficients are given, the first with k = 1 serves without being chosen. */
  readonly rows: readonly CandidateRow[];
  /** Of the workbook. */
  readonly scale: Scale;
  readonly settings: Settings;
}

export function useStandard({ decision, rows, scale, settings }: UseStandardOptions): StandardUse {
  if ((decision.kind === "chosen" ? decision.row.basis : scale) === "given") return useGiven(decision, rows, settings);
  if (decision.kind !== "chosen") return decision;
  const { row, origin } = decision;
  if (row.points === null || row.points <= 0) return { kind: "unfit", row, reason: "points" };
  if (row.basis === "levels" && row.level !== 1) return { kind: "unfit", row, reason: "level" };
  const hours = standardHours({ settings, rowHours: row.hours, minutes: row.minutes });
  return { kind: "used", row, origin, points: row.points, hours };
}

/** Where coefficients are given, any row with k = 1 is a standard unit, and several may be marked (KTC, Thanh Hóa). */
function useGiven(
  decision: StandardDecision<CandidateRow>,
  rows: readonly CandidateRow[],
  settings: Settings,
): StandardUse {
  if (decision.kind === "unknown") return decision;
  const isOne = ({ row, basis }: CandidateRow) => basis === "given" && row.printedCoefficient === 1;
  const named = decision.kind === "chosen" ? [decision.row] : decision.kind === "several" ? decision.rows : rows;
  const row = named.find(isOne);
  if (!row)
    return decision.kind === "chosen" ? { kind: "unfit", row: decision.row, reason: "given" } : { kind: "none" };
  const hours = standardHours({ settings, rowHours: row.hours, minutes: row.minutes });
  return { kind: "used", row, origin: decision.kind === "none" ? "mark" : decision.origin, points: 1, hours };
}
