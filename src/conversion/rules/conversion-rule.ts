/**
 * What a rule of the conversion is: data in a list (`conversion-rules.ts`), checked over the whole catalogue.
 */
import type { Catalogue, CatalogueField, CatalogueRow } from "../../catalogue/catalogue-row";
import type { ConversionRuleCode, Finding, Severity } from "../../findings/finding";
import type { CellRef } from "../../workbook/address";
import type { Conversion } from "../conversion";
import type { TypedRows } from "../typed-values";
import type { StandardUse } from "../use-standard";

export interface ConversionContext {
  readonly catalogue: Catalogue;
  readonly conversion: Omit<Conversion, "findings">;
  /** What became of the choice of the standard unit. */
  readonly use: StandardUse;
  /** Everything that reviewers typed, also what does not count. */
  readonly typed: TypedRows;
}

/** What a check has to say about a finding; the rule adds its code and severity. */
export type Remark = Pick<Finding, "at"> & Partial<Omit<Finding, "code" | "severity" | "at">>;

export interface ConversionRule {
  readonly code: ConversionRuleCode;
  readonly severity: Severity;
  readonly check: (context: ConversionContext) => readonly Finding[];
}

export interface ConversionRuleDefinition {
  readonly code: ConversionRuleCode;
  readonly severity: Severity;
  readonly check: (context: ConversionContext) => readonly Remark[];
}

export function conversionRule({ code, severity, check }: ConversionRuleDefinition): ConversionRule {
  const complete = (remark: Remark): Finding => ({
    params: {},
    fix: null,
    related: [],
    score: null,
    ...remark,
    code,
    severity,
  });
  return { code, severity, check: (context) => check(context).map(complete) };
}

/** The row's cell of the first of these fields that its sheet has, else the row's leftmost known cell. */
export function cellOf(catalogue: Catalogue, row: CatalogueRow, ...fields: readonly CatalogueField[]): CellRef {
  const { sheet, row: rowNumber } = row.source;
  const columns = catalogue.sheets.find(({ name }) => name === sheet)?.columns ?? {};
  const column = fields.map((field) => columns[field]).find((candidate) => candidate !== undefined);
  return { sheet, row: rowNumber, column: column ?? Math.min(...Object.values(columns), maxColumn) };
}

const maxColumn = 16_384;
