import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { asCheck } from "../../src/app/check";
import { assessmentJson } from "../../src/cli/json";
import { assessmentLines } from "../../src/cli/lines";
import { wordsOf } from "../../src/cli/words";
import type { TriedSettings } from "../../src/app/assessment";
import { messagesOf } from "../../src/strings/messages";
import { band2, header } from "../catalogue/read-one-sheet";
import { sheetOf, workbookOf } from "../support/snapshot";

const workbook = workbookOf([sheetOf([header, [1, "Văn thư", null, "Sổ đăng ký", "N1", band2]])]);

async function checkWith(settings: TriedSettings) {
  const assessment = asCheck(await assess(workbook, { tried: { settings } }));
  return {
    json: assessmentJson(assessment, messagesOf("vi")),
    lines: assessmentLines(assessment, wordsOf("vi")),
  };
}

describe("a check with rules turned off", () => {
  it("says so in its table and in its JSON", async () => {
    const { json, lines } = await checkWith({ ruleLevels: { E102: "off", W305: "off" } });
    expect(json.summary).toMatchObject({ errors: 0, ready: true });
    expect(json).toMatchObject({
      rulesOff: [
        { code: "E102", severity: "error", count: 1 },
        { code: "W305", severity: "warning", count: 0 },
      ],
    });
    expect(lines).toContain("Quy tắc đang tắt: E102 (Thiếu công việc chi tiết), 1 nội dung không nêu.");
    expect(lines).toContain("Quy tắc đang tắt: W305 (Số thứ tự không liên tục), không có nội dung nào.");
  });

  it("says nothing of it where all are heard", async () => {
    const { json, lines } = await checkWith({});
    expect(json).not.toHaveProperty("rulesOff");
    expect(json.summary).toMatchObject({ errors: 1, ready: false });
    expect(lines.some((line) => line.includes("đang tắt"))).toBe(false);
  });
});
