import type { EntryFault, RuleWordGroup, RuleWordKind } from "../../catalogue/rules/word-tables";

/** Why nothing can be read from an entry of a table of words, and how it is written. */
export const wrongEntries: Readonly<Record<EntryFault, (entry: string) => string>> = {
  synonyms: (entry) =>
    `“${entry}” chưa ghi đủ các từ cùng nghĩa. Hãy ghi các từ ấy cách nhau bằng dấu “=”, chẳng hạn “soạn thảo = dự thảo”.`,
  abbreviations: (entry) =>
    `“${entry}” chưa ghi đủ chữ viết tắt và nghĩa của nó. Hãy ghi như “UBND = ủy ban nhân dân”.`,
  shortForm: (entry) =>
    `“${entry}” có chữ viết tắt không viết liền. Hãy ghi chữ viết tắt liền nhau, chỉ gồm chữ và số, như “UBND = ủy ban nhân dân”.`,
  together: (entry) => `“${entry}” chưa ghi đủ hai loại văn bản đi cùng nhau. Hãy ghi như “kế hoạch + dự toán”.`,
  repeated: (entry) =>
    `“${entry}” có từ đã ghi ở mục khác của cùng bảng. Mỗi từ chỉ ghi một lần; hãy bỏ bớt hoặc gộp hai mục.`,
};

export const wordGroups: Readonly<Record<RuleWordGroup, string>> = {
  content: "Từ ngữ về nội dung (W203, W204, W206, W401)",
  likeness: "Từ ngữ khi so gần trùng (W302, W303) và danh mục tham khảo",
  outputs: "Từ ngữ về sản phẩm khi tìm nhiều sản phẩm trong một dòng (W201)",
};

export const wordKinds: Readonly<Record<RuleWordKind, string>> = {
  vagueOutput: "Sản phẩm ghi chung chung",
  vagueTask: "Việc ghi chung chung",
  leading: "Việc lãnh đạo, phê duyệt",
  operating: "Không phải việc lãnh đạo, tuy mở đầu giống",
  demanding: "Việc không phải nhóm N1",
  simple: "Việc không phải nhóm N4, N5",
  synonyms: "Từ cùng nghĩa",
  abbreviations: "Chữ viết tắt",
  fillers: "Từ đệm, bỏ qua khi so",
  telling: "Từ làm cho hai sản phẩm khác nhau",
  documents: "Loại văn bản, luôn là một sản phẩm",
  ambiguous: "Loại văn bản, cũng có thể là nội dung của văn bản khác",
  together: "Hai loại văn bản đi cùng nhau là một sản phẩm",
  prefixes: "Từ đứng trước loại văn bản",
  containers: "Bộ gồm nhiều giấy tờ, tính là một sản phẩm",
  labels: "Từ dẫn, không phải sản phẩm",
  qualifiers: "Từ chỉ nói thêm về sản phẩm đứng trước",
};

/** How the entries of a table are written where they are no plain phrases. */
export const entryForms: Readonly<Partial<Record<RuleWordKind, string>>> = {
  synonyms: "Ghi như “soạn thảo = dự thảo = biên soạn”.",
  abbreviations: "Ghi như “UBND = ủy ban nhân dân”.",
  together: "Ghi như “kế hoạch + dự toán”.",
};
