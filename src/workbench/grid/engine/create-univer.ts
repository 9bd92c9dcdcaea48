/**
 * The spreadsheet engine (Univer, open-source part) with just the plugins that this page needs. It is put together here
 * and not by the umbrella package `@univerjs/presets`, which would bring the commercial plugins along.
 */
import { LocaleType, LogLevel, mergeLocales, Univer, type DependencyOverride } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import {
  CalculationMode,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import listsEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import listsVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import findEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findVi from "@univerjs/preset-sheets-find-replace/locales/vi-VN";
import type { Language } from "../../../strings/language";
import { workbenchTextOf } from "../../../strings/workbench-text";
import { cellListsFor } from "../access/cell-lists";
import { dialogsOver } from "../access/dialog-place";
import "../grid.css";
import { hiddenMenus } from "../access/hidden-menus";

export const localeOf: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

export interface UniverOptions {
  readonly container: HTMLElement;
  /** Where formulas are calculated; `null` = on the page. */
  readonly worker: Worker | null;
  readonly language: Language;
  readonly isDark: boolean;
  /** Brings the keyboard back to the active cell. */
  readonly toCell: () => void;
}

export function createUniver({ container, worker, language, isDark, toCell }: UniverOptions): Univer {
  const univer = new Univer({
    locale: localeOf[language],
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, formatsVi, listsVi, findVi, wordsMissing("vi")),
      [LocaleType.EN_US]: mergeLocales(coreEn, formatsEn, listsEn, findEn, wordsMissing("en")),
    },
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ...(worker ? { workerURL: worker } : {}),
      // The page's own strip above the grid has the few buttons that are needed.
      header: true,
      toolbar: false,
      contextMenu: true,
      disableAutoFocus: true,
      menu: hiddenMenus,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: true,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      sheets: {
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
      },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      // Files carry their results; only what depends on an edit is calculated.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFindReplacePreset(),
  ];
  const overrides = new Map<unknown, DependencyOverride>([
    [UniverUIPlugin, dialogsOver(container)],
    [UniverSheetsUIPlugin, cellListsFor(toCell)],
  ]);
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) {
        const override = overrides.get(plugin[0]);
        univer.registerPlugin(plugin[0], override ? { ...plugin[1], override } : plugin[1]);
      } else univer.registerPlugin(plugin);
    }
  }
  return univer;
}

/** Words that the engine (0.25.1) asks for and has in no language: it would show their keys. */
function wordsMissing(language: Language) {
  const { arrayAnalysis, arrayCalculation, ...others } = workbenchTextOf(language).grid.calculation;
  const progress = { ...others, "array-analysis": arrayAnalysis, "array-calculation": arrayCalculation };
  return { "sheets-formula": { progress } };
}
