/** What was done in this session, and the way back to any point of it. */
export const history = {
  open: (count: string) => `Lịch sử: ${count} việc đã làm`,
  openNone: "Lịch sử: chưa có việc nào",
  empty: "Chưa có việc nào trong phiên này",
  emptyBody:
    "Mỗi lần ghi, sửa hoặc gõ vào trang tính sẽ hiện ở đây, kèm giờ và số ô; từ đây có thể trở về trước bất kỳ việc nào.",
  list: "Các việc đã làm, việc mới nhất ở trên",
  now: "Bây giờ",
  what: {
    written: (sheets: string) => `Ghi ${sheets} trang`,
    office: (_sheets: string, cells: string) => `Lưu hồ sơ cơ quan: ${cells} ô`,
    fixed: (_sheets: string, cells: string) => `Sửa ${cells} ô trong danh mục`,
    removed: (sheets: string) => `Gỡ ${sheets} trang kết quả`,
    takenBack: (_sheets: string, cells: string) => `Trả ${cells} ô ở danh mục nguồn về như lần ghi trước`,
    takenOver: (_sheets: string, cells: string) => `Lấy ${cells} ô theo danh mục đã duyệt`,
    rowsAdded: (_sheets: string, _cells: string) => "Thêm dòng còn thiếu theo danh mục đã duyệt",
    typed: (_sheets: string, cells: string) => `Gõ ${cells} ô`,
    moved: (_sheets: string) => "Thêm, xóa hoặc dời nhiều dòng bằng tay",
    returned: (_sheets: string, cells: string) => `Trả lại ${cells} ô đã gõ`,
  },
  back: "Về trước việc này",
  backOf: (what: string, time: string) => `Về trước việc này: ${what}, ${time}`,
  backAll: "Về lúc mở sổ tính",
  meaning:
    "Trở về sẽ lấy lại lần lượt từ việc mới nhất. Ô người khác gõ vào trang đã ghi không bị mất: phần mềm sẽ dừng và nói rõ.",
  gone: "Không lấy lại được nữa",
  byHand: "Lấy lại bằng Hoàn tác của bảng tính",
  close: "Đóng lịch sử",
  wentBack: (count: string, left: string | null) =>
    left === null
      ? `Đã trở về: lấy lại ${count} việc.`
      : `Đã trở về: lấy lại ${count} việc. ${left} ô có công thức hoặc ngày tháng giữ như hiện tại.`,
};
