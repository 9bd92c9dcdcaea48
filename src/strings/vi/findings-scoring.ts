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

/** E601 by its reason. */
const unknownCode: Readonly<Record<string, (params: FindingParams) => string>> = {
  unknown: ({ line, code }) =>
    `Dòng ${String(line)}: mã “${String(code)}” không có trong Danh mục quy đổi. Hãy sửa mã; việc ngoài danh mục thì để trống mã, ghi nội dung và hệ số.`,
  missing: ({ line }) =>
    `Dòng ${String(line)}: chưa ghi mã công việc. Hãy ghi mã; việc ngoài danh mục thì ghi nội dung và hệ số.`,
  ambiguous: ({ line, name, candidates }) =>
    `Dòng ${String(line)}: nhiều sản phẩm cùng tên “${String(name)}” (${String(candidates)}). Hãy chọn sản phẩm, hoặc ghi mã.`,
  unnamed: ({ line, name, candidates }) =>
    `Dòng ${String(line)}: không có sản phẩm nào tên “${String(name)}”${candidates === "" ? "" : `; gần giống: ${String(candidates)}`}. Hãy chọn sản phẩm hoặc ghi mã; việc ngoài danh mục thì ghi hệ số.`,
  noCoefficient: ({ line, code }) =>
    `Dòng ${String(line)}: sản phẩm “${String(code)}” chưa có hệ số quy đổi. Hãy quy đổi lại danh mục.`,
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
    message: ({ line, field, value, max }) => {
      const label = labelIn(assignmentFields, field);
      const limit = max === undefined ? "" : ` (từ 0 đến ${shown(max)})`;
      const trouble = value === "" ? `chưa ghi ${label}` : `không đọc được ${label}${limit} từ “${String(value)}”`;
      return `Dòng ${String(line)}: ${trouble}. ${labelIn(adviceFor, field)}`;
    },
  },
  E603: {
    title: "Thiếu người thực hiện",
    message: ({ line }) => `Dòng ${String(line)}: chưa ghi tên người thực hiện. Hãy ghi họ và tên, hoặc xóa dòng.`,
  },
  W604: {
    title: "Chưa có trong danh sách nhân sự",
    message: ({ name, id }) =>
      `“${String(name)}” chưa có trong trang “Nhân sự”; đã thêm với mã ${String(id)}, vai trò chuyên viên. Hãy kiểm tra lại vai trò, chức vụ.`,
  },
  W605: {
    title: "Chưa chấm tiêu chí chung",
    message: ({ count }) => `Chưa có điểm tiêu chí chung của ${shown(count)} người; tạm tính tối đa 30 điểm.`,
  },
  W606: {
    title: "Chưa có phiếu cho vai trò này",
    message: ({ name, role }) =>
      `“${String(name)}” là ${labelIn(roles, role)}; phiếu đánh giá cho vai trò này chưa có nên chưa chấm điểm, xếp loại.`,
  },
  W607: {
    title: "Cột không dùng đến",
    message: ({ reason, columns }) =>
      reason === "done"
        ? "Bảng không có cột số lượng hoàn thành nên mọi việc được tính là chưa hoàn thành. Hãy thêm cột “Số lượng hoàn thành”."
        : `Không nhận ra cột ${String(columns)} nên không dùng đến. Nếu cần số liệu ở đó, hãy đổi tiêu đề cột cho đúng mẫu.`,
  },
  W608: {
    title: "Việc ngoài danh mục",
    message: ({ name, count, titles }) =>
      `“${String(name)}” có ${shown(count)} việc phát sinh ngoài danh mục, tính theo hệ số nhập tay: ${String(titles)}. Nên đề xuất bổ sung vào danh mục.`,
  },
};
