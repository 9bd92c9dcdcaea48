/** Bản in: the forms as pages. */
export const print = {
  title: "Biểu mẫu KPI",
  open: "Xem bản in",
  which: "Biểu mẫu",
  all: (count: string) => `Tất cả (${count} biểu mẫu)`,
  pages: (count: string) => `Khoảng ${count} trang A4 ngang`,
  more: (count: string) => `Xem thêm ${count} trang`,
  print: "In / lưu PDF",
  printHint: "Mở hộp in của trình duyệt; chọn “Lưu dưới dạng PDF” để có tệp.",
  /** Where the pane has no printer: a sheet's name. */
  openSheet: (sheet: string) => `Mở “${sheet}” để in`,
  openFirst: "Mở trang để in",
  fromExcel: "Rồi trong Excel chọn Tệp > In. Vùng in đã đặt sẵn đúng biểu mẫu.",
  writeFirst: "Trang này chưa ghi vào sổ tính. Hãy ghi ở bước Quy đổi hoặc Chấm điểm trước khi in.",
  none: "Chưa có biểu mẫu để in",
  noneBody: "Hãy chọn sản phẩm chuẩn ở bước Quy đổi, hoặc chấm điểm một tháng.",
};
