/**
 * Every defined name that the written sheets give to cells, once: formulas, drop-downs and readers take it from here.
 * ASCII, because old Excels and some libraries mangle other letters. The names of a score sheet's own cells carry its
 * month and person and are made in `score/score-columns.ts`.
 */

/** Whole columns of the table of `Danh mục quy đổi`, section rows included. */
export const catalogueNames = {
  code: "KPI_DM_Ma",
  task: "KPI_DM_NhiemVu",
  detail: "KPI_DM_CongViec",
  output: "KPI_DM_SanPham",
  group: "KPI_DM_Nhom",
  band: "KPI_DM_DinhLuong",
  frame: "KPI_DM_Khung",
  points: "KPI_DM_Diem",
  coefficient: "KPI_DM_HeSo",
  note: "KPI_DM_GhiChu",
  /** Only where the scale has levels. */
  level: "KPI_DM_Muc",
} as const;

/** Hidden columns of `Danh mục quy đổi`: what the source said when the sheet was written. */
export const baselineNames = {
  group: "KPI_DM_GocNhom",
  /** Words of a band, or minutes; blank for hours. */
  time: "KPI_DM_GocDinhLuong",
  /** Filled where the time cell means hours. */
  hours: "KPI_DM_GocGio",
  points: "KPI_DM_GocDiem",
  level: "KPI_DM_GocMuc",
} as const;

/** A further one where sheets have different scales: which scale each row has. */
export const rowScaleName = "KPI_DM_Thang";

/** `Cấu hình KPI`: whose parameters, and what the forms say of the office. */
export const officeCells = {
  profile: "KPI_Profile",
  basis: "KPI_CanCu",
  parent: "KPI_CoQuanCapTren",
  office: "KPI_CoQuan",
  place: "KPI_DiaDanh",
  date: "KPI_NgayKy",
  preparer: "KPI_NguoiLap",
  headTitle: "KPI_ChucVuNguoiKy",
  head: "KPI_NguoiKy",
} as const;

/** `Cấu hình KPI`: the standard unit and the record of its choice. */
export const standardCells = {
  code: "KPI_MaChuan",
  points: "KPI_DiemChuan",
  hours: "KPI_GioChuan",
  nextCode: "KPI_MaTiepTheo",
  chosenBy: "KPI_NguoiChon",
  chosenOn: "KPI_NgayChon",
  reason: "KPI_LyDoChon",
} as const;

/** `Cấu hình KPI`, only where sheets have different scales: what counts as 1 on each scale, and the sheets' own scales. */
export const standardPointCells = {
  matrix: "KPI_DiemChuan_MaTran",
  frames: "KPI_DiemChuan_Khung",
  levels: "KPI_DiemChuan_Muc",
} as const;
/** What a person writes in place of them. */
export const typedPointCells = {
  matrix: "KPI_DiemGhi_MaTran",
  frames: "KPI_DiemGhi_Khung",
  levels: "KPI_DiemGhi_Muc",
} as const;
export const sheetScaleCells = { sheet: "KPI_Thang_Trang", scale: "KPI_Thang_Loai" } as const;

/** `Cấu hình KPI`: values of the parameters, one cell or one for each group, band or level. */
export const settingCells = {
  scale: "KPI_ThangDiem",
  digits: "KPI_SoThapPhan",
  codePrefix: "KPI_TienToMa",
  groupWeights: "KPI_TrongSo",
  bandMinutes: "KPI_Phut",
  frameMin: "KPI_KhungMin",
  frameMax: "KPI_KhungMax",
  levelPoints: "KPI_DiemMuc",
  groupLevels: "KPI_MucCuaNhom",
  delayUnit: "KPI_DonViCham",
  delayPenalty: "KPI_TruCham",
  failurePenalty: "KPI_TruChatLuong",
  cap: "KPI_GioiHan",
  deduction: "KPI_CachTru",
  restDays: "KPI_HanVaoNgayNghi",
  holidays: "KPI_NgayNghi",
  leaderFormula: "KPI_CongThucLanhDao",
  resultMax: "KPI_DiemKetQuaToiDa",
  excellent: "KPI_NguongXuatSac",
  good: "KPI_NguongTot",
  complete: "KPI_NguongHoanThanh",
  excellentShare: "KPI_TyLeXuatSac",
  excellentReading: "KPI_CachTinhXuatSac",
  splitFromMinutes: "KPI_QT_TachTu",
  demandingFromMinutes: "KPI_QT_NhomCaoTu",
  simpleBelowMinutes: "KPI_QT_NhomMotDuoi",
  yearlyHours: "KPI_QT_GioNam",
  overload: "KPI_QT_QuaTai",
  underload: "KPI_QT_ThieuViec",
} as const;

/** `Cấu hình KPI`: the words before the values, where formulas look something up in them. */
export const labelCells = { groups: "KPI_Nhom", bands: "KPI_KhungThoiGian", levels: "KPI_Muc" } as const;

/** `Cấu hình KPI`: the general criteria of Mẫu số 01, and the sum of those that are scored. */
export const criteriaCells = {
  number: "KPI_TC_So",
  title: "KPI_TC_NoiDung",
  max: "KPI_TC_DiemToiDa",
  kind: "KPI_TC_Loai",
  sum: "KPI_TC_Tong",
} as const;

/** `Cấu hình KPI`: the parts of the catalogue. */
export const partCells = { id: "KPI_Phan_Ma", title: "KPI_Phan_Ten", maxRows: "KPI_Phan_SoDong" } as const;

/** `Cấu hình KPI`: what each rule of the check is turned to. */
export const ruleCells = { code: "KPI_QT_Ma", level: "KPI_QT_Muc" } as const;

/** `Cấu hình KPI`: words that rules look for, a cell for each kind. */
export const wordCells = { phrases: "KPI_QT_TuNgu" } as const;

/** `Cấu hình KPI`: the words of closed lists. */
export const listCells = {
  scale: "KPI_DS_ThangDiem",
  delayUnit: "KPI_DS_DonViCham",
  cap: "KPI_DS_GioiHan",
  deduction: "KPI_DS_CachTru",
  restDays: "KPI_DS_HanVaoNgayNghi",
  leaderFormula: "KPI_DS_CongThucLanhDao",
  leaderRatio: "KPI_DS_TyLeLanhDao",
  absence: "KPI_DS_LyDoNghi",
  excellentReading: "KPI_DS_CachTinh",
  kind: "KPI_DS_LoaiGiao",
  role: "KPI_DS_VaiTro",
  level: "KPI_DS_XepLoai",
  criterionKind: "KPI_DS_LoaiTieuChi",
  tick: "KPI_DS_Dau",
  ruleLevel: "KPI_DS_MucQuyTac",
  silentError: "KPI_DS_MucLoi",
} as const;

const ofRecords: ReadonlySet<string> = new Set(
  [
    ...[catalogueNames, baselineNames, officeCells, standardCells, settingCells],
    ...[standardPointCells, typedPointCells, sheetScaleCells],
    ...[labelCells, criteriaCells, partCells, ruleCells, wordCells, listCells],
    [rowScaleName],
  ].flatMap((names) => Object.values(names).map((name) => name.toLowerCase())),
);

/** True for a name of `Danh mục quy đổi` or `Cấu hình KPI`, whatever its case: what they record is found by it alone. */
export function isRecordName(name: string): boolean {
  return ofRecords.has(name.toLowerCase());
}

/** Columns of `Nhân sự`. */
export const rosterNames = {
  id: "KPI_NS_Ma",
  name: "KPI_NS_HoTen",
  position: "KPI_NS_ChucVu",
  unit: "KPI_NS_DonVi",
  role: "KPI_NS_VaiTro",
  similarTasks: "KPI_NS_NhomViec",
  manager: "KPI_NS_PhuTrach",
  /** Hidden: the code as formulas look for it. */
  key: "KPI_NS_Khoa",
} as const;

/** How many cells of `Cấu hình KPI` and of `Nhân sự` wait for somebody to look at them. */
export const checkCells = { settings: "KPI_KT_CauHinh", roster: "KPI_KT_NhanSu" } as const;

/** Columns of `Kết quả rà soát`. */
export const findingsNames = { severity: "KPI_RS_MucDo" } as const;

/** `Kết quả rà soát`: who confirmed that the catalogue may be submitted, when, and in which state. */
export const confirmationCells = {
  by: "KPI_XacNhan_Nguoi",
  at: "KPI_XacNhan_Luc",
  state: "KPI_XacNhan_TrangThai",
} as const;

/** Columns of `Đối chiếu hệ số`. */
export const comparisonNames = { code: "KPI_DC_Ma", author: "KPI_DC_NguoiSua" } as const;

/** `Trùng lặp`: what people type, what each line is of (hidden), and the words that they choose from. */
export const duplicateNames = {
  decision: "KPI_TL_QuyetDinh",
  newDetail: "KPI_TL_TenCongViec",
  newOutput: "KPI_TL_TenSanPham",
  source: "KPI_TL_NguonDong",
  list: "KPI_TL_DS_QuyetDinh",
} as const;

/** Lists of the guide that stands beside a blank form. */
export const guideNames = { groups: "KPI_Mau_Nhom", bands: "KPI_Mau_KhungThoiGian" } as const;

/** Lists beside the form for a month's assignments. */
export const assignmentFormNames = { people: "KPI_GV_Nguoi", codes: "KPI_GV_Ma", kinds: "KPI_GV_Loai" } as const;
