/** Findings as the review shows them: filtered, and grouped by rule with the gravest first. Pure. */
import type { CatalogueRow } from "../../catalogue/catalogue-row";
import type { Severity } from "../../findings/finding";
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import type { Messages } from "../../strings/messages";
import { foldText } from "../../text/search-key";
import { cellAddress } from "../../workbook/address";
import { concerns } from "../../findings/concerns";
import { compareInList } from "../state/list-order";
import type { ReviewState } from "../state/pane-state";

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Those that one press can mend. */
  readonly fixable: readonly Finding[];
}

export interface FindingFilter {
  readonly review: Pick<ReviewState, "severities" | "search" | "only">;
  readonly messages: Messages;
  /** The row's product, for the search. */
  readonly productOf: (finding: Finding) => string;
}

export function groupFindings(findings: readonly Finding[], filter: FindingFilter): FindingGroup[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    if (!matches(finding, filter)) continue;
    const group = byCode.get(finding.code);
    if (group) group.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const groups = [...byCode].map(([code, members]) => ({
    code,
    severity: members[0]?.severity ?? "hint",
    findings: members,
    fixable: members.filter(({ fix }) => fix !== null),
  }));
  return groups.sort(compareInList);
}

/** The product of a finding's row in its most telling form: detail, else output, else task. */
export function productIndex(rows: readonly CatalogueRow[]): (finding: Finding) => string {
  const byPlace = new Map(rows.map((row) => [placeKey(row.source.sheet, row.source.row), row]));
  return ({ at }) => {
    const row = byPlace.get(placeKey(at.sheet, at.row));
    return row ? row.detail || row.output || row.task : "";
  };
}

function placeKey(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}

function matches(finding: Finding, { review, messages, productOf }: FindingFilter): boolean {
  if (!review.severities.includes(finding.severity)) return false;
  if (review.only && !concerns(finding, review.only)) return false;
  const wanted = foldText(review.search).trim();
  if (wanted === "") return true;
  return toldBy(finding, messages, productOf).includes(wanted);
}

/** Folding is what costs in a search, and every letter that is typed asks for the same findings again. */
const told = new WeakMap<Messages, WeakMap<Finding, string>>();

function toldBy(finding: Finding, messages: Messages, productOf: (finding: Finding) => string): string {
  const known = told.get(messages) ?? new WeakMap<Finding, string>();
  told.set(messages, known);
  const before = known.get(finding);
  if (before !== undefined) return before;
  const words = messages.findings[finding.code];
  const { at, code, params } = finding;
  const texts = [code, cellAddress(at.row, at.column), words.title, words.message(params), productOf(finding)];
  const folded = texts.map(foldText).join("\n");
  known.set(finding, folded);
  return folded;
}
