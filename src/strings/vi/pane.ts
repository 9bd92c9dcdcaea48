/** The pane's own words. Counts and figures arrive already written in the language's number form. */
import type { Severity } from "../../findings/finding";
import type { ProgressUnit } from "../../workbook/workbook-host";

import { convert } from "./pane-convert";
import { fixing } from "./pane-fixing";
import { differences } from "./pane-differences";
import { history } from "./pane-history";
import { office } from "./pane-office";
import { print } from "./pane-print";
import { closing } from "./pane-closing";
import { desk } from "./pane-desk";
import { references } from "./pane-references";
import { review } from "./pane-review";
import { score } from "./pane-score";
import { coverage, silentRules } from "./pane-coverage";
import { settings } from "./pane-settings";

export const pane = {
  language: { vi: "Tiếng Việt", en: "English" },
  pane: "Danh mục KPI",
  firstRun: "Rà soát danh mục, tính hệ số, chấm điểm tháng. Dữ liệu không rời khỏi máy này.",
  introClose: "Đã hiểu",
  views: {
    review: "Rà soát",
    convert: "Quy đổi",
    score: "Chấm điểm",
    summary: "Tổng hợp",
    settings: "Cài đặt",
    differences: "Khác với bản đã ghi",
    references: "Danh mục đã duyệt",
    history: "Lịch sử",
    print: "Bản in",
  },
  outside: {
    body: "Trang này là bảng điều khiển của Excel: hãy mở Excel, chọn thẻ Trang đầu → Danh mục KPI.",
    failed: "Hãy kiểm tra mạng rồi thử lại. Sổ tính của bạn không bị sửa.",
    workbench: "Hoặc làm việc ngay trong trình duyệt: Bàn làm việc Danh mục KPI",
  },
  steps: "Các bước",
  stepDone: "đã xong",
  loadingView: "Đang mở…",
  part: {
    failed: (name: string) => `Chưa mở được “${name}”`,
    again: "Thử lại",
  },
  find: "Tìm…",

  status: {
    reading: "Đang đọc sổ tính…",
    none: "Chưa có danh mục",
    products: (count: string) => `${count} sản phẩm`,
    counts: {
      error: (count: string) => `${count} lỗi`,
      warning: (count: string) => `${count} cảnh báo`,
      hint: (count: string) => `${count} gợi ý`,
    } satisfies Record<Severity, (count: string) => string>,
    ready: "sẵn sàng nộp",
    notReady: "chưa sẵn sàng nộp",
    stale: "Trang tính vừa được sửa",
    earlier: (sentence: string) => `Lần rà soát trước: ${sentence}`,
    unread: "Chưa đọc sổ tính",
    stopped: "Đã dừng rà soát: các nội dung đang hiện là của lần trước.",
    stoppedFirst: "Đã dừng trước khi đọc xong sổ tính.",
    sheets: (first: string, others: string) => `${first} và ${others} trang khác`,
  },

  work: {
    read: "Đang rà soát",
    write: "Đang ghi",
    score: "Đang chấm điểm",
    undo: "Đang hoàn tác",
    open: "Đang đọc sổ tính",
    count: {
      rows: (done: string, total: string) => `${done} / ${total} dòng`,
      cells: (done: string, total: string) => `${done} / ${total} ô`,
      sheets: (done: string, total: string) => `${done} / ${total} trang`,
      people: (done: string, total: string) => `${done} / ${total} người`,
    } satisfies Record<ProgressUnit, (done: string, total: string) => string>,
    cancel: "Dừng",
    cancelled: "Đã dừng. Sổ tính vẫn như trước.",
  },

  notice: {
    written: "Đã ghi:",
    /** `left`: how many were left; `null` for none. */
    fixed: (count: string, left: string | null) =>
      left === null
        ? `Đã sửa ${count} chỗ trong danh mục.`
        : `Đã sửa ${count} chỗ trong danh mục. Còn ${left} chỗ để lại vì trùng ô với cách sửa khác hoặc ở trang được bảo vệ.`,
    removed: (count: string) => `Đã gỡ ${count} trang kết quả.`,
    nothingToRemove: "Trong sổ tính không có trang kết quả nào của phần mềm.",
    undoneBut: (cells: string) => `Đã hoàn tác, trừ ${cells}: nội dung ở đó mới hơn lần sửa nên được giữ nguyên.`,
    andCells: (cells: string, others: string) => `${cells} và ${others} ô khác`,
    undone: "Đã hoàn tác. Sổ tính trở lại như trước.",
    putBack: "Đã đưa sổ tính về như trước lần ghi dở.",
    leftAsIs: "Đã để nguyên sổ tính như hiện tại; phần mềm không đưa về như trước nữa.",
    insist: "Vẫn làm",
    undo: "Hoàn tác",
    close: "Đóng thông báo",
    andMore: (count: string) => `và ${count} trang khác.`,
    goToSheet: (sheet: string) => `Mở trang ${sheet}`,
    unknown:
      "Phần mềm gặp sự cố ngoài dự kiến. Sổ tính vẫn như trước; hãy thử lại. Nếu lặp lại, hãy gửi chi tiết kỹ thuật cho bộ phận hỗ trợ.",
    copyDetail: "Sao chép chi tiết kỹ thuật",
    copied: "Đã sao chép",
    detail: "Chi tiết kỹ thuật",
  },

  remarks: {
    waitsForCell: "Excel chưa trả lời. Nếu đang nhập dở một ô, hãy nhấn Enter hoặc Esc trong ô đó.",
    notKept: "Sổ tính không đủ chỗ giữ bản khôi phục: đừng đóng bảng điều khiển cho đến khi ghi xong.",
    formulasLeft: (cells: string) =>
      `Các công thức sau không trả lại được vì Excel không cho sửa; hãy sửa tay: ${cells}.`,
    looksLeft: (sheets: string) =>
      `Nội dung đã ghi đủ, nhưng Excel này không nhận cố định dòng, màu thẻ hoặc thiết lập in của trang: ${sheets}.`,
    calculatedOnce: "Sổ tính đang để tính thủ công. Đã tính lại một lần; sau khi sửa số, hãy nhấn F9 để tính lại.",
    writeLost: (cells: string) =>
      `Ô đang được nhập dở nên chưa nhận nội dung vừa ghi: ${cells}. Hãy nhập xong rồi ghi lại.`,
    moreCells: (shown: string, count: string) => `${shown} và ${count} ô khác`,
    unfinished: "Lần ghi trước mới xong một phần, chưa đưa về như trước được.",
    tryAgain: "Thử lại",
    putBack: "Đưa về như trước",
    leave: "Để nguyên như hiện tại",
  },

  support: {
    title: "Thông tin hỗ trợ",
    note: "Gửi cho bộ phận hỗ trợ khi có sự cố. Chỉ có phiên bản, số lượng, thời gian và mã lỗi; không có nội dung ô, tên trang hay tên tệp.",
    copy: "Sao chép thông tin hỗ trợ",
    copied: "Đã sao chép",
  },

  plan: {
    adds: (sheets: string) => `Thêm trang: ${sheets}`,
    updates: (sheets: string) => `Cập nhật trang: ${sheets}`,
    more: (shown: string, count: string) => `${shown} và ${count} trang khác`,
    untouched: "Các trang khác giữ nguyên.",
    losesUndo: "Lấy lại bằng nút Hoàn tác ở đây, không bằng Ctrl+Z.",
  },

  empty: {
    title: "Trang này chưa có danh mục",
    body: "Phần mềm tìm bảng có dòng tiêu đề “Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”, “Phân nhóm”, “Định lượng thời gian”. Hãy mở đúng sổ tính, hoặc bắt đầu từ biểu mẫu trống.",
    template: "Tạo biểu mẫu trống",
    templatePlan: "Thêm trang biểu mẫu có sẵn ô chọn phân nhóm và thời gian.",
    again: "Đọc lại",
    unreadable: "Chưa đọc được danh mục",
  },

  review,

  fixing,

  convert,

  differences,

  references,

  history,
  office,
  print,

  score,

  closing,
  desk,

  summary: {
    empty: "Chưa có kết quả chấm điểm",
    emptyBody: "Bảng tổng hợp lấy từ bước Chấm điểm của tháng.",
    toScore: "Đến bước Chấm điểm",
    title: (month: string) => `Tháng ${month}`,
    name: "Họ và tên",
    total: "Điểm",
    level: "Xếp loại",
    cap: {
      title: (share: string) => `Tỷ lệ xuất sắc: tối đa ${share} %`,
      body: "Cơ quan, nhóm việc",
      excellent: "Xuất sắc",
      literal: "Tối đa, tính trên loại tốt",
      inclusive: "Tối đa, từ tốt trở lên",
      inForce: "đang áp dụng",
      office: "Cả cơ quan",
      rated: (count: string) => `(${count} người từ mức tốt)`,
      over: (count: string, names: string) => `Vượt ${count} người: ${names}`,
      note: "Đổi cách tính trong Cài đặt → Chấm điểm và xếp loại.",
    },
    nobody: "0 người",
    counts: "Số người theo mức xếp loại",
    share: (count: string, share: string) => `${count} người (${share})`,
    most: (count: string) => `tối đa ${count}`,
    unrated: "Chưa xếp loại",
    preview: "Các phiếu của tháng này chưa ghi vào sổ tính.",
    written: (sheet: string) => `Trong sổ tính: trang ${sheet}.`,
    open: (sheet: string) => `Mở trang ${sheet}`,
    writeFirst: "Đến bước Chấm điểm để ghi",
  },

  settings,
  coverage,
  silentRules,
};

export type PaneText = typeof pane;
