/** The sample workbooks by file name. The same sources give the same bytes. */
import { Workbook } from "@cj-tech-master/excelts";
import { drawAssignments } from "./draw-assignments";
import { drawCatalogue } from "./draw-catalogue";
import { drawGuide } from "./draw-guide";
import { drawTicks } from "./draw-ticks";
import { sameBytes } from "./form-look";
import { withMistakes } from "./mistakes";
import { readSampleCatalogue, type SampleRow } from "./sample-catalogue";

const rows = readSampleCatalogue();
const counterRows = rows.filter((row) => row.section.startsWith("V. "));

const drawings: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "danh-muc-van-phong.xlsx": (workbook) => drawTemplate(workbook, { rows: withMistakes(rows), untidy: true }),
  "danh-muc-van-phong-da-sua.xlsx": (workbook) => drawTemplate(workbook, { rows, untidy: false }),
  "danh-muc-danh-dau.xlsx": (workbook) => drawTicks(workbook, counterRows),
  "giao-viec-2026-05.xlsx": drawAssignments,
};

export const sampleNames = Object.keys(drawings);

function drawTemplate(workbook: Workbook, options: { rows: readonly SampleRow[]; untidy: boolean }): void {
  drawGuide(workbook);
  drawCatalogue(workbook, options);
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: 1, visibility: "visible" }];
}

export async function makeSample(name: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  const draw = drawings[name];
  if (!draw) throw new RangeError(`no sample ${name}`);
  draw(workbook);
  return sameBytes(workbook);
}
