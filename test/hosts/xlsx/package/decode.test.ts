import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decode, decodeInPieces } from "../../../../src/hosts/xlsx/package/decode";
import { nodeTools } from "../../../../src/hosts/xlsx/package/node-tools";

const tools = fc.constantFrom(nodeTools, null);
/** XML has no zero character; behind the first "<" it is what tells UTF-16. */
const texts = fc.string({ unit: "binary" }).filter((text) => !text.startsWith("\0"));

describe("text of a part", () => {
  it("comes out of UTF-8 as it went in, in whatever pieces", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 9 }), tools, (text, length, own) => {
        const bytes = new TextEncoder().encode(`<${text}`);
        const pieces = [...decodeInPieces(bytes, own, length)];
        expect(pieces.join("")).toBe(`<${text}`);
        expect(pieces.length).toBeGreaterThanOrEqual(Math.floor(bytes.length / length));
      }),
    );
  });

  it("that is no valid UTF-8 is mended like every decoder does", () => {
    fc.assert(
      fc.property(fc.uint8Array(), tools, (noise, own) => {
        const bytes = new Uint8Array([60, 97, ...noise]);
        expect(decode(bytes, own)).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it.each(['<c r="A1"><v>1</v></c>', "<t>abcdefgh đ abcdefgh</t>", "<é>"])(
    "may be plain in one piece and not in the next: %s",
    (text) => {
      const bytes = new TextEncoder().encode(`...${text}`).subarray(3);
      for (const length of [4, 5, 100]) expect([...decodeInPieces(bytes, nodeTools, length)].join("")).toBe(text);
    },
  );

  it.each([
    ["UTF-8", [0xef, 0xbb, 0xbf, 0x3c, 0xc4, 0x91]],
    ["UTF-16, low byte first", [0xff, 0xfe, 0x3c, 0, 0x11, 0x01]],
    ["UTF-16, high byte first", [0xfe, 0xff, 0, 0x3c, 0x01, 0x11]],
    ["UTF-16 without a mark, low byte first", [0x3c, 0, 0x11, 0x01]],
    ["UTF-16 without a mark, high byte first", [0, 0x3c, 0x01, 0x11]],
  ])("is told by its first bytes, which do not stay: %s", (_encoding, bytes) => {
    for (const length of [4, 5, 100]) {
      expect([...decodeInPieces(new Uint8Array(bytes), undefined, length)].join("")).toBe("<đ");
    }
  });
});
