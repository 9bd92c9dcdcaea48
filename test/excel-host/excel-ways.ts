/** Known ways of some Excels, builds and machines; a test turns on those that it is about. */
export interface ExcelWays {
  /** Dates in the machine's short form answer this, whatever was written (office-js #229, #2824). */
  shortDate: string | null;
  /** Page set-up answers null for what is not applied, as without a printer (office-js #1860). */
  answersNoPage: boolean;
  /** Protecting and unprotecting is refused, password or not (office-js #6784). */
  refusesProtection: boolean;
  /** Members, such as "WorksheetFreezePanes.freezeRows", that fail on this machine (office-js #2196, #2014). */
  failing: readonly string[];
  /** Somebody is typing into this cell on the web: what is written there is lost without an error (office-js #1393). */
  typedCell: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

export const usualWays: ExcelWays = {
  shortDate: null,
  answersNoPage: false,
  refusesProtection: false,
  failing: [],
  typedCell: null,
};
