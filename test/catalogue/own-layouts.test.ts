/** Layouts that no template foresaw, of the kinds of template.md point 6. Offices, names and work are invented. */
import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { chosen } from "../../src/catalogue/catalogue-row";
import { withLayout } from "../../src/catalogue/table-layout";
import { dateCell, sheetOf, workbookOf } from "../support/snapshot";
import { layoutsOfOffices, type OwnLayout } from "./layouts-of-offices";

/** Time of day as Excel keeps it. */
const time = (minutes: number) => ({ kind: "date" as const, serial: minutes / 1440 });

const layouts: readonly OwnLayout[] = [
  ...layoutsOfOffices,
  {
    of: "a cadastral branch: codes as signs, kinds of outputs, times in hours",
    rows: [
      ["Ký hiệu", "Nhiệm vụ", "Các bước thực hiện", "Loại sản phẩm", "Phân nhóm", "Thời gian (giờ)"],
      ["ĐĐ1", "Đo đạc", "Trích đo thửa đất", "Mảnh trích đo", "N2", 0.5],
      ["ĐĐ2", "Đo đạc", "Kiểm tra mảnh trích đo", "Phiếu kiểm tra", "N2", "1,5"],
      ["ĐĐ3", "Lưu trữ", "Số hóa hồ sơ", "Hồ sơ số", "N1", 8],
    ],
    columns: { code: 1, task: 2, detail: 3, output: 4, group: 5, band: 6 },
    says: [
      ["Đo đạc", "Trích đo thửa đất", "Mảnh trích đo", "N2", 4],
      ["Đo đạc", "Kiểm tra mảnh trích đo", "Phiếu kiểm tra", "N2", 6],
      ["Lưu trữ", "Số hóa hồ sơ", "Hồ sơ số", "N1", 10],
    ],
    codes: ["ĐĐ1", "ĐĐ2", "ĐĐ3"],
    found: [],
    scale: "matrix",
  },
  {
    of: "a school board: two rows of headings, groups ticked in words, days of work",
    rows: [
      [
        "TT",
        "Nhiệm vụ",
        "Công việc cụ thể",
        "Kết quả đầu ra",
        "Mức độ phức tạp",
        null,
        null,
        null,
        null,
        "Số ngày công",
      ],
      [null, null, null, null, "N1", "N2", "N3", "N4", "N5", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10) = (5)+…+(9)"],
      [1, "Khảo thí", "Ra đề kiểm tra", "Bộ đề", "SAI", "SAI", "ĐÚNG", "SAI", "SAI", 2],
      [2, "Khảo thí", "Coi thi", "Biên bản coi thi", "Có", "Không", "Không", "Không", "Không", 1],
      [3, "Tuyển sinh", "Xét hồ sơ", "Danh sách xét", "x", "x", null, null, null, 0.5],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:I1", "J1:J2"],
    says: [
      ["Khảo thí", "Ra đề kiểm tra", "Bộ đề", "N3", 11],
      ["Khảo thí", "Coi thi", "Biên bản coi thi", "N1", 10],
      ["Tuyển sinh", "Xét hồ sơ", "Danh sách xét", null, 9],
    ],
    found: ["E106 6"],
    scale: "matrix",
  },
  {
    of: "a ward: the time to work beside the deadline, which is no band",
    rows: [
      ["STT", "Tên nhiệm vụ", "Nội dung công việc", "Sản phẩm", "Nhóm", "Thời hạn hoàn thành", "Thời gian thực hiện"],
      [1, "Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", "N1", "Trong ngày", "30 phút"],
      [2, "Hộ tịch", "Cải chính hộ tịch", "Quyết định", "N2", "Thường xuyên", "2 giờ"],
      [3, "Địa chính", "Xác nhận nguồn gốc đất", "Phiếu xác nhận", "N3", dateCell(2026, 6, 30), "1 - 2 ngày"],
    ],
    columns: { band: 7 },
    says: [
      ["Hộ tịch", "Đăng ký khai sinh", "Giấy khai sinh", "N1", 4],
      ["Hộ tịch", "Cải chính hộ tịch", "Quyết định", "N2", 7],
      ["Địa chính", "Xác nhận nguồn gốc đất", "Phiếu xác nhận", "N3", 10],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "an inspectorate: factors of difficulty and of office, beside given coefficients",
    rows: [
      ["Mã việc", "Tên công việc", "Sản phẩm đầu ra", "Hệ số độ khó", "Hệ số chức vụ", "Hệ số QĐ"],
      ["TTr-1", "Lập đề cương thanh tra", "Đề cương", 1.2, "120%", 1],
      ["TTr-2", "Viết kết luận thanh tra", "Kết luận", 1.8, "150%", "4,25"],
    ],
    columns: { code: 1, task: 2, output: 3, factor: 4, coefficient: 6 },
    says: [
      ["Lập đề cương thanh tra", "", "Đề cương", null, null],
      ["Viết kết luận thanh tra", "", "Kết luận", null, null],
    ],
    codes: ["TTr-1", "TTr-2"],
    coefficients: [1, 4.25],
    found: ["W312 1"],
    scale: "given",
  },
  {
    of: "a library: one column of texts with points",
    rows: [
      ["STT", "Nội dung công việc", "Điểm chấm"],
      [1, "Biên mục sách", 2],
      [2, "Phục vụ bạn đọc tại chỗ", 1],
    ],
    says: [
      ["", "Biên mục sách", "", null, null],
      ["", "Phục vụ bạn đọc tại chỗ", "", null, null],
    ],
    found: ["E104 1", "E312 1", "E312 1"],
    scale: "frames",
  },
  {
    of: "a veterinary station: groups of its own, which a person explains once",
    rows: [
      ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Loại nhóm", "Nhóm", "Thời gian tác nghiệp"],
      [1, "Kiểm dịch", "Lấy mẫu", "Biên bản lấy mẫu", "thường", "A", "Từ 25 phút đến dưới 45 phút"],
      [2, "Kiểm dịch", "Xét nghiệm", "Phiếu kết quả", "khó", "C", "120 phút"],
      [3, "Thống kê", "Tổng hợp đàn", "Biểu", "vừa", "B", "1h30"],
    ],
    groups: { A: "N1", B: "N2", C: "N3" },
    says: [
      ["Kiểm dịch", "Lấy mẫu", "Biên bản lấy mẫu", "N1", 4],
      ["Kiểm dịch", "Xét nghiệm", "Phiếu kết quả", "N3", 7],
      ["Thống kê", "Tổng hợp đàn", "Biểu", "N2", 6],
    ],
    found: [],
    scale: "matrix",
  },
  {
    of: "a works unit: numbered labels, groups with their meaning, a time of day and two groups in a cell",
    rows: [
      ["STT", "Tên nhiệm vụ", "Chi tiết công việc", "SP đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "Bảo trì", "Kiểm tra cầu", "Biên bản", "(N2) Thường xuyên", "4. Từ 25 phút đến dưới 45 phút"],
      [2, "Bảo trì", "Đề xuất sửa chữa", "Tờ trình", "(N3) Nghiên cứu", time(90)],
      [3, "Bảo trì", "Nghiệm thu", "Biên bản nghiệm thu", "2-3", "0:30"],
    ],
    says: [
      ["Bảo trì", "Kiểm tra cầu", "Biên bản", "N2", 4],
      ["Bảo trì", "Đề xuất sửa chữa", "Tờ trình", "N3", 6],
      ["Bảo trì", "Nghiệm thu", "Biên bản nghiệm thu", null, 4],
    ],
    found: ["E106 4"],
    scale: "matrix",
  },
  {
    of: "a museum: a second table in another order below the first, and a list of people that is none",
    rows: [
      ["PHẦN A"],
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "Trưng bày", "Viết thuyết minh", "Bài thuyết minh", "N3", "Từ 240 phút đến dưới 480 phút"],
      ...Array.from({ length: 32 }, () => []),
      ["PHẦN B"],
      ["Nhóm", "Thời gian tác nghiệp bình quân", "Sản phẩm đầu ra", "Nhiệm vụ", "Việc", "Công việc chi tiết"],
      ["N1", "5-15 phút", "Vé đã soát", "Đón khách", null, "Soát vé"],
      [],
      ["STT", "Họ và tên", "SL giao", "SL hoàn thành", "Ghi chú"],
      [1, "Đỗ Văn Thử", 4, 4, null],
    ],
    says: [
      ["Trưng bày", "Viết thuyết minh", "Bài thuyết minh", "N3", 9],
      ["Đón khách", "Soát vé", "Vé đã soát", "N1", 2],
    ],
    found: ["E313 40"],
    scale: "matrix",
  },
  {
    of: "a clinic: work by positions, which two of them may share",
    rows: [
      ["Vị trí việc làm", "Tên sản phẩm/công việc", "Sản phẩm đầu ra", "Mức độ phức tạp", "Thời lượng"],
      ["Điều dưỡng", "Lập phiếu chăm sóc", "Phiếu chăm sóc", "N1", "Dưới 5 phút"],
      [null, "Bàn giao ca trực", "Sổ giao ban", "N1", "Từ 15 phút đến dưới 25 phút"],
      ["Hộ lý", "Bàn giao ca trực", "Sổ giao ban", "N1", "Từ 15 phút đến dưới 25 phút"],
    ],
    merges: ["A2:A3"],
    columns: { position: 1, task: 2, output: 3, group: 4, band: 5 },
    says: [
      ["Lập phiếu chăm sóc", "", "Phiếu chăm sóc", "N1", 1],
      ["Bàn giao ca trực", "", "Sổ giao ban", "N1", 3],
      ["Bàn giao ca trực", "", "Sổ giao ban", "N1", 3],
    ],
    found: ["W312 1"],
    scale: "matrix",
  },
  {
    of: "a forest station: old fonts, a total and the signatures below",
    rows: [
      ["STT", "Tªn nhiÖm vô", "C«ng viÖc chi tiÕt", "S¶n phÈm ®Çu ra", "Ph©n nhãm", "Sè ngµy"],
      [1, "TuÇn tra", "TuÇn tra rõng", "NhËt ký tuÇn tra", "N1", 1],
      [2, "Phßng ch¸y", "LËp ph\u00ad¬ng ¸n", "Ph\u00ad¬ng ¸n", "N4", 5],
      ["Céng", null, null, null, null, 6],
      [null, "N¬i nhËn:", null, null, null, null],
      [null, "- L\u00adu VT", null, null, null, null],
    ],
    says: [
      ["Tuần tra", "Tuần tra rừng", "Nhật ký tuần tra", "N1", 10],
      ["Phòng cháy", "Lập phương án", "Phương án", "N4", 14],
    ],
    found: ["W308"],
    scale: "matrix",
  },
];

/** Spelling, the choice of a standard unit and what is judged of the work itself are not what these are about. */
const beside = /^(?:W110|W111|W2\d\d|W4\d\d|W50\d|E501|W308 )/;

describe("a layout of", () => {
  it.each(layouts)("$of", async (layout) => {
    const workbook = workbookOf([sheetOf(layout.rows, layout.merges ? { merges: layout.merges } : {})]);
    const first = await assess(workbook);
    const [table] = first.catalogue.sheets;
    const layoutsSaid = layout.groups
      ? withLayout([], { headings: [...(table?.columnNames.values() ?? [])], groupNames: layout.groups })
      : [];
    const { catalogue, conversion, findings } = await assess(workbook, { reading: { layouts: layoutsSaid } });
    expect(table?.columns).toMatchObject(layout.columns ?? {});
    expect(
      catalogue.rows.map(({ task, detail, output, group, band }) => [
        task,
        detail,
        output,
        chosen(group),
        chosen(band),
      ]),
    ).toEqual(layout.says);
    expect(conversion.scale).toBe(layout.scale);
    const told = findings.map(({ code, at }) => `${code} ${at.row}`).filter((each) => !beside.test(each));
    const legacy = findings.some(({ code }) => code === "W308") ? ["W308"] : [];
    expect([...told, ...legacy]).toEqual(layout.found);
    if (layout.codes) expect(catalogue.rows.map(({ code }) => code)).toEqual(layout.codes);
    if (layout.coefficients) expect(conversion.rows.map(({ coefficient }) => coefficient)).toEqual(layout.coefficients);
  });
});
