/**
 * Every text of the written sheets. They are official documents, hence Vietnamese only; words of the
 * forms follow ND (Nghị định 335/2025/NĐ-CP, Mẫu số 01) and ST (Sổ tay của Bộ Nội vụ, Phụ lục III).
 */
import { assignmentForm } from "./form-assignments";
import { closingForm } from "./form-closing";
import { duplicatesForm, unitsForm } from "./form-merge";
import { periodForm } from "./form-period";
import { scoreForm, summaryForm } from "./form-score";
import { settingsForm } from "./form-settings";
import { guideForm, templateForm } from "./form-template";
import { versions } from "./form-versions";
import { yearForm } from "./form-year";

export const forms = {
  settings: settingsForm,
  assignmentForm,
  score: scoreForm,
  summary: summaryForm,
  year: yearForm,
  closing: closingForm,
  template: templateForm,
  guide: guideForm,
  periods: periodForm,

  national: {
    country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    parent: "(TÊN CƠ QUAN CẤP TRÊN)",
    office: "(TÊN CƠ QUAN, ĐƠN VỊ)",
    /** For an office whose name nobody gave: dots to write on. */
    blankOffice: "……………………………………",
    place: "……",
    dateBlank: "ngày …… tháng …… năm ……",
    signHint: "(Ký, ghi rõ họ tên)",
  },
  suggested: "đề xuất",
  standardUnit: "Sản phẩm chuẩn",

  kinds: { planned: "Kế hoạch", returned: "Chuyển trả", takenOver: "Nhận thêm", sudden: "Đột xuất" },
  roles: { staff: "Chuyên viên", head: "Cấp trưởng", deputy: "Cấp phó", support: "Hỗ trợ phục vụ" },
  levels: {
    excellent: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    complete: "Hoàn thành nhiệm vụ",
    incomplete: "Không hoàn thành nhiệm vụ",
  },
  tick: "x",

  catalogue: {
    title: "DANH MỤC SẢN PHẨM/CÔNG VIỆC QUY ĐỔI",
    columns: {
      ordinal: "Stt",
      code: "Mã CV",
      task: "Nhiệm vụ",
      detail: "Công việc chi tiết",
      output: "Sản phẩm đầu ra",
      group: "Phân nhóm",
      band: "Định lượng thời gian",
      frame: "Khung điểm tối đa",
      points: "Điểm chấm",
      coefficient: "Hệ số quy đổi",
      note: "Ghi chú",
      level: "Mức",
    },
    /** Beside the form: a link to each row's source. */
    source: "Nguồn",
    basis: (citation: string) => `(Căn cứ: ${citation})`,
    standardLine: "Sản phẩm chuẩn: ",
    noStandard: "Chưa chọn sản phẩm chuẩn",
    /** Heads of the hidden columns: what the source said when the sheet was written. */
    baseline: {
      group: "Gốc: nhóm",
      time: "Gốc: thời gian",
      hours: "Gốc: giờ",
      points: "Gốc: điểm",
      level: "Gốc: mức",
      scale: "Thang",
    },
    /** Before the sheets of each scale, where they have different ones. */
    scalesLine: "Thang điểm của từng trang: ",
    preparedBy: "NGƯỜI LẬP BIỂU",
    headOfOffice: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
    minutesFormat: 'General" phút"',
    hoursFormat: 'General" giờ"',
    refused: {
      group: "Hãy chọn nhóm N1 đến N5 trong danh sách.",
      band: "Hãy chọn khung thời gian trong danh sách.",
      points: "Hãy ghi số điểm không âm.",
      level: "Hãy ghi mức 1, 2, 3 hoặc 4.",
      hours: "Hãy ghi số giờ lớn hơn 0.",
    },
  },

  roster: {
    title: "DANH SÁCH CÔNG CHỨC, NGƯỜI LAO ĐỘNG",
    hint: "Mã không đổi khi sửa tên, để phiếu đánh giá vẫn tìm đúng người. Thêm người vào dòng trống; mã để trống sẽ được cấp.",
    columns: {
      id: "Mã",
      name: "Họ và tên",
      position: "Chức vụ",
      unit: "Đơn vị",
      role: "Vai trò",
      similarTasks: "Nhóm nhiệm vụ tương đồng",
      manager: "Người phụ trách",
      check: "Kiểm tra",
      key: "Mã để tra",
    },
    open: "Ô cần xem lại:",
    /** Beside a line, where somebody cannot be told from others or scored. */
    check: {
      nameless: "Chưa ghi họ và tên",
      role: "Vai trò không có trong danh sách",
      idLong: "Mã quá dài",
      idTwice: "Mã trùng với người khác",
      error: "Có ô báo lỗi (#…)",
    },
    refused: "Hãy chọn vai trò trong danh sách.",
  },

  findings: {
    title: "KẾT QUẢ RÀ SOÁT DANH MỤC SẢN PHẨM/CÔNG VIỆC",
    columns: {
      code: "Mã",
      severity: "Mức độ",
      sheet: "Trang tính",
      cell: "Ô",
      message: "Nội dung",
      remedy: "Cách sửa",
    },
    severities: { error: "Lỗi", warning: "Cảnh báo", hint: "Gợi ý" },
    counts: { rows: "Số sản phẩm/công việc đã rà soát", error: "Lỗi", warning: "Cảnh báo", hint: "Gợi ý" },
    verdict: "Kết luận",
    ready: "SẴN SÀNG NỘP",
    notReady: "CHƯA SẴN SÀNG NỘP",
    none: "Không có phát hiện nào.",
    confirmedBy: "Trưởng nhóm xác nhận đủ điều kiện nộp",
    confirmedState: "Mã trạng thái danh mục khi xác nhận",
    confirmedNote: "Danh mục sửa sau đó thì phải xác nhận lại.",
    /** Under the verdict, where an office turned rules off. */
    silent: (rules: string) => `Quy tắc đang tắt (trang Cấu hình KPI): ${rules}.`,
    silentRule: (code: string, title: string, count: number) =>
      `${code} ${title} (${count === 0 ? "không có nội dung nào" : `${count} nội dung không nêu`})`,
    note: "Chỉ “Lỗi” ngăn việc nộp; “Cảnh báo” và “Gợi ý” để người lập danh mục xem xét. Sửa ở trang gốc rồi rà soát lại.",
  },

  comparison: {
    title: "BẢNG ĐỐI CHIẾU HỆ SỐ QUY ĐỔI",
    subtitle: "(Bản đã ghi và bản đề nghị)",
    columns: {
      ordinal: "Stt",
      code: "Mã CV",
      product: "Công việc, sản phẩm",
      changes: "Nội dung thay đổi",
      oldPoints: "Điểm cũ",
      newPoints: "Điểm mới",
      old: "Hệ số cũ",
      now: "Hệ số mới",
      difference: "Chênh lệch",
      oldRank: "Hạng cũ",
      newRank: "Hạng mới",
      rankChange: "Đổi hạng",
      author: "Người sửa, ý kiến thẩm định",
    },
    fields: {
      task: "Nhiệm vụ",
      detail: "Công việc",
      output: "Sản phẩm",
      group: "Phân nhóm",
      time: "Thời gian",
      level: "Mức",
      points: "Điểm",
      coefficient: "Hệ số",
    },
    change: (field: string, old: string, now: string) => `${field}: ${old} → ${now}`,
    blank: "trống",
    added: "Dòng thêm",
    removed: "Đã xóa ở danh mục nguồn",
    follows: "Theo cài đặt, sản phẩm chuẩn",
    settings: "Cài đặt, sản phẩm chuẩn thay đổi",
    none: "Không có dòng nào khác.",
  },

  versions,
  review: { titles: { standard: "Sản phẩm chuẩn", scale: "Thang điểm" } },
  duplicates: duplicatesForm,
  unitsComparison: unitsForm,

  sheetNames: {
    catalogue: "Danh mục quy đổi",
    settings: "Cấu hình KPI",
    findings: "Kết quả rà soát",
    comparison: "Đối chiếu hệ số",
    versions: "So sánh phiên bản",
    duplicates: "Trùng lặp",
    units: "So sánh đơn vị",
    roster: "Nhân sự",
    closings: "Kỳ đã chốt",
    template: "Danh mục công việc",
    lists: "Hướng dẫn",
    score: (period: string, person: string) => `${period} ${person}`,
    summary: (period: string) => `Tổng hợp ${period}`,
  },
} as const;
