import type { HeaderLack } from "../../catalogue/nearest-header";
import type { UserErrorKey, UserErrorParams } from "../../workbook/user-error";
import { fieldNames } from "../field-names";
import { assignmentFields } from "./assignment-fields";
import { wrongEntries } from "./word-tables";

/** A change that failed and could not be taken back either: the host does that as soon as it can (hosts/excel). */
const inBetween =
  " Kết quả mới ghi được một phần. Hãy bấm đọc lại, hoặc đóng rồi mở lại bảng điều khiển: sổ tính sẽ được đưa về như trước.";

/** Said where something had been written; `asBefore` is what else there is to say. */
function stateOf({ restored }: UserErrorParams, asBefore = ""): string {
  return restored === "no" ? inBetween : asBefore;
}

/** A fault of a table of words, as `wrongEntryOf` tells it. */
function wrongEntryText(
  fault: UserErrorParams[string] | undefined,
  entry: UserErrorParams[string] | undefined,
): string {
  const say = Object.entries(wrongEntries).find(([key]) => key === fault)?.[1];
  return say?.(String(entry)) ?? "";
}

/** What the row that comes nearest to a header of a catalogue lacks. */
const lacks: Readonly<Record<HeaderLack, string>> = {
  name: "chưa có cột tên nhiệm vụ, công việc chi tiết hoặc sản phẩm đầu ra",
  nameOrMeasure: "còn thiếu cột công việc chi tiết hoặc sản phẩm đầu ra",
  measure: "còn thiếu cột phân nhóm, định lượng thời gian, điểm chấm hoặc hệ số quy đổi",
  catalogue: "có tiêu đề của bảng khác (giao việc, nhân sự) nên không đọc là danh mục",
};

/** " Gần giống nhất là dòng 7 của trang “PL I”: …"; empty where no row comes near. */
export function nearestRow({ near, row, known, lack }: UserErrorParams): string {
  if (near === undefined) return "";
  const words = Object.entries(lacks).find(([key]) => key === lack)?.[1] ?? "";
  return ` Gần giống nhất là dòng ${row} của trang “${near}”: đã nhận ra ${known}; ${words}.`;
}

/** One sentence an error: what happened, where, and what to do. */
export const errors: Record<UserErrorKey, (params: UserErrorParams) => string> = {
  fileMissing: ({ file }) => `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục của tệp.`,
  fileEmpty: ({ file }) => `Tệp “${file}” rỗng, không có nội dung nào. Hãy chép lại tệp từ nguồn gốc rồi thử lại.`,
  fileNotXlsx: ({ file }) =>
    `Tệp “${file}” không phải là sổ tính .xlsx. Hãy mở tệp bằng Excel và lưu lại dạng Excel Workbook (.xlsx).`,
  fileLegacyXls: ({ file }) =>
    `Tệp “${file}” là sổ tính kiểu cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.`,
  fileEncrypted: ({ file }) =>
    `Tệp “${file}” được đặt mật khẩu mở tệp. Hãy mở bằng Excel, bỏ mật khẩu (Thông tin → Bảo vệ sổ làm việc), lưu lại rồi thử lại.`,
  fileDamaged: ({ file }) =>
    `Tệp “${file}” bị hỏng hoặc chép chưa trọn vẹn. Hãy mở bằng Excel để sửa và lưu lại, hoặc xin lại tệp gốc.`,
  fileOnlyCharts: ({ file }) =>
    `Tệp “${file}” chỉ có trang biểu đồ, không có trang tính nào để đọc. Hãy chọn sổ tính có bảng danh mục.`,
  fileNotText: ({ file }) =>
    `Tệp “${file}” không phải là bảng .xlsx, cũng không phải là văn bản CSV mã UTF-8. Hãy mở bằng Excel và lưu lại dạng “CSV UTF-8” hoặc .xlsx.`,
  fileTooLarge: ({ file }) => `Tệp “${file}” quá lớn để đọc an toàn. Hãy xóa các trang không dùng rồi thử lại.`,
  fileExists: ({ file }) => `Tệp kết quả “${file}” đã có. Hãy chọn tên khác.`,
  fileUnwritable: ({ file }) =>
    `Không ghi được tệp “${file}”. Hãy đóng tệp nếu đang mở và kiểm tra quyền ghi vào thư mục.`,
  fileIsInput: ({ file }) => `Tệp kết quả “${file}” trùng với tệp đầu vào. Hãy chọn tên khác; tệp gốc không bị sửa.`,
  partMissing: () =>
    "Chưa tải được phần này của trang. Hãy kiểm tra mạng rồi thử lại; nếu vẫn chưa được, hãy lưu tệp và tải lại trang.",
  unknownCommand: ({ command, commands }) => `Không có lệnh “${command}”. Lệnh phải là ${commands}. Xem: kpi --help`,
  badUsage: ({ detail }) => `Lệnh chưa đúng: ${detail} Xem: kpi --help`,
  sheetMissing: ({ sheet, sheets }) =>
    sheets === undefined || sheets === ""
      ? `Không còn trang tính “${sheet}”. Hãy rà soát lại sổ tính.`
      : `Không có trang tính “${sheet}”. Các trang trong tệp: ${sheets}.`,
  noCatalogue: (params) =>
    `Không tìm thấy bảng danh mục nào (dòng tiêu đề có “Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”…).${nearestRow(params)} Hãy mở đúng tệp, hoặc tạo biểu mẫu trống.`,
  noCatalogueInSheet: (params) =>
    `Trang “${params["sheet"]}” không có dòng tiêu đề danh mục (“Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”…).${nearestRow(params)} Hãy chọn trang khác.`,
  noCatalogueInFile: ({ file }) =>
    `Tệp “${file}” không có bảng danh mục nào (dòng tiêu đề có “Tên nhiệm vụ”, “Công việc chi tiết”, “Sản phẩm đầu ra”…). Hãy chọn tệp danh mục đã duyệt.`,
  noCatalogueInFolder: ({ folder }) =>
    `Thư mục “${folder}” không có tệp .xlsx nào chứa bảng danh mục. Hãy chọn thư mục có các danh mục đã duyệt.`,
  nothingToMerge: ({ place }) =>
    `Không có tệp nào chứa bảng danh mục để gộp trong ${place}. Hãy chọn tệp hoặc thư mục có danh mục của các đơn vị.`,
  noEarlierMerge: ({ file }) =>
    `Tệp “${file}” không có trang “Trùng lặp” của lần gộp trước. Hãy chọn đúng tệp kết quả của lần gộp trước, hoặc bỏ --decisions.`,
  fileIsMergeResult: ({ file }) =>
    `Tệp “${file}” là kết quả của một lần gộp, không phải danh mục của một đơn vị. Muốn gộp cả tệp này, hãy nêu đích danh tệp.`,
  settingsOutdated: () =>
    "Trang “Cấu hình KPI” do phiên bản trước ghi, thiếu các ô mà phiếu mới cần, và không còn trang danh mục gốc để ghi lại. Hãy mở tệp có danh mục gốc, ghi lại danh mục quy đổi rồi lập phiếu.",
  noConvertedCatalogue: () => "Chưa có trang “Danh mục quy đổi”. Hãy quy đổi danh mục trước khi lập phiếu đánh giá.",
  settingsUnreadable: ({ sheet, cell, detail }) =>
    `Ô ${cell} của trang “${sheet}” có giá trị không dùng được (${detail}). Hãy sửa cho hợp lệ và khớp với các ô cùng mục, hoặc xóa trang để dùng lại tham số mặc định.`,
  wordsUnreadable: ({ sheet, cell, fault, entry }) => `Ô ${cell} của trang “${sheet}”: ${wrongEntryText(fault, entry)}`,
  unknownProfile: ({ profile, profiles }) => `Không có bộ tham số “${profile}”. Các bộ hiện có: ${profiles}.`,
  standardNotFound: ({ standard }) =>
    `Không tìm thấy sản phẩm “${standard}” để làm sản phẩm chuẩn. Hãy ghi đúng mã công việc, hoặc “trang!dòng”.`,
  unknownSetting: ({ name, names }) =>
    `Không có tham số như “${name}”. Hãy viết TÊN=GIÁ-TRỊ với một trong các tên: ${names}, hoặc tên ô của trang “Cấu hình KPI”.`,
  badSetting: ({ name, value }) =>
    `Giá trị “${value}” không dùng được cho tham số “${name}”. Hãy ghi một số trong giới hạn của ô đó ở trang “Cấu hình KPI”.`,
  noAssignmentTable: ({ file }) =>
    `Không có bảng giao việc nào trong tệp “${file}”. Hãy ghi việc đã giao vào trang đầu tiên, dòng đầu là tiêu đề cột.`,
  assignmentColumnsMissing: ({ file, columns, known }) =>
    `Bảng giao việc “${file}” thiếu cột ${fieldNames(columns, assignmentFields)}; ${known === "" ? "chưa nhận ra cột nào" : `đã nhận ra các cột ${known}`}. Hãy thêm cột đó vào dòng tiêu đề rồi thử lại.`,
  nothingScoredInYear: ({ year }) =>
    `Năm ${String(year)} chưa có tháng, quý nào có phiếu đánh giá trong các tệp đã cho. Hãy lập phiếu trước khi tổng hợp năm.`,
  periodClosed: ({ period, sheet, at, by }) =>
    `Kỳ ${period} đã chốt ngày ${at} bởi ${by} (trang “${sheet}”) nên chưa ghi gì. Muốn sửa số liệu của kỳ, hãy mở lại kỳ trước, sửa xong rồi chốt lại.`,
  periodClosedAlready: ({ period, at, by }) =>
    `Kỳ ${period} đã chốt ngày ${at} bởi ${by}, không cần chốt nữa. Muốn sửa số liệu, hãy mở lại kỳ trước.`,
  periodNotClosed: ({ period }) =>
    `Kỳ ${period} đang mở, không có gì để mở lại. Có thể sửa phiếu và lập lại tổng hợp như thường.`,
  periodNotScored: ({ period, periods }) =>
    `Tệp chưa có phiếu đánh giá của kỳ ${period}${periods === "" ? "" : ` (các kỳ có phiếu: ${periods})`}. Hãy kiểm tra lại kỳ, hoặc lập phiếu trước.`,
  noReturnedSheet: ({ files }) =>
    `Không có phiếu nào do lệnh gửi phiếu (kpi send) ghi ra trong ${files}. Hãy chọn đúng các tệp phiếu mà mọi người gửi lại.`,
  noAssignments: ({ period }) =>
    `Chưa có việc nào được giao trong kỳ ${period}. Hãy đưa bảng giao việc của kỳ vào, hoặc ghi người vào trang “Nhân sự”.`,
  sourceChanged: ({ sheet }) =>
    `Trang “${sheet}” vừa được sửa sau khi rà soát nên chưa ghi gì. Hãy rà soát lại rồi làm lại bước này.`,
  marksUntold: ({ sheet }) =>
    `Chưa đánh dấu: Excel không cho đọc các định dạng có điều kiện của trang “${sheet}”, nên dấu đặt vào đó sẽ không gỡ sạch được. Hãy bớt quy tắc trùng nhau ở Trang đầu → Định dạng có điều kiện → Quản lý quy tắc, rồi thử lại.`,
  sheetProtected: (params) =>
    params["own"] === "yes"
      ? `Trang “${params["sheet"]}” do phần mềm tạo, không đặt mật khẩu, nhưng Excel không cho mở khóa. Hãy vào Xem lại → Bỏ bảo vệ trang tính rồi thử lại; nếu Excel hỏi mật khẩu thì đã có người đặt thêm, hãy hỏi người đó; nếu vẫn không được, hãy cập nhật Excel.${stateOf(params)}`
      : `Trang “${params["sheet"]}” đang được bảo vệ. Hãy vào Xem lại → Bỏ bảo vệ trang tính rồi thử lại.${stateOf(params)}`,
  workbookProtected: ({ sheet = "" }) =>
    sheet !== ""
      ? `Trang “${sheet}” đang ẩn và cấu trúc sổ tính đang được bảo vệ nên không hiện trang được. Hãy vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ.`
      : "Cấu trúc sổ tính đang được bảo vệ nên không thêm, xóa hay hiện được trang. Hãy vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ.",
  workbookReadOnly: () =>
    "Sổ tính đang mở ở chế độ chỉ đọc nên không ghi được. Hãy bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu một bản sao rồi làm lại trên bản sao.",
  formulasLocked: (params) =>
    `Trang “${params["sheet"]}” được đặt mật khẩu và có công thức (ô ${params["cells"]}) lấy số từ các trang hoặc dòng sắp xóa. Xóa đi thì các công thức đó hỏng mà phần mềm không khôi phục được. Hãy bỏ bảo vệ trang đó rồi làm lại.${stateOf(params)}`,
  othersWriting: () =>
    "Một lần ghi khác vào sổ tính này chưa xong: có thể một người cùng làm đang ghi, hoặc bảng điều khiển của họ đã đóng giữa chừng. Hãy đợi và đọc lại, hoặc chọn cách xử lý phần ghi dở.",
  cellEditMode: (params) =>
    `Excel đang ở chế độ nhập ô. Hãy nhấn Enter hoặc Esc để kết thúc nhập rồi thử lại.${stateOf(params)}`,
  tooMuchData: (params) =>
    `Dữ liệu quá lớn cho một lần ghi của Excel. Hãy chia danh mục thành nhiều trang rồi thử lại.${stateOf(params)}`,
  hostTooOld: (params) =>
    `Bản Excel này quá cũ để chạy bảng điều khiển. Hãy dùng Danh mục KPI trên trình duyệt (trang làm việc) với cùng tệp .xlsx.${stateOf(params)}`,
  hostBusy: (params) => `Excel đang bận. Hãy đợi vài giây rồi thử lại.${stateOf(params, " Sổ tính vẫn như trước.")}`,
  connectionLost: (params) =>
    `Mất kết nối với Excel. Hãy kiểm tra mạng rồi thử lại.${stateOf(params, " Sổ tính vẫn như trước.")}`,
  changedMeanwhile: (params) =>
    `Có trang hoặc ô vừa được thêm, đổi tên hay xóa trong lúc đang ghi (có thể do người cùng làm). Hãy rà soát lại rồi làm lại bước này.${stateOf(params, " Sổ tính vẫn như trước.")}`,
  hostFailed: (params) =>
    `Excel không thực hiện được thao tác (${params["code"]}). Hãy thử lại; nếu lặp lại, hãy lưu tệp và mở lại.${stateOf(params, " Sổ tính vẫn như trước.")}`,
  undoGone: () =>
    "Không hoàn tác được nữa vì sổ tính đã thay đổi sau đó. Có thể dùng “Gỡ kết quả” để xóa các trang đã ghi.",
  typedSince: ({ sheet, cell }) =>
    `Chưa hoàn tác: ô ${cell} của trang “${sheet}” đã được nhập hoặc sửa sau khi ghi, hoàn tác sẽ làm mất nội dung đó. Hãy giữ lại; hoặc trả ô về như lúc ghi rồi hoàn tác; hoặc lưu một bản sao của tệp rồi dùng “Gỡ kết quả”.`,
};
