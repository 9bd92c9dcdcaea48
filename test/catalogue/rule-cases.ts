/** What each rule of the catalogue finds and what it lets pass; a rule without a case does not compile. */
import type { CatalogueRuleCode } from "../../src/catalogue/rules/catalogue-rules";
import type { RosterName } from "../../src/catalogue/performers";
import type { PartLimit } from "../../src/catalogue/rules/rule-settings";
import { dateCell, errorCell } from "../support/snapshot";
import { contentCases } from "./content-cases";
import { orderCases } from "./order-cases";
import { peopleCases } from "./people-cases";
import { band2, header as columns, type Rows } from "./read-one-sheet";
import { tableCases } from "./table-cases";
import { repeatedCases } from "./repeated-cases";
import { splittingCases } from "./splitting-cases";

export interface CatalogueCase {
  readonly when: string;
  readonly rows: Rows;
  /** How rows get points; `matrix` when absent. */
  readonly scale?: "matrix" | "frames" | "levels" | "given";
  /** "B5:B7". */
  readonly merges?: readonly string[];
  /** Everybody of `Nhân sự`; nobody when absent. */
  readonly roster?: readonly RosterName[];
  /** Parts that may not have any number of rows. */
  readonly parts?: readonly PartLimit[];
  /** Code and cell of each finding of any rule: "E101 B2". */
  readonly found: readonly `${CatalogueRuleCode} ${string}`[];
}

/** Columns A–G: the code is in G. */
const header = [...columns, "Mã CV"];
const ticks = [
  ...["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Nhóm"],
  ...["Dưới 5 phút", "Từ 5 phút đến dưới 15 phút", "Từ 15 phút đến dưới 25 phút"],
];
const good = [1, "A", "b", "c", "N1", band2];

export const catalogueCases: Readonly<Record<CatalogueRuleCode, readonly CatalogueCase[]>> = {
  ...contentCases,
  ...orderCases,
  ...peopleCases,
  E101: [{ when: "no task", rows: [header, [1, null, "b", "c", "N1", band2]], found: ["E101 B2"] }],
  E102: [{ when: "no detail", rows: [header, [1, "A", null, "c", "N1", band2]], found: ["E102 C2"] }],
  E103: [
    { when: "no output", rows: [header, [1, "A", "b", null, "N1", band2]], found: ["E103 D2"] },
    {
      when: "not of support work in hours (TN)",
      rows: [
        [...columns, "Số giờ"],
        [1, "A", "b", null, "N1", null, 4],
      ],
      found: [],
    },
  ],
  E104: [
    { when: "no group", rows: [header, [1, "A", "b", "c", null, band2]], found: ["E104 E2"] },
    {
      when: "no column of groups, once at the header",
      rows: [
        ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm", "Điểm"],
        [1, "Văn thư", "Vào sổ", "Sổ", 5],
        [2, "A", "d", "e", 6],
      ],
      scale: "frames",
      found: ["E104 D1"],
    },
    {
      when: "not where a decision gives the coefficients",
      rows: [
        ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm", "Hệ số"],
        [1, "A", "b", "c", 1],
      ],
      scale: "given",
      found: [],
    },
  ],
  E105: [
    { when: "a group that there is not", rows: [header, [1, "A", "b", "c", "khó", band2]], found: ["E105 E2"] },
    {
      when: "names of the office's own, once for all of them",
      rows: [header, [1, "A", "b", "c", "C1", band2], [2, "A", "d", "e", "C2", band2], [3, "A", "f", "g", "C1", band2]],
      found: ["E105 E2"],
    },
    {
      when: "a slip beside groups of the template, in its own row",
      rows: [header, good, [2, "A", "d", "e", "C2", band2], [3, "A", "f", "g", "C2", band2]],
      found: ["E105 E3", "E105 E4"],
    },
    { when: "a letter mistyped", rows: [header, [1, "A", "b", "c", "M3", band2]], found: ["E105 E2"] },
  ],
  E106: [{ when: "two groups in a cell", rows: [header, [1, "A", "b", "c", "N1, N2", band2]], found: ["E106 E2"] }],
  E107: [
    {
      when: "no column of times in a matrix, once at the header",
      rows: [
        ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm", "Nhóm"],
        [1, "A", "b", "c", "N1"],
        [2, "A", "d", "e", "N2"],
      ],
      found: ["E107 D1"],
    },
    { when: "no time in a matrix", rows: [header, [1, "A", "b", "c", "N1", null]], found: ["E107 F2"] },
    {
      when: "no time with points, where more than half of the rows have one",
      rows: [header, good, [2, "A", "d", "e", "N1", band2], [3, "A", "f", "g", "N1", null]],
      scale: "frames",
      found: ["E107 F4"],
    },
    {
      when: "not with points, where just half of the rows have one",
      rows: [header, good, [2, "A", "d", "e", "N1", null]],
      scale: "frames",
      found: [],
    },
  ],
  E108: [
    { when: "a time that nobody can read", rows: [header, [1, "A", "b", "c", "N1", "lâu"]], found: ["E108 F2"] },
    {
      when: "a date that Excel made of 5-15",
      rows: [header, [1, "A", "b", "c", "N1", dateCell(2026, 5, 15)]],
      found: ["E108 F2"],
    },
  ],
  E109: [{ when: "two times ticked", rows: [ticks, ["A", "b", "c", "N1", "x", "x", null]], found: ["E109 E2"] }],
  W110: [
    { when: "a time in other words", rows: [header, [1, "A", "b", "c", "N1", "5-15"]], found: ["W110 F2"] },
    {
      when: "not where the whole column is numbers of the unit in its heading",
      rows: [
        [...columns.slice(0, -1), "Thời gian thực hiện (giờ)"],
        [1, "A", "b", "c", "N1", 0.5],
        [2, "A", "d", "e", "N1", 4],
        [3, "A", "f", "g", "N2", "1,5"],
      ],
      found: [],
    },
    {
      when: "a number among other ways of writing times",
      rows: [
        [...columns.slice(0, -1), "Thời gian thực hiện (giờ)"],
        [1, "A", "b", "c", "N1", 0.5],
        [2, "A", "d", "e", "N1", 4],
        [3, "A", "f", "g", "N2", "2 ngày"],
      ],
      found: ["W110 F2", "W110 F3", "W110 F4"],
    },
  ],
  W111: [
    { when: "a group in Roman numerals", rows: [header, [1, "A", "b", "c", "II", band2]], found: ["W111 E2"] },
    {
      when: "not where the whole column has digits, as ST's lists have",
      rows: [header, [1, "A", "b", "c", 1, band2], [2, "A", "d", "e", "2", band2], [3, "A", "f", "g", 3, band2]],
      found: [],
    },
    {
      when: "digits among groups of the template",
      rows: [header, good, [2, "A", "d", "e", "2", band2], [3, "A", "f", "g", "N3", band2]],
      found: ["W111 E3"],
    },
  ],
  ...splittingCases,
  W310: [
    {
      when: "criteria that sum to other points than are printed",
      rows: [
        ["Nhiệm vụ", "Chi tiết", "Sản phẩm", "Nhóm", "Độ khó", "Quy trình", "Phối hợp", "Phạm vi", "Điểm"],
        ["A", "b", "c", "N1", 10, 20, 30, 20, 85],
        ["A", "d", "e", "N1", 10, 20, 30, 20, 80],
        ["A", "f", "g", "N1", 0.1, 0.2, 0.3, 0.4, 1],
      ],
      scale: "frames",
      found: ["W310 I2"],
    },
  ],
  E312: [
    {
      when: "no column of outputs, once for all rows",
      rows: [
        ["STT", "Nhiệm vụ", "Công việc chi tiết", "Nhóm", "Thời gian"],
        [1, "A", "b", "N1", "30 phút"],
        [2, "A", "d", "N1", "20 phút"],
      ],
      found: ["W110 E2", "W110 E3", "E312 B1"],
    },
    {
      when: "no column that measures anything",
      rows: [
        ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm"],
        [1, "A", "b", "c"],
        [2, "A", "d", "e"],
      ],
      found: ["E312 B1"],
    },
    {
      when: "not of tasks that stand in rows of their own",
      rows: [
        ["STT", "Công việc chi tiết", "Sản phẩm", "Nhóm", "Thời gian"],
        [1, "Tổ chức hội nghị"],
        ["1.1", "b", "c", "N1", band2],
      ],
      found: [],
    },
  ],
  W312: [
    {
      when: "no column of details, where task and output name the product",
      rows: [
        ["STT", "Nhiệm vụ", "Sản phẩm", "Nhóm", "Điểm"],
        [1, "A", "c", "N1", 5],
        [2, "B", "d", "N1", 6],
      ],
      scale: "frames",
      found: ["W312 B1"],
    },
    {
      when: "times in numbers without a unit anywhere",
      rows: [header, [1, "A", "b", "c", "N1", 30], [2, "A", "d", "e", "N1", 20]],
      found: ["W110 F2", "W110 F3", "W312 F1"],
    },
    {
      when: "not where another row or the heading names the unit",
      rows: [header, [1, "A", "b", "c", "N1", 30], [2, "A", "d", "e", "N1", "20 phút"]],
      found: ["W110 F2", "W110 F3"],
    },
  ],
  ...tableCases,
  ...repeatedCases,
  E304: [
    {
      when: "a code used twice",
      rows: [header, [...good, "V1"], [2, "A", "d", "e", "N1", band2, "v1"]],
      found: ["E304 G3"],
    },
  ],
  E307: [
    { when: "an Excel error", rows: [header, [...good, errorCell("#REF!")]], found: ["E307 G2"] },
    {
      when: "an Excel error, which no other rule calls an empty cell",
      rows: [header, [1, errorCell("#NAME?"), "b", "c", "N1", band2]],
      found: ["E307 B2"],
    },
  ],
  W308: [
    {
      when: "a text in TCVN3, also in the title, the headings and the time",
      rows: [
        ["danh môc s¶n phÈm, c«ng viÖc"],
        ["STT", "Tªn nhiÖm vô", "C«ng viÖc chi tiÕt", "S¶n phÈm ®Çu ra", "Ph©n nhãm", "§Þnh l\u00adîng thêi gian"],
        [1, "V¨n th\u00ad", "TiÕp nhËn v¨n b¶n ®Õn", "Sæ ®¨ng ký", "N1", "Tõ 5 phót ®Õn d\u00adíi 15 phót"],
      ],
      found: [
        ...(["W308 A1", "W308 B2", "W308 C2", "W308 D2", "W308 E2", "W308 F2"] as const),
        ...(["W308 B3", "W308 C3", "W308 D3", "W308 F3"] as const),
      ],
    },
    {
      when: "a text in VNI",
      rows: [header, [1, "Vaên thö", "Tieáp nhaän vaên baûn ñeán", "Soå", "N1", band2]],
      found: ["W308 B2", "W308 C2", "W308 D2"],
    },
    {
      when: "letters in pieces",
      rows: [header, [1, "A", "Báo cáo".normalize("NFD"), "c", "N1", band2]],
      found: ["W308 C2"],
    },
    {
      when: "an Icelandic letter, and a Cyrillic one",
      rows: [header, [1, "Ðịa chính", "Báo cáо", "c", "N1", band2]],
      found: ["W308 B2", "W308 C2"],
    },
    {
      when: "not of Unicode that has some of the same characters",
      rows: [header, [1, "Café «một cửa»", "Báo cáo lái xe", "Tấm 5 µm ± 1 °C, Ø 21, Acme®", "N1", band2]],
      found: [],
    },
  ],
  W309: [
    {
      when: "spaces at the ends, behind one another and of other kinds",
      rows: [header, [1, " A", "b  b", "c\u00a0c", "N1", band2], [2, "A", "d\u200b", "e\t", "N1", band2]],
      found: ["W309 B2", "W309 C2", "W309 D2", "W309 C3", "W309 D3"],
    },
    {
      when: "not of a title, an indented line, a group or a time",
      rows: [["  DANH  MỤC "], header, [1, "A", "b\n  + d\n\n- e", "c", " N1", `${band2} `]],
      found: [],
    },
  ],
};
