/** Months for the tests of the score sheets: the golden table of ST, and lines of every kind. */
import type { AssignmentLine, CriterionMark, MonthlyWork, Person } from "../../src/scoring/assignment";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { scoreMonth } from "../../src/scoring/score-month";
import { settingsOf, type Settings } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { sampleConversion } from "./sample-catalogue";

export const period = "2026-05";

export function personOf(id: string, name: string, similarTasks = "Tổng hợp"): Person {
  return {
    id,
    name,
    position: "Chuyên viên",
    unit: "Phòng Tổng hợp",
    role: "staff",
    similarTasks,
    manager: "Trần Thị B",
  };
}

export function lineOf(words: Partial<AssignmentLine>): AssignmentLine {
  return {
    code: null,
    kind: "planned",
    title: "Việc phát sinh",
    output: "Báo cáo",
    coefficient: 1,
    share: 1,
    assigned: 1,
    done: 1,
    due: null,
    doneDate: null,
    failed: 0,
    failedObjective: false,
    delays: null,
    delaysObjective: false,
    note: "",
    ...words,
  };
}

/** 10 May 2026 as an Excel serial. */
export const due = 46_152;

/** ST chương VI, tables 1–3: S = 76.70138… with G = 30. */
export const goldenLines: readonly AssignmentLine[] = [
  lineOf({
    title: "Tiếp nhận văn bản",
    output: "Văn bản",
    coefficient: 1,
    assigned: 5,
    done: 4,
    due,
    doneDate: due + 4,
  }),
  lineOf({ title: "Báo cáo tháng", coefficient: 2.7, assigned: 3, done: 3, due, doneDate: due + 2, failed: 1 }),
  lineOf({
    title: "Kế hoạch năm",
    output: "Kế hoạch",
    coefficient: 3.7,
    assigned: 1,
    done: 0.8,
    due,
    doneDate: due - 1,
    failed: 2,
  }),
];

/** The products of the sample catalogue, with the coefficients of its conversion. */
export const products = sampleConversion().rows.map(({ code, coefficient, row: { task, detail, output } }) => ({
  code,
  task,
  detail,
  output,
  coefficient,
}));

function catalogueLine(code: string, words: Partial<AssignmentLine>): AssignmentLine {
  const product = products.find((known) => known.code === code);
  if (!product) throw new Error(`no product ${code}`);
  const { detail, output, coefficient } = product;
  return lineOf({ code, title: detail, output, coefficient: coefficient ?? 0, ...words });
}

/** Every kind of line, objective causes, a share, delays typed by hand, a title typed over the catalogue's. */
export const mixedLines: readonly AssignmentLine[] = [
  catalogueLine("VP.002", { assigned: 20, done: 22, due, doneDate: due + 1, note: "=không phải công thức" }),
  catalogueLine("VP.003", { assigned: 2, done: 2, share: 0.5, failed: 1, failedObjective: true }),
  catalogueLine("VP.003", { kind: "returned", assigned: 1, done: 1 }),
  catalogueLine("VP.002", {
    kind: "takenOver",
    assigned: 0,
    done: 3,
    delays: 2,
    delaysObjective: true,
    due,
    doneDate: due + 9,
  }),
  catalogueLine("VP.006", { kind: "sudden", assigned: 0, done: 1, delays: 1 }),
  catalogueLine("VP.001", { title: "Tên do người lập phiếu ghi", assigned: 0.5, done: 0.5, failed: 5 }),
  lineOf({ title: "Việc ngoài danh mục", coefficient: 1.25, assigned: 2, done: 1, due, doneDate: due - 3 }),
];

export interface CaseOptions {
  readonly id?: string;
  readonly name?: string;
  readonly lines?: readonly AssignmentLine[];
  readonly marks?: readonly CriterionMark[];
  readonly forcedIncomplete?: string | null;
  readonly settings?: Partial<Settings>;
  readonly similarTasks?: string;
}

export function scoreOf(options: CaseOptions = {}): MonthlyScore {
  const work: MonthlyWork = {
    person: personOf(options.id ?? "NV01", options.name ?? "Nguyễn Văn A", options.similarTasks),
    lines: options.lines ?? goldenLines,
    marks: options.marks ?? [],
    forcedIncomplete: options.forcedIncomplete ?? null,
  };
  return scoreMonth({ work, period, settings: { ...settingsOf(laoCai), ...options.settings } });
}
