/**
 * Brings the engine's sheets in line with a workbook that was changed by the program: only what changed is taken out
 * and put in again, together with the rules and names that the engine keeps apart.
 */
import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import {
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetDefinedNameMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import type { GridWorkbook } from "./grid";
import { ours } from "./guard";
import type { ShownSheet, ShownSheets } from "./shown-sheets";
import { gridNamesOf, sheetPictureOf, stylesOf } from "./workbook-data";

export interface ReplaceOptions {
  readonly injector: Injector;
  readonly model: Workbook;
  readonly sheets: ShownSheets;
  readonly workbook: GridWorkbook;
  readonly changed: ReadonlySet<string>;
}

export function replaceSheets({ injector, model, sheets, workbook, changed }: ReplaceOptions): void {
  const unitId = model.getUnitId();
  const commands = injector.get(ICommandService);
  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId, ...params }, ours);
  };
  const { snapshot, looks } = workbook;
  sheets.setCellLooks(looks.cells);
  setNames(workbook, sheets, run);
  const styles = stylesOf(looks);
  const stale = sheets
    .all()
    .filter(({ sheet }) => changed.has(sheet.name) || !snapshot.sheets.some(({ name }) => name === sheet.name));
  const wasInFront = model.getActiveSheet(true)?.getSheetId();
  let front = "";
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const look = looks.sheets.get(sheet.name);
    if (!changed.has(sheet.name) || !look) continue;
    const old = stale.find((shown) => shown.sheet.name === sheet.name);
    // Two sheets of one name confuse the formulas, an empty workbook the engine: the old one goes first unless it is the last.
    const isLast = model.getSheetSize() === 1;
    if (old && !isLast) remove(old, sheets, run);
    const shown = sheets.add(sheet, look);
    const picture = sheetPictureOf({ ...shown, names: looks.names });
    run(InsertSheetMutation.id, { index, sheet: picture.data, styles });
    for (const rule of picture.validations) run(AddDataValidationMutation.id, { subUnitId: shown.id, rule });
    // The engine puts a new rule before the others.
    for (const rule of [...picture.conditionalFormats].reverse()) {
      run(AddConditionalRuleMutation.id, { subUnitId: shown.id, rule });
    }
    if (old && isLast) remove(old, sheets, run);
    if (old?.id === wasInFront) front = shown.id;
  }
  for (const shown of stale) if (!changed.has(shown.sheet.name)) remove(shown, sheets, run);
  const next = front === "" && !model.getActiveSheet(true) ? model.getSheetOrders()[0] : front;
  if (next) run(SetWorksheetActiveOperation.id, { subUnitId: next });
}

type Run = (id: string, params: object) => void;

function remove({ id, sheet }: ShownSheet, sheets: ShownSheets, run: Run): void {
  run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: sheet.name });
  sheets.remove(id);
}

function setNames({ looks }: GridWorkbook, sheets: ShownSheets, run: Run): void {
  const idOf = (name: string): string | undefined => sheets.named(name)?.id;
  for (const { id, name } of gridNamesOf(sheets.replaceNames(looks.names), idOf)) {
    run(RemoveDefinedNameMutation.id, { id, name });
  }
  for (const name of gridNamesOf(looks.names, idOf)) run(SetDefinedNameMutation.id, name);
}
