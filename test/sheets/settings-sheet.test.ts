import { describe, expect, it } from "vitest";

import { profiles } from "../../src/profiles/profiles";
import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { readSettings } from "../../src/sheets/settings/read-settings";
import { settingsSheet } from "../../src/sheets/settings/settings-sheet";
import { cellAddress } from "../../src/workbook/address";
import { UserError } from "../../src/workbook/user-error";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { workbookOf } from "../support/snapshot";
import { sampleConversion } from "./sample-catalogue";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";

const empty = workbookOf([]);
const names = { settings: "Cấu hình KPI" };
const planOf = (workbook = empty): SheetPlan =>
  settingsSheet({ profile: laoCai, conversion: sampleConversion(), names, workbook });

function cellOfName(plan: SheetPlan, name: string, index = 0) {
  const range = plan.names.find((known) => known.name === name)?.range;
  if (!range) throw new Error(`no name ${name}`);
  return plan.rows[range.top - 1 + index]?.cells[range.left - 1];
}

describe("Cấu hình KPI", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "reads %s back as it was written",
    (_, profile) => {
      const scale = profile.parameters.scale.value;
      const settings = { ...settingsOf(profile), scale };
      const conversion = sampleConversion({ scale, settings, standard: "VP.002" });
      const prefix = settings.codePrefix;
      const again = sampleConversion({ scale, settings, standard: `${prefix}.002` });
      const plan = settingsSheet({ profile, conversion: again, names, workbook: empty });
      const stored = readSettings(snapshotOfPlans([plan]));
      expect(stored).toEqual({
        settings: again.settings,
        standardCode: again.standard?.row.code ?? null,
        nextCodeNumber: conversion.nextCodeNumber,
      });
    },
  );

  it("names every cell that formulas use, in ASCII", () => {
    const plan = planOf();
    for (const { name } of plan.names) expect(name).toMatch(/^KPI_[A-Za-z0-9_]+$/);
    const written = new Set(plan.names.map(({ name }) => name));
    expect(written.size).toBe(plan.names.length);
    for (const name of [
      "KPI_MaChuan",
      "KPI_DiemChuan",
      "KPI_GioChuan",
      "KPI_Nhom",
      "KPI_TrongSo",
      "KPI_KhungThoiGian",
      "KPI_Phut",
    ]) {
      expect(written).toContain(name);
    }
  });

  it("marks figures that no document gives as “đề xuất”", () => {
    const plan = planOf();
    const range = plan.names.find(({ name }) => name === "KPI_TrongSo")?.range;
    const notes = plan.rows.slice((range?.top ?? 1) - 1, range?.bottom).map(({ cells }) => cells[6]?.value);
    expect(notes).toEqual(Array.from({ length: 5 }, () => "đề xuất"));
    expect(cellOfName(plan, "KPI_TrongSo", 1)?.value).toBe(1.2);
  });

  it("keeps what people typed: a weight, a choice, the standard's hours, their office and their reason", () => {
    let workbook = snapshotOfPlans([planOf()]);
    workbook = typeInto(workbook, "KPI_TrongSo", 1.3, 1);
    workbook = typeInto(workbook, "KPI_DonViCham", "lần chậm");
    workbook = typeInto(workbook, "KPI_GioChuan", 2);
    workbook = typeInto(workbook, "KPI_CoQuan", "VĂN PHÒNG UBND TỈNH");
    workbook = typeInto(workbook, "KPI_LyDoChon", "=việc thường xuyên");
    const stored = readSettings(workbook);
    expect(stored?.settings.groupWeights).toEqual([1, 1.3, 1.5, 2, 2.5]);
    expect(stored?.settings.delayUnit).toBe("occurrence");
    expect(stored?.settings.standardHours).toBe(2);

    const conversion = sampleConversion({ settings: stored?.settings ?? {} });
    const plan = settingsSheet({ profile: laoCai, conversion, names, workbook });
    expect(cellOfName(plan, "KPI_CoQuan")?.value).toBe("VĂN PHÒNG UBND TỈNH");
    expect(cellOfName(plan, "KPI_LyDoChon")).toMatchObject({ value: "=việc thường xuyên" });
    expect(cellOfName(plan, "KPI_LyDoChon")?.formula).toBeUndefined();
    expect(cellOfName(plan, "KPI_GioChuan")).toMatchObject({ value: 2 });
    expect(settingsSheet({ profile: laoCai, conversion, names, workbook: snapshotOfPlans([plan]) })).toEqual(plan);
  });

  it.each<[string, string, CellValue, number]>([
    ["a weight that is text", "KPI_TrongSo", "cao", 2],
    ["a weight of nothing", "KPI_TrongSo", null, 0],
    ["a weight below nothing", "KPI_TrongSo", -1, 0],
    ["a choice with a blank, which formulas take for another one", "KPI_DonViCham", "Lần chậm ", 0],
    ["another maximum than the criteria leave", "KPI_DiemKetQuaToiDa", 60, 0],
    ["a scale that is no choice", "KPI_ThangDiem", "theo cảm tính", 0],
    ["an Excel error", "KPI_NguongTot", { kind: "error", code: "#REF!" }, 0],
    ["thresholds that do not fall", "KPI_NguongXuatSac", 60, 0],
    ["digits out of range", "KPI_SoThapPhan", 9, 0],
    ["a criterion without points", "KPI_TC_DiemToiDa", "năm", 1],
    ["an unknown profile", "KPI_Profile", "ha-noi", 0],
    ["a code number of text", "KPI_MaTiepTheo", "x", 0],
    ["hours that are text", "KPI_GioChuan", "hai giờ", 0],
  ])("names the cell with %s", (_, name, value, index) => {
    const workbook = typeInto(snapshotOfPlans([planOf()]), name, value, index);
    const defined = workbook.names.find((known) => known.name === name);
    const error = caught(() => readSettings(workbook));
    expect(error).toBeInstanceOf(UserError);
    if (!(error instanceof UserError)) return;
    expect(error.key).toBe("settingsUnreadable");
    expect(error.params["sheet"]).toBe("Cấu hình KPI");
    expect(error.params["cell"]).toBe(cellAddress((defined?.range.top ?? 0) + index, defined?.range.left ?? 0));
  });

  it("reads nothing where no settings sheet is", () => {
    expect(readSettings(empty)).toBeNull();
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
