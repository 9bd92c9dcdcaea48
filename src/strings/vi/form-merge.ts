/** Words of the sheets that a merge writes beside its catalogue. */
import type { DecisionKind } from "../../review/merge/decision";
import type { Fate, SharedMeasure } from "../../review/merge/merged-catalogue";

type Counts = Readonly<Record<"files" | "rows", number>>;

export const duplicatesForm = {
  title: "TRÙNG LẶP, CHƯA THỐNG NHẤT GIỮA CÁC ĐƠN VỊ",
  subtitle: ({ files, rows }: Counts) => `(Gộp từ ${files} tệp, ${rows} dòng)`,
  account: {
    source: "Tổng số dòng của các đơn vị",
    kept: "Giữ trong danh mục",
    merged: "Gộp vào dòng giống",
    rejected: "Loại",
    check: "Đối chiếu số dòng",
    balanced: "Khớp",
    unbalanced: "Chưa khớp",
    pending: "Quyết định chưa đưa vào danh mục",
  },
  hint:
    "Cột “Quyết định”: Giữ = lấy câu chữ, nhóm, thời gian, điểm của dòng này làm chung; Gộp = đồng ý gộp; Tách = để thành sản phẩm riêng; Loại = bỏ dòng này; để trống = theo kết quả đang ghi. " +
    "Sửa tên chung ở hai cột cuối. Sau khi quyết định, hãy gộp lại cùng với tệp này để danh mục theo.",
  columns: {
    cluster: "Cụm",
    source: "Nguồn",
    product: "Nhiệm vụ, công việc, sản phẩm",
    score: "Giống",
    group: "Nhóm",
    band: "Thời gian",
    points: "Điểm",
    spread: "Chưa thống nhất",
    fate: "Kết quả",
    decision: "Quyết định",
    newDetail: "Sửa tên công việc",
    newOutput: "Sửa tên sản phẩm",
  },
  hidden: {
    file: "Tệp",
    sheet: "Trang",
    row: "Dòng",
    task: "Nhiệm vụ",
    detail: "Công việc",
    output: "Sản phẩm",
    taken: "Quyết định đã đưa vào",
    takenDetail: "Tên công việc đã đưa vào",
    takenOutput: "Tên sản phẩm đã đưa vào",
    list: "Các quyết định",
  },
  fates: { kept: "Giữ", merged: "Gộp", split: "Tách", rejected: "Loại" } satisfies Record<Fate, string>,
  decisions: { keep: "Giữ", merge: "Gộp", split: "Tách", reject: "Loại" } satisfies Record<DecisionKind, string>,
  measures: { group: "Nhóm", band: "Thời gian", points: "Điểm" } satisfies Record<SharedMeasure, string>,
  spread: (measure: string, values: string, isTied: boolean) => `${measure}: ${values}${isTied ? " (ngang nhau)" : ""}`,
  counted: (value: string, count: number) => (count === 1 ? value : `${value} ×${count}`),
  /** Short forms of a band: its whole label would make each line four lines high. */
  minutes: {
    below: (to: number) => `dưới ${to} phút`,
    between: (from: number, to: number) => `${from} - ${to} phút`,
    from: (from: number) => `từ ${from} phút`,
  },
  lost: "Quyết định chưa đưa vào được: không còn dòng nào như vậy trong các tệp, hoặc không phải Giữ, Gộp, Tách, Loại",
  lostFate: "–",
  none: "Không có dòng nào trùng nhau.",
  /** Where a row of the merged catalogue comes from. */
  origin: (file: string, place: string, others: number) =>
    `${file} · ${place}${others === 0 ? "" : ` (+${others} dòng)`}`,
  refused: "Chọn Giữ, Gộp, Tách hoặc Loại trong danh sách, hoặc để trống.",
} as const;

export const unitsForm = {
  title: "SO SÁNH GIỮA CÁC ĐƠN VỊ",
  subtitle: "(Số liệu để người thẩm định xem xét; không phải kết luận về đơn vị nào)",
  columns: {
    ordinal: "Stt",
    unit: "Đơn vị",
    rows: "Số dòng",
    minutes: "Phút trung vị",
    low: "25% dưới",
    middle: "Trung vị",
    high: "25% trên",
    shared: "Sản phẩm chung",
    ratio: "So với đơn vị khác",
    hints: "Gợi ý xem lại",
  },
  /** Over the columns of groups and of measures. */
  groups: "Tỷ lệ theo nhóm",
  measures: { coefficient: "Hệ số", points: "Điểm" },
  all: "Tất cả",
  note: "So với đơn vị khác: với mỗi sản phẩm chung, lấy hệ số (điểm) của đơn vị chia trung vị của các đơn vị còn lại, rồi lấy trung vị; 1,00 là bằng nhau. Mọi đơn vị tính theo cùng thang điểm và sản phẩm chuẩn.",
  hints: {
    sharedHigh: (ratio: string, products: number) =>
      `Sản phẩm chung cao gấp ${ratio} lần đơn vị khác (${products} sản phẩm)`,
    sharedLow: (ratio: string, products: number) =>
      `Sản phẩm chung chỉ bằng ${ratio} lần đơn vị khác (${products} sản phẩm)`,
    groupsHigh: (value: string, low: string, high: string) => `N4, N5 chiếm ${value}; phần lớn đơn vị ${low} - ${high}`,
    minutesFar: (value: string, low: string, high: string) =>
      `Trung vị ${value} phút; phần lớn đơn vị ${low} - ${high}`,
    measureFar: (value: string, low: string, high: string) => `Trung vị ${value}; phần lớn đơn vị ${low} - ${high}`,
  },
  busy: {
    title: (yearly: string, share: string) =>
      `Người có số giờ trong danh mục vượt ${share} của ${yearly} giờ làm việc một năm`,
    columns: { name: "Họ và tên", hours: "Giờ/năm", share: "So với năm", timed: "Dòng tính được giờ" },
    timed: (timed: number, rows: number) => `${timed}/${rows} dòng`,
    none: "Không có ai, hoặc danh mục chưa ghi người thực hiện, tần suất.",
  },
} as const;
