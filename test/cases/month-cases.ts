/** Monthly scores of staff: ND Điều 12–17 and 20, ST chương VI–VII, TN. */
import type { MonthCase } from "./legal-case";

/** ST, tables 1–3: three products, delays in days from their dates. */
const handbookLines = [
  { coefficient: 1, assigned: 5, done: 4, due: 46_150, doneDate: 46_154, failed: 0 },
  { coefficient: 2.7, assigned: 3, done: 3, due: 46_150, doneDate: 46_152, failed: 1 },
  { coefficient: 3.7, assigned: 1, done: 0.8, due: 46_150, doneDate: 46_150, failed: 2 },
] as const;
const handbookRatios = { assigned: 16.8, a: 15.06 / 16.8, b: 11.555 / 16.8, c: 7.01 / 16.8 };
const handbookResult = (15.06 + 11.555 + 7.01) / 16.8 / 3;

export const monthCases: readonly MonthCase[] = [
  {
    name: "Ví dụ của Sổ tay: a = 89,6 %, b = 68,8 %, c = 41,7 %, S = 76,7",
    source: "ST chương VII, bảng 1–3",
    situation: { lines: handbookLines },
    expected: {
      ...handbookRatios,
      result: handbookResult,
      general: 30,
      total: 30 + handbookResult * 70,
      level: "good",
    },
  },
  {
    name: "Cũng ví dụ ấy, số ngày chậm ghi sẵn thay cho ngày tháng",
    source: "ST chương VII, bảng 1–3",
    situation: {
      lines: handbookLines.map((line, index) => ({
        ...line,
        due: null,
        doneDate: null,
        delays: [4, 2, 0][index] ?? 0,
      })),
    },
    expected: { ...handbookRatios, total: 76.7013888888889 },
  },
  {
    name: "Chậm tính theo lần: mỗi sản phẩm chậm chỉ trừ 25 % một lần",
    source: "ND Điều 12–17 (cách đếm theo lần)",
    situation: { lines: handbookLines, settings: { delayUnit: "occurrence" } },
    expected: { a: 15.06 / 16.8, c: (4 * 0.75 + 8.1 * 0.75 + 2.96) / 16.8 },
  },
  {
    name: "Hoàn thành đủ, đúng hạn, đạt chất lượng: 100 điểm",
    source: "ND Điều 12–17",
    situation: { lines: [{ assigned: 4, done: 4 }] },
    expected: { a: 1, b: 1, c: 1, result: 1, resultPoints: 70, total: 100, level: "excellent" },
  },
  {
    name: "Chuyển trả: tính vào số được giao, không tính vào kết quả",
    source: "ND Điều 12–17; TN Phụ lục 2",
    situation: {
      lines: [
        { assigned: 2, done: 2 },
        { kind: "returned", coefficient: 2, assigned: 1, done: 1 },
      ],
    },
    expected: { assigned: 4, a: 0.5, b: 0.5, c: 0.5 },
  },
  {
    name: "Nhận thêm và đột xuất: không vào số được giao, có vào kết quả",
    source: "ND Điều 12–17; TN Phụ lục 2",
    situation: {
      lines: [
        { assigned: 4, done: 2 },
        { kind: "takenOver", assigned: 1, done: 1 },
        { kind: "sudden", coefficient: 0.5, assigned: 1, done: 1, failed: 2 },
      ],
    },
    expected: { assigned: 4, a: 3.5 / 4, b: 3.25 / 4, c: 3.5 / 4 },
  },
  {
    name: "Việc phát sinh ngoài danh mục: theo loại giao việc, hệ số ghi tay",
    source: "TN 3.2.c",
    situation: {
      lines: [
        { assigned: 1, done: 1 },
        { code: null, kind: "planned", coefficient: 3, assigned: 1, done: 0 },
        { code: null, kind: "sudden", coefficient: 2, assigned: 0, done: 1 },
      ],
    },
    expected: { assigned: 4, a: 3 / 4 },
  },
  {
    name: "Vượt kế hoạch: mỗi tỷ lệ không quá 100 %, số chưa giới hạn vẫn hiện",
    source: "Thiết lập “cap = ratio”",
    situation: {
      lines: [
        { assigned: 2, done: 2, delays: 2 },
        { kind: "sudden", done: 1, delays: 0 },
      ],
    },
    expected: { uncappedA: 1.5, a: 1, b: 1, c: 1, total: 100 },
  },
  {
    name: "Vượt kế hoạch, chỉ giới hạn cả khối ở 70 điểm: phần vượt bù được phần thiếu",
    source: "Thiết lập “cap = block”",
    situation: { lines: [{ assigned: 2, done: 3, delays: 2 }], settings: { cap: "block" } },
    expected: { uncappedA: 1.5, a: 1.5, b: 1.5, c: 0.75, result: 1.25, resultPoints: 70, total: 100 },
  },
  {
    name: "Chưa giao nhiệm vụ: không chấm, không chia cho 0",
    source: "domain §4 (A = 0)",
    situation: { lines: [] },
    expected: { assigned: 0, result: null, total: null, level: null, general: 30 },
  },
  {
    name: "Chỉ có việc đột xuất: chưa giao nhiệm vụ theo kế hoạch nên không chấm",
    source: "domain §4 (A = 0)",
    situation: { lines: [{ kind: "sudden", assigned: 1, done: 1 }] },
    expected: { assigned: 0, result: null, total: null, level: null },
  },
  {
    name: "Nguyên nhân khách quan được xác nhận: chưa đạt và chậm tính bằng 0",
    source: "ND Điều 12–17",
    situation: {
      lines: [
        { assigned: 1, done: 1, failed: 3, failedObjective: true, delays: 2 },
        { assigned: 1, done: 1, failed: 1, delays: 3, delaysObjective: true },
      ],
    },
    expected: { a: 1, b: 1.75 / 2, c: 1.5 / 2 },
  },
  {
    name: "Từ lần thứ tư trở đi không trừ thêm: không bao giờ âm",
    source: "ND Điều 12–17",
    situation: { lines: [{ assigned: 1, done: 1, failed: 9, delays: 40 }] },
    expected: { a: 1, b: 0, c: 0, result: 1 / 3 },
  },
  {
    name: "Sản phẩm chung: hệ số nhân với tỷ trọng của từng người",
    source: "TN 3.2.d",
    situation: {
      lines: [
        { coefficient: 8, share: 0.25, assigned: 1, done: 1 },
        { coefficient: 2, assigned: 1, done: 0 },
      ],
    },
    expected: { assigned: 4, a: 0.5 },
  },
  {
    name: "Xong trước hạn không cộng; thiếu ngày thì không tính là chậm",
    source: "ST chương VI",
    situation: {
      lines: [
        { due: 46_150, doneDate: 46_140 },
        { due: null, doneDate: 46_140 },
        { due: 46_150, doneDate: null },
      ],
    },
    expected: { c: 1 },
  },
  {
    name: "Tiêu chí chung: điểm của cấp có thẩm quyền, rồi điểm tự chấm, rồi điểm tối đa",
    source: "ND Phụ lục I, Mẫu số 01",
    situation: {
      lines: [{}],
      marks: [
        { criterion: "I.1", self: 5, authority: 4 },
        { criterion: "II.1", self: 2, authority: null },
        { criterion: "III.1", self: null, authority: 0 },
      ],
    },
    expected: { general: 30 - 1 - 0.5 - 2.5, total: 96 },
  },
  {
    name: "Đúng 90 điểm là hoàn thành xuất sắc, dù máy tính ra 89,999…",
    source: "ND Điều 20",
    situation: { lines: [{ coefficient: 0.7, assigned: 3, done: 3, failed: 0, delays: 12 / 7 }] },
    expected: { total: 90, level: "excellent" },
  },
  {
    name: "Dưới 50 điểm: không hoàn thành",
    source: "ND Điều 20",
    situation: { lines: [{ assigned: 10, done: 2 }] },
    expected: { total: 44, level: "incomplete" },
  },
  {
    name: "Từ 50 đến dưới 70 điểm: hoàn thành",
    source: "ND Điều 20",
    situation: { lines: [{ assigned: 10, done: 5 }] },
    expected: { total: 65, level: "complete" },
  },
  {
    name: "Bị kỷ luật: không hoàn thành, dù đủ điểm",
    source: "ND Điều 20",
    situation: { lines: [{}], forcedIncomplete: "Khiển trách" },
    expected: { total: 100, level: "incomplete" },
  },
  {
    name: "Lãnh đạo chưa chọn đ, e, không phụ trách ai: tạm lấy 100%",
    source: "ND Điều 16–17",
    situation: { lines: handbookLines, role: "head" },
    expected: { ...handbookRatios, result: (33.625 / 16.8 + 3) / 6 },
  },
];
