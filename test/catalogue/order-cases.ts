/** Rules about where rows stand: their numbers, their part, and how many a part may have. */
import { dateCell } from "../support/snapshot";
import { details, everyRow, nouns, objectOf, tasks } from "./case-rows";
import { band2, header, type Rows } from "./read-one-sheet";
import type { CatalogueCase } from "./rule-cases";

/** A column of numbers before plain rows. */
function numbered(
  ordinals: Rows[number],
  taskOf: (index: number) => string | null = (index) => `Quản lý ${objectOf(index)}`,
): Rows {
  const rows = ordinals.map((ordinal, index) => [
    ...[ordinal, taskOf(index), `Theo dõi ${objectOf(index)}`, `${nouns[index] ?? ""} ${objectOf(index)}`, "N2", band2],
  ]);
  return [header, ...rows];
}

export const orderCases: Readonly<Record<"W305" | "W401" | "W403", readonly CatalogueCase[]>> = {
  W305: [
    { when: "a row that was deleted", rows: numbered([1, 2, 4, 5, 6]), found: ["W305 A4"] },
    { when: "a row that was pasted in with its old number", rows: numbered([1, 2, 7, 3, 4]), found: ["W305 A4"] },
    { when: "a number twice under different tasks", rows: numbered(["01", "02", "02", "03"]), found: ["W305 A4"] },
    { when: "numbers of two levels", rows: numbered(["1.1.", "1.2.", "1.4.", "1.5.", "2.1."]), found: ["W305 A4"] },
    { when: "once, however many places break", rows: numbered([1, 3, 4, 6, 7, 8, 9]), found: ["W305 A3"] },
    {
      when: "also where the numbers go on under the next heading",
      rows: [
        ...numbered([1, 2]),
        ["II. LĨNH VỰC ĐẤT ĐAI"],
        ...[3, 5, 6].map((ordinal, index) => [
          ordinal,
          "Đất đai",
          `Đo thửa ${objectOf(index + 4)}`,
          `Số đo ${objectOf(index)}`,
          "N2",
          band2,
        ]),
      ],
      found: ["W305 A6"],
    },
    {
      when: "not where numbers begin anew under a heading or with another task",
      rows: [
        ...numbered([1, 2, 3]),
        ["II. LĨNH VỰC ĐẤT ĐAI"],
        [1, "Đất đai", "Đo thửa", "Số đo", "N2", band2],
        [2, "Đất đai", "Vẽ thửa", "Bản vẽ", "N2", band2],
        [1, "Nhà ở", "Đo nhà", "Trích lục", "N2", band2],
      ],
      found: [],
    },
    {
      when: "not of a task's number that stands before each of its steps",
      rows: numbered([1, 1, 2, 2, 2, 3], (index) => ["Chợ", "Chợ", "Rừng", "Rừng", "Rừng", "Nước"][index] ?? ""),
      found: [],
    },
    { when: "not of 1.10, which Excel shows as 1.1", rows: numbered([1.8, 1.9, 1.1, 1.11]), found: [] },
    {
      when: "not of a day that Excel made of 1.2",
      rows: numbered(["1.1", dateCell(2026, 2, 1), "1.2", "1.3"]),
      found: [],
    },
    { when: "not of a list that keeps a decision's numbers", rows: numbered([3, 8, 11, 12, 20]), found: [] },
    {
      when: "not of a list that begins in the middle, or has no numbers",
      rows: numbered([63, 64, 65, null, null]),
      found: [],
    },
    {
      when: "not where headings count along",
      rows: [
        header,
        [1, "Tổ chức hội nghị"],
        ["1.1", null, "Lập kế hoạch", "Kế hoạch hội nghị", "N2", band2],
        ["1.2", null, "Gửi giấy mời", "Giấy mời", "N1", band2],
        [2, "Tiếp công dân", "Ghi phiếu", "Phiếu tiếp dân", "N2", band2],
      ],
      found: [],
    },
  ],
  W401: [
    {
      when: "leading and approving work in a list of everybody's",
      rows: tasks([
        ...["Chỉ đạo xây dựng kế hoạch", "Phê duyệt dự toán", "Phân công nhiệm vụ", "Điều hành cuộc họp giao ban"],
        ...["Duyệt, ký văn bản", "Trực tiếp chỉ đạo công tác phòng chống lụt bão"],
      ]),
      found: everyRow("W401", "B", 6),
    },
    {
      when: "in the detail, in part B",
      rows: [["B.I. NHIỆM VỤ DÙNG CHUNG"], ...details(["- Phân công chuyên viên xử lý", "Soạn công văn"])],
      found: ["W401 C3"],
    },
    {
      when: "not of work that prepares it, and of papers about it",
      rows: tasks([
        ...["Tham mưu phê duyệt phương án", "Soạn quyết định phân công nhiệm vụ", "Tổ chức trực, phân công nhiệm vụ"],
        ...["Soạn văn bản chỉ đạo", "Chi đào tạo cán bộ", "Tiếp công dân theo phân công", "Quản lý hệ thống điều hành"],
      ]),
      found: [],
    },
    {
      when: "not of running machines, vehicles, systems and rooms",
      rows: tasks([
        ...["Điều hành xe phục vụ công tác", "Điều hành các phương tiện phòng cháy", "Điều hành máy phát điện"],
        ...["Điều hành hệ thống camera giám sát", "Trực tiếp điều hành phòng họp trực tuyến", "Dieu hanh xe o to"],
      ]),
      found: [],
    },
    {
      when: "not of rosters, of what others ordered, and of words that mean other work",
      rows: tasks([
        ...["Phân công trực cơ quan ngày lễ", "Phân công lịch tiếp công dân", "Phân công xe đưa đón đại biểu"],
        ...[
          "Phân công của lãnh đạo: theo dõi đơn thư",
          "Chỉ đạo tuyến cho trạm y tế xã",
          "Duyệt chương trình văn nghệ",
        ],
      ]),
      found: [],
    },
    {
      when: "of leading that only sounds like it",
      rows: tasks([
        ...["Điều hành bộ máy của phòng", "Điều hành phòng kỹ thuật", "Điều hành hệ thống chính trị cơ sở"],
        ...["Phân công trực tiếp chuyên viên xử lý", "Phân công nhiệm vụ trực tiếp", "Điều hành hội nghị giao ban"],
      ]),
      found: everyRow("W401", "B", 6),
    },
    {
      when: "not in part A, under a heading of leaders, and of their positions",
      rows: [
        ["STT", "Vị trí việc làm", ...header.slice(1)],
        [1, "Trưởng phòng", "Phê duyệt dự toán", "Xem dự toán", "Dự toán đã duyệt", "N2", band2],
        [2, "Phó Chủ tịch", "Phân công nhiệm vụ", "Xem bảng", "Bảng phân công", "N2", band2],
        ["A. NHIỆM VỤ LÃNH ĐẠO, QUẢN LÝ"],
        [1, "", "Chỉ đạo giải ngân", "Họp giao ban", "Kết luận", "N2", band2],
      ],
      found: [],
    },
    {
      when: "of a position that only sounds like a leader's",
      rows: [
        ["STT", "Vị trí việc làm", ...header.slice(1)],
        [1, "Chuyên viên môi trường", "Phê duyệt dự toán", "Xem dự toán", "Dự toán đã duyệt", "N2", band2],
      ],
      found: ["W401 C2"],
    },
  ],
  W403: [
    {
      when: "more rows in a part than it may have, once",
      rows: [["C. CHUYÊN MÔN NGHIỆP VỤ"], ...details(["Soạn công văn", "Lập sổ", "Vẽ bản đồ", "Đo cầu"])],
      parts: [{ id: "C", title: "Công việc chuyên môn", maxRows: 2 }],
      found: ["W403 C5"],
    },
    {
      when: "rows of B.I and B.II together, where B has a limit",
      rows: [
        ...[["B.I. DÙNG CHUNG"], ...details(["Soạn công văn"])],
        ["B.II. NHIỆM VỤ RIÊNG CỦA PHÒNG"],
        ...details(["Lập sổ", "Vẽ bản đồ"]).slice(2),
      ],
      parts: [{ id: "B", title: "Chuyên môn", maxRows: 1 }],
      found: ["W403 C5"],
    },
    {
      when: "not of just as many, of a part without a limit, of another part",
      rows: [["C. CHUYÊN MÔN NGHIỆP VỤ"], ...details(["Soạn công văn", "Lập sổ", "Vẽ bản đồ"])],
      parts: [
        { id: "C", title: "Công việc chuyên môn", maxRows: 3 },
        { id: "D", title: "Công việc khác", maxRows: 1 },
        { id: "B", title: "Dùng chung", maxRows: null },
      ],
      found: [],
    },
  ],
};
