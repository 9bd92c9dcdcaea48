/**
 * From a converted workbook and a month's assignments to score sheets and the office's summary.
 */
import type { Finding } from "../catalogue/finding";
import { assignmentFinding } from "../scoring/assignment-finding";
import { excellentCaps } from "../scoring/excellent-cap";
import type { MonthlyScore } from "../scoring/monthly-score";
import { isRoleSupported, scoreMonth } from "../scoring/score-month";
import { monthlyScoreSheet } from "../sheets/monthly-score-sheet";
import { resolveSheetNames, wantedScoreSheet, wantedSummarySheet } from "../sheets/our-sheets";
import { readSettings } from "../sheets/read-settings";
import { rosterSheet } from "../sheets/roster-sheet";
import { summarySheet } from "../sheets/summary-sheet";
import type { SheetPlan } from "../workbook/sheet-plan";
import { UserError } from "../workbook/user-error";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import type { WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { fingerprintsOfOurs } from "./fingerprints";
import { gatherMonth } from "./gather-month";
import { createPacer } from "./pacer";
import { publishedProducts } from "./published-products";
import type { ScoreOptions, ScoreReport } from "./score-report";

export interface ScorePlan {
  readonly report: ScoreReport;
  readonly change: WorkbookChange;
}

/** @throws UserError `noConvertedCatalogue`, `noAssignments`, `assignmentColumnsMissing`, `settingsUnreadable`. */
export async function planScores(
  workbook: WorkbookSnapshot,
  options: ScoreOptions,
  work: WorkOptions = {},
): Promise<ScorePlan> {
  const { period } = options;
  const pacer = createPacer(work);
  const settings = readSettings(workbook)?.settings;
  const products = await publishedProducts(workbook, work);
  if (!settings || !products) throw new UserError("noConvertedCatalogue");
  const { works, findings } = await pacer.run(gatherMonth({ workbook, settings, products, ...options }));
  if (works.length === 0) throw new UserError("noAssignments", { period });

  const people = works.map((one) => scoreMonth({ work: one, period, settings }));
  const supported = people.filter(({ work: { person } }) => isRoleSupported(person.role));
  const names = resolveSheetNames(workbook, [
    "roster",
    ...supported.map(({ work: { person } }) => wantedScoreSheet(period, person)),
    wantedSummarySheet(period),
  ]);
  const sheets: SheetPlan[] = [rosterSheet({ people: works.map(({ person }) => person), names, workbook })];
  for (const [index, score] of supported.entries()) {
    await pacer.step(index, supported.length);
    sheets.push(monthlyScoreSheet({ score, settings, products, names, workbook }));
  }
  sheets.push(summarySheet({ period, scores: people, settings, names, workbook }));
  await pacer.step(supported.length, supported.length);

  return {
    report: {
      period,
      settings,
      people,
      excellentCaps: excellentCaps(people, settings),
      findings: [...findings, ...remarksOn(people, names["roster"] ?? "")],
    },
    change: { ...noChange, sheets, basedOn: fingerprintsOfOurs(workbook, sheets) },
  };
}

/** What people should know about scores that rest on an assumption or are missing (W605, W606). */
function remarksOn(people: readonly MonthlyScore[], roster: string): Finding[] {
  const at = { sheet: roster, row: 1, column: 1 };
  const assumed = people.filter(({ generalAssumed, rated }) => generalAssumed && rated).length;
  return [
    ...(assumed > 0 ? [assignmentFinding({ code: "W605", at, params: { count: assumed } })] : []),
    ...people
      .filter(({ unratedReason }) => unratedReason === "roleNotSupported")
      .map(({ work: { person } }) =>
        assignmentFinding({ code: "W606", at, params: { name: person.name, role: person.role } }),
      ),
  ];
}
