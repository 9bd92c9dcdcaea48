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

  // As Excel saves it where the sheet was typed in an old font, or the machine has the Vietnamese code page.
  it.each([
    ["TCVN3", "Hä vµ tªn;M· CV;Tr\u00b9ng th\u00b8i\n\u00a7\u00b7ng ThÞ Th\u00f6;VT.01;\u00a7\u00b7 hoµn thµnh"],
    ["VNI", "Hoï vaø teân;Maõ CV;Traïng thaùi\nLyù Thò Thöû;VT.01;Ñaõ hoaøn thaønh"],
  ])("reads %s over a Western code page as it is typed", (_encoding, typed) => {
    expect(decodeText(Buffer.from(typed, "latin1"), "a.csv")).toBe(typed);
  });

  it("reads the Vietnamese code page", () => {
    const [acute, dot, tilde] = ["\u00ec", "\u00f2", "\u00de"];
    const bytes = Buffer.from(
      `H\u00f4${dot} va\u00cc t\u00ean;Ma${tilde}\n\u00d0\u00f4${acute} Th\u00ea${acute};a`,
      "latin1",
    );
    expect(decodeText(bytes, "a.csv")).toBe("Hộ và tên;Mã\nĐố Thế;a");
  });

  it("refuses other encodings rather than spoil the names", () => {
    expect(() => decodeText(Buffer.from("tên;mã", "latin1"), "a.csv")).toThrow(UserError);
    expect(() => decodeText(Buffer.from("Café;Müller\nNoël;Zoë\n", "latin1"), "a.csv")).toThrow(UserError);
    expect(() => decodeText(Buffer.from("\u00d0\u00cf\u0011\u00e0\u0000\u0000", "latin1"), "a.xls")).toThrow(UserError);
  });
});
