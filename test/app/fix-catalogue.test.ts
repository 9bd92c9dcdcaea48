/** Fixes by what was asked for, and the judgement of what they leave. */
import { describe, expect, it } from "vitest";
import { fixCatalogue, type AskedFixes } from "../../src/app/fix-catalogue";
import type { FindingCode } from "../../src/rulebook/rulebook";
import { sheetOf, workbookOf } from "../support/snapshot";
import { FakeHost } from "../taskpane/control/fake-host";

const heading = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const faulty = [
  heading,
  ["Văn thư", "Gửi công văn", "Công văn", "II", "15-25"],
  ["Văn thư", "Lập sổ", "Sổ", "N8", "lâu"],
];

async function fix(asked: AskedFixes, isProtected = false) {
  const host = new FakeHost(workbookOf([sheetOf(faulty, { isProtected })]));
  const shares: number[] = [];
  const onProgress = ({ overall }: { readonly overall?: number }) => shares.push(overall ?? Number.NaN);
  const { applied, left, after } = await fixCatalogue(host, { asked }, { onProgress });
  return {
    applied: applied.map(({ finding }) => finding.code),
    left: left.map(({ finding, reason }) => `${finding.code} ${reason}`),
    after: after.findings.map(({ code }) => code),
    changes: host.applied.length,
    shares,
  };
}

const rules = (...codes: FindingCode[]): AskedFixes => new Set(codes);

describe("mending a catalogue", () => {
  it.each([
    ["the safe fixes", "safe", ["W111", "W110"], ["E105 noFix", "E108 noFix"], ["E105", "E108"]],
    ["all fixes", "all", ["W111", "W110"], ["E105 noFix", "E108 noFix"], ["E105", "E108"]],
    [
      ...["one rule", rules("W110"), ["W110"]],
      ...[
        ["W111 notAsked", "E105 notAsked", "E108 notAsked"],
        ["W111", "E105", "E108"],
      ],
    ],
    [
      ...["a rule that has no fix there", rules("E108"), []],
      ...[
        ["W111 notAsked", "W110 notAsked", "E105 notAsked", "E108 noFix"],
        ["W111", "W110", "E105", "E108"],
      ],
    ],
  ] as const)("takes %s", async (_title, asked, applied, left, after) => {
    expect(await fix(asked)).toMatchObject({ applied, left, after });
  });

  it("judges anew only where something was changed", async () => {
    const { changes, applied, left } = await fix("safe", true);
    expect([changes, applied]).toEqual([0, []]);
    expect(left).toEqual(["W111 protected", "W110 protected", "E105 noFix", "E108 noFix"]);
  });

  it("tells how far the whole is, and never goes back", async () => {
    const { shares } = await fix("safe");
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
