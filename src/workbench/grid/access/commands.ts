/**
 * Which of the engine's commands a person may use. Everything else that would change the workbook is refused with a
 * sentence, because the file would not carry it and people must not find that out after saving.
 */
const workbookCommand = /^(?:sheets?|data-validation|sheets-formula)\.command\.|^ui\.command\.replace/;

const allowed = new Set([
  "sheet.command.auto-clear-content",
  "sheet.command.auto-fill",
  "sheet.command.change-zoom-ratio",
  "sheet.command.clear-selection-content",
  "sheet.command.copy-down",
  "sheet.command.copy-formula-only",
  "sheet.command.copy-right",
  "sheet.command.delta-column-width",
  "sheet.command.delta-row-height",
  "sheet.command.expand-selection",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-row",
  "sheet.command.insert-row-after",
  "sheet.command.insert-row-before",
  "sheet.command.insert-row-by-range",
  "sheet.command.move-range",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.optional-paste",
  "sheet.command.paste-by-short-key",
  "sheet.command.paste-formula",
  "sheet.command.paste-value",
  "sheet.command.refill",
  "sheet.command.remove-row",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-row-confirm",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-range-values",
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-scroll-relative",
  "sheet.command.set-worksheet-activate",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-worksheet-row-count",
  "sheet.command.set-zoom-ratio",
  "sheet.command.text-to-number",
  "sheet.command.toggle-cell-checkbox",
  "sheets-formula.command.quick-sum",
  "ui.command.replace-all-matches",
  "ui.command.replace-current-match",
]);

/** Commands that put rows in or take them out; a protected sheet refuses them. */
const rowCommand = /\.(?:insert-row|insert-multi-rows|remove-row)/;

export function isAllowed(command: string): boolean {
  return !workbookCommand.test(command) || allowed.has(command);
}

export function movesRows(command: string): boolean {
  return rowCommand.test(command);
}

/** What the file would not carry, for telling the person. */
export type RefusedKind =
  "columns" | "sheets" | "looks" | "merges" | "rules" | "freeze" | "cells" | "protection" | "other";

/** Everything that a person may be refused, with the reason. */
export type Refusal = RefusedKind | "locked" | "pasteOverMerged";

/** The first pattern that matches names the kind. */
const kinds: readonly (readonly [RegExp, RefusedKind])[] = [
  [/conditional|data-?validation/i, "rules"],
  [/protection|permission/, "protection"],
  [/merge/, "merges"],
  [/frozen/, "freeze"],
  [/range-move|move-rows|split-text|reorder/, "cells"],
  [/cols?(?:-|$)|column/, "columns"],
  [/insert-sheet|remove-sheet|copy-sheet|worksheet-(?:name|order|hidden|show)|tab-color/, "sheets"],
  [/style|bold|italic|underline|stroke|font|color|border|align|wrap|rotation|format|numfmt|script|gridlines/, "looks"],
];

export function refusedKind(command: string): RefusedKind {
  return kinds.find(([pattern]) => pattern.test(command))?.[1] ?? "other";
}
