import type { Assumption } from "../../scoring/provisional";
import type { UserErrorKey } from "../../workbook/user-error";
import { assignmentFields } from "./assignment-fields";
import { versions } from "./form-versions";

type Count = { readonly count: number };
type HelpFacts = { readonly profiles: string };
interface BroughtWords {
  readonly person: string;
  readonly place: string;
  readonly kept: string;
  readonly other: string;
  readonly isTaken: boolean;
}
interface SuggestedRowWords {
  readonly place: string;
  readonly product: string;
  /** "N4, Từ 25 phút đến dưới 45 phút"; empty where the row says neither. */
  readonly measures: string;
}
interface SuggestedCounts {
  readonly rows: number;
  readonly near: number;
  readonly far: number;
  readonly missing: number;
}
type Confirmed = { readonly by: string; readonly at: string };
type CellsOf = { readonly cells: string };
type FilePeriod = { readonly file: string; readonly period: string };
type ClosedPeople = { readonly period: string; readonly people: number };
type Closed = { readonly period: string; readonly at: string; readonly by: string };
type Wrong = { readonly value: string };

export const cli = {
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
  heading: {
    send: ({ file, period }: FilePeriod) => `Gửi phiếu kỳ ${period} · ${file}`,
    collect: ({ file }: { readonly file: string }) => `Nhận phiếu gửi lại · ${file}`,
    check: ({ file }: { readonly file: string }) => `Rà soát ${file}`,
    fix: ({ file }: { readonly file: string }) => `Sửa ${file}`,
    suggest: ({ file }: { readonly file: string }) => `Đối chiếu ${file} với danh mục đã duyệt`,
    convert: ({ file }: { readonly file: string }) => `Quy đổi ${file}`,
    compare: ({ file, later }: { readonly file: string; readonly later: string }) => `So ${file} với ${later}`,
    review: ({ file }: { readonly file: string }) => `Đối chiếu hệ số cũ và mới của ${file}`,
    merge: ({ files }: { readonly files: number }) => `Gộp danh mục từ ${files} tệp`,
    year: ({ file, year }: { readonly file: string; readonly year: string }) => `Tổng hợp năm ${year} · ${file}`,
    score: ({ file, period }: { readonly file: string; readonly period: string }) => `Chấm điểm ${period} · ${file}`,
  },
  profile: ({ name }: { readonly name: string }) => `Bộ tham số: ${name}`,
  sheetScale: ({ sheet, scale, reason }: { readonly sheet: string; readonly scale: string; readonly reason: string }) =>
    `Thang điểm của “${sheet}”: ${scale} (${reason})`,
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
    old: "Đang ghi",
    mended: "Sửa thành",
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
  fixed: {
    nothing: "Không có chỗ nào được sửa.",
    done: ({ count }: Count) => `Đã sửa ${count} nội dung:`,
    planned: ({ count }: Count) => `Sẽ sửa ${count} nội dung:`,
    newRow: "(dòng mới)",
    rowGone: "(xóa dòng)",
    left: {
      noFix: ({ count }: Count) => `Còn ${count} nội dung phải tự sửa.`,
      notSafe: ({ count }: Count) =>
        `Còn ${count} nội dung có gợi ý sửa nhưng cần người xem: dùng --rule MÃ hoặc --all.`,
      notAsked: ({ count }: Count) => `Còn ${count} nội dung ngoài các mã đã nêu ở --rule.`,
      conflict: ({ count }: Count) => `Còn ${count} nội dung vướng cách sửa khác ở cùng ô: hãy chạy lại.`,
      protected: ({ count }: Count) => `Còn ${count} nội dung ở trang đang khóa: hãy mở khóa trang rồi chạy lại.`,
    },
    written: ({ file }: { readonly file: string }) => `Đã ghi ${file}`,
    dryRun: "Chỉ xem trước: chưa ghi tệp nào.",
  },
  suggested: {
    reference: ({ file, rows }: { readonly file: string; readonly rows: number }) => `${file}: ${rows} sản phẩm`,
    skipped: ({ reason }: { readonly reason: string }) => `Bỏ qua: ${reason}`,
    /** An own row, before its neighbours. */
    row: ({ place, product, measures }: SuggestedRowWords) =>
      measures === "" ? `${place}  ${product}` : `${place}  ${product} (${measures})`,
    columns: {
      score: "Giống",
      group: "Nhóm",
      band: "Thời gian",
      coefficient: "Hệ số",
      product: "Sản phẩm đã duyệt",
      place: "Ở",
    },
    summary: ({ rows, near, far, missing }: SuggestedCounts) =>
      `${rows} sản phẩm · ${near} có dòng gần giống · ${far} có nhóm hoặc thời gian khác xa · ${missing} sản phẩm đã duyệt chưa có dòng nào`,
  },
  compared: {
    kinds: { changed: "Sửa", added: "Thêm", gone: "Bỏ" },
    columns: { kind: "Loại", place: "Ở", product: "Công việc, sản phẩm", changes: "Nội dung thay đổi" },
    fields: versions.fields,
    summary: versions.counts,
  },
  reviewed: {
    tried: ({ label, old, now }: Readonly<Record<"label" | "old" | "now", string>>) => `${label}: ${old} → ${now}`,
    columns: {
      code: "Mã",
      product: "Công việc, sản phẩm",
      old: "Hệ số cũ",
      now: "Hệ số mới",
      difference: "Chênh",
      oldRank: "Hạng cũ",
      newRank: "Hạng mới",
    },
    summary: ({ changed, same }: Readonly<Record<"changed" | "same", number>>) =>
      `${changed} sản phẩm đổi hệ số · ${same} giữ nguyên`,
    person: ({ name, period, old, now }: Readonly<Record<"name" | "period" | "old" | "now", string>>) =>
      `${name}, ${period}: ${old} → ${now} điểm`,
    nothingTaken: "Chỉ xem trước: danh mục và phiếu chưa đổi.",
  },
  merged: {
    source: ({ file, rows }: { readonly file: string; readonly rows: number }) => `${file}: ${rows} dòng`,
    skipped: ({ reason }: { readonly reason: string }) => `Không gộp: ${reason}`,
    skippedCount: ({ count }: Count) =>
      `${count} tệp trong thư mục không gộp được (nêu ở trên); các tệp còn lại vẫn được gộp và ghi. Mã kết thúc là 1.`,
    account: (account: Readonly<Record<"source" | "kept" | "merged" | "rejected", number>>) =>
      `${account.source} dòng nguồn = ${account.kept} giữ + ${account.merged} gộp + ${account.rejected} loại`,
    parts: (parts: Readonly<Record<"A" | "B.I" | "B.II", number>>) =>
      `Phần A: ${parts.A} · B.I (dùng chung): ${parts["B.I"]} · B.II (riêng): ${parts["B.II"]}`,
    clusters: ({ clusters, near, inconsistent }: Readonly<Record<"clusters" | "near" | "inconsistent", number>>) =>
      `${clusters} cụm trùng lặp (${near} cụm gần giống) · ${inconsistent} cụm chưa thống nhất nhóm, thời gian hoặc điểm`,
    carried: ({ carried, lost }: Readonly<Record<"carried" | "lost", number>>) =>
      `Quyết định của lần gộp trước: mang sang ${carried}, chưa mang sang được ${lost}`,
    lost: ({ place, product, decision }: Readonly<Record<"place" | "product" | "decision", string>>) =>
      `Chưa mang sang được: ${decision} · ${place} · ${product}`,
    unmeasured: ({ count, scale }: { readonly count: number; readonly scale: string }) =>
      `${count} dòng chưa có điểm theo thang chung (${scale}): đơn vị của chúng dùng thang khác hoặc để trống. Hãy ghi điểm ở trang “Danh mục quy đổi” hoặc đề nghị đơn vị ghi.`,
    noStandard:
      "Chưa có sản phẩm chuẩn chung: các đơn vị chưa đánh dấu, hoặc đánh dấu khác nhau. Hãy chọn mã ở trang “Cấu hình KPI”; hệ số tính theo ngay.",
    hint: ({ unit, hint }: Readonly<Record<"unit" | "hint", string>>) => `Xem lại: ${unit} · ${hint}`,
    renamed: "sửa tên",
    columns: { score: "Giống", kept: "Giữ", place: "Ở", others: "Các dòng được gộp" },
  },
  ready: "SẴN SÀNG NỘP",
  ruleOff: ({ code, title, count }: { code: string; title: string; count: number }) =>
    `Quy tắc đang tắt: ${code} (${title}), ${count === 0 ? "không có nội dung nào" : `${count} nội dung không nêu`}.`,
  notReady: "CHƯA SẴN SÀNG NỘP",
  noProducts: "Bảng có tiêu đề nhưng chưa có sản phẩm nào. Hãy điền sản phẩm vào dưới dòng tiêu đề rồi rà soát lại.",
  /** No fault of the products: said, and counted nowhere. */
  officeMissing:
    "Thiếu tên cơ quan: biểu mẫu in ra sẽ để trống chỗ này. Hãy ghi ở góc trái trên cùng của trang danh mục, hoặc ở ô “Cơ quan, đơn vị” của trang “Cấu hình KPI”.",
  standard: ({ code, output, points }: { readonly code: string; readonly output: string; readonly points: string }) =>
    `Sản phẩm chuẩn: ${code} ${output} (${points} điểm, hệ số 1)`,
  proposals: "Chưa có sản phẩm chuẩn. Đề xuất chọn một trong các sản phẩm sau bằng --standard MÃ:",
  written: ({ file, sheets }: { readonly file: string; readonly sheets: string }) => `Đã ghi ${file}: ${sheets}`,
  broughtFields: { ...assignmentFields, line: "cả dòng" },
  /** A place where a table and a score sheet say different things. */
  brought: ({ person, place, kept, other, isTaken }: BroughtWords) =>
    isTaken
      ? `${person}, ${place}: theo tệp ${kept} (trong phiếu: ${other})`
      : `${person}, ${place}: giữ số đã sửa tay ${kept} (trong tệp: ${other})`,
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
  tied: ({ names, excess }: { readonly names: string; readonly excess: number }) =>
    `Bằng điểm tại giới hạn: ${names}; ${excess} người trong số này vượt, cần người có thẩm quyền chọn.`,
  sending: {
    done: ({ count, folder }: { readonly count: number; readonly folder: string }) =>
      `Đã ghi ${count} tệp phiếu vào ${folder}. Khi nhận lại, dùng: kpi collect.`,
  },
  collecting: {
    changes: ({ count }: Count) => `Đã nhận ${count} ô:`,
    conflicts: ({ count }: Count) =>
      `${count} ô được sửa cả ở tệp này và ở phiếu gửi lại nên giữ nguyên, cần người quyết định:`,
    conflict: ({ sent, here, returned }: Readonly<Record<"sent" | "here" | "returned", string>>) =>
      `lúc gửi ${sent}, ở đây ${here}, phiếu gửi lại ${returned}`,
    fields: { ...assignmentFields, remark: "ưu điểm, hạn chế, nhận xét", review: "bước xem xét, xác nhận" },
    remarks: {
      notSent: "Không có phiếu nào do lệnh gửi phiếu ghi ra: chưa nhận gì.",
      otherVersion: "Phiếu do phiên bản khác của phần mềm gửi đi: chưa nhận gì. Hãy gửi lại phiếu bằng phiên bản này.",
      noSheet: "Tệp của cơ quan không có phiếu của người và kỳ này: chưa nhận gì. Hãy lập phiếu của kỳ rồi nhận lại.",
      closed: "Kỳ đã chốt: chưa nhận gì. Hãy mở lại kỳ nếu còn phải sửa.",
      twice: ({ before }: { readonly before: string }) =>
        `Cùng một người với tệp ${before}: đã nhận cả hai, chỗ khác nhau nêu ở phần cần quyết định.`,
      otherPeriod: ({ usual }: { readonly usual: string }) =>
        `Phiếu của kỳ khác với phần lớn các tệp (${usual}): đã nhận vào đúng kỳ của phiếu.`,
      renamed: ({ now }: { readonly now: string }) => `Trang phiếu đã đổi tên thành “${now}”: vẫn nhận như thường.`,
      formulaChanged: ({ cells }: CellsOf) =>
        `Công thức đã bị sửa ở ô hoặc dòng ${cells}: chỉ nhận các ô nhập, công thức giữ theo tệp của cơ quan.`,
      noRoom: ({ cells }: CellsOf) =>
        `Không còn chỗ cho ô ${cells}: chưa nhận các ô này. Hãy lập lại phiếu để có thêm dòng, rồi nhận lại.`,
      notReviewed: ({ cells }: CellsOf) =>
        `Ô của cấp có thẩm quyền (${cells}) được điền nhưng dòng “Lãnh đạo xem xét” còn trống: chưa nhận các ô này.`,
    },
  },
  closings: {
    headings: {
      closed: ({ file, period }: FilePeriod) => `Chốt kỳ ${period} · ${file}`,
      reopened: ({ file, period }: FilePeriod) => `Mở lại kỳ ${period} · ${file}`,
    },
    done: {
      closed: ({ period, people }: ClosedPeople) =>
        `Đã chốt kỳ ${period}: phiếu của ${people} người và bảng tổng hợp giữ nguyên số liệu này. Danh mục, tham số thay đổi về sau không làm đổi kỳ đã chốt.`,
      reopened: ({ period, people }: ClosedPeople) =>
        `Đã mở lại kỳ ${period}: phiếu của ${people} người và bảng tổng hợp tính lại theo danh mục, tham số hiện hành.`,
    },
    moved: ({ people }: { readonly people: string }) => `Điểm thay đổi so với lúc chốt: ${people}`,
    same: "Điểm như lúc chốt.",
    /** What a new catalogue means for a closed and for an open period. */
    stays: ({ period }: { readonly period: string }) => `Kỳ ${period} đã chốt: giữ nguyên điểm, hệ số lúc chốt.`,
    follows: ({
      period,
      count,
      people,
    }: {
      readonly period: string;
      readonly count: number;
      readonly people: string;
    }) => `Kỳ ${period} đang mở: điểm của ${count} người thay đổi theo danh mục mới: ${people}`,
    /** The result file is the given one as it was. */
    copied: ({ file }: { readonly file: string }) => `Đã ghi ${file}: như tệp đầu vào, không trang nào thay đổi.`,
    /** Of a period whose scores are asked for. */
    stands: ({ period, at, by }: Closed) =>
      `Kỳ ${period} đã chốt ngày ${at} bởi ${by}: số liệu giữ nguyên, không ghi lại phiếu.`,
    changed: ({ names }: { readonly names: string }) =>
      `Phiếu của ${names} đã bị sửa sau khi chốt; điểm lấy theo bảng tổng hợp lúc chốt. Hãy mở lại kỳ nếu sửa đổi là đúng.`,
  },
  yearly: {
    columns: {
      quarter: (quarter: number) => `Quý ${quarter}`,
      half: (half: number) => `6T ${half}`,
      scored: "Số tháng",
    },
    nothingScored: "chưa có tháng nào được chấm",
    fewerThanSixMonths: ({ count }: Count) => `chỉ có ${count} tháng được chấm, chưa đủ 6 tháng`,
    periods: ({ periods }: { readonly periods: string }) => `Các kỳ đã chấm: ${periods}`,
  },
  notRated: "chưa xếp loại",
  /** The team lead's word on `Kết quả rà soát`. */
  confirmed: ({ by, at }: Confirmed) => `${by} đã xác nhận đủ điều kiện nộp lúc ${at}.`,
  confirmationVoid: ({ by, at }: Confirmed) => `Danh mục đã sửa sau khi ${by} xác nhận lúc ${at}: cần xác nhận lại.`,
  /** A level, and the sentence of the cap, that rest on an assumption. */
  provisional: ({ level }: { readonly level: string }) => `${level} (tạm tính)`,
  provisionalCap: ({ cap }: { readonly cap: string }) => `Tạm tính: ${cap}`,
  assumptions: {
    criteriaMissing: ({ count }) =>
      `Tạm tính: ${count} người chưa chấm đủ tiêu chí chung; phần thiếu tạm lấy điểm tối đa. Hãy chấm trước khi công bố xếp loại.`,
    linesLeftOut: ({ count }) =>
      `Chưa đủ dữ liệu: ${count} người có dòng hoặc ô không đọc được nên chưa có tổng điểm, xếp loại.`,
    ratiosAssumed: ({ count }) => `Tạm tính: ${count} người lãnh đạo, quản lý chưa chọn đ, e; tạm lấy 100%.`,
  } satisfies Record<Assumption, (facts: Count) => string>,
  more: ({ count }: Count) => `… và ${count} dòng nữa`,
};

export type CliText = typeof cli;
