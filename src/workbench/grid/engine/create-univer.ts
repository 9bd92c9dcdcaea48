/**
 * The spreadsheet engine (Univer, open-source part) with just the plugins that this page needs. It is put together here
 * and not by the umbrella package `@univerjs/presets`, which would bring the commercial plugins along.
 */
import { LocaleType, LogLevel, Univer, type DependencyOverride, type ILanguagePack } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import {
  CalculationMode,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import type { Language } from "../../../strings/language";
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
  /** The engine's words in that language. */
  readonly words: ILanguagePack;
  readonly isDark: boolean;
  /** Brings the keyboard back to the active cell. */
  readonly toCell: () => void;
}

export function createUniver({ container, worker, language, words, isDark, toCell }: UniverOptions): Univer {
  const univer = new Univer({
    locale: localeOf[language],
    locales: { [localeOf[language]]: words },
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
