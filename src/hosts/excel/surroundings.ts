/** Where the pane finds itself: whether this is Excel at all, its language and its colours. */

export interface ExcelSurroundings {
  /** Language of Excel's interface, "vi-VN". */
  readonly locale: string;
  /** `null` where Excel does not tell (Excel on the web). */
  readonly isDark: boolean | null;
}

/** Waits until Office is ready; `null` when the page stands outside Excel. */
export async function excelSurroundings(): Promise<ExcelSurroundings | null> {
  // Outside Excel and without a network office.js may be missing altogether.
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const { displayLanguage, officeTheme } = Office.context;
  return { locale: displayLanguage, isDark: isDarkColor(officeThemeColor(officeTheme)) };
}

/** The typings promise a theme that Excel on the web does not have. */
function officeThemeColor(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}

/** "#RRGGBB" in its darker half; `null` for anything else. */
function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
