/** Any catalogue as offices might send it, for property tests: right cells, faulty ones, hostile ones, merged tasks. */
import fc from "fast-check";

type Cell = string | number | null;

export interface AnyCatalogue {
  /** The header first. */
  readonly rows: readonly (readonly Cell[])[];
  /** 1-based rows of tasks that are merged: from the first to the last. */
  readonly merged: readonly (readonly [number, number])[];
}

const header = [
  "STT",
  "Tên nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
  "Mã CV",
];
const band2 = "Từ 5 phút đến dưới 15 phút";

const hostile = [
  ...["=1+1", "'", "−", "\u200b", " \u00a0 ", "x".repeat(300), "a\nb\n\nc", "<b>&amp;</b>", "Báo cáo".normalize("NFD")],
  ...[
    "B¸o c¸o; tê tr×nh",
    "Vaên thö",
    "Ðiều hành",
    "🙂",
    "(((;;;",
    "//",
    ";",
    " và ",
    "1. 2. 3.",
    "-",
    "\u202e",
    "v.v",
  ],
];
const tasks = [
  ...["Văn thư", "Tổ chức hội nghị", "Kiểm tra công vụ", " Văn  thư ", "Giải quyết đơn của công dân", null, null],
  ...["Xây dựng kế hoạch năm", "Ban hành quy chế"],
];
const details = ["Vào sổ", "Soạn  báo cáo", "Tổ chức họp; ghi biên bản", "Vào sổ ", "Lập kế hoạch", null];
const outputs = [
  ...[
    "Sổ",
    "Báo cáo; tờ trình",
    "Báo cáo/Tờ trình",
    "1. Kế hoạch\n2. Giấy mời",
    "Biên bản và dự thảo quyết định",
    null,
  ],
  ...["Hồ sơ gồm: a; b", "Sổ  đăng ký", "Giấy mời;  tài liệu họp; "],
];
const groups = ["N1", "N2", "N3", "II", "Nhóm 4", "n 5", "N9", "N1, N2", "khó", 2, null];
const bands = [
  ...[band2, "5-15", "30 phút", "2 ngày", "7 ngày", "lâu", null, 45, "Từ 2400 phút trở lên (từ 5 ngày trở lên)"],
  ...["Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)", "3000 phút", "1,5 ngày"],
];
const codes = ["V.1", "V.2", "v.1", "A", null, " V.9"];

function oneOf(values: readonly Cell[]): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );
}

const ordinal = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom<Cell>(null, "1.1", "x"));
const product = fc.tuple(
  ...[ordinal, oneOf(tasks), oneOf(details), oneOf(outputs), oneOf(groups), oneOf(bands), oneOf(codes)],
);
const other = fc.constantFrom<readonly Cell[]>(
  ["I", "PHÒNG HÀNH CHÍNH"],
  ["II. PHÒNG NỘI CHÍNH"],
  [],
  ["Tổng cộng", null, null, null, 5],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
  header,
);

export const anyCatalogue: fc.Arbitrary<AnyCatalogue> = fc
  .record({
    rows: fc.array(fc.oneof({ weight: 8, arbitrary: product }, { weight: 1, arbitrary: other }), {
      minLength: 1,
      maxLength: 10,
    }),
    repeats: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
    merged: fc.array(fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
  })
  .map(({ rows, repeats, merged }) => {
    const all = [header, ...rows, ...repeats.flatMap((index) => (rows[index] ? [rows[index]] : []))];
    return { rows: all, merged: apart(merged) };
  });

/** Merged areas that overlap make no file. */
function apart(merged: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const [top, more] of merged) {
    const bottom = top + more;
    if (kept.every(([first, last]) => bottom < first || top > last)) kept.push([top, bottom]);
  }
  return kept;
}
