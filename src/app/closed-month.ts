/**
 * A closed period as it stands: who took part, by which parameters and coefficients, and the figures of its summary. A
 * catalogue that is published anew and settings that change do not touch it.
 */
import { settingsOf, type Settings } from "../profiles/profile";
import type { Person } from "../scoring/assignment";
import type { MonthlyScore } from "../scoring/monthly-score";
import { isSameFigure } from "../scoring/same-figure";
import type { Product } from "../scoring/product";
import { scoreOffice } from "../scoring/score-office";
import { keptOf } from "../sheets/closing/closings";
import { closedStampOf, type Stamp } from "../sheets/closing/stamp";
import { thawed } from "../sheets/closing/thawed";
import { scoreSheetMarker } from "../sheets/our-sheets";
import { readRoster } from "../sheets/roster/read-roster";
import { readSummary, type SummaryFigures } from "../sheets/summary/read-summary";
import { firstMonthOf, type Period } from "../text/period";
import type { Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { findMarkedSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { gatherMonth } from "./gather-month";
import { scoringSettings } from "./known-settings";
import { requireProfile } from "./require-profile";

export interface ClosedMonth {
  readonly stamp: Stamp & { readonly sheet: string };
  readonly settings: Settings;
  readonly scores: readonly MonthlyScore[];
  /** Whose sheets say something else than their summary: somebody lifted the protection and changed a cell. */
  readonly changed: readonly Person[];
}

/** `null` for an open period. */
export function* closedMonth(workbook: WorkbookSnapshot, period: Period): Slices<ClosedMonth | null> {
  const stamp = closedStampOf(workbook, period);
  if (!stamp) return null;
  const kept = keptOf(workbook, period);
  const figures = readSummary(workbook, period);
  const rules = kept ? settingsKept(period, kept.rules) : scoringSettings(workbook, period)?.settings;
  const settings = rules ?? settingsKept(period, {});
  const products: readonly Product[] = kept?.products ?? [];
  const people = kept?.people ?? peopleLeft(workbook, period, figures);
  const among = { people, all: people, findings: [] };
  const { works } = yield* gatherMonth({ workbook: thawed(workbook), period, settings, products, among });
  const { scores } = yield* scoreOffice({ works, period, settings });
  const hasSheet = ({ work }: MonthlyScore) =>
    findMarkedSheet(workbook, scoreSheetMarker(period, work.person.id)) !== null;
  const differing = scores.filter(
    (score) => kept && hasSheet(score) && !says(score, figures.get(score.work.person.id)),
  );
  const differs = ({ id }: Person) => differing.some(({ work }) => work.person.id === id);
  // A leader's total follows those of others: theirs are named, not the leader's.
  const changed = differing.filter(({ managed }) => !managed?.people.some(differs));
  return {
    ...{ stamp, settings },
    scores: scores.map((score) => asShown(score, figures.get(score.work.person.id), settings)),
    changed: changed.map(({ work }) => work.person),
  };
}

/** What stands in the way of a change of a closed period. */
export function periodClosed({ period, sheet, at, by }: ClosedMonth["stamp"]): UserError {
  return new UserError("periodClosed", { period, sheet, at, by });
}

/** What a profile says of everything that moves no score. */
function settingsKept(period: Period, rules: Partial<Settings>): Settings {
  return { ...settingsOf(requireProfile(undefined), firstMonthOf(period)), ...rules };
}

/** Without a record: those of the roster who stand in the summary, and whoever else stands there. */
function peopleLeft(
  workbook: WorkbookSnapshot,
  period: Period,
  figures: ReadonlyMap<string, SummaryFigures>,
): readonly Person[] {
  const roster = readRoster(workbook).all;
  const isIn = ({ id }: Person) => figures.has(id) || findMarkedSheet(workbook, scoreSheetMarker(period, id)) !== null;
  const others = [...figures].filter(([id]) => roster.every((person) => person.id !== id));
  return [
    ...roster.filter(isIn),
    ...others.map(([id, { name }]): Person => {
      return { id, name, position: "", unit: "", role: "staff", similarTasks: "", manager: "" };
    }),
  ];
}

function says({ total, level, resultPoints }: MonthlyScore, figures: SummaryFigures | undefined): boolean {
  if (!figures) return true;
  return (
    isSameFigure(total, figures.total) && isSameFigure(resultPoints, figures.resultPoints) && level === figures.level
  );
}

/** What a closed summary shows counts, whatever this version would make of the sheets behind it. */
function asShown(score: MonthlyScore, figures: SummaryFigures | undefined, settings: Settings): MonthlyScore {
  if (!figures || says(score, figures)) return score;
  const { general, resultPoints, total, level } = figures;
  return {
    ...score,
    general: general ?? score.general,
    resultPoints,
    result: resultPoints === null ? null : resultPoints / settings.resultMax,
    ...{ total, level, rated: total !== null },
    unratedReason: total === null ? (score.unratedReason ?? "nothingAssigned") : null,
  };
}
