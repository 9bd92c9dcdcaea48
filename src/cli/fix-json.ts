/** What `kpi fix` did and left, edit by edit, in the words of the contract. */
import type { MendedCatalogue } from "../app/fix-catalogue";
import { cellText } from "../catalogue/cell-text";
import type { Messages } from "../strings/messages";
import { cellAddress, type CellRef } from "../workbook/address";
import { rowMapOf } from "../workbook/row-map";
import { editsBySheet, isRowEdit } from "../workbook/workbook-change";
import { cellAt, findSheet } from "../workbook/workbook-snapshot";
import { findingJson } from "./json";

export interface FixJsonOptions {
  readonly mended: MendedCatalogue;
  readonly messages: Messages;
  /** The file; `null` for a dry run. */
  readonly written: string | null;
}

export function fixJson({ mended, messages, written }: FixJsonOptions) {
  const { left, after } = mended;
  return {
    applied: doneEdits(mended).map(({ code, cell, old, new: now }) => ({ code, ...placeJson(cell), old, new: now })),
    left: left.map(({ finding, reason }) => ({ code: finding.code, ...placeJson(finding.at), reason })),
    findings: after.findings.map((finding) => findingJson(finding, messages)),
    summary: after.summary,
    written,
  };
}

function placeJson({ sheet, row, column }: CellRef) {
  return { sheet, row, cell: cellAddress(row, column) };
}

/** One thing that was done: a cell that got another content, a row that went, a cell of a row that came. */
export interface DoneEdit {
  readonly code: string;
  /**
   * As it was before; a row that went is named by the finding's cell in it, else by its first one. A cell of a new row,
   * which was nowhere, is named by where it stands now.
   */
  readonly cell: CellRef;
  /** What stood there, as the sheet showed it; the row's texts for one that went, `null` for a cell of a new row. */
  readonly old: string | null;
  /** `null` for a row that went. */
  readonly new: string | null;
}

/** What was done for the findings, cell by cell. */
export function doneEdits({ applied, before: { workbook } }: MendedCatalogue): readonly DoneEdit[] {
  const moves = applied.flatMap(({ edits }) => edits.filter(isRowEdit));
  const maps = new Map([...editsBySheet([...new Set(moves)])].map(([sheet, own]) => [sheet, rowMapOf(own)]));
  return applied.flatMap(({ finding: { code, at }, edits }) =>
    edits.flatMap((edit): DoneEdit[] => {
      const { sheet: name, row } = edit;
      const sheet = findSheet(workbook, name);
      switch (edit.kind) {
        case "setCell": {
          const old = sheet && cellText(cellAt(sheet, row, edit.column));
          return [{ code, cell: { sheet: name, row, column: edit.column }, old, new: cellText(edit.value) }];
        }
        case "deleteRows": {
          const column = name === at.sheet && row === at.row ? at.column : 1;
          const old = textOfRow(sheet?.values[row - sheet.firstRow] ?? []);
          return [{ code, cell: { sheet: name, row, column }, old, new: null }];
        }
        case "insertRows": {
          const first = maps.get(name)?.newRow(row) ?? row;
          return (edit.cells ?? []).map((cell) => {
            const place = { sheet: name, row: first + cell.row - 1, column: cell.column };
            return { code, cell: place, old: null, new: cellText(cell.value) };
          });
        }
      }
    }),
  );
}

function textOfRow(values: readonly Parameters<typeof cellText>[0][]): string {
  return values.map(cellText).filter(Boolean).join(" | ");
}
