/** The ribbon's button only opens the pane; a page for commands is required all the same. */
export {};
