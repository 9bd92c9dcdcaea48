/** How the command line is spoken to: commands, options, and what is wrong with words that it was given. */
import type { UserErrorKey } from "../../workbook/user-error";

type HelpFacts = { readonly profiles: string };
type Wrong = { readonly value: string };

export const cliUsage = {
  title: "Danh mục KPI — kiểm tra, quy đổi danh mục sản phẩm/công việc và lập phiếu đánh giá tháng.",
  /** What each command is for. */
  commands: {
    check: "rà soát danh mục: liệt kê nội dung phải sửa và cho biết đã sẵn sàng nộp chưa",
    fix: "sửa trong bản sao của tệp những chỗ có cách sửa chắc chắn; --rule, --all để sửa nhiều hơn",
    suggest:
      "với mỗi dòng, nêu các dòng gần nhất trong danh mục đã duyệt kèm nhóm, thời gian, hệ số; không ghi tệp nào",
    convert: "tính điểm, hệ số quy đổi và ghi danh mục quy đổi vào bản sao của tệp",
    review: "xem trước hệ số cũ, mới khi đổi sản phẩm chuẩn, thang điểm hoặc tham số; chưa ghi gì vào danh mục",
    compare: "so hai phiên bản của một danh mục: dòng thêm, bỏ, sửa, chuyển chỗ",
    merge: "gộp danh mục của nhiều đơn vị (tệp, thư mục và mọi thư mục con): phần A, B.I, B.II và trang trùng lặp",
    score: "lập phiếu đánh giá tháng hoặc quý của từng người và bảng tổng hợp",
    send: "ghi phiếu của từng người thành tệp riêng, tính được độc lập, vào một thư mục (-o THƯ-MỤC)",
    collect:
      "nhận phiếu mọi người gửi lại: TỆP của cơ quan rồi các tệp phiếu; chỗ hai bên cùng sửa được nêu ra, không ghi đè",
    close: "chốt kỳ đánh giá: khóa phiếu và tổng hợp với số liệu, tham số, hệ số lúc chốt; --reopen để mở lại",
    year: "tổng hợp năm: trung bình các tháng, quý đã chấm (nhận nhiều tệp khi các tháng nằm ở tệp khác)",
    template: "ghi một mẫu danh mục trống có danh sách chọn",
  },
  /** The word for the files in the usage of a command. */
  files: { one: "TỆP", two: "TỆP-CŨ TỆP-MỚI", several: "TỆP…", places: "TỆP|THƯ-MỤC…" },
  /** The word for each option's value, and what the option is for. */
  options: {
    out: { value: "KẾT-QUẢ.xlsx", about: "tệp kết quả (.xlsx); check không có -o thì chỉ in ra màn hình" },
    reference: {
      value: "TỆP|THƯ-MỤC",
      about: "danh mục đã duyệt để đối chiếu, hoặc thư mục chứa chúng (lặp lại được)",
    },
    decisions: {
      value: "LẦN-TRƯỚC.xlsx",
      about: "kết quả của lần gộp trước: giữ các quyết định ở trang “Trùng lặp”, mã, sản phẩm chuẩn và tham số",
    },
    rule: { value: "MÃ", about: "chỉ sửa nội dung có mã này, ví dụ W110 (lặp lại được)" },
    all: { about: "sửa mọi nội dung có cách sửa, kể cả phỏng đoán và xóa dòng trùng" },
    "dry-run": { about: "chỉ cho xem sẽ sửa gì, không ghi tệp" },
    sheet: {
      value: "TÊN",
      about: "chỉ đọc trang này (lặp lại được); mặc định: mọi trang đang hiện có bảng danh mục",
    },
    profile: { value: "MÃ", about: ({ profiles }: HelpFacts) => `bộ tham số: ${profiles}` },
    scale: {
      value: "THANG",
      about: "matrix (nhóm × thời gian), frames (điểm trong khung), levels (bốn mức), given (hệ số cho sẵn)",
    },
    "sheet-scale": {
      value: "TRANG=THANG",
      about: "thang điểm riêng của một trang, ví dụ “Phòng A=frames” (lặp lại được)",
    },
    standard: { value: "MÃ|TRANG!DÒNG", about: "sản phẩm chuẩn: mã công việc, hoặc “trang!dòng”" },
    "standard-points": {
      value: "THANG=ĐIỂM",
      about: "khi các trang khác thang: số điểm của sản phẩm chuẩn trên thang ấy, ví dụ frames=5 (lặp lại được)",
    },
    digits: { value: "N", about: "số chữ số thập phân của hệ số, từ 0 đến 6" },
    set: { value: "TÊN=GIÁ-TRỊ", about: "thử một tham số, ví dụ groupWeights.N3=1,6, bandMinutes.5=70 (lặp lại được)" },
    period: { value: "KỲ", about: "tháng hoặc quý đánh giá, ví dụ 2026-05, 2026-Q2" },
    year: { value: "NĂM", about: "năm tổng hợp, ví dụ 2026" },
    assignments: {
      value: "TỆP",
      about: "bảng giao việc (.csv hoặc .xlsx; trang “criteria” ghi điểm tiêu chí chung, trang “roster” ghi nhân sự)",
    },
    roster: {
      value: "TỆP",
      about:
        "danh sách nhân sự (.csv hoặc .xlsx): mã, họ tên, chức vụ, đơn vị, vai trò, nhóm tương đồng, người phụ trách",
    },
    criteria: {
      value: "TỆP",
      about: "điểm tiêu chí chung; d, đ, e của người lãnh đạo; a, b, c của người hỗ trợ, phục vụ (.csv hoặc .xlsx)",
    },
    by: { value: "NGƯỜI", about: "người chốt hoặc mở lại kỳ; mặc định: tên đăng nhập trên máy" },
    reopen: { about: "mở lại kỳ đã chốt: phiếu tính lại theo công thức" },
    force: { about: "vẫn ghi dù còn nội dung phải sửa" },
    overwrite: { about: "ghi đè tệp kết quả đã có" },
    json: { about: "in đúng một tài liệu JSON" },
  },
  closing: [
    "Mã kết thúc: 0 xong (check: sẵn sàng nộp) · 1 còn nội dung phải sửa · 2 lệnh sai hoặc tệp không đọc được.",
    "Tệp đầu vào không bao giờ bị sửa.",
  ],
  /** What to type, after the sentence that every surface says. */
  hints: {
    fileExists: "Để ghi đè, thêm --overwrite.",
    periodClosed: "Để mở lại: kpi close TỆP -o KẾT-QUẢ.xlsx --period KỲ --reopen.",
    periodClosedAlready: "Để mở lại, thêm --reopen.",
    noAssignments: "Để đưa bảng giao việc vào, thêm --assignments TỆP.",
  } satisfies Partial<Record<UserErrorKey, string>>,
  missingCommand: ({ commands }: { readonly commands: string }) => `thiếu tên lệnh (${commands}).`,
  /** What is wrong with what was given to a command. */
  wrong: {
    missingFile: () => "thiếu tên tệp.",
    missingVersion: () => "cần hai tệp: bản cũ rồi bản mới.",
    tooManyVersions: () => "chỉ nhận hai tệp: bản cũ rồi bản mới.",
    tooManyFiles: () => "chỉ nhận một tệp.",
    missingOut: () => "thiếu -o TỆP.xlsx.",
    outNotXlsx: () => "tệp kết quả phải có đuôi .xlsx.",
    missingFolder: () => "thiếu -o THƯ-MỤC.",
    missingPeriod: () => "thiếu --period, ví dụ --period 2026-05 hoặc --period 2026-Q2.",
    badPeriod: ({ value }: Wrong) => `--period phải có dạng 2026-05 hoặc 2026-Q2, không phải “${value}”.`,
    missingYear: () => "thiếu --year, ví dụ --year 2026.",
    badYear: ({ value }: Wrong) => `--year phải có dạng 2026, không phải “${value}”.`,
    missingReference: () => "thiếu --reference TỆP.xlsx hoặc --reference THƯ-MỤC.",
    badRule: ({ value }: Wrong) => `không có nội dung rà soát danh mục nào mang mã “${value}”.`,
    ruleAndAll: () => "chỉ dùng --rule hoặc --all, không dùng cả hai.",
    badScale: ({ value }: Wrong) => `--scale phải là matrix, frames, levels hoặc given, không phải “${value}”.`,
    badSet: ({ value }: Wrong) => `--set phải có dạng TÊN=GIÁ-TRỊ, ví dụ groupWeights.N3=1,6, không phải “${value}”.`,
    badSheetScale: ({ value }: Wrong) =>
      `--sheet-scale phải có dạng “tên trang=thang”, thang là matrix, frames, levels hoặc given, không phải “${value}”.`,
    badStandardPoints: ({ value }: Wrong) =>
      `--standard-points phải có dạng frames=5 (matrix, frames hoặc levels), không phải “${value}”.`,
    badDigits: ({ value }: Wrong) => `--digits phải là số nguyên từ 0 đến 6, không phải “${value}”.`,
  },
  unknownOption: ({ option }: { readonly option: string }) => `không có tùy chọn “${option}”.`,
  missingValue: ({ option }: { readonly option: string }) => `tùy chọn “${option}” thiếu giá trị.`,
  needlessValue: ({ option }: { readonly option: string }) => `tùy chọn “${option}” không nhận giá trị.`,
  internal: ({ detail }: { readonly detail: string }) =>
    `Phần mềm gặp lỗi ngoài dự kiến (${detail}). Chưa ghi gì; xin báo lại kèm tệp gây lỗi.`,
};

export type CliUsage = typeof cliUsage;
