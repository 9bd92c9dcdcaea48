import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { readPrintedOffice } from "../../src/catalogue/read-office";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { CellValue } from "../../src/workbook/cell-value";
import { sheetOf, workbookOf } from "../support/snapshot";

const header = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const product = [1, "Tham mưu", "Soạn công văn", "Công văn", "N1", "Dưới 5 phút"];
const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

function officeAbove(head: readonly (readonly CellValue[])[]) {
  const workbook = workbookOf([sheetOf([...head, header, product])]);
  const { catalogue } = readCatalogue({ workbook });
  expect(catalogue.rows).toHaveLength(1);
  return readPrintedOffice(workbook, catalogue);
}

describe("the office's names above a catalogue (Nghị định 30/2020/NĐ-CP, Phụ lục I)", () => {
  it.each([
    {
      name: "the superior and the issuing office beside the national heading",
      head: [
        ["UBND TỈNH LÀO CAI", null, null, country],
        ["VĂN PHÒNG", null, null, "Độc lập - Tự do - Hạnh phúc"],
        ["DANH MỤC SẢN PHẨM"],
      ],
      office: { parent: "UBND TỈNH LÀO CAI", office: "VĂN PHÒNG" },
    },
    {
      name: "both in one cell, with a rule below",
      head: [["TỈNH ỦY KHÁNH HÒA\r\nVĂN PHÒNG\n-------", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"], ["DANH MỤC"]],
      office: { parent: "TỈNH ỦY KHÁNH HÒA", office: "VĂN PHÒNG" },
    },
    {
      name: "a single line is the issuing office",
      head: [["ỦY BAN NHÂN DÂN XÃ A"], ["Số: 12/DM-UBND"], ["DANH MỤC SẢN PHẨM"]],
      office: { parent: "", office: "ỦY BAN NHÂN DÂN XÃ A" },
    },
    { name: "no title is taken for a name", head: [["DANH MỤC"], ["CỦA VĂN PHÒNG NĂM 2026"]], office: null },
    {
      name: "nor the title of an appendix",
      head: [["PHỤ LỤC III"], ["PHẦN B - MỤC I. DANH MỤC SẢN PHẨM DÙNG CHUNG"]],
      office: null,
    },
    { name: "nor the motto", head: [[country], ["ĐỘC LẬP - TỰ DO - HẠNH PHÚC"]], office: null },
    { name: "nor the right half", head: [[null, null, null, null, "SỞ NỘI VỤ"]], office: null },
    { name: "nor the blank form's own request", head: [["(TÊN CƠ QUAN CẤP TRÊN)"], ["(TÊN CƠ QUAN)"]], office: null },
    { name: "nor a sentence", head: [["Văn phòng Ủy ban nhân dân tỉnh"]], office: null },
  ])("$name", ({ head, office }) => {
    expect(officeAbove(head)).toEqual(office);
  });

  it("are those of the sample", async () => {
    const workbook = await (await openXlsx(await readFile("assets/samples/danh-muc-van-phong.xlsx"))).read();
    const { catalogue } = readCatalogue({ workbook });
    expect(readPrintedOffice(workbook, catalogue)).toEqual({
      parent: "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN",
      office: "VĂN PHÒNG",
    });
  });
});
