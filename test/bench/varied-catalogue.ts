/**
 * A long catalogue as real ones are: hardly a text twice, tasks merged over their steps or written once, sections,
 * a few texts of other keyboards (NFD, no-break and double spaces), cells of two lines, 3 % of the rows with a mistake.
 * As the snapshot that a host takes.
 */
import { timeBands } from "../../src/catalogue/time-band";
import type { CellRange } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { createRandom, type Random } from "./random";
import { drawNote, drawSection, drawWork } from "./work-texts";

export type Layout = "text" | "ticks";

const headings = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra"];
const groups = ["N1", "N2", "N3", "N4", "N5"];
const bands = timeBands.map(({ label }) => label);
const frequencies = [
  "Hằng ngày",
  "Hằng tuần",
  "05 văn bản/tháng",
  "Hằng quý",
  "02 lần/năm",
  "Thường xuyên",
  "Đột xuất",
];
const taskColumn = 2;
const rowsOfSection = 400;
const longestTask = 9;
/** Share of the rows for each kind of mistake: no output; no group; no or two times. */
const mistake = 0.01;
/** Share of the steps that say what the one above says. */
const repeated = 0.003;

/** `count` products in one sheet "Danh mục"; the third is marked as the standard unit. */
export function variedCatalogue(count: number, layout: Layout): WorkbookSnapshot {
  const random = createRandom(count);
  const values: CellValue[][] = headOf(layout);
  const merges: CellRange[] = layout === "ticks" ? headingMerges() : [];
  let work = drawWork(random);
  let stepsLeft = 0;
  for (let product = 1; product <= count; product++) {
    if (product % rowsOfSection === 1) {
      values.push([sectionNumber(Math.floor(product / rowsOfSection)), drawSection(random)]);
      stepsLeft = 0;
    }
    const startsTask = stepsLeft === 0;
    if (startsTask) stepsLeft = 1 + Math.min(random.below(longestTask), count - product);
    if (startsTask || !random.chance(repeated)) work = drawWork(random);
    values.push([
      ...[product, startsTask ? work.task : null, asTyped(work.detail, random)],
      random.chance(mistake) ? null : work.output,
      ...(layout === "text" ? choicesInWords(random) : ticks(random)),
      ...(layout === "text" ? [random.pick(frequencies)] : []),
      product === 3 ? "Sản phẩm chuẩn" : random.chance(0.05) ? drawNote(random) : null,
    ]);
    const row = values.length;
    if (startsTask && stepsLeft > 1 && random.chance(0.5) && product % rowsOfSection < rowsOfSection - longestTask)
      merges.push({ top: row, left: taskColumn, bottom: row + stepsLeft - 1, right: taskColumn });
    stepsLeft--;
  }
  const sheet: SheetSnapshot = {
    ...{ name: "Danh mục", marker: null, visibility: "visible", isProtected: false, firstRow: 1, firstColumn: 1 },
    ...{ values, merges, formulas: new Map(), hiddenRows: new Set() },
  };
  return { sheets: [sheet], names: [], activeSheet: sheet.name };
}

/** "A.1", "B.1" … "A.2". */
function sectionNumber(index: number): string {
  return `${String.fromCharCode(65 + (index % 26))}.${Math.floor(index / 26) + 1}`;
}

function headOf(layout: Layout): CellValue[][] {
  const title = ["DANH MỤC SẢN PHẨM, CÔNG VIỆC CỦA CƠ QUAN"];
  if (layout === "text") return [title, [...headings, "Phân nhóm", "Định lượng thời gian", "Tần suất", "Ghi chú"]];
  const spread = (heading: string, width: number) => [heading, ...Array<null>(width - 1).fill(null)];
  return [
    title,
    [...headings, ...spread("Phân nhóm", groups.length), ...spread("Định lượng thời gian", bands.length), "Ghi chú"],
    [...headings.map(() => null), ...groups, ...bands, null],
  ];
}

function headingMerges(): CellRange[] {
  const [top, bottom] = [2, 3];
  const firstGroup = headings.length + 1;
  const firstBand = firstGroup + groups.length;
  const note = firstBand + bands.length;
  return [
    { top, left: firstGroup, bottom: top, right: firstBand - 1 },
    { top, left: firstBand, bottom: top, right: note - 1 },
    ...[...headings.map((_, index) => index + 1), note].map((column) => ({ top, left: column, bottom, right: column })),
  ];
}

/** One text in a hundred comes from a keyboard that parts letters and marks, one has odd spaces. */
function asTyped(text: string, random: Random): string {
  if (random.chance(0.01)) return text.normalize("NFD");
  return random.chance(0.01) ? text.replace(" ", "\u00a0").replace(" về ", "  về ") : text;
}

function choicesInWords(random: Random): CellValue[] {
  const group = random.chance(mistake) ? null : random.pick(groups);
  const band = random.chance(mistake) ? "chưa rõ" : random.pick(bands);
  return [
    group !== null && random.chance(0.03) ? group.replace("N", "Nhóm ") : group,
    random.chance(0.015) ? `${random.below(90) + 1} phút` : band,
  ];
}

function ticks(random: Random): CellValue[] {
  const marks = Array<CellValue>(groups.length + bands.length).fill(null);
  if (!random.chance(mistake)) marks[random.below(groups.length)] = "x";
  marks[groups.length + random.below(bands.length)] = "x";
  if (random.chance(mistake)) marks[groups.length + random.below(bands.length)] = "x";
  return marks;
}
