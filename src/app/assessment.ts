/**
 * What the software knows about a workbook before it writes anything: how the sheets were read, what each
 * product counts for, and everything that should be mended. Made by `assess.ts`.
 */
import type { Catalogue, CatalogueField } from "../catalogue/catalogue-row";
import type { NamedHeaders, TableLayout } from "../catalogue/table-layout";
import type { LikeRowFinder } from "../catalogue/likeness/find-like-rows";
import type { RosterName } from "../catalogue/performers";
import type { RuleSettings } from "../catalogue/rules/rule-settings";
import type { Conversion } from "../conversion/conversion";
import type { StandardChoice } from "../conversion/converted-catalogue";
import type { TypedRows } from "../conversion/typed-values";
import type { Profile, Scale, Settings } from "../profiles/profile";
import type { SilentRule } from "../rulebook/rule-levels";
import type { Finding } from "../rulebook/rulebook";
import type { OfficeDetails } from "../sheets/form/office-fields";
import type { CatalogueProduct } from "../sheets/catalogue/read-converted-catalogue";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** Columns that a person corrected, by sheet: 1-based, field by field; 0 = there is none. */
export type ColumnOverrides = Readonly<Record<string, Readonly<Partial<Record<CatalogueField, number>>>>>;

/** How the sheets are read. It outlives every write: no write says it in the workbook. */
export interface ReadingChoices {
  /** Sheets to read; absent = every sheet with a catalogue header. */
  readonly sheets?: readonly string[];
  readonly columns?: ColumnOverrides;
  /** 1-based header rows that a person corrected, by sheet. */
  readonly headerRows?: Readonly<Record<string, number>>;
  /** What a person corrected of tables, known again by their headings: columns, and what an office's groups mean. */
  readonly layouts?: readonly TableLayout[];
  /** Rows that a person named as headers, known again by their cells. */
  readonly headers?: NamedHeaders;
}

/** What is tried out on what was read, until a write takes it over into the workbook's settings. */
export interface TriedChoices {
  /** Profile id; absent = the workbook's own, else the default. */
  readonly profile?: string;
  readonly scale?: Scale;
  readonly standard?: StandardChoice;
  /** What the forms say of the office, each in place of what the workbook says. */
  readonly office?: Partial<OfficeDetails>;
  /** Figures and rules, each in place of the one in force. */
  readonly settings?: TriedSettings;
}

/** Profile and scale are choices of their own. */
export type TriedSettings = Readonly<Partial<Omit<Settings, "profile" | "scale">>>;

export interface AssessOptions {
  readonly reading?: ReadingChoices;
  readonly tried?: TriedChoices;
}

/** What an assessment was made from and its steps, so that a later one can keep what still holds (still-holds.ts). */
export interface AssessmentBasis {
  readonly reading: ReadingChoices;
  readonly tried: TriedChoices;
  /** Codes of the workbook's converted catalogue. */
  readonly reservedCodes: readonly string[];
  /** What the catalogue's own rules found, rule by rule. */
  readonly ruleFindings: readonly Finding[];
  /** Limits and words that they went by, and everybody whose work they looked for. */
  readonly settings: RuleSettings;
  readonly people: readonly RosterName[];
  /** Goes on from one assessment to the next: it looks at those rows again that a change touches. */
  readonly likeRows: LikeRowFinder;
}

export interface AssessmentSummary {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Ready to submit (sẵn sàng nộp): products were found and no finding is an error. */
  readonly ready: boolean;
}

/** What the workbook's own converted catalogue says; nothing where there is none. */
export interface WrittenCatalogue {
  /** Their codes stay with them, and score sheets point at them. */
  readonly products: readonly CatalogueProduct[];
  /** What reviewers typed over the sources, by row id. */
  readonly typed: TypedRows;
}

export interface Assessment {
  readonly workbook: WorkbookSnapshot;
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly written: WrittenCatalogue;
  readonly conversion: Conversion;
  /** Everything, in reading order of the workbook. */
  readonly findings: readonly Finding[];
  /** Rules that the settings turn off, and how often each would have spoken. */
  readonly silent: readonly SilentRule[];
  readonly summary: AssessmentSummary;
  readonly basis: AssessmentBasis;
}
