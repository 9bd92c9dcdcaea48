/**
 * Numbers, point frames and levels from cells.
 */
import { parseNumber } from "../text/parse-number";
import { foldText } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import type { CatalogueRow, PointFrame } from "./catalogue-row";
import { lineOf } from "./cell-text";

/** Longer texts hold no number. */
const longestNumber = 60;

/** A number, or text that says one with its unit: "5 điểm", "04 người", "1,5 giờ". */
export function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.length > longestNumber) return null;
  const text = lineOf(value);
  const beforeUnit = /^([\d.,\s]*\d)\s*\p{L}+$/u.exec(text)?.[1];
  return parseNumber(text) ?? (beforeUnit === undefined ? null : parseNumber(beforeUnit));
}

const fromTo = /^(?:tu )?(\d[\d.,]*) ?(?:-|den) ?(?:duoi )?(\d[\d.,]*)(?: diem)?$/;
const upTo = /^(?:den|toi da|khong qua|<=|≤)? ?(\d[\d.,]*)(?: diem)?$/;

/** "11-50", "11 – 50", "100", "tối đa 100 điểm". A date that Excel made of "1-10" is read as no frame. */
export function readFrame(value: CellValue): PointFrame | null {
  if (typeof value === "number") return { min: 0, max: value };
  if (typeof value !== "string" || value.length > longestNumber) return null;
  const text = foldText(value).replace(/\p{Pd}/gu, "-");
  const range = fromTo.exec(text);
  const min = range?.[1] === undefined ? 0 : parseNumber(range[1]);
  const max = parseNumber(range?.[2] ?? upTo.exec(text)?.[1] ?? "");
  return min !== null && max !== null && min <= max ? { min, max } : null;
}

const levels = { "1": 1, i: 1, "2": 2, ii: 2, "3": 3, iii: 3, "4": 4, iv: 4 } as const;
const levelByName: ReadonlyMap<string, CatalogueRow["level"]> = new Map(Object.entries(levels));

/** "Mức 2", "II", 3: a level of Phụ lục 3. */
export function readLevel(value: CellValue): CatalogueRow["level"] {
  const text = foldText(lineOf(value)).replace(/^(?:muc|moc|cap do|cap)\s*/, "");
  return levelByName.get(text) ?? null;
}

/** A coefficient as a decision prints it: 1.5, "1,5", "150%"; a number has no percent sign and is taken as it is. */
export function readCoefficient(value: CellValue): number | null {
  const percent = typeof value === "string" ? /^(.*\d)\s*%$/.exec(lineOf(value))?.[1] : undefined;
  if (percent === undefined) return numberOf(value);
  const hundredths = numberOf(percent);
  return hundredths === null ? null : hundredths / 100;
}

/** A multiplier: 1.2, "1,2", "120%" and 120 are the same, because none multiplies by ten. */
export function readFactor(value: CellValue): number | null {
  const text = typeof value === "string" ? lineOf(value) : null;
  const isPercent = text?.endsWith("%") ?? false;
  const factor = numberOf(text === null ? value : text.replace(/%$/, ""));
  if (factor === null) return null;
  return isPercent || factor >= leastPercent ? factor / 100 : factor;
}

const leastPercent = 10;
