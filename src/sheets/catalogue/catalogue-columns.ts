/** Where each column of `Danh mục quy đổi` stands and what its cells are called. */

/** 1-based columns, in the order of ST's Phụ lục III. */
export const catalogueColumns = {
  ordinal: 1,
  code: 2,
  task: 3,
  detail: 4,
  output: 5,
  group: 6,
  band: 7,
  frame: 8,
  points: 9,
  coefficient: 10,
  source: 11,
  note: 12,
  level: 13,
} as const;

/** Defined names of whole columns of the table, section rows included. */
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

/** Each name with its 1-based column. */
export const catalogueColumnNames: readonly (readonly [string, number])[] = [
  [catalogueNames.code, catalogueColumns.code],
  [catalogueNames.task, catalogueColumns.task],
  [catalogueNames.detail, catalogueColumns.detail],
  [catalogueNames.output, catalogueColumns.output],
  [catalogueNames.group, catalogueColumns.group],
  [catalogueNames.band, catalogueColumns.band],
  [catalogueNames.frame, catalogueColumns.frame],
  [catalogueNames.points, catalogueColumns.points],
  [catalogueNames.coefficient, catalogueColumns.coefficient],
  [catalogueNames.note, catalogueColumns.note],
  [catalogueNames.level, catalogueColumns.level],
];
