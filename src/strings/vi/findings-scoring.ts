import type { FindingParams } from "../../findings/finding";
import type { Role } from "../../scoring/assignment";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { numberText } from "../number-text";
import { assignmentFields } from "./assignment-fields";

type Param = FindingParams[string] | undefined;
const shown = (value: Param) => numberText("vi", value);

/** What to write into a cell that cannot be read. */
const adviceFor: Readonly<Record<keyof typeof assignmentFields, string>> = {
  person: "Hãy ghi họ và tên người thực hiện.",
  code: "Hãy ghi mã trong Danh mục quy đổi.",
  kind: "Hãy ghi kế hoạch, chuyển trả, nhận thêm hoặc đột xuất.",
  title: "Hãy ghi nội dung nhiệm vụ.",
  output: "Hãy ghi tên sản phẩm.",
  coefficient: "Hãy ghi một số lớn hơn 0.",
  due: "Hãy ghi ngày dạng 31/05/2026.",
  assigned: "Hãy ghi một số từ 0 trở lên.",
  done: "Hãy ghi một số từ 0 trở lên.",
  doneDate: "Hãy ghi ngày dạng 31/05/2026.",
  failed: "Hãy ghi một số từ 0 trở lên.",
  failedObjective: "Hãy đánh dấu x, hoặc để trống.",
  delays: "Hãy ghi một số từ 0 trở lên, hoặc để trống để tính theo ngày.",
  delaysObjective: "Hãy đánh dấu x, hoặc để trống.",
  share: "Hãy ghi tỷ lệ lớn hơn 0 và không quá 100%.",
  note: "Hãy gõ lại nội dung.",
  criterion: "Hãy ghi số của tiêu chí trong trang “Cấu hình KPI”, chẳng hạn I.1.",
  self: "Hãy ghi một số từ 0 đến điểm tối đa của tiêu chí.",
  authority: "Hãy ghi một số từ 0 đến điểm tối đa của tiêu chí.",
  ownRatio: "Hãy ghi theo %: 100 hoặc 50 cho d, đ, e; từ 0 đến 100 cho a, b, c, chẳng hạn 95 hoặc 95%.",
  unitLevel: "Hãy chọn một mức xếp loại trong danh sách.",
  status: "Hãy ghi Đã hoàn thành, Chưa hoàn thành hoặc Quá hạn … ngày.",
  position: "Hãy ghi chức vụ.",
  unit: "Hãy ghi tên đơn vị.",
  ground: "Hãy ghi số, ngày của văn bản; không có thì để trống.",
  role: "Hãy chọn chuyên viên, cấp trưởng, cấp phó hoặc hỗ trợ phục vụ.",
};

const roles: Readonly<Record<Role, string>> = {
  staff: "chuyên viên",
  head: "cấp trưởng",
  deputy: "cấp phó",
  support: "hỗ trợ phục vụ",
};

function labelIn(labels: Readonly<Record<string, string>>, key: Param): string {
  return labels[String(key)] ?? String(key);
}

/** Why a text that looks like a date is none. */
function dayTrouble({ trouble, month, last }: FindingParams): string {
  if (trouble === "shortMonth") return `: tháng ${shown(month)} chỉ có ${shown(last)} ngày`;
  return trouble === "noMonth" ? `: không có tháng ${shown(month)}; ngày ghi trước, tháng ghi sau` : "";
}

/** E601 by its reason. */
const unknownCode: Readonly<Record<string, (params: FindingParams) => string>> = {
  unknown: ({ line, code }) =>
    `Dòng ${String(line)}: mã “${String(code)}” không có trong Danh mục quy đổi. Hãy sửa mã; việc ngoài danh mục thì để trống mã, ghi nội dung và hệ số.`,
  twice: ({ line, code }) =>
    `Dòng ${String(line)}: mã “${String(code)}” có ở nhiều dòng trong Danh mục quy đổi nên không rõ hệ số nào. Hãy để mỗi mã một dòng.`,
  untitled: ({ line }) => `Dòng ${String(line)}: việc ngoài danh mục chưa ghi nội dung. Hãy ghi nội dung, hoặc ghi mã.`,
  missing: ({ line }) =>
    `Dòng ${String(line)}: chưa ghi mã công việc. Hãy ghi mã; việc ngoài danh mục thì ghi nội dung và hệ số.`,
  ambiguous: ({ line, name, candidates }) =>
    `Dòng ${String(line)}: nhiều sản phẩm cùng tên “${String(name)}” (${String(candidates)}). Hãy chọn sản phẩm, hoặc ghi mã.`,
  unnamed: ({ line, name, candidates }) =>
    `Dòng ${String(line)}: không có sản phẩm nào tên “${String(name)}”${candidates === "" ? "" : `; gần giống: ${String(candidates)}`}. Hãy chọn sản phẩm hoặc ghi mã; việc ngoài danh mục thì ghi hệ số.`,
  noCodes: ({ line, headings, count }) =>
    `Dòng ${String(line)}: bảng không có cột mã công việc hay hệ số, và không tên việc nào (${shown(count)} dòng) trùng tên sản phẩm trong Danh mục quy đổi. Đã nhận ra các cột ${String(headings)}. Hãy thêm cột “Mã CV”; việc ngoài danh mục thì thêm cột “Hệ số quy đổi”.`,
  noCoefficient: ({ line, code }) =>
    `Dòng ${String(line)}: sản phẩm “${String(code)}” chưa có hệ số quy đổi. Hãy quy đổi lại danh mục.`,
};

/** E613 by its reason. */
const unclearPerson: Readonly<Record<string, (params: FindingParams) => string>> = {
  idTwice: ({ called }) =>
    `Nhiều dòng trong trang “Nhân sự” có cùng mã “${String(called)}” nên chưa chấm cho ai trong số đó. Hãy cho mỗi người một mã riêng.`,
  idLong: ({ called }) => `Mã “${String(called)}” quá dài. Hãy ghi nhiều nhất 40 ký tự.`,
  idError: () => "Ô mã của người này đang báo lỗi. Hãy ghi lại mã.",
  nameless: ({ called }) => `Dòng của “${String(called)}” chưa ghi họ và tên. Hãy ghi họ và tên, hoặc xóa dòng.`,
  ambiguous: ({ called, candidates }) =>
    `“${String(called)}” có thể là nhiều người (${String(candidates)}) nên phần mềm không đoán. Hãy ghi mã của người đó thay cho tên.`,
};

export const assignmentFindings: Record<
  ScoringRuleCode,
  { readonly title: string; readonly message: (params: FindingParams) => string }
> = {
  E601: {
    title: "Mã công việc chưa đúng",
    message: (params) => unknownCode[String(params["reason"])]?.(params) ?? "",
  },
  E602: {
    title: "Ô không đọc được",
    message: (params) => {
      const { line, field, value, max, others } = params;
      const label = labelIn(assignmentFields, field);
      const limit = max === undefined ? "" : ` (từ 0 đến ${shown(max)})`;
      const where = others === undefined ? "" : ` và ${shown(others)} dòng khác`;
      const trouble = value === "" ? `chưa ghi ${label}` : `không đọc được ${label}${limit} từ “${String(value)}”`;
      return `Dòng ${String(line)}${where}: ${trouble}${dayTrouble(params)}. ${labelIn(adviceFor, field)}`;
    },
  },
  E603: {
    title: "Thiếu người thực hiện",
    message: ({ line }) => `Dòng ${String(line)}: chưa ghi tên người thực hiện. Hãy ghi họ và tên, hoặc xóa dòng.`,
  },
  W604: {
    title: "Chưa có trong danh sách nhân sự",
    message: ({ name, id, role }) =>
      `“${String(name)}” chưa có trong trang “Nhân sự”; đã thêm với mã ${String(id)}, vai trò ${labelIn(roles, role)}. Hãy kiểm tra lại vai trò, chức vụ.`,
  },
  W605: {
    title: "Chưa chấm tiêu chí chung",
    message: ({ count }) => `Chưa có điểm tiêu chí chung của ${shown(count)} người; tạm tính tối đa 30 điểm.`,
  },
  W606: {
    title: "Tỷ lệ riêng của vai trò",
    message: ({ reason, name, role, keys }) =>
      reason === "missing"
        ? `“${String(name)}” là ${labelIn(roles, role)} mà chưa ghi đủ tỷ lệ a, b, c nên chưa chấm điểm, xếp loại. Hãy ghi trong phiếu, hoặc ở bảng tiêu chí (dòng a, b, c, cột cấp có thẩm quyền, tính theo %).`
        : reason === "unused"
          ? `“${String(name)}” là ${labelIn(roles, role)}; phiếu của vai trò này không ghi ${String(keys)} nên không dùng đến. Hãy xem lại vai trò, hoặc bỏ dòng.`
          : `“${String(name)}” là ${labelIn(roles, role)} mà chưa chọn ${String(keys)}; tạm lấy 100%. Hãy chọn trong phiếu kèm lý do, hoặc ghi ở bảng tiêu chí.`,
  },
  W607: {
    title: "Cột không dùng đến",
    message: ({ reason, columns, field, used }) =>
      reason === "done"
        ? "Bảng không có cột số lượng hoàn thành nên mọi việc được tính là chưa hoàn thành. Hãy thêm cột “Số lượng hoàn thành”."
        : reason === "twice"
          ? `Cột ${String(columns)} cũng là ${labelIn(assignmentFields, field)}, mà cột “${String(used)}” đã được dùng nên không dùng đến. Nếu cột này mới đúng, hãy chọn lại cột.`
          : `Không nhận ra cột ${String(columns)} nên không dùng đến. Nếu cần số liệu ở đó, hãy đổi tiêu đề cột cho đúng mẫu.`,
  },
  W608: {
    title: "Việc ngoài danh mục",
    message: ({ name, count, titles }) =>
      `“${String(name)}” có ${shown(count)} việc phát sinh ngoài danh mục, tính theo hệ số nhập tay: ${String(titles)}. Nên đề xuất bổ sung vào danh mục.`,
  },
  W609: {
    title: "Chưa rõ tiến độ",
    message: ({ reason, name, count, titles }) =>
      reason === "late"
        ? `“${String(name)}” có ${shown(count)} việc ghi là trễ hạn mà không rõ trễ bao nhiêu, tạm tính 1. Hãy ghi số ngày/lần chậm, hoặc ghi ngày hết hạn và ngày hoàn thành.`
        : `“${String(name)}” có ${shown(count)} việc đã xong, có ngày hết hạn mà chưa ghi ngày hoàn thành (${String(titles)}), nên tính là đúng hạn. Hãy ghi ngày hoàn thành, hoặc số ngày/lần chậm.`,
  },
  W611: {
    title: "Chuyển trả toàn bộ",
    message: ({ name, count }) =>
      `“${String(name)}” chuyển trả tất cả ${shown(count)} việc được giao nên kết quả là 0. Nếu do nguyên nhân khách quan, hãy xem lại việc giao.`,
  },
  W615: {
    title: "Người phụ trách chưa rõ",
    message: ({ reason, names, name, manager }) =>
      reason === "circle"
        ? `Cột “Người phụ trách” đi vòng: ${String(names)}. Những người này không tính vào tỷ lệ d của nhau. Hãy sửa trong trang “Nhân sự”.`
        : `Người phụ trách của “${String(name)}” ghi là “${String(manager)}”, mà nhiều người cùng tên nên chưa tính vào tỷ lệ d của ai. Hãy ghi mã thay cho tên.`,
  },
  E613: {
    title: "Chưa rõ là ai",
    message: (params) => unclearPerson[String(params["reason"])]?.(params) ?? "",
  },
  W614: {
    title: "Phiếu không còn người",
    message: ({ sheet, id }) =>
      `Trang “${String(sheet)}” là phiếu của mã ${String(id)}, không còn trong trang “Nhân sự”, nên không chấm. Hãy ghi lại mã cũ của người đó, hoặc xóa phiếu.`,
  },
  E612: {
    title: "Hệ số nhập tay trên dòng có mã",
    message: ({ line, code }) =>
      `Dòng ${String(line)}: mã “${String(code)}” đã có hệ số trong danh mục mà dòng còn ghi hệ số nhập tay, nên chưa tính. Hãy xóa hệ số nhập tay; việc ngoài danh mục thì xóa mã; làm chung một sản phẩm thì ghi tỷ trọng.`,
  },
  E610: {
    title: "Tỷ trọng quá 100%",
    message: ({ product, parts, sum }) =>
      `Tỷ trọng của “${String(product)}” cộng lại là ${String(sum)}, quá 100% (${String(parts)}; để trống là 100%). Hãy chia lại; nếu là hai sản phẩm khác nhau thì ghi ngày hết hạn của từng sản phẩm.`,
  },
};
