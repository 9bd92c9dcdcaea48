/**
 * The look of official forms: Nghị định 30/2020/NĐ-CP, Phụ lục I (Times New Roman 13–14, bold centred
 * headings, thin lines). Paper has no tint: input cells are unlocked, and sheets tint those that wait to be filled
 * (`tint-blank`). What all of them share is in `official-look`.
 */
import type { CellStyle } from "../../workbook/sheet-plan";
import { officialLook } from "./official-look";

/** Points of a title row that follows the letterhead without a blank row. */
export const titleHeight = 44;

/** Colours of forms, "#RRGGBB"; text on each keeps a contrast of at least 7:1, white on a tab's of 4.5:1. */
export const formColors = {
  input: "#FFF8E1",
  muted: "#555555",
  link: "#0B4F9E",
  bar: "#7FA7D9",
  settingsTab: "#595959",
  catalogueTab: "#2E7D32",
  findingsTab: "#C0392B",
  scoreTab: "#1F5FA8",
} as const;

const text: CellStyle = { fontSize: officialLook.fontSize, vertical: "middle", wrap: true };
const boxed: CellStyle = { ...text, border: "thin" };
const input: CellStyle = { ...boxed, unlocked: true };
/** Keeps text off the line to its left; Excel indents no cell without an alignment. */
const indented = { horizontal: "left", indent: 1 } as const;
const centered = { horizontal: "center" } as const;
/** In the middle: on the right a number touches the line, and not every program keeps it off by an indent. */
const figure = { horizontal: "center", wrap: false } as const;

export const formStyles: Readonly<Record<string, CellStyle>> = {
  agency: { ...text, ...centered },
  agencyBold: { ...text, ...centered, bold: true },
  motto: { ...text, ...centered, bold: true, underline: true, fontSize: 14 },
  title: { ...text, ...centered, bold: true, fontSize: 14 },
  subtitle: { ...text, ...centered, italic: true },
  placeDate: { ...text, ...centered, italic: true, fontSize: 14 },
  plain: text,
  plainBold: { ...text, bold: true },
  heading: { ...text, bold: true, fontSize: 14, wrap: false },
  /** Words for the screen beside the form: they make no row of it higher. */
  beside: { ...text, fontSize: 9, wrap: false, color: formColors.muted },
  hint: { ...text, italic: true, color: formColors.muted },
  signatureTitle: { ...text, ...centered, bold: true },
  signatureHint: { ...text, ...centered, italic: true },
  plainInput: { ...text, unlocked: true },
  agencyInput: { ...text, ...centered, unlocked: true },

  header: { ...boxed, ...centered, bold: true },
  columnNumber: { ...boxed, ...centered, italic: true, fontSize: 11 },
  section: { ...boxed, ...indented, bold: true },
  sectionCenter: { ...boxed, ...centered, bold: true },

  text: { ...boxed, ...indented },
  textBold: { ...boxed, ...indented, bold: true },
  center: { ...boxed, ...centered },
  centerBold: { ...boxed, ...centered, bold: true },
  code: { ...boxed, ...centered, numberFormat: "@" },
  number: { ...boxed, ...figure, numberFormat: "General" },
  numberBold: { ...boxed, ...figure, bold: true, numberFormat: "General" },
  integer: { ...boxed, ...centered, numberFormat: "0" },
  integerBold: { ...boxed, ...centered, bold: true, numberFormat: "0" },
  score: { ...boxed, ...figure, numberFormat: "0.00" },
  scoreBold: { ...boxed, ...figure, bold: true, numberFormat: "0.00" },
  ratio: { ...boxed, ...figure, numberFormat: "0.0%" },
  ratioBold: { ...boxed, ...figure, bold: true, numberFormat: "0.0%" },
  percent: { ...boxed, ...figure, numberFormat: "0%" },
  date: { ...boxed, ...centered, numberFormat: "dd/mm/yyyy" },
  link: { ...boxed, ...indented, color: formColors.link },
  codeLink: { ...boxed, ...centered, color: formColors.link, numberFormat: "@" },
  sourceLink: { ...boxed, ...indented, fontSize: 10, color: formColors.link },
  muted: { ...boxed, ...indented, color: formColors.muted },
  mutedInteger: { ...boxed, ...centered, fontSize: 10, color: formColors.muted, numberFormat: "0" },

  textInput: { ...input, ...indented },
  centerInput: { ...input, ...centered },
  codeInput: { ...input, ...centered, numberFormat: "@" },
  numberInput: { ...input, ...figure, numberFormat: "General" },
  integerInput: { ...input, ...centered, numberFormat: "0" },
  percentInput: { ...input, ...figure, numberFormat: "0%" },
  scoreInput: { ...input, ...figure, numberFormat: "0.00" },
  dateInput: { ...input, ...centered, numberFormat: "dd/mm/yyyy" },
};

/**
 * The same styles with the letters of tables in another size, for a table that would not be readable at full width.
 *
 * @param size in points
 */
export function tableStyles(size: number): Readonly<Record<string, CellStyle>> {
  return Object.fromEntries(
    Object.entries(formStyles).flatMap(([key, style]) =>
      style.border === "thin" && style.fontSize === officialLook.fontSize ? [[key, { ...style, fontSize: size }]] : [],
    ),
  );
}
