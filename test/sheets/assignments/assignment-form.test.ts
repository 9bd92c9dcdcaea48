import { describe, expect, it } from "vitest";
import { emptyWorkbook, openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { tablesOfWorkbook } from "../../../src/app/imported-tables";
import { assignmentFieldsInOrder, assignmentHeadings } from "../../../src/scoring/assignment-columns";
import { readTable } from "../../../src/scoring/imported-table";
import { readAssignments } from "../../../src/scoring/read-assignments";
import { assignmentForm } from "../../../src/sheets/assignments/assignment-form";
import { noChange } from "../../../src/workbook/workbook-change";

const products = [{ code: "VP.1", task: "Văn bản đến", detail: "", output: "Sổ", coefficient: 2 }];

describe("the form for assignments", () => {
  it("is read back whole: every column by its heading, everybody as a line to fill", async () => {
    const host = await emptyWorkbook();
    await host.apply({ ...noChange, sheets: assignmentForm({ people: ["Lê An", "Vũ Bình"], products }) });
    const workbook = await (await openXlsx(await host.toBytes())).read();
    const { assignments } = tablesOfWorkbook(workbook, "mau.xlsx");
    const { fields, unknownHeadings, lines } = readTable(assignments, assignmentHeadings);
    expect([...fields].sort()).toEqual([...assignmentFieldsInOrder].sort());
    expect(unknownHeadings).toEqual([]);
    expect(lines.map((line) => line.cell("person").value)).toEqual(["Lê An", "Vũ Bình"]);
  });

  it("offers the catalogue's codes and the kinds to choose from", () => {
    const [form, lists] = assignmentForm({ people: ["Lê An"], products });
    const listed = form?.validations.flatMap((rule) => (rule.kind === "list" ? [rule.source] : []));
    expect(listed).toEqual(["=KPI_GV_Loai", "=KPI_GV_Ma"]);
    expect(lists?.names.map(({ name }) => name)).toEqual(["KPI_GV_Nguoi", "KPI_GV_Ma", "KPI_GV_Loai"]);
  });

  it("counts once it is filled", () => {
    const rows = [
      assignmentFieldsInOrder.map((field) => assignmentHeadings[field][0] ?? ""),
      ["Lê An", "VP.1", "", "", 2, 1],
    ];
    const { people, findings } = readAssignments({ table: { name: "mau.xlsx", rows }, products });
    expect(people[0]?.lines).toMatchObject([{ code: "VP.1", assigned: 2, done: 1, coefficient: 2 }]);
    expect(findings).toEqual([]);
  });
});
