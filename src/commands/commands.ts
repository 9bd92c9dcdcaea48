/** Ribbon buttons of this add-in only open the pane; a page for commands is required all the same. */
export {};
