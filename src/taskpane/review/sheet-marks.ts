/** The findings as marks on their cells: one a cell, of the gravest, with everything that is said there. Pure. */
import type { Finding } from "../../rulebook/rulebook";
import type { Messages } from "../../strings/messages";
import type { CellMark, JudgedSheet } from "../../workbook/sheet-marks";
import type { Catalogue } from "../../catalogue/catalogue-row";
import type { NumberFormat } from "../shared/number-format";
import { inListOrder } from "../state/list-order";
import { fixText } from "./fix-text";

export interface MarksOptions {
  readonly findings: readonly Finding[];
  readonly messages: Messages;
  readonly format: NumberFormat;
}

/** By their marks, the findings that these stand for: the first that has a fix, else the gravest. */
export function marksOf({ findings, messages, format }: MarksOptions): ReadonlyMap<CellMark, Finding> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of inListOrder(findings)) {
    const { sheet, row, column } = finding.at;
    const key = `${row},${column},${sheet}`;
    const same = byCell.get(key);
    if (same) same.push(finding);
    else byCell.set(key, [finding]);
  }
  const marks = new Map<CellMark, Finding>();
  for (const same of byCell.values()) {
    const [gravest] = same;
    if (!gravest) continue;
    const mended = same.find(({ fix }) => fix !== null) ?? gravest;
    const { fix } = mended;
    marks.set(
      {
        at: gravest.at,
        severity: gravest.severity,
        sentence: same.map(({ code, params }) => messages.findings[code].message(params)).join("\n"),
        fix: fix && messages.terms.fix[fix.kind].button(fixText(fix, format)),
      },
      mended,
    );
  }
  return marks;
}

export function judgedSheetsOf({ sheets }: Catalogue): JudgedSheet[] {
  return sheets
    .filter(({ table }) => table.number === 1)
    .map(({ name, headerRow, firstDataRow }) => ({
      name,
      headerTop: headerRow,
      headerBottom: firstDataRow - 1,
    }));
}
