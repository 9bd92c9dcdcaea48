/**
 * Each person's score sheet as a workbook of its own, which calculates by itself: with the parameters, the products and
 * the one line of the roster that its formulas ask for, and with nothing of anybody else.
 */
import type { Conversion } from "../conversion/conversion";
import type { Settings } from "../profiles/profile";
import type { Person } from "../scoring/assignment";
import { indexProducts } from "../scoring/product-index";
import { scoreOffice } from "../scoring/score-office";
import { closedStampOf } from "../sheets/closing/stamp";
import { writtenMoment } from "../sheets/findings/confirmation";
import {
  resolveSheetNames,
  scoredPeriods,
  scoreSheetMarker,
  sheetNameOf,
  wantedScoreSheet,
} from "../sheets/our-sheets";
import { readRoster } from "../sheets/roster/read-roster";
import { rosterSheet } from "../sheets/roster/roster-sheet";
import { monthlyScoreSheet } from "../sheets/score/monthly-score-sheet";
import { lookupCatalogueSheet } from "../sheets/sending/lookup-catalogue-sheet";
import { sentSheet } from "../sheets/sending/sent-sheet";
import { settingsSheet } from "../sheets/settings/settings-sheet";
import type { ScoredPeriod } from "../text/period";
import { runAtOnce } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import { findMarkedSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { periodClosed } from "./closed-month";
import { gatherMonth } from "./gather-month";
import { knownSettings, scoringSettings } from "./known-settings";
import { publishedProducts } from "./published-products";

export interface SendRequest {
  readonly period: ScoredPeriod;
  readonly moment: Date;
}

/** What an empty workbook becomes, for one person. */
export interface SentBook {
  readonly person: Person;
  /** Name of the score sheet, which names the file as well. */
  readonly name: string;
  readonly change: WorkbookChange;
}

/**
 * Of everybody who has a sheet of the period, in the order of the roster.
 *
 * @throws UserError `periodNotScored`, `periodClosed`, `noConvertedCatalogue`, `settingsUnreadable`.
 */
export async function planSending(
  workbook: WorkbookSnapshot,
  { period, moment }: SendRequest,
): Promise<readonly SentBook[]> {
  const periods = scoredPeriods(workbook);
  if (!periods.includes(period)) throw new UserError("periodNotScored", { period, periods: periods.join(", ") });
  const stamp = closedStampOf(workbook, period);
  if (stamp) throw periodClosed(stamp);
  const published = await publishedProducts(workbook);
  const rules = scoringSettings(workbook, period);
  if (!rules || !published) throw new UserError("noConvertedCatalogue");
  const { settings } = rules;
  const { products } = published;
  const roster = readRoster(workbook);
  const hasSheet = ({ id }: Person) => findMarkedSheet(workbook, scoreSheetMarker(period, id)) !== null;
  const among = { ...roster, people: roster.people.filter(hasSheet) };
  const { works } = runAtOnce(gatherMonth({ workbook, period, settings, products, among }));
  const { scores } = runAtOnce(scoreOffice({ works, period, settings }));
  const { profile } = knownSettings(workbook);
  const index = indexProducts(products);
  const at = writtenMoment(moment);
  return scores.map((score): SentBook => {
    const { person } = score.work;
    const marker = scoreSheetMarker(period, person.id);
    const names = resolveSheetNames(workbook, ["catalogue", "settings", "roster", wantedScoreSheet(period, person)]);
    const own = monthlyScoreSheet({
      ...{ score, settings, products: index, place: 1, names, workbook },
      isAlone: true,
    });
    const sheets = [
      sentSheet(own, { period, person: person.id, at }),
      lookupCatalogueSheet({ products, names, workbook }),
      settingsSheet({ profile, conversion: settingsAlone({ profile, settings }), names, workbook }),
      rosterSheet({ people: [person], names, workbook }),
    ];
    return { person, name: sheetNameOf(names, marker), change: { ...noChange, sheets } };
  });
}

/** The parameters without the catalogue that was converted by them: its coefficients stand as they are. */
function settingsAlone({ profile, settings }: { profile: Conversion["profile"]; settings: Settings }): Conversion {
  return {
    ...{ profile, settings, scale: settings.scale, scaleReason: "workbook", printedDigits: null },
    ...{ scales: [settings.scale], tableScales: [] },
    ...{ standard: null, unknownStandard: null, rows: [], nextCodeNumber: 1, findings: [] },
  };
}
