import type { UserErrorKey } from "../../workbook/user-error";

type Count = { readonly count: number };

export const cli = {
  usage: `Danh mục KPI — kiểm tra, quy đổi danh mục sản phẩm/công việc và lập phiếu đánh giá tháng.

  kpi check   TỆP [-o KẾT-QUẢ.xlsx] [--sheet TÊN]… [--profile MÃ] [--scale matrix|frames|levels] [--json]
  kpi convert TỆP -o KẾT-QUẢ.xlsx [--sheet TÊN]… [--profile MÃ] [--scale …] [--standard MÃ|TRANG!DÒNG] [--digits N] [--json]
  kpi score   TỆP -o KẾT-QUẢ.xlsx --period 2026-05 [--assignments TỆP.csv|.xlsx] [--json]
  kpi template -o KẾT-QUẢ.xlsx [--profile MÃ]

  -o, --out TỆP         tệp kết quả (.xlsx); check không có -o thì chỉ in ra màn hình
  --sheet TÊN           chỉ đọc trang này (lặp lại được); mặc định: mọi trang đang hiện có bảng danh mục
  --profile MÃ          bộ tham số: {profiles}
  --scale THANG         matrix (nhóm × thời gian), frames (điểm trong khung), levels (bốn mức)
  --standard MÃ         sản phẩm chuẩn: mã công việc, hoặc “trang!dòng”
  --digits N            số chữ số thập phân của hệ số, từ 0 đến 6
  --period NĂM-THÁNG    tháng đánh giá, ví dụ 2026-05
  --assignments TỆP     bảng giao việc (.csv hoặc .xlsx; trang “criteria” ghi điểm tiêu chí chung)
  --force               vẫn ghi dù còn nội dung phải sửa
  --overwrite           ghi đè tệp kết quả đã có
  --json                in đúng một tài liệu JSON

Mã kết thúc: 0 xong (check: sẵn sàng nộp) · 1 còn nội dung phải sửa · 2 lệnh sai hoặc tệp không đọc được.
Tệp đầu vào không bao giờ bị sửa.`,
  /** What to type, after the sentence that every surface says. */
  hints: {
    fileExists: "Để ghi đè, thêm --overwrite.",
    noAssignments: "Để đưa bảng giao việc vào, thêm --assignments TỆP.",
  } satisfies Partial<Record<UserErrorKey, string>>,
  notYet: "lệnh này chưa có trong phiên bản hiện tại.",
  missingCommand: "thiếu tên lệnh (check, convert, score hoặc template).",
  missingFile: "thiếu tên tệp.",
  tooManyFiles: "chỉ nhận một tệp.",
  missingOut: "thiếu -o TỆP.xlsx.",
  outNotXlsx: "tệp kết quả phải có đuôi .xlsx.",
  missingPeriod: "thiếu --period, ví dụ --period 2026-05.",
  badPeriod: ({ value }: { readonly value: string }) => `--period phải có dạng 2026-05, không phải “${value}”.`,
  badScale: ({ value }: { readonly value: string }) =>
    `--scale phải là matrix, frames hoặc levels, không phải “${value}”.`,
  badDigits: ({ value }: { readonly value: string }) => `--digits phải là số nguyên từ 0 đến 6, không phải “${value}”.`,
  unknownOption: ({ option }: { readonly option: string }) => `không có tùy chọn “${option}”.`,
  missingValue: ({ option }: { readonly option: string }) => `tùy chọn “${option}” thiếu giá trị.`,
  needlessValue: ({ option }: { readonly option: string }) => `tùy chọn “${option}” không nhận giá trị.`,
  internal: ({ detail }: { readonly detail: string }) =>
    `Phần mềm gặp lỗi ngoài dự kiến (${detail}). Chưa ghi gì; xin báo lại kèm tệp gây lỗi.`,
  heading: {
    check: ({ file }: { readonly file: string }) => `Rà soát ${file}`,
    convert: ({ file }: { readonly file: string }) => `Quy đổi ${file}`,
    score: ({ file, period }: { readonly file: string; readonly period: string }) => `Chấm điểm ${period} · ${file}`,
  },
  profile: ({ name }: { readonly name: string }) => `Bộ tham số: ${name}`,
  scale: ({ scale, reason }: { readonly scale: string; readonly reason: string }) => `Thang điểm: ${scale} (${reason})`,
  sheet: ({
    name,
    rows,
    headerRow,
    skipped,
  }: {
    readonly name: string;
    readonly rows: number;
    readonly headerRow: number;
    readonly skipped: number;
  }) => `Trang “${name}”: ${rows} sản phẩm, tiêu đề ở dòng ${headerRow}, bỏ qua ${skipped} dòng`,
  columns: {
    severity: "Mức",
    cell: "Ô",
    message: "Nội dung cần sửa",
    code: "Mã",
    output: "Sản phẩm",
    points: "Điểm",
    coefficient: "Hệ số",
    name: "Họ và tên",
    total: "Tổng",
    level: "Xếp loại",
  },
  summary: ({
    rows,
    errors,
    warnings,
    hints,
  }: {
    readonly rows: number;
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  }) => `${rows} sản phẩm · ${errors} lỗi · ${warnings} cảnh báo · ${hints} gợi ý`,
  ready: "SẴN SÀNG NỘP",
  notReady: "CHƯA SẴN SÀNG NỘP",
  standard: ({ code, output, points }: { readonly code: string; readonly output: string; readonly points: string }) =>
    `Sản phẩm chuẩn: ${code} ${output} (${points} điểm, hệ số 1)`,
  proposals: "Chưa có sản phẩm chuẩn. Đề xuất chọn một trong các sản phẩm sau bằng --standard MÃ:",
  written: ({ file, sheets }: { readonly file: string; readonly sheets: string }) => `Đã ghi ${file}: ${sheets}`,
  nothingWritten: "Chưa ghi tệp kết quả vì còn nội dung phải sửa. Hãy sửa rồi chạy lại, hoặc thêm --force.",
  notCarried: ({ parts }: { readonly parts: string }) => `Không mang sang tệp mới được: ${parts}`,
  cap: ({
    rated,
    literal,
    inclusive,
  }: {
    readonly rated: number;
    readonly literal: number;
    readonly inclusive: number;
  }) => `Xuất sắc tối đa: ${literal} người (cách tính “tốt trở lên”: ${inclusive}); số người từ 70 điểm: ${rated}`,
  over: ({ names }: { readonly names: string }) => `Vượt tỷ lệ xuất sắc: ${names}`,
  notRated: "chưa xếp loại",
  more: ({ count }: Count) => `… và ${count} dòng nữa`,
};

export type CliText = typeof cli;
