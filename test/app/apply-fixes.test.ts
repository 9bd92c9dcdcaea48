import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/app/apply-fixes";
import type { Assessment } from "../../src/app/assessment";
import { check } from "../../src/app/check";
import type { Fix } from "../../src/findings/finding";
import type { Finding } from "../../src/rulebook/rulebook";
import type { SheetEdit } from "../../src/workbook/workbook-change";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { sheetOf, workbookOf } from "../support/snapshot";
import { FakeHost } from "../taskpane/control/fake-host";

const sheet = "Sheet2";
const workbook = workbookOf([
  sheetOf([
    ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
    ["Văn thư", "Gửi  cv đi", "Công văn", "N1", "Dưới 15 phút"],
  ]),
  sheetOf([["Nhiệm vụ"]], { name: "Khóa", isProtected: true }),
]);

const set = (row: number, column: number, value: string | number): SheetEdit => ({
  kind: "setCell",
  sheet,
  row,
  column,
  value,
});
const remove = (row: number): SheetEdit => ({ kind: "deleteRows", sheet, row, count: 1 });
const fixOf = (...edits: SheetEdit[]): Fix => ({ kind: "setText", value: "", isSafe: true, edits });
const mend = (value: string, mends = "Gửi  cv đi"): Fix => ({
  kind: "setText",
  value,
  isSafe: true,
  mends,
  edits: [set(2, 2, value)],
});

/** Named by their codes, in the order in which they come. */
function findingsOf(fixes: readonly (Fix | null)[]): Finding[] {
  const codes = ["E101", "E102", "E103", "E104"] as const;
  return fixes.map((fix, index) => ({
    code: codes[index] ?? "E105",
    severity: "error",
    at: { sheet, row: 2, column: 2 },
    params: {},
    fix,
    related: [],
    score: null,
  }));
}

async function apply(fixes: readonly (Fix | null)[], over: WorkbookSnapshot = workbook) {
  const host = new FakeHost(over);
  const assessment: Assessment = await check(new FakeHost(over));
  const { change, applied, left } = await applyFixes(host, { assessment, findings: findingsOf(fixes) });
  return {
    hasChange: change !== null,
    edits: host.applied[0]?.edits ?? [],
    basedOn: host.applied[0]?.basedOn ?? [],
    applied: applied.map(({ finding, edits }) => [finding.code, edits]),
    left: left.map(({ finding, reason }) => [finding.code, reason]),
  };
}

describe("two fixes of one cell", () => {
  it.each<[string, Fix, Fix, string]>([
    ["mend different words", mend("Gửi cv đi"), mend("Gửi  công văn đi"), "Gửi công văn đi"],
    ["in the other order", mend("Gửi  công văn đi"), mend("Gửi cv đi"), "Gửi công văn đi"],
    ["mend the same word in the same way", mend("Gửi  công văn đi"), mend("Gửi  công văn đi"), "Gửi  công văn đi"],
    ["one of them mends two places", mend("Gửi cv đến"), mend("Phát  cv đi"), "Phát cv đến"],
    ["one adds at the end", mend("Gửi  cv đi."), mend("gửi  cv đi"), "gửi  cv đi."],
  ])("go together: they %s", async (_what, one, other, text) => {
    const { edits, applied, left } = await apply([one, other]);
    expect(edits).toEqual([set(2, 2, text)]);
    expect(applied).toEqual([
      ["E101", [set(2, 2, text)]],
      ["E102", [set(2, 2, text)]],
    ]);
    expect(left).toEqual([]);
  });

  it.each<[string, Fix, Fix]>([
    ["want different values", fixOf(set(2, 2, "một")), fixOf(set(2, 2, "hai"))],
    ["mend the same word in different ways", mend("Gửi  công văn đi"), mend("Gửi  công vụ đi")],
    ["add different things at one place", mend("Gửi  cv đi."), mend("Gửi  cv đi!")],
    ["mend different texts", mend("Gửi cv đi"), mend("Gửi cv đi ngay", "Gửi cv đi")],
    ["mend a text and give a value", mend("Gửi cv đi"), fixOf(set(2, 2, "hai"))],
    ["give a value and mend a text", fixOf(set(2, 2, "một")), mend("Gửi cv đi")],
  ])("do not go together when they %s: the later one is left", async (_what, one, other) => {
    const { edits, applied, left } = await apply([one, other]);
    expect(edits).toEqual(one.edits);
    expect(applied).toEqual([["E101", one.edits]]);
    expect(left).toEqual([["E102", "conflict"]]);
  });

  it("that want the same value are both applied by one edit", async () => {
    const { edits, applied } = await apply([fixOf(set(2, 2, "một")), fixOf(set(2, 2, "một"))]);
    expect(edits).toEqual([set(2, 2, "một")]);
    expect(applied.map(([code]) => code)).toEqual(["E101", "E102"]);
  });

  it("a third one can still be joined after a second one was left", async () => {
    const { edits, left } = await apply([mend("Gửi  công văn đi"), mend("Gửi  công vụ đi"), mend("Gửi cv đi")]);
    expect(edits).toEqual([set(2, 2, "Gửi công văn đi")]);
    expect(left).toEqual([["E102", "conflict"]]);
  });

  it("a fix is left whole: what else it sets stays, too", async () => {
    const { edits, left } = await apply([fixOf(set(2, 2, "một")), fixOf(set(2, 3, "ba"), set(2, 2, "hai"))]);
    expect(edits).toEqual([set(2, 2, "một")]);
    expect(left).toEqual([["E102", "conflict"]]);
  });
});

describe("a row that goes", () => {
  it.each<[string, Fix[]]>([
    ["before", [fixOf(remove(2)), fixOf(set(2, 2, "một"))]],
    ["behind", [fixOf(set(2, 2, "một")), fixOf(remove(2))]],
  ])("takes along what would be done in it, with its fix %s the other", async (_where, fixes) => {
    const { edits, applied, left } = await apply(fixes);
    expect(edits).toEqual([remove(2)]);
    expect(applied).toEqual([
      ["E101", [remove(2)]],
      ["E102", [remove(2)]],
    ]);
    expect(left).toEqual([]);
  });

  it("goes once, for whomever", async () => {
    const { edits, applied } = await apply([fixOf(remove(2)), fixOf(remove(2))]);
    expect(edits).toEqual([remove(2)]);
    expect(applied).toHaveLength(2);
  });

  it("leaves what the same fix does elsewhere, and two different values in it are no conflict", async () => {
    const { edits, left } = await apply([
      fixOf(set(2, 2, "một")),
      fixOf(set(2, 2, "hai"), set(3, 2, "ba")),
      fixOf(remove(2)),
    ]);
    expect(edits).toEqual([set(3, 2, "ba"), remove(2)]);
    expect(left).toEqual([]);
  });
});

describe("new rows", () => {
  const steps: SheetEdit = {
    kind: "insertRows",
    sheet,
    row: 3,
    count: 1,
    cells: [{ row: 1, column: 2, value: "hai" }],
  };
  const others: SheetEdit = { ...steps, cells: [] };

  it("of two fixes before one row all come in, equal ones once", async () => {
    const { edits } = await apply([fixOf(steps), fixOf(others), fixOf(steps)]);
    expect(edits).toEqual([steps, others]);
  });
});

describe("a row that becomes several", () => {
  const split = fixOf(set(2, 3, "Công văn"), {
    kind: "insertRows",
    sheet,
    row: 3,
    count: 1,
    cells: [{ row: 1, column: 3, value: "Phiếu gửi" }],
  });

  it.each<[string, Fix[]]>([
    ["before", [fixOf(set(2, 3, "Công  văn.")), split]],
    ["behind", [split, fixOf(set(2, 3, "Công  văn."))]],
  ])("comes before a fix of the same cell, also with that fix %s", async (_where, fixes) => {
    const { edits, left } = await apply(fixes);
    expect(edits).toEqual(split.edits);
    expect(left.map(([, reason]) => reason)).toEqual(["conflict"]);
  });

  it("goes with its row, and no new rows come in its place", async () => {
    const { edits, applied, left } = await apply([split, fixOf(remove(2))]);
    expect(edits).toEqual([remove(2)]);
    expect(applied).toEqual([
      ["E101", [remove(2)]],
      ["E102", [remove(2)]],
    ]);
    expect(left).toEqual([]);
  });
});

describe("what stays as it is", () => {
  it("is told with its reason", async () => {
    const locked: Fix = fixOf({ kind: "setCell", sheet: "Khóa", row: 1, column: 1, value: "x" });
    const { applied, left } = await apply([null, locked, fixOf(set(2, 2, "một"))]);
    expect(applied.map(([code]) => code)).toEqual(["E103"]);
    expect(left).toEqual([
      ["E101", "noFix"],
      ["E102", "protected"],
    ]);
  });

  it("is everything where nothing can be done: the host is not asked", async () => {
    const { hasChange, edits, left } = await apply([null]);
    expect({ hasChange, edits, left }).toEqual({ hasChange: false, edits: [], left: [["E101", "noFix"]] });
  });
});

it("a change rests on the sheets that it touches", async () => {
  const { basedOn } = await apply([fixOf(set(2, 2, "một"))]);
  expect(basedOn.map((source) => source.sheet)).toEqual([sheet]);
});
