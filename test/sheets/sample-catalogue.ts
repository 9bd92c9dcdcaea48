/** A small catalogue of every kind of row, converted, for the tests of the sheets. */
import type { Catalogue, CatalogueRow, Reading } from "../../src/catalogue/catalogue-row";
import type { ComplexityGroup } from "../../src/catalogue/complexity-group";
import { timeBand, type TimeBandNumber } from "../../src/catalogue/time-band";
import type { Conversion } from "../../src/conversion/conversion";
import type { TypedRows } from "../../src/conversion/typed-values";
import { convert } from "../../src/conversion/convert";
import type { Scale, Settings } from "../../src/profiles/profile";
import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";

interface RowWords extends Partial<Omit<CatalogueRow, "group" | "band" | "source">> {
  readonly row: number;
  readonly group?: ComplexityGroup;
  readonly band?: TimeBandNumber;
}

export function rowOf({ row, group, band, ...words }: RowWords): CatalogueRow {
  return {
    source: { sheet: "Sheet2", row },
    section: null,
    part: null,
    ordinal: null,
    code: null,
    unit: null,
    position: null,
    factor: null,
    task: "Tham mưu văn bản",
    detail: "Soạn thảo công văn",
    output: "Công văn",
    group: read(group, group ?? ""),
    band: read(band, band === undefined ? "" : timeBand(band).label),
    minutes: null,
    hours: null,
    frequency: null,
    people: null,
    performers: null,
    points: null,
    frame: null,
    level: null,
    printedCoefficient: null,
    note: null,
    criteriaSum: null,
    isMarkedStandard: false,
    errors: [],
    ...words,
  };
}

function read<Value>(value: Value | undefined, text: string): Reading<Value> {
  return value === undefined ? { kind: "missing" } : { kind: "read", value, exact: true, text };
}

export const sampleRows: readonly CatalogueRow[] = [
  rowOf({
    row: 8,
    part: "A",
    section: "I. Chỉ đạo, điều hành",
    group: "N3",
    band: 9,
    points: 300,
    level: 3,
    task: "Chỉ đạo, điều hành hoạt động của Văn phòng",
    detail: "Chủ trì họp giao ban, kết luận và giao nhiệm vụ cho các phòng",
    output: "Thông báo kết luận",
  }),
  rowOf({
    row: 10,
    part: "B.I",
    section: "I. Văn thư, lưu trữ",
    group: "N1",
    band: 4,
    points: 5,
    level: 1,
    task: "Quản lý văn bản đến",
    detail: "Tiếp nhận, đăng ký, chuyển xử lý văn bản đến",
    output: "Văn bản được đăng ký",
  }),
  rowOf({
    row: 11,
    part: "B.I",
    section: "I. Văn thư, lưu trữ",
    group: "N2",
    band: 8,
    points: 150,
    task: "Lập hồ sơ lưu trữ",
    detail: "Chỉnh lý, nộp lưu hồ sơ công việc",
    output: "Hồ sơ nộp lưu",
    note: "Theo quý",
  }),
  rowOf({
    row: 13,
    part: "B.II",
    section: "II. Nội chính",
    group: "N4",
    band: 14,
    minutes: 2880,
    points: 400,
    task: "Xây dựng văn bản quy phạm pháp luật",
    detail: "Dự thảo quyết định của Ủy ban nhân dân tỉnh",
    output: "=Dự thảo quyết định",
  }),
  rowOf({
    row: 14,
    part: "B.II",
    section: "II. Nội chính",
    group: "N5",
    band: 14,
    points: 500,
    task: "Tham mưu chiến lược",
    detail: "Xây dựng đề án dài hạn của tỉnh",
    output: "Đề án",
    frame: { min: 401, max: 600 },
  }),
  rowOf({
    row: 15,
    part: "B.II",
    section: "II. Nội chính",
    group: "N1",
    hours: 3,
    task: "Phục vụ hội nghị",
    detail: "Trực kỹ thuật, hậu cần hội nghị",
    output: "Hội nghị được phục vụ",
  }),
  rowOf({
    row: 16,
    part: "B.II",
    section: "II. Nội chính",
    task: "Việc chưa đủ dữ liệu",
    detail: "Chưa chọn nhóm và thời gian",
    output: "Báo cáo",
  }),
];

/** The same as a decision prints it that gives coefficients and nothing else; one row has none yet. */
const givenCoefficients: Readonly<Record<number, number>> = { 8: 1.5, 10: 1, 11: 2.7, 13: 8, 14: 15.43 };
export const givenRows = sampleRows.map((row) => ({
  ...row,
  points: null,
  level: null,
  printedCoefficient: givenCoefficients[row.source.row] ?? null,
}));

export interface SampleOptions {
  readonly scale?: Scale;
  readonly standard?: string | null;
  readonly settings?: Partial<Settings>;
  readonly rows?: readonly CatalogueRow[];
  readonly typed?: TypedRows;
}

export function sampleConversion({
  scale = "matrix",
  standard = "VP.002",
  settings,
  rows = scale === "given" ? givenRows : sampleRows,
  typed,
}: SampleOptions = {}): Conversion {
  const catalogue: Catalogue = { sheets: [], rows };
  return convert({
    catalogue,
    profile: laoCai,
    settings: { ...settingsOf(laoCai), ...settings },
    scale,
    scaleReason: "option",
    standard: standard === null ? null : { kind: "code", code: standard },
    storedStandardCode: null,
    knownCodes: [],
    nextCodeNumber: 1,
    ...(typed ? { typed } : {}),
  });
}
