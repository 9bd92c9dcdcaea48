import type { CatalogueRuleCode } from "../../catalogue/rules/catalogue-rules";
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";
import { contentFindings } from "./findings-content";

type Sentence = (params: FindingParams) => string;
/** What a finding names. */
type Said = FindingParams[string] | undefined;

const chooseBand = "Hãy chọn một khung trong 14 khung của mẫu.";
const chooseGroup = "Hãy chọn một nhóm từ N1 đến N5.";

/** “dòng 12”, or “dòng 12 trang “Phòng A”” in another sheet. */
const otherPlace: Sentence = ({ otherRow, otherSheet }) =>
  `dòng ${otherRow}${otherSheet === "" ? "" : ` trang “${otherSheet}”`}`;

/** The choice that was probably meant, or what to choose from. */
function perhaps(suggestion: FindingParams[string] | undefined, otherwise: string): string {
  return suggestion === "" ? otherwise : `Có phải là “${suggestion}”?`;
}

/** What is wrong with the letters of a cell, and what to do. */
const letterFault: Readonly<Record<string, (text: Said, suggestion: Said) => string>> = {
  tcvn3: (text, suggestion) =>
    `gõ bằng bảng mã TCVN3 (phông .VnTime), trên máy khác hiện thành “${text}”. Hãy chuyển sang Unicode: “${suggestion}”.`,
  vni: (text, suggestion) =>
    `gõ bằng bảng mã VNI (phông VNI-Times), trên máy khác hiện thành “${text}”. Hãy chuyển sang Unicode: “${suggestion}”.`,
  decomposed: (_text, suggestion) =>
    `gõ bằng Unicode tổ hợp, dấu tách rời chữ, nên tìm kiếm và đối chiếu không khớp. Hãy chuyển sang Unicode dựng sẵn: “${suggestion}”.`,
  lookAlikes: (_text, suggestion) =>
    `có chữ cái của bảng chữ khác trông giống chữ Việt, nên tìm kiếm và đối chiếu không khớp. Hãy thay bằng chữ Việt: “${suggestion}”.`,
};

const spaceKinds: Readonly<Record<string, string>> = {
  stray: "dấu cách thừa",
  noBreak: "dấu cách đặc biệt",
  invisible: "ký tự không nhìn thấy",
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;
}

/** The words that only one of two rows has, as a person has to look at them. */
const wordsApart: Sentence = ({ here, there }) => {
  if (here === "" && there === "") return "";
  if (there === "") return `: thêm “${here}”`;
  return here === "" ? `: bớt “${there}”` : `: “${here}” thay cho “${there}”`;
};

const measureNames = { group: "nhóm", band: "thời gian", points: "điểm", level: "mức", coefficient: "hệ số" } as const;

/** "nhóm (N1 và N2), điểm (5 và 8)": what this row says, and what the other says. */
function measuresApart(params: FindingParams): string {
  return Object.entries(measureNames)
    .filter(([measure]) => params[measure] !== "")
    .map(
      ([measure, name]) =>
        `${name} (${numberText("vi", params[measure])} và ${numberText("vi", params[`${measure}There`])})`,
    )
    .join(", ");
}

/** Rows of two positions may well differ: a person has to know whose they are. */
const positionsApart: Sentence = ({ position, positionThere }) =>
  (position ?? "") === "" ? "" : ` (vị trí việc làm “${position}” và “${positionThere}”)`;

const neededColumns: Readonly<Record<string, string>> = {
  task: "cột tên nhiệm vụ",
  output: "cột sản phẩm đầu ra",
  measure: "cột nào để đo sản phẩm (phân nhóm, thời gian, điểm, mức hoặc hệ số)",
};

const understood: Readonly<Record<string, string>> = {
  detail:
    "không có cột công việc chi tiết, nên mỗi dòng được hiểu theo nhiệm vụ và sản phẩm. Nếu có cột ấy, hãy chọn lại cột",
  minutes:
    "ghi thời gian bằng số, không có đơn vị, nên được hiểu là phút. Nếu là giờ hoặc ngày, hãy ghi đơn vị vào tiêu đề cột",
};

export const catalogueFindings: Record<CatalogueRuleCode, { readonly title: string; readonly message: Sentence }> = {
  ...contentFindings,
  E101: {
    title: "Thiếu tên nhiệm vụ",
    message: ({ row }) => `Dòng ${row} chưa ghi tên nhiệm vụ. Hãy ghi nhiệm vụ mà công việc này thuộc về.`,
  },
  E102: {
    title: "Thiếu công việc chi tiết",
    message: ({ row }) => `Dòng ${row} chưa ghi công việc chi tiết. Hãy ghi bước việc làm ra sản phẩm.`,
  },
  E103: {
    title: "Thiếu sản phẩm đầu ra",
    message: ({ row }) => `Dòng ${row} chưa ghi sản phẩm đầu ra. Hãy ghi tên sản phẩm hoàn thành của công việc này.`,
  },
  E104: {
    title: "Chưa phân nhóm",
    message: ({ row, reason }) =>
      reason === "column"
        ? `Bảng có tiêu đề ở dòng ${row} không có cột phân nhóm mức độ phức tạp. Hãy thêm cột này rồi chọn nhóm từ N1 đến N5 cho từng dòng.`
        : `Dòng ${row} chưa có phân nhóm mức độ phức tạp. ${chooseGroup}`,
  },
  E105: {
    title: "Phân nhóm không đọc được",
    message: ({ row, text, suggestion, reason, count }) =>
      reason === "local"
        ? `Từ dòng ${row}, ${count} dòng ghi phân nhóm theo tên riêng (${text}). Hãy cho biết một lần mỗi tên là nhóm nào từ N1 đến N5${suggestion === "" ? "" : `, chẳng hạn ${suggestion}`}.`
        : `Dòng ${row} ghi phân nhóm là “${text}”. ${perhaps(suggestion, chooseGroup)}`,
  },
  E106: {
    title: "Chọn nhiều phân nhóm",
    message: ({ row, choices }) => `Dòng ${row} chọn cùng lúc ${choices}. Hãy giữ lại một nhóm phù hợp nhất.`,
  },
  E107: {
    title: "Thiếu định lượng thời gian",
    message: ({ row, reason }) =>
      reason === "column"
        ? `Bảng có tiêu đề ở dòng ${row} không có cột định lượng thời gian. Hãy thêm cột này, hoặc chọn thang điểm không dùng thời gian.`
        : `Dòng ${row} chưa có định lượng thời gian. ${chooseBand}`,
  },
  E108: {
    title: "Định lượng thời gian không đọc được",
    message: ({ row, text, suggestion, reason }) =>
      reason === "date"
        ? `Excel đã đổi định lượng thời gian ở dòng ${row} thành ngày ${text}. ${perhaps(suggestion, chooseBand)}`
        : `Dòng ${row} ghi định lượng thời gian là “${text}”, không khớp khung nào của mẫu. ${perhaps(suggestion, chooseBand)}`,
  },
  E109: {
    title: "Chọn nhiều định lượng thời gian",
    message: ({ row, choices }) =>
      `Dòng ${row} chọn cùng lúc nhiều khung: ${choices}. Hãy giữ lại một khung phù hợp nhất.`,
  },
  W110: {
    title: "Định lượng thời gian chưa ghi như mẫu",
    message: ({ row, text, suggestion }) =>
      `Dòng ${row} ghi “${text}”; theo mẫu là “${suggestion}”. Nên ghi đúng như mẫu.`,
  },
  W111: {
    title: "Phân nhóm chưa ghi như mẫu",
    message: ({ row, text, suggestion }) =>
      `Dòng ${row} ghi “${text}”; theo mẫu là “${suggestion}”. Nên ghi đúng như mẫu.`,
  },
  W201: {
    title: "Nhiều sản phẩm trong một dòng",
    message: ({ row, count, outputs }) =>
      `Dòng ${row} ghi ${count} sản phẩm đầu ra: “${outputs}”. Nên tách mỗi sản phẩm thành một dòng để định nhóm và thời gian riêng; nếu chỉ là một sản phẩm, hãy ghi bằng một tên.`,
  },
  W202: {
    title: "Việc nhiều ngày chưa tách bước",
    message: ({ row, task, time }) =>
      `Nhiệm vụ “${task}” chỉ có dòng ${row}, với thời gian “${time}”. Nên tách thành các bước, mỗi bước một dòng có sản phẩm, nhóm và thời gian riêng.`,
  },
  E301: {
    title: "Trùng hoàn toàn với dòng khác",
    message: (params) =>
      `Dòng ${params["row"]} có nhiệm vụ, công việc chi tiết và sản phẩm đầu ra giống hệt ${otherPlace(params)}. Hãy giữ lại một dòng.`,
  },
  W302: {
    title: "Gần trùng với dòng khác",
    message: (params) =>
      `Dòng ${params["row"]} gần giống ${otherPlace(params)} (giống ${params["likeness"]} %)${wordsApart(params)}. ` +
      "Nếu là cùng một sản phẩm, hãy giữ lại một dòng; nếu không, hãy ghi rõ chỗ khác nhau.",
  },
  W303: {
    title: "Cùng sản phẩm, khác nhóm, thời gian hoặc điểm",
    message: (params) =>
      `Dòng ${params["row"]} ${params["likeness"] === "" ? "ghi cùng sản phẩm với" : `gần giống (${params["likeness"]} %)`} ` +
      `${otherPlace(params)} nhưng khác ${measuresApart(params)}${wordsApart(params)}${positionsApart(params)}. Hãy thống nhất một mức.`,
  },
  E304: {
    title: "Trùng mã công việc",
    message: (params) =>
      `Mã ${params["code"]} ở dòng ${params["row"]} đã dùng cho ${otherPlace(params)}. ` +
      (params["suggestion"] === "" ? "Hãy đặt mã khác." : `Hãy đặt mã khác, chẳng hạn ${params["suggestion"]}.`),
  },
  E307: {
    title: "Ô báo lỗi của Excel",
    message: ({ cell, text }) => `Ô ${cell} đang hiện ${text}. Hãy sửa công thức hoặc gõ lại nội dung của ô.`,
  },
  W308: {
    title: "Chữ chưa phải Unicode dựng sẵn",
    message: ({ cell, fault, text, suggestion }) => `Ô ${cell} ${letterFault[String(fault)]?.(text, suggestion) ?? ""}`,
  },
  W309: {
    title: "Dấu cách thừa, ký tự ẩn",
    message: ({ cell, kinds }) =>
      `Ô ${cell} có ${listed(
        String(kinds)
          .split(" ")
          .map((kind) => spaceKinds[kind] ?? kind),
      )}. ` + "Nên xóa đi để tìm kiếm và đối chiếu không bị sót.",
  },
  W310: {
    title: "Tổng tiêu chí khác điểm",
    message: ({ row, sum, points }) =>
      `Dòng ${row}: các tiêu chí cộng lại được ${numberText("vi", sum)}, nhưng cột điểm ghi ${numberText("vi", points)}. Đang tính theo cột điểm; hãy sửa bên sai.`,
  },
  E312: {
    title: "Bảng thiếu cột",
    message: ({ row, field }) =>
      `Bảng có tiêu đề ở dòng ${row} không có ${neededColumns[String(field)] ?? ""}. Hãy chọn đúng cột ấy, hoặc thêm vào bảng.`,
  },
  W312: {
    title: "Cách hiểu bảng",
    message: ({ row, reason }) => `Bảng có tiêu đề ở dòng ${row} ${understood[String(reason)] ?? ""}.`,
  },
  E313: {
    title: "Bảng chưa đọc được",
    message: ({ row, reason, column }) =>
      reason === "beside"
        ? `Bên phải bảng có tiêu đề ở dòng ${row} còn một bảng khác, từ cột ${column}, chưa được đọc. Hãy chuyển bảng ấy xuống dưới bảng này hoặc sang trang khác.`
        : `Dòng ${row} giống tiêu đề của một bảng khác nhưng không đủ cột của danh mục, nên các dòng bên dưới chưa được đọc. Hãy sửa tiêu đề cho đủ cột, hoặc chuyển bảng ấy sang trang khác.`,
  },
};
