/** Builds a month's work for tests from the few facts a case is about. */
import type { AssignmentLine, MonthlyWork, Person } from "../../src/scoring/assignment";
import { settingsOf } from "../../src/profiles/profile";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";

export const handbookSettings = settingsOf(soTayBnv);

export function lineOf(facts: Partial<AssignmentLine> = {}): AssignmentLine {
  return {
    code: "DC.01",
    kind: "planned",
    title: "Soạn công văn",
    output: "Công văn",
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
    ...facts,
  };
}

export function personOf(facts: Partial<Person> = {}): Person {
  return {
    id: "NV01",
    name: "Lê Văn A",
    position: "Chuyên viên",
    unit: "Phòng Tổng hợp",
    role: "staff",
    similarTasks: "",
    manager: "",
    ...facts,
  };
}

export function workOf(lines: readonly Partial<AssignmentLine>[], facts: Partial<MonthlyWork> = {}): MonthlyWork {
  return { person: personOf(), lines: lines.map(lineOf), marks: [], forcedIncomplete: null, ...facts };
}
