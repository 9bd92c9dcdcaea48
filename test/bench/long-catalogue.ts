/** A catalogue as long as asked for, with the usual share of mistakes, as an .xlsx file. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { timeBands } from "../../src/catalogue/time-band";
import { writeBook, type BookRow } from "../support/write-book";

const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const productsPerTask = 5;
/** Every tenth product lacks its output: 10 % of the rows bring a finding. */
const rowsPerMistake = 10;
/** Every hundredth has its time as a duration, which the label of its band would say better. */
const rowsPerDuration = 100;

export async function longCatalogue(rows: number): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-bench-"));
  const file = join(folder, "danh-muc.xlsx");
  try {
    await writeBook(file, { "Danh mục": [["DANH MỤC SẢN PHẨM, CÔNG VIỆC"], heading, ...products(rows)] });
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function products(count: number): BookRow[] {
  return Array.from({ length: count }, (_row, index) => [
    index + 1,
    index % productsPerTask === 0 ? `Nhiệm vụ số ${index / productsPerTask + 1} của đơn vị` : null,
    `Soạn văn bản thứ ${index + 1} theo chương trình công tác`,
    index % rowsPerMistake === 7 ? null : `Văn bản thứ ${index + 1}`,
    ...groupAndTime(index),
  ]);
}

/** The longer the work, the higher its group: no rule has anything to say of that. */
function groupAndTime(index: number): BookRow {
  if (index % rowsPerDuration === 3) return ["N2", "30 phút"];
  const band = index % timeBands.length;
  return [`N${Math.floor(band / 3) + 1}`, timeBands[band]?.label ?? null];
}
