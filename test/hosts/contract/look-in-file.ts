/** How the sheets of a file look, as a reader sees it that is not ours. */
import { Workbook } from "@cj-tech-master/excelts";
import * as z from "zod";
import { cellAddress, parseRangeAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import {
  alignWords,
  fontWords,
  heightWords,
  hundredths,
  type CellWords,
  type PageLook,
  type RuleWords,
  type SheetLook,
} from "./sheet-look";

type Sheet = NonNullable<ReturnType<Workbook["getWorksheet"]>>;
type Cell = ReturnType<Sheet["getCell"]>;

export async function looksInFile(bytes: Uint8Array, plans: readonly SheetPlan[]): Promise<SheetLook[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return plans.map((plan) => {
    const sheet = book.getWorksheet(plan.name);
    if (!sheet) throw new Error(`the file has no sheet ${plan.name}`);
    return lookOf(sheet, plan);
  });
}

function lookOf(sheet: Sheet, plan: SheetPlan): SheetLook {
  const [view] = sheet.views;
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  return {
    tabColor: colorOf(sheet.properties.tabColor) ?? "",
    columnWidths: plan.columnWidths.map((_, index) => {
      const { width = 0, hidden } = sheet.getColumn(index + 1);
      return hidden ? 0 : pixelsOf(width);
    }),
    rowHeights: plan.rows.map((_, index) => heightWords(sheet.getRow(index + 1).height)),
    merges: [...(sheet.model.merges ?? [])].map(String).sort(),
    freeze: xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : null,
    page: pageOf(sheet),
    protection: protectionOf(sheet),
    conditionalFormats: sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map((rule) => formatWords(ref, rule)),
    ),
    cells: cellsOf(sheet, plan),
  };
}

/** ECMA-376 part 1, 18.3.1.13, for digits of seven pixels. */
function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

function pageOf({ pageSetup, headerFooter }: Sheet): PageLook {
  const { margins } = pageSetup;
  if (!pageSetup.fitToPage || pageSetup.fitToHeight !== 0) throw new Error("the page is set up otherwise");
  const { top, bottom, left, right, header, footer } = margins;
  return {
    orientation: pageSetup.orientation,
    paper: pageSetup.paperSize === 9 ? "A4" : String(pageSetup.paperSize),
    pagesWide: pageSetup.fitToWidth,
    isCentered: pageSetup.horizontalCentered,
    footer: (headerFooter.oddFooter ?? "").replace(/^&C/, ""),
    isBlackAndWhite: pageSetup.blackAndWhite,
    area: pageSetup.printArea?.replaceAll("$", "") ?? null,
    titleRows: pageSetup.printTitlesRow ?? null,
    margins: {
      top: hundredths(top),
      bottom: hundredths(bottom),
      left: hundredths(left),
      right: hundredths(right),
      header: hundredths(header),
      footer: hundredths(footer),
    },
  };
}

/** `sheet` says that there is a protection, every other word what it permits. */
function protectionOf({ sheetProtection }: Sheet): string[] | null {
  if (!sheetProtection) return null;
  return Object.entries(sheetProtection)
    .flatMap(([word, value]: [string, unknown]) => (value === true && word !== "sheet" ? [word.toLowerCase()] : []))
    .sort();
}

/** By A1 address. */
function rulesOf({ dataValidations }: Sheet): Map<string, RuleWords> {
  const rules = new Map<string, RuleWords>();
  for (const [place, rule] of Object.entries<unknown>(dataValidations.model)) {
    const range = parseRangeAddress(place.replace(/^range:/, ""));
    if (!range) throw new Error(`a rule at ${place}`);
    const words = ruleWords(rule);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) rules.set(cellAddress(row, column), words);
    }
  }
  return rules;
}

const readRule = z.object({
  type: z.string(),
  formulae: z.array(z.union([z.date(), z.string(), z.number()])),
  error: z.string().default(""),
  allowBlank: z.boolean().default(false),
  errorStyle: z.string().default("stop"),
});

function ruleWords(rule: unknown): RuleWords {
  const { type, formulae, error, allowBlank, errorStyle } = readRule.parse(rule);
  const [first, second] = formulae;
  return {
    kind: type,
    first: first instanceof Date ? first.toISOString().slice(0, 10) : String(first),
    second: second === undefined ? null : String(second),
    message: error,
    allowsBlank: allowBlank,
    style: errorStyle,
  };
}

type Rule = Sheet["conditionalFormattings"][number]["rules"][number];

function formatWords(range: string, rule: Rule): unknown {
  if (rule.type === "expression") {
    const { fill, font } = rule.style ?? {};
    return {
      range,
      formula: `=${String(rule.formulae?.[0])}`,
      fill: fill?.type === "pattern" ? colorOf(fill.bgColor) : undefined,
      color: colorOf(font?.color),
      bold: font?.bold === true,
    };
  }
  if (rule.type !== "dataBar") throw new Error(`a rule of another kind: ${rule.type}`);
  const [lower, upper] = rule.cfvo ?? [];
  return {
    range,
    bar: colorOf(rule.color),
    lower: `${lower?.type} ${String(lower?.value)}`,
    upper: upper?.type,
    // A bar without the extension of Excel 2010 fades.
    fades: rule.gradient !== false,
  };
}

function cellsOf(sheet: Sheet, { rows }: SheetPlan): Record<string, CellWords> {
  const rules = rulesOf(sheet);
  const entries = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): [string, CellWords][] => {
      const address = cellAddress(row + 1, column + 1);
      return cell ? [[address, wordsOf(sheet.getCell(address), rules.get(address) ?? null)]] : [];
    }),
  );
  return Object.fromEntries(entries);
}

function wordsOf(cell: Cell, rule: RuleWords | null): CellWords {
  const { font = {}, fill, alignment = {}, border = {}, numFmt, protection } = cell.style;
  return {
    font: fontWords({
      name: font.name,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline !== undefined && font.underline !== false && font.underline !== "none",
    }),
    color: colorOf(font.color) ?? "#000000",
    fill: (fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined) ?? "",
    align: alignWords({
      horizontal: alignment.horizontal ?? "general",
      vertical: alignment.vertical ?? "bottom",
      wrap: alignment.wrapText ?? false,
      indent: alignment.indent ?? 0,
    }),
    borders: [border.bottom && "B", border.left && "L", border.right && "R", border.top && "T"]
      .filter(Boolean)
      .join(""),
    numberFormat: typeof numFmt === "string" ? numFmt : "General",
    isLocked: protection?.locked !== false,
    rule,
  };
}

function colorOf(color: unknown): string | undefined {
  const argb = typeof color === "object" && color !== null && "argb" in color ? color.argb : undefined;
  return typeof argb === "string" ? `#${argb.slice(2)}` : undefined;
}
