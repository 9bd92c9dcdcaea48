/**
 * Closing a period: its score sheets and its summary keep what they show, with who closed it and when, and with what they
 * rest on in `Kỳ đã chốt`. Reopening writes the sheets with their formulas again.
 */
import type { FindingOf } from "../findings/finding";
import type { Settings } from "../profiles/profile";
import type { Person } from "../scoring/assignment";
import type { MonthlyScore } from "../scoring/monthly-score";
import type { Product } from "../scoring/product";
import type { ScoringRuleCode } from "../scoring/rules/scoring-rules";
import { scoreOffice } from "../scoring/score-office";
import { closingsSheet, ruleWords } from "../sheets/closing/closings-sheet";
import { keptOf, readClosings, type Closing, type ClosingAct } from "../sheets/closing/closings";
import { frozenSheet } from "../sheets/closing/frozen-sheet";
import { keptText } from "../sheets/closing/kept-month";
import { closedStampOf, stampPlaces, type Stamp } from "../sheets/closing/stamp";
import { thawed } from "../sheets/closing/thawed";
import { writtenMoment } from "../sheets/findings/confirmation";
import {
  resolveSheetNames,
  scoredPeriods,
  scoreSheetMarker,
  sheetKindOf,
  wantedScoreSheet,
  wantedSummarySheet,
} from "../sheets/our-sheets";
import { readRoster, type RosterRead } from "../sheets/roster/read-roster";
import { rosterSheet } from "../sheets/roster/roster-sheet";
import type { ScoredPeriod } from "../text/period";
import type { SheetPlan } from "../workbook/sheet-plan";
import { runAtOnce } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { noChange, type AppliedChange, type WorkbookChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { findMarkedSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { closedMonth } from "./closed-month";
import { fingerprintsOfOurs } from "./fingerprints";
import { gatherMonth } from "./gather-month";
import { scoringSettings } from "./known-settings";
import { monthSheets } from "./month-sheets";
import { phaseOf } from "./phase";
import { publishedProducts } from "./published-products";
import { renewedSettings } from "./renew-settings";

export interface ClosingRequest {
  readonly period: ScoredPeriod;
  readonly act: ClosingAct;
  /** Who does it, as the sheets shall say. */
  readonly by: string;
  readonly moment: Date;
}

export interface ClosingReport {
  readonly period: ScoredPeriod;
  readonly act: ClosingAct;
  readonly stamp: Stamp;
  /** As they stand from now on. */
  readonly scores: readonly MonthlyScore[];
  /** Of a reopening: what the scores were while the period was closed; none for a closing. */
  readonly before: readonly MonthlyScore[];
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
}

export interface ClosingPlan {
  readonly report: ClosingReport;
  readonly change: WorkbookChange;
}

/**
 * @throws UserError `periodNotScored`, `periodClosedAlready`, `periodNotClosed`, `noConvertedCatalogue`,
 *   `settingsUnreadable`, `settingsOutdated`.
 */
export async function planClosing(
  workbook: WorkbookSnapshot,
  request: ClosingRequest,
  work: WorkOptions = {},
): Promise<ClosingPlan> {
  const { period, act, by, moment } = request;
  requireAct(workbook, request);
  const published = await publishedProducts(workbook, work);
  const rules = scoringSettings(workbook, period);
  if (!rules || !published) throw new UserError("noConvertedCatalogue");
  const { settings } = rules;
  const { products } = published;
  const before = runAtOnce(closedMonth(workbook, period))?.scores ?? [];
  const among = peopleOf(workbook, period);
  const month = { workbook: thawed(workbook), period, settings, products };
  const { works, findings, roster } = runAtOnce(gatherMonth({ ...month, among }));
  const { scores } = runAtOnce(scoreOffice({ works, period, settings }));
  const people = scores.map(({ work: { person } }) => person);
  const names = resolveSheetNames(workbook, [
    ...(["roster", "closings"] as const),
    ...people.map((person) => wantedScoreSheet(period, person)),
    wantedSummarySheet(period),
  ]);
  const live = runAtOnce(monthSheets({ ...month, scores, roster, names }));
  const stamp: Stamp = { period, at: writtenMoment(moment), by };
  const kept = productsOf(scores, products);
  const closing: Closing = {
    ...{ period, act, at: stamp.at, by, people: people.length },
    rules: ruleWords(settings, kept.length),
    kept: act === "closed" ? keptText({ rules: settings, products: kept, people }) : "",
  };
  const log = closingsSheet({ closings: [...readClosings(workbook), closing], names, workbook });
  const sheets =
    act === "closed"
      ? [...live.map((plan) => frozen(plan, stamp)), log]
      : [...(await sheetsBeside({ workbook, settings, roster, names })), ...live, log];
  const basedOn = [...published.basedOn, ...runAtOnce(fingerprintsOfOurs(workbook, sheets))];
  return {
    report: { period, act, stamp, scores, before: act === "closed" ? [] : before, findings },
    change: { ...noChange, sheets, basedOn },
  };
}

export interface ClosingResult {
  readonly report: ClosingReport;
  /** `null` when findings of severity error kept the period from being closed. */
  readonly applied: AppliedChange | null;
}

/** Throws what `planClosing` and the host throw; nothing is written then. */
export async function closePeriod(
  host: WorkbookHost,
  { force = false, ...request }: ClosingRequest & { readonly force?: boolean },
  work: WorkOptions = {},
): Promise<ClosingResult> {
  const workbook = await host.read(phaseOf(work, { from: 0, to: 0.2, isCounted: false }));
  const { report, change } = await planClosing(workbook, request, phaseOf(work, { from: 0.2, to: 0.5 }));
  // What cannot be read would be frozen as "not enough data"; reopening only shows it again.
  const hasErrors = request.act === "closed" && report.findings.some(({ severity }) => severity === "error");
  if (hasErrors && !force) return { report, applied: null };
  return { report, applied: await host.apply(change, phaseOf(work, { from: 0.5, to: 1 })) };
}

function requireAct(workbook: WorkbookSnapshot, { period, act }: ClosingRequest): void {
  const periods = scoredPeriods(workbook);
  if (!periods.includes(period)) throw new UserError("periodNotScored", { period, periods: periods.join(", ") });
  const stamp = closedStampOf(workbook, period);
  if (act === "reopened" && !stamp) throw new UserError("periodNotClosed", { period });
  if (act === "closed" && stamp) throw new UserError("periodClosedAlready", { period, at: stamp.at, by: stamp.by });
}

/** Who has a sheet of the period: nobody joins it by being on the roster since, and nobody leaves it. */
function peopleOf(workbook: WorkbookSnapshot, period: ScoredPeriod): RosterRead {
  const { people, all, findings } = readRoster(workbook);
  const hasSheet = ({ id }: Person) => findMarkedSheet(workbook, scoreSheetMarker(period, id)) !== null;
  const gone = (keptOf(workbook, period)?.people ?? []).filter(
    (person) => hasSheet(person) && all.every(({ id }) => id !== person.id),
  );
  return { people: [...people.filter(hasSheet), ...gone], all: [...all, ...gone], findings };
}

interface SheetsBeside {
  readonly workbook: WorkbookSnapshot;
  readonly settings: Settings;
  readonly roster: readonly Person[];
  readonly names: ReturnType<typeof resolveSheetNames>;
}

/** What live sheets ask for: the settings of this version, and everybody on the roster. */
async function sheetsBeside({ workbook, settings, roster, names }: SheetsBeside): Promise<readonly SheetPlan[]> {
  const renewed = await renewedSettings({ workbook, settings });
  const isNew = roster.length > readRoster(workbook).all.length;
  return [...(renewed ? [renewed] : []), ...(isNew ? [rosterSheet({ people: roster, names, workbook })] : [])];
}

function frozen(plan: SheetPlan, stamp: Stamp): SheetPlan {
  const kind = sheetKindOf(plan.marker) === "summary" ? "summary" : "score";
  return frozenSheet({ plan, stamp, place: stampPlaces[kind] });
}

/** The products that a line names, each once. */
function productsOf(scores: readonly MonthlyScore[], products: readonly Product[]): readonly Product[] {
  const named = new Set(
    scores.flatMap(({ work: { lines, unread = [] } }) =>
      [...lines.map(({ code }) => code), ...unread.map(({ cells }) => cells.code)].flatMap((code) =>
        typeof code === "string" ? [code.trim().toUpperCase()] : [],
      ),
    ),
  );
  return products.filter(({ code }) => named.has(code.toUpperCase()));
}
