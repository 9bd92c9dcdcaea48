/** Words of a closed period: the stamp on its sheets, and `Kỳ đã chốt`, where every closing and reopening is kept. */
export const closingForm = {
  stamp: (at: string, by: string) => `Đã chốt ngày ${at} bởi ${by}`,
  title: "KỲ ĐÁNH GIÁ ĐÃ CHỐT",
  subtitle: "(Mỗi lần chốt hoặc mở lại một kỳ là một dòng; dòng sau cùng của kỳ là hiện trạng)",
  columns: {
    ordinal: "Stt",
    period: "Kỳ",
    key: "Mã kỳ",
    act: "Việc",
    at: "Lúc",
    by: "Người thực hiện",
    people: "Số người",
    rules: "Tham số, hệ số của kỳ",
    kept: "Dữ liệu giữ lại",
  },
  acts: { closed: "Chốt", reopened: "Mở lại" },
  /** Parameters as "title: value", and how many products gave coefficients. */
  rules: (parameters: string, products: number) => `${parameters}. Hệ số của ${products} sản phẩm được giữ theo kỳ.`,
} as const;
