/** What W201 and W202 find and let pass; how texts are told apart is in `splitting/`. */
import type { CatalogueCase } from "./rule-cases";
import { band2, header } from "./read-one-sheet";

/** Labels of the template: from two and from five working days on. */
const [band11, band14] = ["Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)", "Từ 2400 phút trở lên (từ 5 ngày trở lên)"];

export const splittingCases: Readonly<Record<"W201" | "W202", readonly CatalogueCase[]>> = {
  W201: [
    {
      when: "outputs parted by a semicolon, by lines and by “và”",
      rows: [
        header,
        [1, "A", "b", "Báo cáo; tờ trình", "N1", band2],
        [2, "A", "d", "1. Kế hoạch\n2. Giấy mời", "N1", band2],
        [3, "A", "e", "Biên bản và dự thảo quyết định", "N1", band2],
      ],
      found: ["W201 D2", "W201 D3", "W201 D4"],
    },
    {
      when: "not of alternatives, of one document about two things, nor of a whole that names its parts",
      rows: [
        header,
        [1, "A", "b", "Quyết định/Công văn", "N1", band2],
        [2, "A", "d", "Báo cáo kết quả và đề xuất", "N1", band2],
        [3, "A", "e", "Hồ sơ gồm: tờ trình; dự thảo quyết định", "N1", band2],
      ],
      found: [],
    },
  ],
  W202: [
    {
      when: "a task of two days and more in one row",
      rows: [
        header,
        [1, "Tổ chức hội nghị", "b", "c", "N3", band11],
        [2, "Đôn đốc", "d", "e", "N3", "3000 phút"],
        [3, "Giải quyết khiếu nại", "g", "h", "N3", band14],
      ],
      found: ["W110 F3", "W202 F2", "W202 F3", "W202 F4"],
    },
    {
      when: "not of a task in several rows, nor of less than two days",
      rows: [
        header,
        [1, "Tổ chức hội nghị", "b", "c", "N3", band11],
        [null, null, "d", "e", "N3", band11],
        [2, "Đôn đốc", "g", "h", "N3", "Từ 480 phút đến dưới 960 phút (1 - 2 ngày)"],
      ],
      found: [],
    },
    {
      when: "of the same task of another section",
      rows: [
        header,
        ["I", "PHÒNG A"],
        [1, "Tổ chức hội nghị", "b", "c", "N3", band11],
        ["II", "PHÒNG B"],
        [1, "Tổ chức hội nghị", "d", "e", "N3", band2],
      ],
      found: ["W202 F3"],
    },
  ],
};
