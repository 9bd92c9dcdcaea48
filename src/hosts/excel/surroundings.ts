/** Where the pane finds itself: whether this is Excel at all, its language and its colours. */

export interface ExcelSurroundings {
  /** Language of Excel's interface, "vi-VN". */
  readonly locale: string;
  /** The colour of Excel's panes, "#rrggbb"; `null` where Excel does not tell (Excel on the web). */
  readonly surface: string | null;
}

/** Waits until Office is ready; `null` when the page stands outside Excel. */
export async function excelSurroundings(): Promise<ExcelSurroundings | null> {
  // Outside Excel and without a network office.js may be missing altogether.
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const { displayLanguage, officeTheme } = Office.context;
  return { locale: displayLanguage, surface: colorOf(officeThemeColor(officeTheme)) };
}

/** The typings promise a theme that Excel on the web does not have. */
function officeThemeColor(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}

/** The colour in small letters; `null` for anything but "#RRGGBB". */
function colorOf(color: string | undefined): string | null {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : null;
}
