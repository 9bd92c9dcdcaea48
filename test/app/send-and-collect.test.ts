/** Sheets that are sent out, filled elsewhere and taken back, through files. */
import { beforeAll, describe, expect, it } from "vitest";

import { closePeriod } from "../../src/app/close";
import { collectReturned, planCollecting, type ReturnedBook } from "../../src/app/collect";
import { planScores } from "../../src/app/plan-scores";
import { planSending } from "../../src/app/send";
import { emptyWorkbook, openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { scoreAreaName, lineColumns, type ScoreArea } from "../../src/sheets/score/score-columns";
import type { EnteredValue } from "../../src/workbook/workbook-change";
import { noChange } from "../../src/workbook/workbook-change";
import { findName } from "../../src/workbook/workbook-snapshot";
import { everyEngine, expectParity } from "../support/formula-parity";
import { convertedOffice, linesOf, reopened, scoreOfficeOf } from "./scored-office";

const period = "2026-05";
const moment = new Date(2026, 4, 25, 9, 0);

/** Types into an area of a person's sheet, as they would; `down` and `column` as in the sheet. */
async function typeInto(
  host: XlsxHost,
  [id, area]: readonly [string, ScoreArea],
  { down, column, value }: { readonly down: number; readonly column?: number; readonly value: EnteredValue },
): Promise<string> {
  const place = findName(await host.read(), scoreAreaName(period, id, area));
  if (!place) throw new Error(`no ${area} of ${id}`);
  const row = place.range.top + down;
  const edit = { kind: "setCell", sheet: place.sheet, row, column: column ?? place.range.left, value } as const;
  await host.apply({ ...noChange, edits: [edit] });
  return place.sheet;
}

describe("sheets that are sent out", () => {
  let office: Uint8Array;
  let sent: ReadonlyMap<string, Uint8Array>;

  const open = async (id: string) => openXlsx(sent.get(id) ?? new Uint8Array());
  const back = async (file: string, host: XlsxHost): Promise<ReturnedBook> => ({
    file,
    workbook: await (await reopened(host)).read(),
  });

  beforeAll(async () => {
    const host = await convertedOffice();
    await scoreOfficeOf(host, period);
    office = await host.toBytes();
    const books = new Map<string, Uint8Array>();
    for (const { person, change } of await planSending(await host.read(), { period, moment })) {
      const own = await emptyWorkbook();
      await own.apply(change);
      books.set(person.id, await own.toBytes());
    }
    sent = books;
  });

  it("calculate by themselves what the office's workbook has, and hold nobody else", async () => {
    const all = (await planScores(await (await openXlsx(office)).read(), { period })).report.people;
    expect([...sent.keys()]).toEqual(["NV01", "NV02", "NV03", "NV04"]);
    for (const { work, total } of all) {
      const { id, name, manager } = work.person;
      const workbook = await (await open(id)).read();
      const asked = workbook.sheets.flatMap(({ formulas }) =>
        [...formulas.values()].flatMap((formula) => formula.match(/KPI_\w+/g) ?? []),
      );
      expect([...new Set(asked)].filter((wanted) => findName(workbook, wanted) === null)).toEqual([]);
      const texts = JSON.stringify(workbook.sheets.map(({ name: sheet, values }) => [sheet, values]));
      const strangers = all.map((other) => other.work.person).filter((other) => ![name, manager].includes(other.name));
      for (const stranger of strangers) expect(texts).not.toContain(stranger.name);
      const shown = workbook.sheets.flatMap(({ values }) => values.flat());
      expect(shown.some((value) => typeof value === "number" && Math.abs(value - (total ?? 0)) < 1e-9)).toBe(true);
    }
  });

  it("carry a leader's d as those who are managed made it, without their totals", async () => {
    const host = await convertedOffice();
    const { people } = await scoreOfficeOf(host, period, {
      assignments: linesOf([
        ["NV01", "SP.1", "kế hoạch", 5, 5, 0, 0],
        ["NV03", "SP.1", "kế hoạch", 10, 1, 0, 0],
      ]),
    });
    const head = people.find(({ work }) => work.person.id === "NV01");
    expect(head?.ratios?.find(({ key }) => key === "d")?.value).toBe(0.5);
    const [book] = await planSending(await host.read(), { period, moment });
    const own = await emptyWorkbook();
    await own.apply(book?.change ?? noChange);
    const alone = await own.read();
    const [sheet] = alone.sheets;
    expect(sheet?.values.flat()).toContain(head?.total);
    expect([...(sheet?.formulas.values() ?? [])].some((formula) => formula.includes('="",0.5,'))).toBe(true);
  });

  it.skipIf(!everyEngine)("are recalculated to the values that stand in them", async () => {
    for (const id of ["NV01", "NV02", "NV04"])
      await expectParity(sent.get(id) ?? new Uint8Array(), { withExcelize: false });
  });

  it("bring back what their people typed, and the month counts by it", async () => {
    const staff = await open("NV03");
    await typeInto(staff, ["NV03", "lines"], { down: 0, column: lineColumns.done, value: 5 });
    await typeInto(staff, ["NV03", "lines"], { down: 3, column: lineColumns.code, value: "SP.1" });
    await typeInto(staff, ["NV03", "lines"], { down: 3, column: lineColumns.kind, value: "Đột xuất" });
    await typeInto(staff, ["NV03", "lines"], { down: 3, column: lineColumns.done, value: 1 });
    await typeInto(staff, ["NV03", "remarks"], { down: 0, value: "Chủ động trong công việc" });
    await typeInto(staff, ["NV03", "remarks"], {
      down: 0,
      column: lineColumns.check,
      value: "Phạm Thị Viên, 28/05/2026",
    });
    const host = await openXlsx(office);
    const { report, scored, written } = await collectReturned(host, [await back("vien.xlsx", staff)]);
    expect(report.files).toMatchObject([{ file: "vien.xlsx", person: { id: "NV03" }, isTaken: true, remarks: [] }]);
    expect(report.changes.map(({ field, of, here, returned }) => [field, of, here, returned])).toEqual([
      ["done", "1", 4, 5],
      ["code", "4", null, "SP.1"],
      ["kind", "4", null, "Đột xuất"],
      ["done", "4", null, 1],
      ["remark", "1", null, "Chủ động trong công việc"],
      ["review", "1", null, "Phạm Thị Viên, 28/05/2026"],
    ]);
    expect(report.conflicts).toEqual([]);
    expect(written.map(({ name }) => name)).toContain("Tổng hợp T05-2026");
    const person = scored[0]?.people.find(({ work }) => work.person.id === "NV03");
    expect(person?.lines.map(({ line }) => line.done)).toEqual([5, 3, 0.8, 1]);
    // Once more, there is nothing left to bring.
    const again = await collectReturned(host, [await back("vien.xlsx", staff)]);
    expect([again.report.changes, again.report.conflicts, again.written]).toEqual([[], [], []]);
  });

  it("leave a cell that was changed here as well, and show both", async () => {
    const staff = await open("NV03");
    await typeInto(staff, ["NV03", "lines"], { down: 0, column: lineColumns.done, value: 5 });
    await typeInto(staff, ["NV03", "lines"], { down: 1, column: lineColumns.done, value: 2 });
    const host = await openXlsx(office);
    await typeInto(host, ["NV03", "lines"], { down: 0, column: lineColumns.done, value: 3 });
    const { report, scored } = await collectReturned(host, [await back("vien.xlsx", staff)]);
    expect(report.conflicts).toMatchObject([{ field: "done", of: "1", sent: 4, here: 3, returned: 5 }]);
    expect(report.changes).toMatchObject([{ field: "done", of: "2", here: 3, returned: 2 }]);
    const person = scored[0]?.people.find(({ work }) => work.person.id === "NV03");
    expect(person?.lines.map(({ line }) => line.done)).toEqual([3, 2, 0.8]);
  });

  it("find their lines again where the office put others before them, and leave what is gone for somebody to decide", async () => {
    const staff = await open("NV03");
    await typeInto(staff, ["NV03", "lines"], { down: 1, column: lineColumns.done, value: 2 });
    await typeInto(staff, ["NV03", "lines"], { down: 2, column: lineColumns.done, value: 1 });
    await typeInto(staff, ["NV03", "lines"], { down: 3, column: lineColumns.title, value: "Việc phát sinh" });
    const host = await openXlsx(office);
    // SP.2 moves to the fourth line; the second is another product now, and SP.3 is gone.
    const codes = ["SP.1", "SP.1", null, "SP.2"] as const;
    for (const [down, value] of codes.entries()) {
      await typeInto(host, ["NV03", "lines"], { down, column: lineColumns.code, value });
    }
    await typeInto(host, ["NV03", "lines"], { down: 3, column: lineColumns.done, value: 3 });
    const { report } = planCollecting(await host.read(), [await back("vien.xlsx", staff)]);
    expect(report.changes.map(({ field, of, returned }) => [field, of, returned])).toEqual([
      ["done", "4", 2],
      ["title", "5", "Việc phát sinh"],
    ]);
    expect(report.conflicts).toMatchObject([{ field: "done", of: "3", sent: 0.8, here: 0.8, returned: 1 }]);
  });

  it("say what finds no room", async () => {
    const staff = await open("NV03");
    const host = await openXlsx(office);
    // Five spare lines: the office takes all of them, and the person one of theirs.
    for (let down = 3; down < 8; down++) {
      await typeInto(host, ["NV03", "lines"], { down, column: lineColumns.code, value: "SP.1" });
    }
    await typeInto(staff, ["NV03", "lines"], { down: 3, column: lineColumns.code, value: "SP.2" });
    const { report, edits } = planCollecting(await host.read(), [await back("vien.xlsx", staff)]);
    expect([edits, report.conflicts]).toEqual([[], []]);
    expect(report.files[0]?.remarks).toMatchObject([{ kind: "noRoom" }]);
  });

  it("take a reviewer's marks only with who reviewed", async () => {
    const staff = await open("NV03");
    const sheet = findName(await staff.read(), scoreAreaName(period, "NV03", "criteria"));
    if (!sheet) throw new Error("no criteria");
    const column = sheet.range.left + 10;
    await typeInto(staff, ["NV03", "criteria"], { down: 1, column, value: 3 });
    const host = await openXlsx(office);
    const unsigned = planCollecting(await host.read(), [await back("vien.xlsx", staff)]);
    expect(unsigned.report.changes).toEqual([]);
    expect(unsigned.report.files[0]?.remarks).toMatchObject([{ kind: "notReviewed" }]);
    await typeInto(staff, ["NV03", "remarks"], { down: 1, column: lineColumns.check, value: "Lê Văn Phó, 30/05/2026" });
    const signed = planCollecting(await host.read(), [await back("vien.xlsx", staff)]);
    expect(signed.report.changes.map(({ field, of }) => [field, of])).toEqual([
      ["authority", "I.1"],
      ["review", "2"],
    ]);
  });

  it("tell a sheet that was renamed, a formula that was typed over, and a person who comes twice, and lose nothing", async () => {
    const [first, second] = [await open("NV03"), await open("NV03")];
    await typeInto(first, ["NV03", "lines"], { down: 0, column: lineColumns.done, value: 5 });
    await typeInto(first, ["NV03", "lines"], { down: 0, column: lineColumns.assignedUnits, value: 1 });
    await typeInto(second, ["NV03", "lines"], { down: 0, column: lineColumns.done, value: 2 });
    await typeInto(second, ["NV03", "lines"], { down: 2, column: lineColumns.done, value: 1 });
    const renamed = await back("hai.xlsx", second);
    const sheets = renamed.workbook.sheets.map((sheet) =>
      sheet.marker === "score_2026_05_nv03" ? { ...sheet, name: "Phiếu của tôi" } : sheet,
    );
    const names = renamed.workbook.names.map((name) =>
      name.sheet === "T05-2026 Phạm Thị Viên" ? { ...name, sheet: "Phiếu của tôi" } : name,
    );
    const books = [
      await back("mot.xlsx", first),
      { file: "hai.xlsx", workbook: { ...renamed.workbook, sheets, names } },
    ];
    const { report } = planCollecting(await (await openXlsx(office)).read(), books);
    expect(report.files.map(({ remarks }) => remarks)).toMatchObject([
      [{ kind: "formulaChanged" }],
      [
        { kind: "twice", before: "mot.xlsx" },
        { kind: "renamed", now: "Phiếu của tôi" },
      ],
    ]);
    expect(report.changes.map(({ file, of, returned }) => [file, of, returned])).toEqual([
      ["mot.xlsx", "1", 5],
      ["hai.xlsx", "3", 1],
    ]);
    expect(report.conflicts).toMatchObject([{ file: "hai.xlsx", of: "1", sent: 4, here: 5, returned: 2 }]);
  });

  it("are refused in words where nothing can be taken", async () => {
    const staff = await back("vien.xlsx", await open("NV03"));
    const strange = await back("la.xlsx", await convertedOffice());
    const closed = await openXlsx(office);
    await closePeriod(closed, { period, act: "closed", by: "Trần Văn Bình", moment });
    const kindsIn = async (host: XlsxHost, books: readonly ReturnedBook[]) => {
      const { report, edits } = planCollecting(await host.read(), books);
      return [report.files.map(({ remarks }) => remarks[0]?.kind), edits.length];
    };
    expect(await kindsIn(closed, [staff, strange])).toEqual([["closed", "notSent"], 0]);
    expect(await kindsIn(await convertedOffice(), [staff])).toEqual([["noSheet"], 0]);
    await expect(collectReturned(closed, [strange])).rejects.toMatchObject({ key: "noReturnedSheet" });
    await expect(planSending(await closed.read(), { period, moment })).rejects.toMatchObject({ key: "periodClosed" });
    await expect(planSending(await closed.read(), { period: "2026-06", moment })).rejects.toMatchObject({
      key: "periodNotScored",
    });
  });

  it("say which period they are of where most are of another", async () => {
    const host = await openXlsx(office);
    await scoreOfficeOf(host, "2026-06", { assignments: linesOf([["NV02", "SP.1", "kế hoạch", 1, 1, 0, 0]]) });
    const june = await emptyWorkbook();
    const [, deputy] = await planSending(await host.read(), { period: "2026-06", moment });
    await june.apply(deputy?.change ?? noChange);
    const books = [await back("a.xlsx", await open("NV03")), await back("b.xlsx", await open("NV01"))];
    const { report } = planCollecting(await host.read(), [...books, await back("c.xlsx", june)]);
    expect(report.files[2]?.remarks).toEqual([{ kind: "otherPeriod", usual: period }]);
  });
});
