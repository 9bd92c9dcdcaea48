/** Words of the form for a month's assignments, which people fill and bring back. */
export const assignmentForm = {
  sheet: "Giao việc",
  lists: "Danh sách",
  people: "Họ và tên",
  codes: "Mã công việc",
  products: "Sản phẩm, công việc",
  kinds: "Loại giao việc",
  tick: "x",
  refused: {
    code: "Hãy chọn mã có ở trang “Danh sách”; việc ngoài danh mục thì để trống mã, ghi nội dung và hệ số.",
    kind: "Hãy chọn loại giao việc trong danh sách.",
    number: "Hãy ghi một số không âm.",
    date: "Hãy ghi ngày theo dạng ngày/tháng/năm.",
  },
} as const;
