/** Fixes taken back after people typed and moved rows: in every host what still holds what a fix wrote goes back, and no typing is lost. */
import { beforeAll, describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { returnFixes } from "../../../src/app/return-fixes";
import { cellText } from "../../../src/catalogue/cell-text";
import { UserError } from "../../../src/workbook/user-error";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { cellAddress } from "../../../src/workbook/address";
import { cellAt, findSheet, lastRowOf } from "../../../src/workbook/workbook-snapshot";
import { makeBook } from "../xlsx/make-book";
import type { Hand } from "./by-hand";
import { hosts } from "./hosts";

const sheet = "Danh mục";
const band = "Từ 5 phút đến dưới 15 phút";
const lines = [
  ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
  ["Văn thư", "Vào sổ", "Sổ", "II", band],
  ["Văn thư", "Phát hành", "Công văn; phiếu gửi", "N1", band],
  ["Họp", "Chuẩn bị", "Giấy mời", "III", band],
];

let file: Uint8Array;
beforeAll(async () => {
  const cell = (text: string, place: number, row: number) =>
    `<c r="${cellAddress(row, place + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = lines.map((texts, index) => {
    const row = index + 1;
    return `<row r="${row}">${texts.map((text, place) => cell(text, place, row)).join("")}</row>`;
  });
  file = await makeBook({ sheets: { [sheet]: rows.join("") } });
});

/** Output and group of each row. */
async function saidIn(host: WorkbookHost): Promise<string[]> {
  const found = findSheet(await host.read(), sheet);
  if (!found) throw new Error("the sheet is gone");
  return Array.from({ length: lastRowOf(found) - 1 }, (_row, index) =>
    [3, 4].map((column) => cellText(cellAt(found, index + 2, column))).join(" "),
  );
}

interface Case {
  readonly after: string;
  readonly act: (hand: Hand) => Promise<void>;
  readonly said: readonly string[];
  readonly left: readonly string[];
}

const untouched = ["Sổ II", "Công văn; phiếu gửi N1", "Giấy mời III"];

const cases: readonly Case[] = [
  { after: "nothing", act: () => Promise.resolve(), said: untouched, left: [] },
  {
    after: "typing beside",
    act: (hand) => hand.type({ sheet, row: 5, column: 2 }, "Chuẩn bị họp"),
    said: untouched,
    left: [],
  },
  {
    after: "typing into a mended cell",
    act: (hand) => hand.type({ sheet, row: 2, column: 4 }, "N5"),
    said: ["Sổ N5", "Công văn; phiếu gửi N1", "Giấy mời III"],
    left: ["D2"],
  },
  {
    after: "typing into a new row",
    act: (hand) => hand.type({ sheet, row: 4, column: 4 }, "N2"),
    said: ["Sổ II", "Công văn N1", "Phiếu gửi N2", "Giấy mời III"],
    left: ["C3"],
  },
  {
    after: "a row put in above",
    act: (hand) => hand.insertRow(sheet, 2),
    said: [" ", ...untouched],
    left: [],
  },
];

describe.each(hosts)("in $name", ({ openWithHand }) => {
  it.each(cases)("after $after", async ({ act, said, left }) => {
    const { host, hand } = await openWithHand(file);
    const assessment = await check(host, {});
    const findings = assessment.findings.filter(({ fix }) => fix !== null);
    const { change, applied } = await applyFixes(host, { assessment, findings });
    expect(await saidIn(host)).toEqual(["Sổ N2", "Công văn N1", "Phiếu gửi N1", "Giấy mời N3"]);
    await act(hand);
    const stays = await (change ? host.undo(change) : Promise.reject(new Error("nothing was mended"))).then(
      () => [],
      async (error: unknown) => {
        if (!(error instanceof UserError) || error.key !== "undoGone") throw error;
        const done = { before: assessment.workbook, fixes: applied.map(({ edits }) => edits) };
        return (await returnFixes(host, done)).left;
      },
    );
    expect(await saidIn(host)).toEqual(said);
    expect(stays.map(({ row, column }) => cellAddress(row, column))).toEqual(left);
  });
});
