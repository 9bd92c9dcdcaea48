import { describe, expect, it } from "vitest";

import { decodeText } from "../../src/app/decode-text";
import { UserError } from "../../src/workbook/user-error";

const text = "họ và tên;mã\nĐặng Thị Ước;DC.01";

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with BOM", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, Excel's Unicode text", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
  ])("reads %s", (_encoding, bytes) => {
    expect(decodeText(bytes, "a.csv")).toBe(text);
  });

  it("refuses other encodings rather than spoil the names", () => {
    expect(() => decodeText(Buffer.from("tên;mã", "latin1"), "a.csv")).toThrow(UserError);
  });
});
