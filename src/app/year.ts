/**
 * Rolling a year up: every month and quarter that has score sheets in the workbook, and in those into which earlier
 * months were moved, becomes one line a person in `Tổng hợp <year>`.
 */
import { excellentCaps } from "../scoring/excellent-cap";
import type { Person } from "../scoring/assignment";
import type { ExcellentCaps, MonthlyScore } from "../scoring/monthly-score";
import { scoreOffice } from "../scoring/score-office";
import { yearScore, type YearScore } from "../scoring/year-score";
import type { Settings } from "../profiles/profile";
import { closedStampOf, stampOf } from "../sheets/closing/stamp";
import { resolveSheetNames, scoredPeriods, wantedYearSheet } from "../sheets/our-sheets";
import { summaryCellName } from "../sheets/summary/summary-columns";
import { readAbsences } from "../sheets/year/read-absences";
import { yearSheet, type PeriodSource } from "../sheets/year/year-sheet";
import { contains, firstMonthOf, type ScoredPeriod, type Year } from "../text/period";
import { runAtOnce } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkbookHost } from "../workbook/workbook-host";
import { findName, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { closedMonth } from "./closed-month";
import { gatherMonth } from "./gather-month";
import { knownSettings, scoringSettings } from "./known-settings";
import { publishedProducts, type PublishedProducts } from "./published-products";
import { renewedSettings } from "./renew-settings";

export interface YearReport {
  readonly year: Year;
  readonly settings: Settings;
  readonly people: readonly YearScore[];
  readonly excellentCaps: ExcellentCaps;
  /** Periods that were rolled up, in their order. */
  readonly periods: readonly ScoredPeriod[];
}

export interface YearResult {
  readonly report: YearReport;
  readonly applied: AppliedChange;
}

export interface RollUpOptions {
  readonly year: Year;
  /** Other workbooks that hold months of the year. */
  readonly others?: readonly WorkbookSnapshot[];
}

/** @throws UserError `nothingScoredInYear`, `noConvertedCatalogue`, `settingsUnreadable`, `settingsOutdated`, and what the host throws. */
export async function rollUpYear(host: WorkbookHost, { year, others = [] }: RollUpOptions): Promise<YearResult> {
  const workbook = await host.read();
  const scores = new Map<ScoredPeriod, readonly MonthlyScore[]>();
  const sources = new Map<ScoredPeriod, PeriodSource>();
  for (const book of [workbook, ...others]) {
    // The first workbook that has a period counts: the one that is written into comes before the others.
    const periods = periodsOf(book).filter((period) => contains(year, period) && !scores.has(period));
    const hasOpen = periods.some((period) => closedStampOf(book, period) === null);
    const published = hasOpen ? await publishedProducts(book) : null;
    for (const period of periods) {
      const closed = runAtOnce(closedMonth(book, period));
      scores.set(period, closed?.scores ?? scoresOf(book, period, published));
      sources.set(period, book === workbook && hasSummary(book, period) ? "here" : "elsewhere");
    }
  }
  if (scores.size === 0) throw new UserError("nothingScoredInYear", { year });
  const settings = yearSettings(workbook, year);
  const absences = readAbsences(workbook, year);
  const all = [...scores.values()].flat();
  const people = peopleOf(all).map((person) => {
    const own = all.filter(({ work }) => work.person.id === person.id);
    const left = absences.get(person.id);
    return yearScore({ person, scores: own, settings, ...(left ? { absences: left } : {}) });
  });
  const renewed = await renewedSettings({ workbook, settings });
  const names = resolveSheetNames(workbook, [wantedYearSheet(year)]);
  const sheet = yearSheet({ year, people, settings, sources, names, workbook });
  const applied = await host.apply({ ...noChange, sheets: [...(renewed ? [renewed] : []), sheet] });
  const periods = [...scores.keys()].sort((one, other) => firstMonthOf(one).localeCompare(firstMonthOf(other)));
  return { report: { year, settings, people, excellentCaps: excellentCaps(people, settings), periods }, applied };
}

/** Those with score sheets, and closed ones whose score sheets were moved elsewhere: their summary has the figures. */
function periodsOf(workbook: WorkbookSnapshot): readonly ScoredPeriod[] {
  const closed = workbook.sheets.flatMap((sheet) => stampOf(sheet)?.stamp.period ?? []);
  return [...new Set([...scoredPeriods(workbook), ...closed])];
}

/** Without a summary, or with one of an earlier version, there is nothing to link a month to: its figures stand as read. */
function hasSummary(workbook: WorkbookSnapshot, period: ScoredPeriod): boolean {
  return (["Ma", "Tong"] as const).every((cell) => findName(workbook, summaryCellName(period, cell)) !== null);
}

/** The scores of an open period as its sheets say them now, by the settings of the workbook that holds them. */
function scoresOf(
  workbook: WorkbookSnapshot,
  period: ScoredPeriod,
  published: PublishedProducts | null,
): readonly MonthlyScore[] {
  const rules = scoringSettings(workbook, period);
  if (!rules || !published) throw new UserError("noConvertedCatalogue");
  const { settings } = rules;
  const { works } = runAtOnce(gatherMonth({ workbook, period, settings, products: published.products }));
  return runAtOnce(scoreOffice({ works, period, settings })).scores;
}

/** Levels of the year by the rules of its first month. */
function yearSettings(workbook: WorkbookSnapshot, year: Year): Settings {
  const { base } = knownSettings(workbook, {}, firstMonthOf(year));
  return base;
}

/** Everybody once, as the newest period that has them knows them, in the order in which they come up. */
function peopleOf(scores: readonly MonthlyScore[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { work } of scores) people.set(work.person.id, work.person);
  return [...people.values()];
}
