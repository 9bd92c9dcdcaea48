/** Closing a period in the summary: what it means, said before the press. */
export const closing = {
  title: "Chốt kỳ",
  close: (period: string) => `Chốt kỳ ${period}`,
  reopen: (period: string) => `Mở lại kỳ ${period}`,
  closeBy: "Người chốt",
  reopenBy: "Người mở lại",
  example: "ví dụ: Trần Văn Bình, Chánh Văn phòng",
  keep: "Thôi",
  closeEffect: (count: string) =>
    `Phiếu của ${count} người và bảng tổng hợp giữ nguyên số liệu, không nhập thêm được. Danh mục, tham số thay đổi về sau không làm đổi kỳ này. Khi cần vẫn mở lại được.`,
  reopenEffect: "Phiếu và bảng tổng hợp tính lại theo danh mục, tham số hiện hành; điểm có thể khác lúc chốt.",
  provisional: (count: string) => `${count} người còn tạm tính: nên chấm đủ trước khi chốt.`,
  errors: "Còn ô không đọc được: hãy sửa ở bước Chấm điểm rồi chốt.",
  stands: (at: string, by: string) => `Đã chốt ngày ${at} bởi ${by}. Số liệu giữ nguyên.`,
  changed: (names: string) => `Phiếu của ${names} đã bị sửa sau khi chốt; điểm lấy theo bảng tổng hợp lúc chốt.`,
};
