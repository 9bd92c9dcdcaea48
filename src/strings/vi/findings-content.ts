/** Words of the rules about what a catalogue says: wording, groups and times, numbering, whose work it is. */
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";

type Sentence = (params: FindingParams) => string;

const figure = (value: FindingParams[string] | undefined) => numberText("vi", value);

export const contentFindings = {
  W203: {
    title: "Sản phẩm ghi chung chung",
    message: ({ row, text }) =>
      `Dòng ${row} ghi sản phẩm đầu ra là “${text}”, chưa rõ là sản phẩm gì nên không đếm được. Hãy ghi tên sản phẩm hoàn thành, chẳng hạn “Báo cáo tháng”, “Tờ trình”.`,
  },
  W204: {
    title: "Nhiệm vụ, công việc ghi chung chung",
    message: ({ row, text, field }) =>
      field === "task"
        ? `Dòng ${row} ghi nhiệm vụ là “${text}”, chưa rõ là việc gì. Hãy ghi rõ nhiệm vụ theo chức năng được giao, chẳng hạn “Thẩm định hồ sơ đất đai”.`
        : `Dòng ${row} ghi công việc chi tiết là “${text}”, chưa rõ làm gì. Hãy ghi bước việc cụ thể làm ra sản phẩm.`,
  },
  W206: {
    title: "Phân nhóm chưa hợp với công việc",
    message: ({ row, group, text, fault }) =>
      fault === "demanding"
        ? `Dòng ${row} xếp ${group} (việc đơn giản, lặp lại) cho “${text}”, thường là việc nghiên cứu, xây dựng văn bản. Hãy xem lại nhóm; nếu đúng thì giữ nguyên.`
        : `Dòng ${row} xếp ${group} (việc nghiên cứu, nhiều lĩnh vực) cho “${text}”, thường là việc đơn giản hoặc phục vụ. Hãy xem lại nhóm; nếu đúng thì giữ nguyên.`,
  },
  W207: {
    title: "Phân nhóm chưa hợp với thời gian",
    message: ({ row, group, limit, fault }) =>
      fault === "short"
        ? `Dòng ${row} xếp ${group} nhưng thời gian dưới ${figure(limit)} phút. Hãy xem lại nhóm hoặc thời gian; nếu đúng thì giữ nguyên.`
        : `Dòng ${row} xếp ${group} nhưng thời gian từ ${figure(limit)} phút trở lên. Hãy xem lại nhóm, thời gian, hoặc tách thành các bước; nếu đúng thì giữ nguyên.`,
  },
  W305: {
    title: "Số thứ tự không liên tục",
    message: ({ row, found, before, count }) =>
      `Số thứ tự ở dòng ${row} là ${found}, đứng sau ${before}${Number(count) > 1 ? `; cùng mạch số này có ${count} chỗ không liên tục` : ""}. Hãy kiểm tra xem có thiếu hay thừa dòng không, rồi đánh số lại.`,
  },
  W401: {
    title: "Việc lãnh đạo, phê duyệt ngoài phần A",
    message: ({ row, text, part }) =>
      `Dòng ${row} ghi “${text}” là việc của lãnh đạo, quản lý, nhưng ${part === "" ? "không đứng trong phần A" : `đứng trong phần ${part}`}. Hãy chuyển sang phần A (danh mục của lãnh đạo), hoặc ghi đúng việc của người thực hiện, chẳng hạn “Tham mưu…”, “Dự thảo…”.`,
  },
  W403: {
    title: "Quá số dòng cho phép",
    message: ({ row, part, title, count, max }) =>
      `Phần ${part} (${title}) có ${figure(count)} dòng, quá mức ${figure(max)} dòng; từ dòng ${row} là vượt. Hãy gộp các việc cùng loại hoặc bỏ bớt.`,
  },
  E402: {
    title: "Người chưa có việc trong danh mục",
    message: ({ row, name }) =>
      `“${name}” ở dòng ${row} trang nhân sự chưa có dòng việc nào trong danh mục. Hãy ghi tên vào cột người thực hiện của việc đang làm, hoặc bổ sung việc còn thiếu.`,
  },
  W404: {
    title: "Người thực hiện không có trong danh sách nhân sự",
    message: ({ row, name, suggestion, count }) =>
      `Dòng ${row}${Number(count) > 1 ? ` và ${Number(count) - 1} dòng khác` : ""} ghi người thực hiện là “${name}”, không có trong danh sách nhân sự. ` +
      (suggestion === "" ? "Hãy kiểm tra lại tên, hoặc bổ sung vào danh sách nhân sự." : `Có phải là “${suggestion}”?`),
  },
  W405: {
    title: "Khối lượng việc của một người lệch xa",
    message: ({ row, name, fault, hours, yearly, share, rows }) =>
      `“${name}” (từ dòng ${row}, ${figure(rows)} dòng việc) được tính ${figure(hours)} giờ một năm, bằng ${figure(share)} % của ${figure(yearly)} giờ làm việc. ` +
      (fault === "over"
        ? "Hãy xem lại thời gian, tần suất, hoặc chia bớt việc."
        : "Hãy xem lại thời gian, tần suất, hoặc ghi bổ sung việc còn thiếu."),
  },
} as const satisfies Record<string, { readonly title: string; readonly message: Sentence }>;
