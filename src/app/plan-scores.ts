/**
 * From a converted workbook and a month's assignments to score sheets and the office's summary.
 */
import { checkInSlices } from "../findings/rule";
import { excellentCaps } from "../scoring/excellent-cap";
import type { ScoredMonth } from "../scoring/rules/month-rules";
import { monthRules } from "../scoring/rules/scoring-rules";
import { scoreOffice } from "../scoring/score-office";
import { closedStampOf } from "../sheets/closing/stamp";
import { resolveSheetNames, scoreSheetMarker, wantedScoreSheet, wantedSummarySheet } from "../sheets/our-sheets";
import { scoringEdits } from "../sheets/settings/scoring-edits";
import { rosterSheet } from "../sheets/roster/roster-sheet";
import type { Period } from "../text/period";
import type { SheetPlan } from "../workbook/sheet-plan";
import { inParts, type Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import type { WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { closedMonth, periodClosed, type ClosedMonth } from "./closed-month";
import { fingerprintsOfOurs } from "./fingerprints";
import { gatherMonth, type GatheredMonth } from "./gather-month";
import { scoringSettings, type ScoringSettings } from "./known-settings";
import { monthSheets } from "./month-sheets";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";
import { renewedSettings } from "./renew-settings";
import { publishedProducts, type PublishedProducts } from "./published-products";
import type { ScoreOptions, ScoreReport } from "./score-report";

export interface ScorePlan {
  readonly report: ScoreReport;
  readonly change: WorkbookChange;
}

/** Where gathering the month and planning its sheets begin in the whole of the work; before them, products are read. */
const [monthBegins, sheetsBegin] = [0.15, 0.3];

/**
 * Of a closed period, its figures as they stand; it is never written again.
 *
 * @throws UserError `periodClosed` where something is brought to a closed period, `noConvertedCatalogue`, `noAssignments`, `assignmentColumnsMissing`,
 *   `settingsUnreadable`, `settingsOutdated`.
 */
export async function planScores(
  workbook: WorkbookSnapshot,
  options: ScoreOptions,
  work: WorkOptions = {},
): Promise<ScorePlan> {
  if (closedStampOf(workbook, options.period)) {
    const closed = await createPacer(work).run(closedMonth(workbook, options.period));
    if (closed) return planOfClosed(closed, options);
  }
  const rules = scoringSettings(workbook, options.period, options.tried);
  const published = await publishedProducts(workbook, phaseOf(work, { from: 0, to: monthBegins, isCounted: false }));
  if (!rules || !published) throw new UserError("noConvertedCatalogue");
  const { products } = published;
  const { settings } = rules;
  const gathering = createPacer(phaseOf(work, { from: monthBegins, to: sheetsBegin }));
  const gathered = await gathering.run(gatherMonth({ workbook, settings, products, ...options }));
  if (gathered.works.length === 0) throw new UserError("noAssignments", { period: options.period });
  const renewed = await renewedSettings({ workbook, settings }, { ...(work.signal ? { signal: work.signal } : {}) });
  return createPacer(phaseOf(work, { from: sheetsBegin, to: 1 })).run(
    planMonth({ workbook, rules, published, gathered, renewed, period: options.period }),
    { total: gathered.works.length, unit: "people" },
  );
}

/** The figures of a closed period as they stand, and nothing to write; whatever would change it is refused. */
function planOfClosed(closed: ClosedMonth, options: ScoreOptions): ScorePlan {
  const { stamp, scores, settings } = closed;
  const { assignments, criteria, roster, typedMarks = {} } = options;
  const brings = [assignments, criteria, roster].some((table) => table !== undefined);
  if (brings || Object.keys(typedMarks).length > 0) throw periodClosed(stamp);
  const nothing = {
    findings: [],
    brought: [],
    broughtFingerprints: [],
    newcomers: [],
    questions: [],
    kindQuestions: [],
  };
  const caps = excellentCaps(scores, settings);
  const report = { period: options.period, settings, people: scores, excellentCaps: caps, ...nothing, closed };
  return { report, change: noChange };
}

interface MonthToPlan {
  readonly workbook: WorkbookSnapshot;
  readonly rules: ScoringSettings;
  readonly published: PublishedProducts;
  readonly gathered: GatheredMonth;
  /** `Cấu hình KPI` where an earlier version wrote it; else `null`. */
  readonly renewed: SheetPlan | null;
  readonly period: Period;
}

function* planMonth({ workbook, rules, published, gathered, renewed, period }: MonthToPlan): Slices<ScorePlan> {
  const { settings } = rules;
  const { products } = published;
  const { works, roster, findings, settled, newcomers, questions, kindQuestions } = gathered;
  const part = inParts({ scores: 10, sheets: 80, remarks: 2, fingerprints: 8 });
  const { scores: people, managers } = yield* part("scores", scoreOffice({ works, period, settings }));
  const names = resolveSheetNames(workbook, [
    "roster",
    ...people.map(({ work: { person } }) => wantedScoreSheet(period, person)),
    wantedSummarySheet(period),
  ]);
  const ofMonth = yield* part(
    "sheets",
    monthSheets({ workbook, period, settings, scores: people, products, roster, names }),
  );
  const sheets = [...(renewed ? [renewed] : []), rosterSheet({ people: roster, names, workbook }), ...ofMonth];
  const month: ScoredMonth = {
    people,
    roster: names["roster"] ?? "",
    managers,
    sheetOf: ({ id }) => names[scoreSheetMarker(period, id)],
  };
  const remarks = yield* part("remarks", checkInSlices(monthRules, month));
  return {
    report: {
      period,
      settings,
      people,
      excellentCaps: excellentCaps(people, settings),
      findings: [...findings, ...remarks],
      brought: settled.differences,
      broughtFingerprints: settled.fingerprints,
      newcomers,
      questions,
      kindQuestions,
    },
    change: {
      ...noChange,
      sheets,
      edits: renewed ? [] : scoringEdits({ workbook, ...rules }),
      basedOn: [...published.basedOn, ...(yield* part("fingerprints", fingerprintsOfOurs(workbook, sheets)))],
    },
  };
}
