/**
 * What the software knows about a workbook before it writes anything: how the sheets were read, what each
 * product counts for, and everything that should be mended. Made by `assess.ts`.
 */
import type { Catalogue, CatalogueField } from "../catalogue/catalogue-row";
import type { Conversion, StandardChoice } from "../conversion/conversion";
import type { TypedRows } from "../conversion/typed-values";
import type { Profile, Scale, Settings } from "../profiles/profile";
import type { Finding } from "../rulebook/rulebook";
import type { CatalogueProduct } from "../sheets/catalogue/read-converted-catalogue";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** Columns that a person corrected, by sheet: 1-based, field by field. */
export type ColumnOverrides = Readonly<Record<string, Readonly<Partial<Record<CatalogueField, number>>>>>;

export interface AssessOptions {
  /** Sheets to read; absent = every sheet with a catalogue header. */
  readonly sheets?: readonly string[];
  /** Profile id; absent = the workbook's own, else the default. */
  readonly profile?: string;
  readonly scale?: Scale;
  readonly digits?: number;
  readonly standard?: StandardChoice;
  readonly columns?: ColumnOverrides;
  /** 1-based header rows that a person corrected, by sheet. */
  readonly headerRows?: Readonly<Record<string, number>>;
  /** Settings tried out in the pane and not yet written. */
  readonly settings?: Readonly<Partial<Settings>>;
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
  readonly summary: AssessmentSummary;
}
