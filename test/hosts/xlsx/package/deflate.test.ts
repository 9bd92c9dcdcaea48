import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { packEntry, startPacking, unpackEntry } from "../../../../src/hosts/xlsx/package/deflate";
import { nodeTools } from "../../../../src/hosts/xlsx/package/node-tools";
import type { ZipEntry } from "../../../../src/hosts/xlsx/package/zip-reader";

const words = "Soạn thảo văn bản tham mưu theo chương trình công tác năm ".repeat(30_000);
const long = new TextEncoder().encode(words.replace(/ă/g, () => String(Math.random())));
const ways = [
  ["Node's zlib", nodeTools],
  ["streams, as in a browser", null],
] as const;

it("this Node has its own zlib, so that the tests below tell two ways apart", () => {
  expect(nodeTools).not.toBeNull();
});

describe.each(ways)("an entry packed and unpacked by %s", (_way, tools) => {
  it("holds what it held", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (content) => {
        const entry = await packEntry("a", content, tools);
        expect(entry).toMatchObject({ name: "a", method: "deflated", size: content.length });
        expect(Buffer.compare(await unpackEntry(entry, tools), content)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (entry: ZipEntry) => Partial<ZipEntry>]>([
    ["its checksum is wrong", ({ crc }) => ({ crc: crc ^ 1 })],
    ["it holds more than it declares", ({ size }) => ({ size: size - 1 })],
    ["it holds less than it declares", ({ size }) => ({ size: size + 1 })],
    ["it declares nothing", () => ({ size: 0 })],
    ["it is cut off", ({ data }) => ({ data: data.subarray(0, data.length - 5) })],
    ["something follows it", ({ data }) => ({ data: Buffer.concat([data, data]) })],
    ["a bit is another", ({ data }) => ({ data: data.map((byte, index) => (index === 9 ? byte ^ 4 : byte)) })],
  ])("is refused when %s", async (_what, damage) => {
    const entry = await packEntry("xl/workbook.xml", long.subarray(0, 5_000), tools);
    const damaged = unpackEntry({ ...entry, ...damage(entry) }, tools);
    await expect(damaged).rejects.toMatchObject({ name: "PackageError", message: "xl/workbook.xml is damaged" });
  });
});

it("both ways give the same bytes, also piece by piece", async () => {
  const piecewise = async (tools: typeof nodeTools) => {
    const packer = startPacking("a", tools);
    // One piece of memory for all of them, as a sheet is written.
    const piece = new Uint8Array(10_007);
    for (let start = 0; start < long.length; start += piece.length) {
      const part = long.subarray(start, start + piece.length);
      piece.set(part);
      await packer.add(piece.subarray(0, part.length));
    }
    return packer.finish();
  };
  const atOnce = await packEntry("a", long);
  const others = [await packEntry("a", long, null), await piecewise(nodeTools), await piecewise(null)];
  for (const { data, ...rest } of others) {
    expect(rest).toEqual({ name: "a", method: "deflated", crc: atOnce.crc, size: long.length });
    expect(Buffer.compare(data, atOnce.data)).toBe(0);
  }
});
