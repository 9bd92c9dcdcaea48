/** Layouts met while offices were imagined that nobody had thought of: each mended a fault of its kind. */
import type { CatalogueField } from "../../src/catalogue/catalogue-row";
import type { GroupNames } from "../../src/catalogue/local-groups";
import type { Rows } from "./read-one-sheet";

type Said = readonly [task: string, detail: string, output: string, group: string | null, band: number | null];

export interface OwnLayout {
  readonly of: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly columns?: Readonly<Partial<Record<CatalogueField, number>>>;
  /** Every product of the sheet's tables. */
  readonly says: readonly Said[];
  /** Code and row of each finding but those of spelling and of the standard unit. */
  readonly found: readonly string[];
  readonly scale: "matrix" | "frames" | "levels" | "given";
  /** What a person says of the office's own names. */
  readonly groups?: GroupNames;
  readonly codes?: readonly (string | null)[];
  readonly coefficients?: readonly (number | null)[];
}

export const layoutsOfOffices: readonly OwnLayout[] = [
  {
    of: "a land office: the unit of times in a row of its own below the heading",
    rows: [
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Thời gian thực hiện"],
      [null, null, null, null, null, "(ngày)"],
      [1, "Đất đai", "Kiểm tra hiện trạng", "Biên bản kiểm tra", "N1", 0.5],
      [2, "Đất đai", "Lập tờ trình", "Tờ trình", "N1", 1],
      [3, "Đất đai", "Trích lục", "Bản trích lục", "N2", "1,5"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"],
    columns: { task: 2, detail: 3, output: 4, group: 5, band: 6 },
    says: [
      ["Đất đai", "Kiểm tra hiện trạng", "Biên bản kiểm tra", "N1", 9],
      ["Đất đai", "Lập tờ trình", "Tờ trình", "N1", 10],
      ["Đất đai", "Trích lục", "Bản trích lục", "N2", 10],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "a commune: words of its own for groups, headings in short forms, numbers (5a) (6=5b/10) below them",
    rows: [
      [
        "Số hiệu",
        "Đầu mục công việc",
        "Nội dung cụ thể",
        "Kết quả/sản phẩm",
        "Phân loại",
        "Điểm",
        "Hệ số tương ứng (k)",
      ],
      [null, "(2)", "(3)", "(4)", "(5a)", "(5b)", "(6=5b/10)"],
      ["HT-01", "Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", "Đơn giản", 10, 1],
      ["HT-02", "Hộ tịch", "Thay đổi hộ tịch", "Trích lục thay đổi", "Trung bình", 15, 1.5],
      ["CT-01", "Chứng thực", "Chứng thực hợp đồng", "Hợp đồng chứng thực", "Phức tạp", 20, 2],
    ],
    columns: { code: 1, task: 2, detail: 3, output: 4, group: 5, points: 6, coefficient: 7 },
    says: [
      ["Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", null, null],
      ["Hộ tịch", "Thay đổi hộ tịch", "Trích lục thay đổi", null, null],
      ["Chứng thực", "Chứng thực hợp đồng", "Hợp đồng chứng thực", null, null],
    ],
    codes: ["HT-01", "HT-02", "CT-01"],
    found: ["E105 3"],
    scale: "frames",
  },
  {
    of: "two annexes, each with its signatures, under one header printed twice",
    rows: [
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "Văn thư", "Đóng dấu văn bản", "Văn bản đóng dấu", "N1", "Từ 5 phút đến dưới 15 phút"],
      [null, "Tổng cộng: 01 sản phẩm"],
      ["Nơi nhận:", null, null, "TRƯỞNG PHÒNG"],
      ["- Như trên;"],
      [null, null, null, "Nguyễn Văn Thử"],
      ["PHỤ LỤC 2"],
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", "N2", "Từ 25 phút đến dưới 45 phút"],
      ["Nơi nhận:", null, null, "CHỦ TỊCH"],
    ],
    says: [
      ["Văn thư", "Đóng dấu văn bản", "Văn bản đóng dấu", "N1", 2],
      ["Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", "N2", 4],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "an office whose keyboard had no Đ: Icelandic letters in headings, groups and times too",
    rows: [
      ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm ðầu ra", "Phân nhóm", "Ðịnh lượng thời gian"],
      [1, "Ðất ðai", "Ðo ðạc", "Bản ðồ", "N1", "Từ 5 phút ðến dưới 15 phút"],
      [2, "Ðất ðai", "Xác minh", "Biên bản", "N2", "Từ 25 phút ðến dưới 45 phút"],
    ],
    columns: { task: 2, detail: 3, output: 4, group: 5, band: 6 },
    says: [
      ["Đất đai", "Đo đạc", "Bản đồ", "N1", 2],
      ["Đất đai", "Xác minh", "Biên bản", "N2", 4],
    ],
    found: ["W308"],
    scale: "matrix",
  },
  {
    of: "an office with groups A to D under a heading of work",
    rows: [
      ["STT", "Nhiệm vụ", "Công việc", "Sản phẩm", "Nhóm công việc", "Thời gian (phút)"],
      [1, "Văn thư", "Đóng dấu", "Văn bản đóng dấu", "A", 10],
      [2, "Văn thư", "Vào sổ", "Sổ văn bản", "B", 15],
      [3, "Tổng hợp", "Viết báo cáo tháng", "Báo cáo tháng", "D", 240],
    ],
    groups: { A: "N1", B: "N2", D: "N4" },
    says: [
      ["Văn thư", "Đóng dấu", "Văn bản đóng dấu", "N1", 2],
      ["Văn thư", "Vào sổ", "Sổ văn bản", "N2", 3],
      ["Tổng hợp", "Viết báo cáo tháng", "Báo cáo tháng", "N4", 9],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "a hospital: what is asked for as output, how hard as group",
    rows: [
      ["TT", "Nội dung nhiệm vụ", "Yêu cầu đầu ra", "Mức độ khó", "Thời gian cần thiết", "Tần suất"],
      [1, "Khám bệnh", "Phiếu khám", "Nhóm 1", "15 phút", "Hằng ngày"],
      [2, "Phẫu thuật", "Biên bản phẫu thuật", "Nhóm 4", "2,5 giờ", "Hằng tuần"],
      [3, "Trực cấp cứu", "Ca trực", "Nhóm 2", "4 giờ", "Hằng tuần"],
    ],
    columns: { task: 2, output: 3, group: 4, band: 5, frequency: 6 },
    says: [
      ["Khám bệnh", "", "Phiếu khám", "N1", 3],
      ["Phẫu thuật", "", "Biên bản phẫu thuật", "N4", 8],
      ["Trực cấp cứu", "", "Ca trực", "N2", 9],
    ],
    found: ["W312 1"],
    scale: "matrix",
  },
  {
    of: "a school: one column of work, times in standard hours",
    rows: [
      ["STT", "Công việc", "Sản phẩm", "Giờ chuẩn", "Nhóm"],
      [1, "Soạn giáo án", "Giáo án", 2, "N2"],
      [2, "Chấm bài thi", "Bài đã chấm", 0.5, "N1"],
      [3, "Ra đề thi", "Đề thi", 3, "N3"],
    ],
    columns: { task: 2, output: 3, band: 4, group: 5 },
    says: [
      ["Soạn giáo án", "", "Giáo án", "N2", 7],
      ["Chấm bài thi", "", "Bài đã chấm", "N1", 4],
      ["Ra đề thi", "", "Đề thi", "N3", 8],
    ],
    found: ["W312 1"],
    scale: "matrix",
  },
  {
    of: "a customs branch: codes of its own list, fields of work before the products",
    rows: [
      ["Mã DM", "Nghiệp vụ", "Tên sản phẩm/công việc", "Nhóm", "Định mức (phút)"],
      ["1.1.a", "Thông quan", "Tờ khai luồng vàng đã kiểm tra", "N2", 20],
      ["1.1.b", null, "Lô hàng đã kiểm tra thực tế", "N2", 60],
      ["1.2.a", "Giám sát", "Công-ten-nơ đã giám sát", "N1", 5],
    ],
    merges: ["B2:B3"],
    columns: { code: 1, task: 2, output: 3, group: 4, band: 5 },
    says: [
      ["Thông quan", "", "Tờ khai luồng vàng đã kiểm tra", "N2", 3],
      ["Thông quan", "", "Lô hàng đã kiểm tra thực tế", "N2", 5],
      ["Giám sát", "", "Công-ten-nơ đã giám sát", "N1", 2],
    ],
    codes: ["1.1.a", "1.1.b", "1.2.a"],
    found: ["W312 1"],
    scale: "matrix",
  },
  {
    of: "a catalogue by positions, each position a heading: common work is no duplicate",
    rows: [
      ["STT", "Nhiệm vụ", "Công việc", "Sản phẩm", "Nhóm", "Thời gian"],
      ["I", "VỊ TRÍ: KẾ TOÁN"],
      [1, "Kế toán", "Lập chứng từ", "Chứng từ", "N1", "Từ 25 phút đến dưới 45 phút"],
      [2, "Báo cáo", "Viết báo cáo tháng", "Báo cáo tháng", "N2", "Từ 25 phút đến dưới 45 phút"],
      ["Vị trí việc làm 2: Văn thư"],
      [1, "Văn thư", "Đóng dấu", "Văn bản đóng dấu", "N1", "Từ 5 phút đến dưới 15 phút"],
      [2, "Báo cáo", "Viết báo cáo tháng", "Báo cáo tháng", "N2", "Từ 25 phút đến dưới 45 phút"],
    ],
    says: [
      ["Kế toán", "Lập chứng từ", "Chứng từ", "N1", 4],
      ["Báo cáo", "Viết báo cáo tháng", "Báo cáo tháng", "N2", 4],
      ["Văn thư", "Đóng dấu", "Văn bản đóng dấu", "N1", 2],
      ["Báo cáo", "Viết báo cáo tháng", "Báo cáo tháng", "N2", 4],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "a list of coefficients of which some cannot be read",
    rows: [
      ["STT", "Nhiệm vụ", "Sản phẩm", "Hệ số quy đổi"],
      [1, "Văn thư", "Công văn", "1,0"],
      [2, "Tổng hợp", "Báo cáo năm", "150%"],
      [3, "Tổng hợp", "Kế hoạch năm", "từ 1,5 đến 2"],
      [4, "Tổng hợp", "Tờ trình", null],
    ],
    columns: { task: 2, output: 3, coefficient: 4 },
    says: [
      ["Văn thư", "", "Công văn", null, null],
      ["Tổng hợp", "", "Báo cáo năm", null, null],
      ["Tổng hợp", "", "Kế hoạch năm", null, null],
      ["Tổng hợp", "", "Tờ trình", null, null],
    ],
    found: ["W312 1", "E314 4", "E314 5"],
    scale: "given",
    coefficients: [1, 1.5, null, null],
  },
];
