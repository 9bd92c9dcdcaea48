/** What `kpi fix` did and left, edit by edit, in the words of the contract. */
import type { AppliedFix } from "../app/compose-fixes";
import type { MendedCatalogue } from "../app/fix-catalogue";
import { cellText } from "../catalogue/cell-text";
import type { Messages } from "../strings/messages";
import { cellAddress, type CellRef } from "../workbook/address";
import type { SheetEdit } from "../workbook/workbook-change";
import { cellAt, findSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { findingJson } from "./json";

export interface FixJsonOptions {
  readonly mended: MendedCatalogue;
  readonly messages: Messages;
  /** The file; `null` for a dry run. */
  readonly written: string | null;
}

export function fixJson({ mended, messages, written }: FixJsonOptions) {
  const { applied, left, before, after } = mended;
  return {
    applied: applied.flatMap(doneEdits).map(({ code, cell, edit }) => ({
      code,
      ...placeJson(cell),
      old: oldTextOf(edit, before.workbook),
      new: newTextOf(edit),
    })),
    left: left.map(({ finding, reason }) => ({ code: finding.code, ...placeJson(finding.at), reason })),
    findings: after.findings.map((finding) => findingJson(finding, messages)),
    summary: after.summary,
    written,
  };
}

function placeJson({ sheet, row, column }: CellRef) {
  return { sheet, row, cell: cellAddress(row, column) };
}

export interface DoneEdit {
  readonly code: string;
  /** As it was before; a row is named by the finding's cell in it, else by its first one. */
  readonly cell: CellRef;
  readonly edit: SheetEdit;
}

export function doneEdits({ finding: { code, at }, edits }: AppliedFix): DoneEdit[] {
  return edits.map((edit) => {
    const own = edit.sheet === at.sheet && edit.row === at.row ? at.column : 1;
    const column = edit.kind === "setCell" ? edit.column : own;
    return { code, cell: { sheet: edit.sheet, row: edit.row, column }, edit };
  });
}

/** What stood there before, as the sheet showed it; the row's texts for a row that goes, `null` for one that comes. */
export function oldTextOf(edit: SheetEdit, workbook: WorkbookSnapshot): string | null {
  const sheet = findSheet(workbook, edit.sheet);
  if (!sheet || edit.kind === "insertRows") return null;
  if (edit.kind === "setCell") return cellText(cellAt(sheet, edit.row, edit.column));
  return textOfRow(sheet.values[edit.row - sheet.firstRow] ?? []);
}

/** `null` for a row that goes. */
export function newTextOf(edit: SheetEdit): string | null {
  switch (edit.kind) {
    case "setCell":
      return cellText(edit.value);
    case "insertRows":
      return textOfRow((edit.cells ?? []).map(({ value }) => value));
    case "deleteRows":
      return null;
  }
}

function textOfRow(values: readonly Parameters<typeof cellText>[0][]): string {
  return values.map(cellText).filter(Boolean).join(" | ");
}
