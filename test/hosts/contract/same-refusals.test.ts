/** The same misuse is refused in the same words by every host, and leaves the workbook as it was. */
import { beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../../src/workbook/user-error";
import { fingerprintSheet } from "../../../src/workbook/fingerprint";
import { noChange, type SheetEdit, type WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { samplePlan } from "../excel/sample-plan";
import { makeBook } from "../xlsx/make-book";
import { contentOf } from "./content-of";
import { hosts } from "./hosts";

const row = (number: number, text: string): string =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

let file: Uint8Array;
beforeAll(async () => {
  file = await makeBook({
    sheets: {
      "Danh mục": row(1, "Nhiệm vụ") + row(2, "Báo cáo"),
      Khóa: `<sheetData>${row(1, "của cơ quan")}</sheetData><sheetProtection sheet="1"/>`,
    },
  });
});

const edit = (sheet: string): SheetEdit => ({ kind: "setCell", sheet, row: 2, column: 1, value: "Kế hoạch" });
const writing = samplePlan();
const asWritten: WorkbookChange = { ...noChange, sheets: [{ ...writing, rows: writing.rows.slice(0, -1) }] };

async function fingerprintOf(host: WorkbookHost, name: string) {
  const found = (await host.read()).sheets.find((sheet) => sheet.name === name);
  return found ? [{ sheet: name, fingerprint: fingerprintSheet(found) }] : [];
}

interface Misuse {
  readonly what: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly act: (host: WorkbookHost) => Promise<unknown>;
}

const misuses: readonly Misuse[] = [
  {
    what: "an edit in a sheet that the user protected",
    key: "sheetProtected",
    params: { sheet: "Khóa" },
    act: (host) => host.apply({ ...asWritten, edits: [edit("Khóa")] }),
  },
  {
    what: "an edit in a sheet that is not there",
    key: "sheetMissing",
    params: { sheet: "Danh sách" },
    act: (host) => host.apply({ ...asWritten, edits: [edit("Danh sách")] }),
  },
  {
    what: "a change computed from an older state",
    key: "sourceChanged",
    params: { sheet: "Danh mục" },
    act: (host) => host.apply({ ...asWritten, basedOn: [{ sheet: "Danh mục", fingerprint: "0".repeat(16) }] }),
  },
  {
    what: "a change computed from a sheet that is gone",
    key: "sourceChanged",
    params: { sheet: "Danh sách" },
    act: (host) => host.apply({ ...asWritten, basedOn: [{ sheet: "Danh sách", fingerprint: "" }] }),
  },
  {
    what: "a sheet of ours under the name of a sheet of the user's",
    key: "sourceChanged",
    params: { sheet: "Danh mục" },
    act: (host) => host.apply({ ...noChange, sheets: [{ ...samplePlan({ name: "Danh mục" }) }] }),
  },
  {
    what: "taking back what was never done",
    key: "undoGone",
    act: (host) => host.undo({ id: "none", written: [], removed: [], edits: 0 }),
  },
  {
    what: "selecting a cell of a sheet that is not there",
    key: "sheetMissing",
    params: { sheet: "Danh sách" },
    act: (host) => host.select({ sheet: "Danh sách", row: 1, column: 1 }),
  },
];

describe.each(hosts)("$name refuses", ({ open }) => {
  it.each(misuses)("$what: $key", async ({ act, key, params = {} }) => {
    const host = await open(file);
    const before = await contentOf(host, { withMerges: true });
    const error = await act(host).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ key, params });
    expect(await contentOf(host, { withMerges: true })).toEqual(before);
  });

  it("taking a change back twice, and an older one before the latest", async () => {
    const host = await open(file);
    const first = await host.apply({ ...noChange, edits: [edit("Danh mục")] });
    const second = await host.apply(asWritten);
    await expect(host.undo(first)).rejects.toMatchObject({ key: "undoGone" });
    await host.undo(second);
    await expect(host.undo(second)).rejects.toMatchObject({ key: "undoGone" });
  });

  it("nothing that rests on what was read a moment ago", async () => {
    const host = await open(file);
    const basedOn = await fingerprintOf(host, "Danh mục");
    expect((await host.apply({ ...asWritten, basedOn, edits: [edit("Danh mục")] })).edits).toBe(1);
    await expect(host.apply({ ...asWritten, basedOn })).rejects.toMatchObject({ key: "sourceChanged" });
  });

  it("cancelled work, with the reason of whoever cancelled it", async () => {
    const host = await open(file);
    const before = await contentOf(host, { withMerges: true });
    const reason = new Error("the person pressed Cancel");
    const signal = AbortSignal.abort(reason);
    await expect(host.read({ signal })).rejects.toBe(reason);
    await expect(host.apply(asWritten, { signal })).rejects.toBe(reason);
    expect(await contentOf(host, { withMerges: true })).toEqual(before);
  });
});

describe.each(hosts)("$name keeps", ({ open }) => {
  it("notes until they are deleted", async () => {
    const host = await open(file);
    expect(await host.loadNote("columns")).toBeNull();
    await host.saveNote("columns", "Công việc: C");
    expect(await host.loadNote("columns")).toBe("Công việc: C");
    await host.saveNote("columns", null);
    expect(await host.loadNote("columns")).toBeNull();
  });

  it.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "5-15", "007", "TRUE", "1/2/2026", "\t=1", "'x"])(
    "the text %j as text",
    async (text) => {
      const host = await open(file);
      await host.apply({
        ...noChange,
        sheets: [samplePlan({ firstText: text })],
        edits: [{ kind: "setCell", sheet: "Danh mục", row: 2, column: 1, value: text }],
      });
      const { sheets } = await host.read();
      expect(
        sheets.map(({ values, firstRow, name }) => [name, values[(name === "Danh mục" ? 2 : 3) - firstRow]]),
      ).toEqual(
        expect.arrayContaining([
          ["Danh mục", [text]],
          ["Danh mục quy đổi", expect.arrayContaining([text])],
        ]),
      );
    },
  );

  it("a form of ours open for the fixes of what people filled in", async () => {
    const host = await open(file);
    const { sheets } = await host
      .apply({ ...noChange, sheets: [samplePlan({ marker: "template" })] })
      .then(() => host.read());
    const form = sheets.find(({ marker }) => marker === "template");
    const name = form?.name ?? "";
    const before = await contentOf(host, { withMerges: false });
    const fixed = await host.apply({
      ...noChange,
      edits: [
        { kind: "setCell", sheet: name, row: 4, column: 3, value: 77 },
        { kind: "deleteRows", sheet: name, row: 5, count: 1 },
      ],
    });
    const after = (await host.read()).sheets.find(({ marker }) => marker === "template");
    expect(after?.isProtected).toBe(true);
    expect(after?.values[4 - after.firstRow]?.[3 - after.firstColumn]).toBe(77);
    await host.undo(fixed);
    expect(await contentOf(host, { withMerges: false })).toEqual(before);
  });
});
