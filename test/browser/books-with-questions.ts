/** A workbook in which much is to be asked: two tables on a sheet, the office's own names of groups, a roster. */
import { makeBook } from "../hosts/xlsx/make-book";

type Line = readonly (string | number)[];

const catalogue: readonly Line[] = [
  ["PHỤ LỤC DANH MỤC SẢN PHẨM, CÔNG VIỆC"],
  [],
  ["TT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Số phút", "Tần suất", "Người thực hiện"],
  [1, "Văn thư", "Tiếp nhận, vào sổ văn bản đến", "Văn bản đã vào sổ", "C1", 10, "900/tháng", "Lò Thị Mẫu"],
  [2, "Văn thư", "Soạn công văn trả lời kiến nghị của cử tri", "Công văn trả lời", "C2", 240, "12/năm", "Đỗ Văn Thử"],
  [3, "Lưu trữ", "Chỉnh lý hồ sơ giấy các năm trước", "Hồ sơ đã chỉnh lý", "C3", 480, "60/năm", "Lò Thị Mẫu"],
  [4, "Lưu trữ", "Hướng dẫn các đơn vị lập hồ sơ", "Văn bản hướng dẫn", "C2", 60, "4/năm", "Vàng A Lạ"],
  [],
  ["STT", "Mã công việc", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
  [1, "KT.01", "Kế toán", "Lập báo cáo quyết toán năm", "Báo cáo quyết toán", "N4", "Từ 1 - 2 ngày"],
  [
    2,
    "KT.02",
    "Kế toán",
    "Thanh toán lương hằng tháng",
    "Bảng lương",
    "N2",
    "Từ 135 phút đến dưới 240 phút (2,25 - 4 giờ)",
  ],
];

const roster: readonly Line[] = [
  ["Mã", "Họ và tên", "Chức vụ", "Đơn vị"],
  ["NV01", "Lò Thị Mẫu", "Văn thư", "Văn phòng"],
  ["NV02", "Đỗ Văn Thử", "Chuyên viên", "Văn phòng"],
  ["NV03", "Tạ Thị Ánh Nguyệt Minh Họa", "Kế toán trưởng", "Phòng Tài chính"],
];

const rosterColumns = [
  ["KPI_NS_Ma", "A"],
  ["KPI_NS_HoTen", "B"],
  ["KPI_NS_ChucVu", "C"],
  ["KPI_NS_DonVi", "D"],
] as const;

export function bookOfManyTables(): Promise<Uint8Array> {
  const names = rosterColumns.map(
    ([name, column]) => `<definedName name="${name}">'Nhân sự'!$${column}$2:$${column}$4</definedName>`,
  );
  return makeBook({ sheets: { "Danh mục": rowsOf(catalogue), "Nhân sự": rowsOf(roster) }, names: names.join("") });
}

function rowsOf(lines: readonly Line[]): string {
  return lines.map((line, index) => `<row r="${index + 1}">${cellsOf(line, index + 1)}</row>`).join("");
}

function cellsOf(line: Line, row: number): string {
  const cells = line.map((value, index) => {
    const place = `${String.fromCharCode(65 + index)}${row}`;
    return typeof value === "number"
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return cells.join("");
}
