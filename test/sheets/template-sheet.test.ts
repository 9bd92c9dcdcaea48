import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { emptyWorkbook, openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { profiles } from "../../src/profiles/profiles";
import { settingsOf, type Profile } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { resolveSheetNames, sheetFactsOf } from "../../src/sheets/our-sheets";
import { templateSheets } from "../../src/sheets/template/template-sheet";
import { noChange, type SheetEdit } from "../../src/workbook/workbook-change";
import { expectParity } from "../support/formula-parity";
import { ooxmlErrors } from "../support/ooxml-validator";
import { noDetails } from "../support/office";
import { workbookOf } from "../support/snapshot";

async function blankForm(profile: Profile) {
  const names = resolveSheetNames(workbookOf([]), ["template", "lists"]);
  const host = await emptyWorkbook();
  await host.apply({
    ...noChange,
    sheets: templateSheets({ office: noDetails, settings: settingsOf(profile), names }),
  });
  return host;
}

const sheet = "Danh mục công việc";
const firstRow = 8;
const ruledRows = 45;

const isFilledByPeople = (marker: string) => sheetFactsOf(marker).peopleFillIt;

/** Types a row from the column of tasks on. */
function typeRow(row: number, values: readonly (string | number)[]): SheetEdit[] {
  return values.map((value, index) => ({ kind: "setCell", sheet, row, column: index + 2, value }));
}

describe("blank form", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "%s: reads back as no product",
    async (_, profile) => {
      const workbook = await (await blankForm(profile)).read();
      const { catalogue } = readCatalogue({ workbook, isFilledByPeople });
      expect(catalogue.sheets.map(({ name }) => name)).toEqual([sheet]);
      expect(catalogue.rows).toEqual([]);
      const { columns } = catalogue.sheets[0] ?? {};
      expect(columns).toMatchObject({ ordinal: 1, task: 2, detail: 3, output: 4, group: 5, band: 6 });
      expect(columns?.points).toBe(profile.parameters.scale.value === "frames" ? 7 : undefined);
      expect(columns?.level).toBe(profile.parameters.scale.value === "levels" ? 7 : undefined);
    },
  );

  it("can be filled: a task over two steps, under a section", async () => {
    const host = await blankForm(laoCai);
    const edits = [
      ...typeRow(firstRow, [
        "Quản lý văn bản",
        "Tiếp nhận văn bản",
        "Văn bản đến",
        "N1",
        "Từ 25 phút đến dưới 45 phút",
        "20 văn bản/ngày",
        3,
      ]),
      { kind: "setCell", sheet, row: firstRow + 1, column: 3, value: "Chuyển xử lý" } as const,
      { kind: "setCell", sheet, row: firstRow + 1, column: 4, value: "Phiếu chuyển" } as const,
      { kind: "setCell", sheet, row: firstRow + 1, column: 5, value: "N2" } as const,
      {
        kind: "setCell",
        sheet,
        row: firstRow + 1,
        column: 6,
        value: "Từ 2400 phút trở lên (từ 5 ngày trở lên)",
      } as const,
    ];
    await host.apply({ ...noChange, edits });
    const { rows } = readCatalogue({ workbook: await host.read(), isFilledByPeople }).catalogue;
    expect(rows.map(({ task, output, group, band, people }) => ({ task, output, group, band, people }))).toMatchObject([
      {
        task: "Quản lý văn bản",
        output: "Văn bản đến",
        group: { kind: "read", value: "N1", exact: true },
        band: { value: 4 },
        people: 3,
      },
      { task: "Quản lý văn bản", output: "Phiếu chuyển", group: { kind: "read", value: "N2" }, band: { value: 14 } },
    ]);
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "%s: is a valid file",
    { timeout: 120_000 },
    async (_, profile) => {
      const bytes = await (await blankForm(profile)).toBytes();
      expect(await ooxmlErrors(bytes)).toEqual([]);
      const workbook = await (await openXlsx(bytes)).read();
      expect(workbook.sheets.map(({ name, isProtected }) => ({ name, isProtected }))).toEqual([
        { name: sheet, isProtected: false },
        { name: "Hướng dẫn", isProtected: true },
      ]);
    },
  );

  it("numbers its filled rows by formulas", { timeout: 120_000 }, async () => {
    const parity = await expectParity(await (await blankForm(laoCai)).toBytes());
    expect(parity.formulas).toBe(ruledRows);
  });

  it("goes on paper as far as its lines and what is written below them, and nothing is cut off", () => {
    const names = resolveSheetNames(workbookOf([]), ["template", "lists"]);
    const [form] = templateSheets({ office: noDetails, settings: settingsOf(laoCai), names });
    const prepared = form?.rows.slice(firstRow - 1) ?? [];
    const isRuled = prepared.map(({ cells }) =>
      cells.some((cell) => form?.styles[cell?.style ?? ""]?.border === "thin"),
    );
    const holdsFormula = prepared.map(({ cells }) => cells.some((cell) => cell?.formula !== undefined));
    expect(isRuled.filter(Boolean)).toHaveLength(ruledRows);
    expect(isRuled.lastIndexOf(true)).toBe(ruledRows - 1);
    expect(holdsFormula).toEqual(isRuled);
    expect(form?.print.area).toMatchObject({ bottom: form?.rows.length });
    // Below the lines a person chooses and writes as above them.
    const below = prepared.at(-1)?.cells.map((cell) => form?.styles[cell?.style ?? ""]);
    expect(below?.map((style) => [style?.wrap, style?.unlocked, style?.fontSize])).toEqual(
      prepared[0]?.cells
        .map((cell) => form?.styles[cell?.style ?? ""])
        .map((style) => [style?.wrap, style?.unlocked, style?.fontSize]),
    );
    for (const { range } of form?.validations ?? []) expect(range.bottom).toBe(form?.rows.length);
  });
});
