/**
 * Which row is the standard unit (đơn vị sản phẩm/công việc chuẩn): the one that the user names by code or by
 * row, else the one that the workbook's settings keep, else the one that the sheet itself marks.
 */
import type { CatalogueRow } from "../catalogue/catalogue-row";
import type { Scale } from "../profiles/profile";
import { comparisonKey, normalizeText } from "../text/normalize";
import type { StandardChoice, StandardOrigin } from "./converted-catalogue";

/** A row, the code it goes by, and how it is measured. */
export interface CodedRow {
  readonly row: CatalogueRow;
  readonly code: string;
  readonly basis: Scale | "hours";
}

export interface ChooseStandardOptions<Row extends CodedRow> {
  readonly rows: readonly Row[];
  readonly option: StandardChoice | null;
  /** Code in the workbook's settings sheet. */
  readonly storedCode: string | null;
  /** Of the workbook: where tables of different scales mark a row each, this one's is the standard unit. */
  readonly scale: Scale;
}

export type StandardDecision<Row extends CodedRow> =
  | { readonly kind: "chosen"; readonly row: Row; readonly origin: StandardOrigin }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly rows: readonly Row[]; readonly origin: StandardOrigin }
  /** A choice that no row answers to; `choice` as the user would write it. */
  | { readonly kind: "unknown"; readonly choice: string; readonly origin: StandardOrigin };

export function chooseStandard<Row extends CodedRow>(options: ChooseStandardOptions<Row>): StandardDecision<Row> {
  const { rows, option, storedCode } = options;
  if (option?.kind === "row") {
    const { sheet, row } = option;
    // As in Excel, the case of a sheet's name does not matter.
    const name = comparisonKey(sheet);
    const found = rows.filter(({ row: { source } }) => comparisonKey(source.sheet) === name && source.row === row);
    return decide({ found, choice: `${sheet}!${row}`, origin: "option" });
  }
  if (option) return decide({ found: withCode(rows, option.code), choice: option.code, origin: "option" });
  if (storedCode) return decide({ found: withCode(rows, storedCode), choice: storedCode, origin: "workbook" });
  const marked = mainMarks(
    rows.filter(({ row }) => row.isMarkedStandard),
    options.scale,
  );
  return marked.length === 0 ? { kind: "none" } : decide({ found: marked, choice: "", origin: "mark" });
}

/** One mark for each scale is one standard unit, measured by several; two on one scale are one too many. */
function mainMarks<Row extends CodedRow>(marked: readonly Row[], scale: Scale): readonly Row[] {
  // Where coefficients are given, every row with 1 may be marked.
  const measured = marked.filter(({ basis }) => basis !== "given");
  if (measured.length === 0) return marked;
  const scales = new Set(measured.map(({ basis }) => basis));
  if (scales.size < measured.length) return measured;
  const own = measured.filter(({ basis }) => basis === scale);
  return own.length > 0 ? own : measured.slice(0, 1);
}

interface Found<Row> {
  readonly found: readonly Row[];
  readonly choice: string;
  readonly origin: StandardOrigin;
}

function decide<Row extends CodedRow>({ found, choice, origin }: Found<Row>): StandardDecision<Row> {
  const [row, ...others] = found;
  if (!row) return { kind: "unknown", choice, origin };
  return others.length === 0 ? { kind: "chosen", row, origin } : { kind: "several", rows: found, origin };
}

function withCode<Row extends CodedRow>(rows: readonly Row[], code: string): readonly Row[] {
  const wanted = codeKey(code);
  return rows.filter((row) => codeKey(row.code) === wanted);
}

/** Codes are the same whatever their case and spacing: people type "dc.01 " for "DC.01". */
export function codeKey(code: string): string {
  return normalizeText(code).toUpperCase();
}
