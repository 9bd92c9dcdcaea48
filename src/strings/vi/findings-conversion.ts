import type { ConversionRuleCode } from "../../conversion/rules/conversion-rules";
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";
import { scaleFindings } from "./findings-scales";

type Param = FindingParams[string] | undefined;
const shown = (value: Param) => numberText("vi", value);

/** E501 by its reason. */
const noStandard: Readonly<Record<string, (params: FindingParams) => string>> = {
  none: () => "Chưa chọn sản phẩm chuẩn nên chưa tính được hệ số quy đổi. Hãy chọn một sản phẩm trong danh mục.",
  unknown: ({ choice }) => `Không có sản phẩm “${shown(choice)}” trong danh mục để làm sản phẩm chuẩn. Hãy chọn lại.`,
  level: ({ code, level }) =>
    `Sản phẩm chuẩn ${shown(code)} thuộc mức ${shown(level)}; theo Phụ lục 3, sản phẩm chuẩn phải thuộc mức 1 (100 điểm). Hãy chọn sản phẩm khác.`,
  given: ({ code, printed }) =>
    `Sản phẩm chuẩn ${shown(code)} ${printed === "" ? "chưa in hệ số" : `in hệ số ${shown(printed)}`}; trong bảng cho sẵn hệ số, sản phẩm chuẩn phải có hệ số 1. Hãy chọn sản phẩm khác.`,
};

/** W503 by its reason. */
const unsuitableStandard: Readonly<Record<string, (params: FindingParams) => string>> = {
  rare: ({ code, perYear }) =>
    `Sản phẩm chuẩn ${shown(code)} chỉ làm khoảng ${shown(perYear)} lần một năm. Nên chọn việc thường xuyên, lặp lại nhiều.`,
  sudden: ({ code }) => `Sản phẩm chuẩn ${shown(code)} là việc đột xuất, phát sinh. Nên chọn việc làm thường xuyên.`,
  group: ({ code, group }) =>
    `Sản phẩm chuẩn ${shown(code)} thuộc nhóm ${shown(group)}. Nên chọn sản phẩm của nhóm N1, như Sổ tay hướng dẫn.`,
};

/** E511 by its reason. */
const pointsMissing: Readonly<Record<string, (params: FindingParams) => string>> = {
  points: ({ row }) => `Dòng ${row} chưa có điểm chấm. Hãy ghi điểm trong khung điểm của nhóm.`,
  hours: ({ row }) =>
    `Dòng ${row} tính theo giờ nhưng chưa biết số giờ của sản phẩm chuẩn. Hãy ghi số giờ chuẩn trong trang “Cấu hình KPI”.`,
  standard: ({ code }) =>
    `Sản phẩm chuẩn ${shown(code)} phải có điểm lớn hơn 0 vì mọi hệ số đều chia cho điểm này. Hãy bổ sung cho đủ, hoặc chọn sản phẩm khác.`,
};

/** E314 by its reason. */
const nothingMeasures: Readonly<Record<string, (params: FindingParams) => string>> = {
  group: ({ row }) =>
    `Dòng ${row} chỉ có mức điểm, không có phân nhóm nên thang ma trận không tính được điểm. Hãy thêm phân nhóm, hoặc chọn thang bốn mức điểm.`,
  coefficient: ({ row }) =>
    `Dòng ${row} chưa in hệ số, cũng không có điểm hay thời gian để tính. Hãy ghi hệ số của sản phẩm này.`,
  hours: ({ row }) =>
    `Dòng ${row} tính theo giờ nhưng không sản phẩm nào cho biết số giờ của sản phẩm chuẩn. Hãy ghi số giờ chuẩn trong trang “Cấu hình KPI”.`,
};

/** How a cell of the converted catalogue is called and how its value reads, by field (W509). */
const typedCells: Readonly<Record<string, { readonly name: string; readonly read: (value: Param) => string }>> = {
  group: { name: "phân nhóm", read: shown },
  band: { name: "định lượng thời gian", read: inMinutes },
  minutes: { name: "định lượng thời gian", read: inMinutes },
  hours: { name: "số giờ", read: shown },
  points: { name: "điểm chấm", read: shown },
  level: { name: "mức", read: shown },
};

/** A number stands for minutes, words for a band. */
function inMinutes(value: Param): string {
  return typeof value === "number" ? `${shown(value)} phút` : shown(value);
}

/** W509 by its reason. */
function typedOver({ reason, field, source, typed }: FindingParams): string {
  const { name, read } = typedCells[String(field)] ?? { name: String(field), read: shown };
  const printed = source === "" ? "để trống" : `ghi ${read(source)}`;
  return reason === "unused"
    ? `Trong “Danh mục quy đổi” có ${name} ghi tay là “${shown(typed)}” nhưng không dùng được ở đây, nên tính theo trang nguồn (${printed}).`
    : `Đang tính theo ${name} ghi tay trong “Danh mục quy đổi” là ${read(typed)}; trang nguồn ${printed}. Nếu đúng, nên sửa trang nguồn cho khớp; nếu không, hãy xóa ô ghi tay rồi quy đổi lại.`;
}

function byReason(sentences: Readonly<Record<string, (params: FindingParams) => string>>) {
  return (params: FindingParams) => sentences[String(params["reason"])]?.(params) ?? "";
}

export const conversionFindings: Record<
  ConversionRuleCode,
  { readonly title: string; readonly message: (params: FindingParams) => string }
> = {
  E501: { title: "Chưa có sản phẩm chuẩn", message: byReason(noStandard) },
  E502: {
    title: "Nhiều sản phẩm chuẩn",
    message: ({ count }) => `Có ${shown(count)} dòng cùng được đánh dấu là sản phẩm chuẩn. Hãy giữ dấu ở một dòng.`,
  },
  W503: { title: "Sản phẩm chuẩn chưa tiêu biểu", message: byReason(unsuitableStandard) },
  E504: {
    title: "Điểm ngoài khung",
    message: ({ row, points, min, max, group }) =>
      `Dòng ${row} được ${shown(points)} điểm, nằm ngoài khung ${shown(min)}–${shown(max)}${group === "" ? "" : ` của nhóm ${shown(group)}`}. Hãy sửa điểm hoặc phân nhóm.`,
  },
  E505: {
    title: "Hệ số quy đổi sai",
    message: ({ row, printed, coefficient }) =>
      `Dòng ${row} ghi hệ số ${shown(printed)}; tính theo điểm và sản phẩm chuẩn là ${shown(coefficient)}. Hãy ghi lại hệ số, hoặc xem lại điểm của dòng này.`,
  },
  W506: {
    title: "Cả nhóm cùng một điểm",
    message: ({ group, points, count }) =>
      `Cả ${shown(count)} sản phẩm của nhóm ${shown(group)} đều được ${shown(points)} điểm. Nên xem lại để điểm sát với mức độ phức tạp, thời gian của từng việc.`,
  },
  W507: {
    title: "Nhóm cao hơn, điểm thấp hơn",
    message: ({ row, group, points, otherRow, otherGroup, otherPoints }) =>
      `Dòng ${row} thuộc nhóm ${shown(group)} được ${shown(points)} điểm, thấp hơn dòng ${otherRow} thuộc nhóm ${shown(otherGroup)} làm không lâu hơn (${shown(otherPoints)} điểm). Nên xem lại nhóm hoặc điểm của hai dòng.`,
  },
  E510: {
    title: "Các phần vượt sản phẩm được tách",
    message: ({ row, code, measure, whole, sum, count }) =>
      `Sản phẩm ${shown(code)} ở dòng ${row} được tách thành ${shown(count)} phần có tổng ${measure === "points" ? "điểm" : "hệ số"} ${shown(sum)}, quá ${shown(whole)} của sản phẩm. Hãy giảm điểm của các phần để tổng không vượt sản phẩm được tách.`,
  },
  E508: {
    title: "Hệ số làm tròn thành 0",
    message: ({ row, digits }) =>
      `Hệ số quy đổi của dòng ${row} làm tròn đến ${shown(digits)} chữ số thập phân bằng 0, nên làm xong cũng không được tính. Hãy tăng số chữ số thập phân hoặc xem lại điểm.`,
  },
  W509: { title: "Khác trang nguồn", message: typedOver },
  E511: { title: "Thiếu điểm", message: byReason(pointsMissing) },
  E512: {
    title: "Thiếu mức",
    message: ({ row }) =>
      `Dòng ${row} chưa ghi mức từ 1 đến 4 theo Phụ lục 3, cũng chưa có phân nhóm để suy ra mức. Hãy ghi mức của sản phẩm này.`,
  },
  W513: {
    title: "Số chữ số thập phân theo danh mục",
    message: ({ row, digits }) =>
      `Hệ số in dưới tiêu đề ở dòng ${row} đều làm tròn đến ${shown(digits)} chữ số thập phân, nên quy đổi cũng làm tròn như vậy. Nếu cần khác, hãy đổi số chữ số thập phân.`,
  },
  ...scaleFindings,
  E314: { title: "Không tính được điểm", message: byReason(nothingMeasures) },
};
