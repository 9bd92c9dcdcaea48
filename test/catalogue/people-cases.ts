/** Rules about whose work a catalogue shows. */
import type { RosterName } from "../../src/catalogue/performers";
import { details, nouns, objectOf } from "./case-rows";
import { band2, header, type Rows } from "./read-one-sheet";
import type { CatalogueCase } from "./rule-cases";

const hour = "Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)";
const person = (name: string, row: number, more: Partial<RosterName> = {}): RosterName => ({
  ...{ name, id: `NV${row}`, position: "", unit: "", at: { sheet: "Nhân sự", row, column: 2 } },
  ...more,
});
const office = [
  person("Lò Thị Mẫu", 5, { position: "Trưởng phòng", unit: "Phòng Nội vụ" }),
  person("Đỗ Văn Thử", 6, { position: "Chuyên viên", unit: "Phòng Nội vụ" }),
  person("Tạ Minh Họa", 7, { position: "Văn thư", unit: "Văn phòng" }),
];
const peopleHeader = [...header, "Tần suất", "Người thực hiện"];
function performers(texts: readonly string[], frequency: string | null = null, band = band2): Rows {
  const rows = texts.map((text, index) => [
    ...[
      index + 1,
      `Quản lý ${objectOf(index)}`,
      `Theo dõi ${objectOf(index)}`,
      `${nouns[index] ?? ""} ${objectOf(index)}`,
    ],
    ...["N2", band, frequency, text],
  ]);
  return [peopleHeader, ...rows];
}

export const peopleCases: Readonly<Record<"E402" | "W404" | "W405", readonly CatalogueCase[]>> = {
  E402: [
    { when: "people without a row", rows: performers(["Đỗ Văn Thử"]), roster: office, found: ["E402 B5", "E402 B7"] },
    {
      when: "people beside others who are named by code, by another case or with a title",
      rows: performers(["NV5; đ/c ĐỖ  VĂN THỬ (chuyên viên)"]),
      roster: office,
      found: ["W309 H2", "E402 B7"],
    },
    {
      when: "not of those whose position, unit or whole office is named",
      rows: performers(["Đỗ Văn Thử", "Trưởng phòng", "Văn thư"]),
      roster: office,
      found: [],
    },
    {
      when: "not where everybody is meant",
      rows: performers(["Đỗ Văn Thử", "Tất cả công chức"]),
      roster: office,
      found: [],
    },
    {
      when: "not where nobody is named by name",
      rows: performers(["Chuyên viên", "Kế toán"]),
      roster: office,
      found: [],
    },
    { when: "not where no row says who does it", rows: details(["Soạn công văn"]), roster: office, found: [] },
    { when: "not where there is no roster", rows: performers(["Đỗ Văn Thử"]), found: [] },
  ],
  W404: [
    {
      when: "a name that is nobody's, once",
      rows: performers(["Đỗ Văn Thử, Lò Thị Mẫu và Tạ Minh Họa", "Hà Văn Lạ", "Đỗ Văn Thử; hà văn lạ - Hà Văn Lạ"]),
      roster: office,
      found: ["W404 H3"],
    },
    {
      when: "a name without its diacritics",
      rows: performers(["Đỗ Văn Thử\nLò Thị Mẫu\nTạ Minh Họa", "Do Van Thu"]),
      roster: office,
      found: ["W404 H3"],
    },
    {
      when: "not of positions, units and words",
      rows: performers([
        ...[
          "Đỗ Văn Thử, Lò Thị Mẫu, Tạ Minh Họa",
          "Phòng Nội vụ",
          "Kế Toán Trưởng",
          "Văn thư",
          "Chuyên Viên Tổng Hợp",
          "Cả phòng",
        ],
        ...["theo phân công", "UBND Xã", "Ban Chỉ Huy"],
      ]),
      roster: office,
      found: [],
    },
    { when: "not where there is no roster", rows: performers(["Hà Văn Lạ"]), found: [] },
  ],
  W405: [
    {
      when: "hours far over and far under a year's",
      rows: [
        peopleHeader,
        [1, "Đất đai", "Đo thửa", "Số đo", "N2", hour, "15 hồ sơ/ngày", "Đỗ Văn Thử"],
        [2, "Nhà ở", "Đo nhà", "Trích lục", "N2", hour, "2 hồ sơ/năm", "Tạ Minh Họa"],
        [3, "Trồng rừng", "Đếm cây", "Sổ cây", "N2", hour, "7 lượt/ngày", "Lò Thị Mẫu"],
      ],
      found: ["W405 H2", "W405 H3"],
    },
    {
      when: "not of work that several people share",
      rows: [peopleHeader, [1, "Đất đai", "Đo thửa", "Số đo", "N2", hour, "15 hồ sơ/ngày", "Đỗ Văn Thử, Lò Thị Mẫu"]],
      found: [],
    },
    {
      when: "not of somebody who is not on the roster, whom W404 asks about",
      rows: [
        peopleHeader,
        [1, "Đất đai", "Đo thửa", "Số đo", "N2", hour, "7 hồ sơ/ngày", "Đỗ Văn Thử, Lò Thị Mẫu, Tạ Minh Họa"],
        [2, "Nhà ở", "Đo nhà", "Trích lục", "N2", hour, "15 hồ sơ/ngày", "Hà Văn Lạ"],
      ],
      roster: office.map((known) => ({ ...known, position: "" })),
      found: ["W404 H3", "W405 H2", "W405 H2", "W405 H2"],
    },
    {
      when: "not too little where a row does not say how often",
      rows: [
        peopleHeader,
        [1, "Đất đai", "Đo thửa", "Số đo", "N2", hour, "2 hồ sơ/năm", "Tạ Minh Họa"],
        [2, "Nhà ở", "Đo nhà", "Trích lục", "N2", hour, "thường xuyên", "Tạ Minh Họa"],
      ],
      found: [],
    },
  ],
};
