/**
 * Brings the engine's sheets in line with a workbook that was changed by the program: only what changed is taken out
 * and put in again, together with the rules and names that the engine keeps apart. Stops between sheets.
 */
import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import {
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { eachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { SheetLooks } from "../../hosts/xlsx/looks/looks";
import type { SheetSnapshot } from "../../workbook/workbook-snapshot";
import { DefineNamesMutation } from "./engine/define-names";
import type { GridChange, GridWorkbook } from "./grid";
import type { ShownAs } from "./geometry/fitting-zoom";
import { ours } from "./editing/guard";
import { needsCalculation } from "./engine/needs-calculation";
import type { ShownSheet, ShownSheets } from "./drawing/shown-sheets";
import { withFormulasOf, withoutCalculation } from "./engine/spare-calculation";
import { carriesResults } from "./engine/watch-calculation";
import { gridNamesOf, drawSheetInSlices, stylesOf } from "./drawing/workbook-data";

export interface ReplaceOptions extends GridChange {
  readonly injector: Injector;
  readonly model: Workbook;
  readonly sheets: ShownSheets;
  readonly workbook: GridWorkbook;
  readonly shownAs: (sheet: SheetSnapshot, looks: SheetLooks) => ShownAs;
}

/** Rules that a person sets in the grid would make the engine measure every row under them; the file has the heights. */
const fromFile = "patched";

type Run = (id: string, params: object) => void;

export function* replaceSheets(options: ReplaceOptions): Slices<void> {
  const { injector, model, sheets, workbook, changed, calculated } = options;
  const { snapshot, looks } = workbook;
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const shown = sheets.all();
  const gone = shown.filter(({ sheet }) => !changed.has(sheet.name) && !names.has(sheet.name));
  const touched = new Set([...changed, ...gone.map(({ sheet }) => sheet.name)]);
  const known = [...sheets.allNames(), ...looks.names];
  const part = inParts({ calculation: 1, sheets: 9 });
  const isNeeded = yield* part(
    "calculation",
    needsCalculation({ sheets: snapshot.sheets, names: known, changed: touched, calculated }),
  );
  const unitId = model.getUnitId();
  const run = runner(injector, unitId, isNeeded);
  sheets.setCellLooks(looks.cells);
  setNames(workbook, sheets, run);
  // Two sheets of one name confuse the formulas, an empty workbook the engine: the old one goes first unless it is the last.
  const isLast = (): boolean => model.getSheetSize() === 1;
  const remove = ({ id, sheet }: ShownSheet): void => {
    const params = { subUnitId: id, subUnitName: sheet.name };
    withFormulasOf({ injector, unitId, sheetId: id }, () => run(RemoveSheetMutation.id, params));
    sheets.remove(id);
  };
  const old = new Map(shown.map((sheet) => [sheet.sheet.name, sheet]));
  let styles = stylesOf(looks);
  const replace = function* (sheet: SheetSnapshot, index: number): Slices<void> {
    const look = looks.sheets.get(sheet.name);
    if (!changed.has(sheet.name) || !look) return;
    const fresh = sheets.add(sheet, look);
    const drawing = yield* drawSheetInSlices({
      ...fresh,
      areas: sheets.areas(),
      cells: looks.cells,
      shownAs: asBefore(options, old.get(sheet.name)) ?? options.shownAs(sheet, look),
    });
    const before = old.get(sheet.name);
    const inFront = model.getActiveSheet(true)?.getSheetId();
    const goesFirst = before !== undefined && !isLast();
    // From here on to the next stop there is always a sheet in front.
    if (goesFirst) remove(before);
    const params = { index, sheet: drawing.data, styles };
    withFormulasOf({ injector, unitId, sheetId: fresh.id }, () => run(InsertSheetMutation.id, params));
    styles = {};
    for (const rule of drawing.validations) {
      run(AddDataValidationMutation.id, { subUnitId: fresh.id, rule, source: fromFile });
    }
    // The engine puts a new rule before the others.
    for (const rule of [...drawing.conditionalFormats].reverse()) {
      run(AddConditionalRuleMutation.id, { subUnitId: fresh.id, rule });
    }
    if (before && !goesFirst) remove(before);
    // The engine brings every sheet that comes in to the front; people stay where they were.
    const stays = inFront === before?.id ? fresh.id : inFront;
    if (stays !== model.getActiveSheet(true)?.getSheetId()) run(SetWorksheetActiveOperation.id, { subUnitId: stays });
  };
  yield* part("sheets", eachInSlices(snapshot.sheets, replace));
  for (const sheet of gone) {
    remove(sheet);
    const first = model.getActiveSheet(true) ? undefined : model.getSheetOrders()[0];
    if (first !== undefined) run(SetWorksheetActiveOperation.id, { subUnitId: first });
    yield 1;
  }
}

/** As large as a person has made it by now, with the same columns in sight. */
function asBefore({ model }: ReplaceOptions, before: ShownSheet | undefined): ShownAs | null {
  const sheet = before && model.getSheetBySheetId(before.id);
  return sheet ? { zoom: sheet.getZoomRatio(), frozenColumns: sheet.getFreeze().xSplit } : null;
}

function runner(injector: Injector, unitId: string, isNeeded: boolean): Run {
  const commands = injector.get(ICommandService);
  return (id, params) => {
    const all = { unitId, ...params };
    if (isNeeded) commands.syncExecuteCommand(id, all, ours);
    else withoutCalculation(injector, id, () => commands.syncExecuteCommand(id, all, { ...ours, ...carriesResults }));
  };
}

function setNames({ looks }: GridWorkbook, sheets: ShownSheets, run: Run): void {
  const idOf = (name: string): string | undefined => sheets.named(name)?.id;
  const { gone, news } = sheets.replaceNames(looks.names);
  for (const { id, name } of gridNamesOf(gone, idOf)) run(RemoveDefinedNameMutation.id, { id, name });
  if (news.length > 0) run(DefineNamesMutation.id, { names: gridNamesOf(news, idOf) });
}
