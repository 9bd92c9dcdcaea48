import { describe, expect, it } from "vitest";

import type { Person } from "../../src/scoring/assignment";
import { readRoster } from "../../src/sheets/roster/read-roster";
import { rosterSheet } from "../../src/sheets/roster/roster-sheet";
import { workbookOf } from "../support/snapshot";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";
import { personOf } from "./score-cases";

const people: readonly Person[] = [
  personOf("NV01", "Nguyễn Văn A"),
  { ...personOf("NV07", "Trần Thị B"), role: "head", similarTasks: "" },
  { ...personOf("LX", "Lê Văn C"), role: "support", position: "Lái xe", unit: "", manager: "" },
];
const planOf = (list: readonly Person[], workbook = workbookOf([])) =>
  rosterSheet({ people: list, names: { roster: "Nhân sự" }, workbook });

describe("Nhân sự", () => {
  it("reads back who was written", () => {
    expect(readRoster(snapshotOfPlans([planOf(people)]))).toEqual({ people, all: people, findings: [] });
    expect(readRoster(workbookOf([]))).toEqual({ people: [], all: [], findings: [] });
  });

  it("gives a free code to somebody added without one, and counts them as staff", () => {
    let workbook = snapshotOfPlans([planOf(people)]);
    workbook = typeInto(workbook, "KPI_NS_HoTen", "Phạm Thị D", 3);
    expect(readRoster(workbook).people[3]).toMatchObject({ id: "NV08", name: "Phạm Thị D", role: "staff" });
  });

  it("reports a role that is no choice, with its cell", () => {
    const workbook = typeInto(snapshotOfPlans([planOf(people)]), "KPI_NS_VaiTro", "Giám đốc", 1);
    expect(readRoster(workbook)).toMatchObject({
      people: [{ role: "staff" }, { role: "staff" }, { role: "support" }],
      findings: [
        { code: "E602", at: { sheet: "Nhân sự", row: 8, column: 5 }, params: { field: "role", value: "Giám đốc" } },
      ],
    });
  });

  it("scores nobody who cannot be told from others, and keeps them", () => {
    const written = snapshotOfPlans([planOf(people)]);
    const at = { sheet: "Nhân sự", row: 8, column: 1 };
    const [first, , third] = people;
    const twice = readRoster(typeInto(written, "KPI_NS_Ma", first?.id.toLowerCase() ?? "", 1));
    expect(twice.people).toEqual([third]);
    expect(twice.all).toHaveLength(3);
    expect(twice.findings).toMatchObject([
      { code: "E613", params: { reason: "idTwice" } },
      { code: "E613", at, params: { reason: "idTwice" } },
    ]);
    const nameless = readRoster(typeInto(written, "KPI_NS_HoTen", "\u00a0", 1));
    expect(nameless.people).toEqual([first, third]);
    expect(nameless.findings).toMatchObject([{ code: "E613", params: { reason: "nameless" } }]);
    const broken = readRoster(typeInto(written, "KPI_NS_Ma", { kind: "error", code: "#REF!" }, 1));
    expect(broken.findings).toMatchObject([{ code: "E613", at, params: { reason: "idError" } }]);
    expect(readRoster(typeInto(written, "KPI_NS_Ma", "X".repeat(41), 1)).findings).toMatchObject([
      { code: "E613", at, params: { reason: "idLong" } },
    ]);
  });

  it("is the same again after a second run", () => {
    const plan = planOf(people);
    expect(planOf(readRoster(snapshotOfPlans([plan])).people, snapshotOfPlans([plan]))).toEqual(plan);
  });
});
