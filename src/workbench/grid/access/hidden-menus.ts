/**
 * What the grid's menus offer and a saved file would not carry, or what has no place in this job. A person finds no
 * button for something that would be lost.
 */
const hidden: readonly string[] = [
  // Menus in the menu, which stay open when it closes: the strip above and the keys do the same.
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.menu.clear-selection",
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.contextMenu.permission",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.command.paste-format",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.insert-col-before",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.hide-row-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.toggle-gridlines",
  "sheet.command.remove-sheet-confirm",
  "sheet.command.copy-sheet",
  "sheet.operation.rename-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
];

export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  hidden.map((id) => [id, { hidden: true } as const]),
);
