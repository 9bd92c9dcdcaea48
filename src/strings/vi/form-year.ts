/** Words of `Tổng hợp <year>`. */
import type { YearlyReason } from "../../scoring/year-score";

export const yearForm = {
  title: "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC NĂM",
  columns: {
    ordinal: "STT",
    name: "Họ và tên",
    unit: "Đơn vị",
    total: "Cả năm",
    scored: "Số tháng tính",
    level: "Xếp loại",
    note: "Ghi chú",
    id: "Mã",
  },
  month: (month: number) => `T${month}`,
  quarter: (quarter: number) => `Quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter}`,
  half: (half: number) => (half === 1 ? "6T đầu" : "6T cuối"),
  /** Beside the form, where people choose. */
  reasonOf: (month: number) => `Lý do không tính T${month}`,
  weight: (quarter: number) => `Số tháng quý ${quarter}`,
  unrated: "Không xếp loại năm",
  reasons: {
    nothingScored: "Chưa có tháng nào được chấm.",
    fewerThanSixMonths: ["Chỉ có ", " tháng được chấm, chưa đủ 6 tháng."],
  } satisfies Record<YearlyReason, string | readonly [string, string]>,
  over: (names: string) => `Vượt tỷ lệ xuất sắc: ${names}.`,
  refused: "Hãy chọn lý do trong danh sách, hoặc để trống.",
  signatures: { prepared: "NGƯỜI TỔNG HỢP", head: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ" },
} as const;
