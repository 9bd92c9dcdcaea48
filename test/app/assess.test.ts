import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { sheetOf, workbookOf } from "../support/snapshot";

const header = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const workbook = workbookOf([
  sheetOf([header, ["A", "Soạn công văn", "Công văn", "N1", "Dưới 5 phút"]], { name: "Phòng Nội chính" }),
  sheetOf([header, ["B", "Soạn báo cáo", "Báo cáo", "N1", "Dưới 5 phút"]], { name: "Phòng B" }),
]);

describe("the sheets that people name", () => {
  it.each([
    [["Phòng B"], ["Phòng B"]],
    [["PHÒNG NỘI CHÍNH".normalize("NFD")], ["Phòng Nội chính"]],
    [["phòng b", "Phòng B"], ["Phòng B"]],
  ])("are found as Excel finds them, each once: %j", async (sheets, read) => {
    const { catalogue } = await assess(workbook, { reading: { sheets } });
    expect(catalogue.sheets.map(({ name }) => name)).toEqual(read);
  });

  it("are missed by name", async () => {
    await expect(assess(workbook, { reading: { sheets: ["Phòng C"] } })).rejects.toMatchObject({
      key: "sheetMissing",
      params: { sheet: "Phòng C", sheets: "Phòng Nội chính, Phòng B" },
    });
  });
});
