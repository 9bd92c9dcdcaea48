/** What a person sends to support tells how the work went and nothing of what is in the workbook. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { supportReport } from "../../../src/taskpane/shared/support-report";
import { problemOf } from "../../../src/taskpane/control/problem-of";
import { UserError } from "../../../src/workbook/user-error";
import { noChange } from "../../../src/workbook/workbook-change";
import type { HostDiagnosis } from "../../../src/workbook/host-diagnosis";
import { touchCell } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { faultKinds } from "./fault-kinds";
import { samplePlan } from "./sample-plan";

const secret = "bimat";
const at = new Date(Date.UTC(2026, 4, 15));

function reportOf(diagnosis: HostDiagnosis, error: unknown = null): string {
  const problem = error === null ? null : problemOf(error);
  return supportReport({ diagnosis, problem, language: "vi", browser: "Edge", at });
}

/** A workbook whose every name and cell holds the secret. */
function secretBed() {
  const bed = createTestBed({ apiMinor: 13 });
  const [sheet] = bed.workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  sheet.name = `Trang ${secret}`;
  bed.workbook.active = sheet.name;
  for (let row = 1; row < 6; row++) touchCell(sheet, row, 1).value = `${secret} ${row}`;
  return { bed, sheet: sheet.name };
}

const secretPlan = (sheet: string) => {
  const plan = samplePlan({ name: `Kết quả ${secret}`, firstText: secret });
  return {
    ...noChange,
    // The last row links to a sheet that is called otherwise here.
    sheets: [{ ...plan, rows: plan.rows.slice(0, -1) }],
    edits: [{ kind: "setCell", sheet, row: 2, column: 1, value: `${secret} mới` } as const],
  };
};

describe("the report for support", () => {
  it("says which Excel it is and how the latest work went", async () => {
    const { bed, sheet } = secretBed();
    const host = createExcelHost({ retryPause: 0, silence: 0 });
    await host.read();
    const applied = await host.apply(secretPlan(sheet));
    bed.faults = [{ request: bed.counters.requests + 1, code: "Timeout", when: "before" }];
    await host.read().catch(() => undefined);
    await host.undo(applied);
    await host.read({ signal: AbortSignal.abort() }).catch(() => undefined);
    const { operations, newestSet } = host.diagnose?.() ?? { operations: [], newestSet: "" };
    expect(newestSet).toBe("ExcelApi 1.13");
    expect(operations.map(({ kind, sheets, edits, outcome }) => [kind, sheets, edits, outcome])).toEqual([
      ["recover", 0, 0, "done"],
      ["read", 1, 0, "done"],
      ["apply", 1, 1, "done"],
      ["read", 0, 0, "hostBusy Timeout"],
      ["undo", 1, 1, "done"],
      ["read", 0, 0, "cancelled"],
    ]);
    expect(operations.every(({ duration }) => Number.isInteger(duration) && duration >= 0)).toBe(true);
  });

  it("keeps the latest twenty", async () => {
    secretBed();
    const host = createExcelHost();
    for (let count = 0; count < 30; count++) await host.read();
    expect(host.diagnose?.().operations).toHaveLength(20);
  });

  it("holds no content and no name, whatever goes wrong", async () => {
    for (const { title: _title, ...kind } of faultKinds) {
      const { bed, sheet } = secretBed();
      const host = createExcelHost({ retryPause: 0, silence: 0 });
      const errors: unknown[] = [];
      for (const request of [1, 4, 7, 10]) {
        bed.resetCounters();
        bed.faults = [{ request, ...kind, code: kind.code || secret }];
        await host.apply(secretPlan(sheet)).catch((error: unknown) => errors.push(error));
      }
      bed.faults = [];
      await host.select({ sheet: secret, row: 1, column: 1 }).catch((error: unknown) => errors.push(error));
      expect(errors.length).toBeGreaterThan(1);
      for (const error of errors)
        expect(reportOf(host.diagnose?.() ?? emptyDiagnosis, error).toLowerCase()).not.toContain(secret);
    }
  });

  it("does not repeat what an unexpected error says", () => {
    const report = reportOf(emptyDiagnosis, new TypeError(`cannot read ${secret}`));
    expect(report).toContain("problem: unexpected");
    expect(report).not.toContain(secret);
    const named = reportOf(emptyDiagnosis, new UserError("sheetProtected", { sheet: secret, code: "AccessDenied" }));
    expect(named).toContain("problem: sheetProtected");
    expect(named).not.toContain(secret);
  });
});

const emptyDiagnosis: HostDiagnosis = { program: "", version: "", platform: "", newestSet: "", operations: [] };
