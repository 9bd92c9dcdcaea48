/** The team lead's word: kept with the sheet of findings, for one state of the catalogue and no other. */
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/app/check";
import { confirm, confirmationOf, stateOfCatalogue } from "../../src/app/confirmation";
import { writeFindings } from "../../src/app/write-findings";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Finding } from "../../src/rulebook/rulebook";
import { findingWords } from "../../src/strings/finding-words";
import { messagesOf } from "../../src/strings/messages";
import { runAtOnce } from "../../src/workbook/slices";

const moment = new Date(2026, 10, 28, 9, 5);
const wordsOf = (finding: Finding) => findingWords(finding, messagesOf("vi"));

let sample: Uint8Array;
beforeAll(async () => {
  sample = await readFile(new URL("../../assets/samples/danh-muc-van-phong-da-sua.xlsx", import.meta.url));
});

async function confirmed(by = "Trần Thị Bình, Trưởng phòng"): Promise<XlsxHost> {
  const host = await openXlsx(sample);
  await confirm(host, { assessment: await check(host), wordsOf, by, moment });
  // As whoever gets the file opens it.
  return openXlsx(await host.toBytes());
}

async function wordOf(host: XlsxHost) {
  return runAtOnce(confirmationOf(await check(host)));
}

/** The first product of the sample. */
async function firstProduct(host: XlsxHost) {
  const [row] = (await check(host)).catalogue.rows;
  if (!row) throw new Error("no product");
  return row;
}

describe("the confirmation that a catalogue may be submitted", () => {
  it("is none before somebody gives it", async () => {
    expect(await wordOf(await openXlsx(sample))).toBeNull();
  });

  it("says who and when, and holds for the catalogue as it was confirmed, also in the saved file", async () => {
    const word = await wordOf(await confirmed());
    expect(word).toMatchObject({ by: "Trần Thị Bình, Trưởng phòng", at: "28/11/2026 09:05", holds: true });
    expect(word?.state).toMatch(/^\S{8}$/);
  });

  it.each([
    ["an output", "D", "Báo cáo khác"],
    ["a group", "E", "N5"],
    ["what stands beside the table", "T", "ghi chú"],
  ])("is void once a person changes %s, and holds again when that is taken back", async (_what, letter, value) => {
    const host = await confirmed();
    const { sheet, row } = (await firstProduct(host)).source;
    const column = letter.charCodeAt(0) - 64;
    const snapshot = (await host.read()).sheets.find(({ name }) => name === sheet);
    const before = snapshot?.values[row - snapshot.firstRow]?.[column - snapshot.firstColumn] ?? null;
    await host.editByHand([{ kind: "setCell", formula: null, sheet, row, column, value }]);
    expect(await wordOf(host)).toMatchObject({ holds: false, by: "Trần Thị Bình, Trưởng phòng" });
    await host.editByHand([
      { kind: "setCell", formula: null, sheet, row, column, value: typeof before === "string" ? before : null },
    ]);
    expect(await wordOf(host)).toMatchObject({ holds: true });
  });

  it("does not hold for a row that went", async () => {
    const host = await confirmed();
    const { sheet, row } = (await firstProduct(host)).source;
    await host.editByHand([{ kind: "deleteRows", sheet, row, count: 1 }]);
    expect(await wordOf(host)).toMatchObject({ holds: false });
  });

  it("is not touched by a filter that hides rows", async () => {
    const { workbook, catalogue } = await check(await openXlsx(sample));
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([12, 13]) }));
    const [shown, filtered] = [workbook, { ...workbook, sheets }].map((each) =>
      runAtOnce(stateOfCatalogue({ workbook: each, catalogue })),
    );
    expect(filtered).toBe(shown);
  });

  it("goes where the findings are written anew without it, and is none where a cell of it was emptied", async () => {
    const host = await confirmed();
    await writeFindings(host, { assessment: await check(host), wordsOf });
    expect(await wordOf(host)).toBeNull();

    const emptied = await confirmed();
    const { names } = await emptied.read();
    const place = names.find(({ name }) => name === "KPI_XacNhan_Nguoi");
    if (!place) throw new Error("no confirmation");
    const { sheet, range } = place;
    await emptied.editByHand([
      { kind: "setCell", formula: null, sheet, row: range.top, column: range.left, value: null },
    ]);
    expect(await wordOf(emptied)).toBeNull();
  });

  it("takes a name that looks like a formula as text", async () => {
    expect(await wordOf(await confirmed("=1+1"))).toMatchObject({ by: "=1+1", holds: true });
  });

  it("leaves no name behind when the change is undone", async () => {
    const host = await openXlsx(sample);
    const applied = await confirm(host, { assessment: await check(host), wordsOf, by: "A", moment });
    await host.undo(applied);
    expect((await host.read()).names.filter(({ name }) => name.startsWith("KPI_XacNhan"))).toEqual([]);
  });
});
