/** Approved catalogues beside the own one: opening them, their nearest rows, what can be taken over and what is missing. */
export const references = {
  /** The way here from the review. */
  enter: "Đối chiếu với danh mục đã duyệt",
  enterAgain: (names: string) => `Lần trước đã đối chiếu với: ${names}.`,
  enterFar: (count: string) => `${count} dòng có nhóm hoặc thời gian khác xa các dòng đã duyệt`,
  back: "Về bước Rà soát",

  files: "Danh mục đã duyệt đang mở",
  open: "Mở danh mục đã duyệt (.xlsx)",
  openMore: "Mở thêm (.xlsx)",
  privacy: "Tệp chỉ được đọc trên máy này. Sổ tính chỉ nhớ tên tệp, không chép nội dung.",
  file: (count: string) => `${count} sản phẩm`,
  close: (file: string) => `Đóng ${file}`,
  lastTime: (names: string) => `Lần trước đã đối chiếu với: ${names}.`,
  openAgain: "Mở lại",
  forget: "Quên tên tệp",
  cannotOpen: "Nơi này không mở được tệp .xlsx.",

  empty: "Chưa mở danh mục đã duyệt nào",
  emptyBody:
    "Mở danh mục của tư vấn, của năm trước hoặc của đơn vị khác để thấy, với mỗi dòng, các sản phẩm đã duyệt gần giống nhất kèm nhóm, thời gian và hệ số. Có thể mở nhiều tệp.",
  noRows: "Chưa có dòng nào để đối chiếu",
  noRowsBody: "Danh mục của đơn vị chưa có sản phẩm. Hãy rà soát lại sổ tính.",

  opening: "Đang đọc danh mục đã duyệt",
  comparing: "Đang đối chiếu",

  show: "Xem",
  own: (count: string) => `Dòng của đơn vị (${count})`,
  approved: (count: string) => `Đã duyệt (${count})`,
  filters: {
    all: "Tất cả",
    far: "Nhóm, thời gian khác xa",
    near: "Có dòng gần giống",
    alone: "Không có dòng gần giống",
  },
  approvedFilters: { missing: "Còn thiếu ở đơn vị", all: "Tất cả" },
  filter: "Lọc dòng",
  search: "Tìm trong danh mục của đơn vị và các dòng gần giống",
  searchApproved: "Tìm trong danh mục đã duyệt",
  shown: (shown: string, count: string) => `Hiện ${shown} / ${count} dòng`,
  noMatch: "Không có dòng nào khớp.",
  nothingMissing: "Sản phẩm đã duyệt nào cũng có dòng gần giống ở đơn vị.",
  ownList: "Dòng của đơn vị và các dòng đã duyệt gần giống",
  approvedList: "Sản phẩm đã duyệt",

  selected: (cell: string) => `Dòng đang chọn (${cell})`,
  noneNear: "Không có sản phẩm đã duyệt nào gần giống.",
  likeness: (percent: string) => `giống ${percent}`,
  coefficient: (value: string) => `hệ số ${value}`,
  noMeasures: "không ghi nhóm, thời gian",
  more: (count: string) => `Thêm ${count} dòng gần giống`,
  less: "Thu gọn",
  take: {
    wording: "Lấy cách ghi",
    group: (group: string) => `Lấy nhóm ${group}`,
    band: "Lấy thời gian",
  },
  takeOf: (what: string, place: string) => `${what} của ${place}`,
  asHere: "đơn vị đã ghi như vậy",
  takenOver: (count: string) => `Đã lấy ${count} ô theo danh mục đã duyệt.`,

  choose: (product: string) => `Chọn ${product}`,
  add: (count: string) => `Thêm ${count} dòng vào danh mục`,
  addNone: "Chọn sản phẩm cần thêm",
  addPlace: (sheet: string, row: string) =>
    `Thêm sau dòng ${row} của trang ${sheet}; sản phẩm có mục cùng tên thì vào cuối mục đó.`,
  added: (count: string) => `Đã thêm ${count} dòng theo danh mục đã duyệt.`,
};
