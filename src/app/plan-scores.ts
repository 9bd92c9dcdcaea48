/**
 * From a converted workbook and a month's assignments to score sheets and the office's summary.
 */
import type { Finding } from "../findings/finding";
import { assignmentFinding } from "../scoring/assignment-finding";
import { excellentCaps } from "../scoring/excellent-cap";
import type { MonthlyScore } from "../scoring/monthly-score";
import { hasForm } from "../scoring/role-forms";
import { scoreMonth } from "../scoring/score-month";
import { monthlyScoreSheet } from "../sheets/score/monthly-score-sheet";
import {
  resolveSheetNames,
  scoreSheetMarker,
  wantedScoreSheet,
  wantedSummarySheet,
  type SheetNames,
} from "../sheets/our-sheets";
import { scoringEdits } from "../sheets/settings/scoring-edits";
import { rosterSheet } from "../sheets/roster/roster-sheet";
import { summarySheet } from "../sheets/summary/summary-sheet";
import type { SheetPlan } from "../workbook/sheet-plan";
import { UserError } from "../workbook/user-error";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import type { Progress, WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { fingerprintsOfOurs } from "./fingerprints";
import { gatherMonth } from "./gather-month";
import { scoringSettings } from "./known-settings";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";
import { publishedProducts } from "./published-products";
import type { ScoreOptions, ScoreReport } from "./score-report";

export interface ScorePlan {
  readonly report: ScoreReport;
  readonly change: WorkbookChange;
}

/** Where the people begin in the whole of the work; before them, products and assignments are read. */
const peopleBegin = 0.3;

/** @throws UserError `noConvertedCatalogue`, `noAssignments`, `assignmentColumnsMissing`, `settingsUnreadable`. */
export async function planScores(
  workbook: WorkbookSnapshot,
  options: ScoreOptions,
  work: WorkOptions = {},
): Promise<ScorePlan> {
  const { period } = options;
  const pacer = createPacer(work);
  const rules = scoringSettings(workbook, period, options.tried);
  const products = await publishedProducts(workbook, phaseOf(work, { from: 0, to: peopleBegin, isCounted: false }));
  if (!rules || !products) throw new UserError("noConvertedCatalogue");
  const { settings } = rules;
  const { works, findings } = await pacer.run(gatherMonth({ workbook, settings, products, ...options }));
  if (works.length === 0) throw new UserError("noAssignments", { period });

  const people = works.map((one) => scoreMonth({ work: one, period, settings }));
  const supported = people.filter(({ work: { person } }) => hasForm(person.role));
  const names = resolveSheetNames(workbook, [
    "roster",
    ...supported.map(({ work: { person } }) => wantedScoreSheet(period, person)),
    wantedSummarySheet(period),
  ]);
  const peopleDone = (done: number): Progress => {
    const total = supported.length;
    return { done, total, unit: "people", overall: peopleBegin + ((1 - peopleBegin) * done) / Math.max(1, total) };
  };
  const sheets: SheetPlan[] = [rosterSheet({ people: works.map(({ person }) => person), names, workbook })];
  const productOf = new Map(products.map((product) => [product.code, product]));
  for (const [index, score] of supported.entries()) {
    await pacer.step(peopleDone(index));
    sheets.push(monthlyScoreSheet({ score, settings, products: productOf, names, workbook }));
  }
  sheets.push(summarySheet({ period, scores: people, settings, names, workbook }));
  await pacer.step(peopleDone(supported.length));

  return {
    report: {
      period,
      settings,
      people,
      excellentCaps: excellentCaps(people, settings),
      findings: [...findings, ...remarksOn(people, names)],
    },
    change: {
      ...noChange,
      sheets,
      edits: scoringEdits({ workbook, ...rules }),
      basedOn: fingerprintsOfOurs(workbook, sheets),
    },
  };
}

/** What people should know about scores that rest on an assumption, are missing or count unlisted work (W605, W606, W608). */
function remarksOn(people: readonly MonthlyScore[], names: SheetNames): Finding[] {
  const at = { sheet: names["roster"] ?? "", row: 1, column: 1 };
  const assumed = people.filter(({ generalAssumed, rated }) => generalAssumed && rated).length;
  return [
    ...(assumed > 0 ? [assignmentFinding({ code: "W605", at, params: { count: assumed } })] : []),
    ...people
      .filter(({ work: { person } }) => !hasForm(person.role))
      .map(({ work: { person } }) =>
        assignmentFinding({ code: "W606", at, params: { name: person.name, role: person.role } }),
      ),
    ...people.flatMap((score) => remarkOnUnlisted(score, names)),
  ];
}

/** Work outside the catalogue counts by a coefficient entered by hand; it is to be proposed for the catalogue. */
function remarkOnUnlisted({ work: { person, lines }, period }: MonthlyScore, names: SheetNames): Finding[] {
  const titles = lines.filter(({ code }) => code === null).map(({ title }) => `“${title}”`);
  const sheet = names[scoreSheetMarker(period, person.id)];
  if (titles.length === 0 || sheet === undefined) return [];
  const params = { name: person.name, count: titles.length, titles: titles.join(", ") };
  return [assignmentFinding({ code: "W608", at: { sheet, row: 1, column: 1 }, params })];
}
