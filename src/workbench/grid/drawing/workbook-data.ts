/**
 * A whole workbook as the grid takes it: sheets, styles, names, drop-downs and conditional formats.
 */
import type { ISheetDataValidationRule, IStyleData, IWorkbookData, LocaleType } from "@univerjs/core";
import type { CellLook, NameLook, SheetLooks, WorkbookLooks } from "../../../hosts/xlsx/looks/looks";
import { parseSheetRangeReference } from "../../../workbook/address";
import type { Slices } from "../../../workbook/slices";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import type { NameAreas } from "./name-areas";
import { conditionalRuleOf, validationRuleOf, type ConditionalRule } from "./rule-data";
import type { ShownAs } from "../geometry/fitting-zoom";
import { sheetDataInSlices, styleKey, type SheetData } from "./sheet-data";
import { styleOf } from "./style-data";

/** The grid's words for its stores of rules and names, and for a name that every sheet knows. */
const stores = {
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;
const everySheet = "AllDefaultWorkbook";
const appVersion = "0.25.1";

/** A sheet with the rules that the grid keeps apart from it. */
export interface SheetDrawing {
  readonly data: SheetData;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditionalFormats: readonly ConditionalRule[];
}

export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

/** Stops between rows. */
export function* drawSheetInSlices(options: {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
  readonly cells: readonly CellLook[];
  readonly shownAs: ShownAs;
  readonly areas: NameAreas;
}): Slices<SheetDrawing> {
  const { id, sheet, looks, areas } = options;
  const areaOf = (name: string): string | null => areas(name, sheet.name);
  return {
    data: yield* sheetDataInSlices(options),
    validations: looks.validations.flatMap(
      (look, index) => validationRuleOf(look, { id: `${id}-validation-${index}`, areaOf }) ?? [],
    ),
    conditionalFormats: looks.conditionalFormats.flatMap(
      (look, index) => conditionalRuleOf(look, `${id}-format-${index}`) ?? [],
    ),
  };
}

/** Names by their grid id; `idOf` gives the grid's id of a sheet. */
export function gridNamesOf(names: readonly NameLook[], idOf: (sheet: string) => string | undefined): GridName[] {
  return names.map(({ name, formula, sheet }) => ({
    id: `${sheet ?? ""}!${name}`,
    name,
    formulaOrRefString: parseSheetRangeReference(formula) ? formula : `=${formula}`,
    localSheetId: (sheet === null ? undefined : idOf(sheet)) ?? everySheet,
  }));
}

export function stylesOf({ cells }: WorkbookLooks): Record<string, IStyleData> {
  return Object.fromEntries(cells.map((look, index) => [styleKey(index), styleOf(look)]));
}

export interface WorkbookDataOptions {
  readonly id: string;
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
  readonly drawings: readonly SheetDrawing[];
  readonly locale: LocaleType;
}

export function workbookDataOf({ id, snapshot, looks, drawings, locale }: WorkbookDataOptions): IWorkbookData {
  const ids = new Map(drawings.map(({ data }) => [data.name, data.id]));
  const idOf = (name: string): string | undefined => ids.get(name);
  const names = gridNamesOf(looks.names, idOf);
  const bySheet = (rulesOf: (drawing: SheetDrawing) => readonly unknown[]): string =>
    JSON.stringify(Object.fromEntries(drawings.map((drawing) => [drawing.data.id, rulesOf(drawing)])));
  return {
    id,
    name: snapshot.activeSheet ?? "",
    appVersion,
    locale,
    styles: stylesOf(looks),
    sheetOrder: drawings.map(({ data }) => data.id),
    sheets: Object.fromEntries(drawings.map(({ data }) => [data.id, data])),
    // Style 0 is what every cell without a style of its own looks like.
    defaultStyle: styleKey(0),
    resources: [
      { name: stores.names, data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))) },
      { name: stores.validations, data: bySheet(({ validations }) => validations) },
      { name: stores.conditionalFormats, data: bySheet(({ conditionalFormats }) => conditionalFormats) },
    ],
  };
}
