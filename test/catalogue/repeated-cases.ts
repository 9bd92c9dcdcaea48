/** Rows that say the same as others: E301, W302 and W303. */
import { band2, header as columns } from "./read-one-sheet";
import type { CatalogueCase } from "./rule-cases";

/** Columns A–G: the code is in G. */
const header = [...columns, "Mã CV"];
const good = [1, "A", "b", "c", "N1", band2];

export const repeatedCases: Readonly<Record<"E301" | "W302" | "W303", readonly CatalogueCase[]>> = {
  E301: [
    { when: "a row that says the same", rows: [header, good, [2, "a", "B", "C", "N1", band2]], found: ["E301 C3"] },
    {
      when: "the same output under no detail, which E102 names too",
      rows: [header, [1, "A", null, "c", "N1", band2], [2, "A", null, "c", "N1", band2]],
      found: ["E102 C2", "E102 C3", "E301 C3"],
    },
    {
      when: "the same detail without an output, which E103 names too",
      rows: [header, [1, "A", "b", null, "N1", band2], [2, "A", "b", null, "N1", band2]],
      found: ["E103 D2", "E103 D3", "E301 C3"],
    },
    {
      when: "not of work that two positions do, and of what one of them has twice",
      rows: [
        ["Vị trí việc làm", ...columns],
        ["Văn thư", ...good],
        ["Kế toán", ...good],
        ["Kế toán", ...good],
      ],
      found: ["E301 D4"],
    },
    {
      when: "not of rows that name no work at all",
      rows: [header, good, [2, "A", null, null, "N1", band2], [3, "A", null, null, "N1", band2]],
      found: ["E102 C3", "E102 C4", "E103 D3", "E103 D4"],
    },
    {
      when: "not of the same words under another task, detail or output",
      rows: [
        header,
        good,
        [2, "B", "b", "c", "N1", band2],
        [3, "A", "d", "c", "N1", band2],
        [4, "A", "b", "e", "N1", band2],
      ],
      found: [],
    },
  ],
  W302: [
    {
      when: "a row in other words, in another order, in short forms and with a slip",
      rows: [
        header,
        [1, "Văn bản", "Soạn thảo báo cáo cải cách hành chính hằng quý, trình UBND xã", "Báo cáo", "N2", band2],
        [2, "VB", "Trình ủy ban nhân dân xã, dự thảo báo ccáo CCHC hàng quý theo quy định", "BC", "N2", band2],
      ],
      found: ["W302 C3"],
    },
    {
      when: "a row without diacritics",
      rows: [
        header,
        [1, "Đất đai", "Rà soát hồ sơ giao đất ở", "Tờ trình giao đất", "N2", band2],
        [2, "Dat dai", "Ra soat ho so giao dat o", "To trinh giao dat", "N2", band2],
      ],
      found: ["W302 C3"],
    },
    {
      when: "not of another object, form, time or step in the same words",
      rows: [
        header,
        [1, "Đất đai", "Thẩm định hồ sơ cấp mới giấy chứng nhận", "Báo cáo thẩm định", "N2", band2],
        [2, "Đất đai", "Thẩm định hồ sơ cấp lại giấy chứng nhận", "Báo cáo thẩm định", "N2", band2],
        [3, "Đất đai", "Thẩm định hồ sơ giao đất, thu hồi rừng", "Báo cáo thẩm định", "N2", band2],
        [4, "Đất đai", "Thẩm định hồ sơ thu hồi đất, giao rừng", "Báo cáo thẩm định", "N2", band2],
        [5, "Đất đai", "Thẩm định hồ sơ cấp lại giấy chứng nhận", "Tờ trình thẩm định", "N2", band2],
        [6, "Đất đai", "Thẩm định hồ sơ cấp lại giấy chứng nhận quý I", "Báo cáo thẩm định", "N2", band2],
        [7, "Đất đai", "Thẩm định hồ sơ cấp lại giấy chứng nhận quý II", "Báo cáo thẩm định", "N2", band2],
      ],
      found: [],
    },
  ],
  W303: [
    {
      when: "the same words in another group and time",
      rows: [header, good, [2, "A", "b", "c", "N3", "Dưới 5 phút"]],
      found: ["W303 E3"],
    },
    {
      when: "nearly the same words with other points",
      rows: [
        [...columns, "Điểm"],
        [1, "Văn thư", "Soạn thảo kế hoạch lưu trữ hồ sơ", "Kế hoạch", "N2", band2, 4.5],
        [2, "Văn thư", "Dự thảo kế hoạch lưu trữ hồ sơ", "Kế hoạch", "N2", band2, 8],
      ],
      scale: "frames",
      found: ["W303 G3"],
    },
    {
      when: "not where a row lacks what the other says, which other rules report",
      rows: [header, good, [2, "A", "b", "c", null, band2]],
      found: ["E104 E3", "E301 C3"],
    },
  ],
};
