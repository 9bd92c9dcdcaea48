/** Bản in: the forms as pages. */
export const print = {
  title: "Biểu mẫu KPI",
  open: "Xem bản in",
  which: "Biểu mẫu",
  all: (count: string) => `Tất cả (${count} biểu mẫu)`,
  pages: (count: string) => `Khoảng ${count} trang A4 ngang`,
  more: (count: string) => `Xem thêm ${count} trang`,
  print: "In / lưu PDF",
  fromExcel: "In từ Excel: mở trang cần in, chọn Tệp > In. Vùng in đã đặt sẵn đúng biểu mẫu.",
  none: "Chưa có biểu mẫu để in",
  noneBody: "Hãy chọn sản phẩm chuẩn ở bước Quy đổi, hoặc chấm điểm một tháng.",
};
