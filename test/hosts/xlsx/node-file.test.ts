import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBytes, writeBytes } from "../../../src/hosts/xlsx/node-file";

const bytes = new Uint8Array([1, 2, 3]);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("reading a file", () => {
  it("that is there gives its bytes", async () => {
    await writeFile(join(folder, "a.xlsx"), bytes);
    expect([...(await readBytes(join(folder, "a.xlsx")))]).toEqual([1, 2, 3]);
  });

  it("that is missing, or is a folder, says so", async () => {
    await expect(readBytes(join(folder, "b.xlsx"))).rejects.toMatchObject({ key: "fileMissing" });
    await expect(readBytes(folder)).rejects.toMatchObject({ key: "fileMissing" });
  });
});

describe("writing a result", () => {
  it("leaves the whole file and nothing else", async () => {
    const path = join(folder, "kết quả.xlsx");
    await writeBytes({ path, bytes, overwrite: false, inputs: [] });
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(["kết quả.xlsx"]);
  });

  it("replaces a file only when told to", async () => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "cũ");
    await expect(writeBytes({ path, bytes, overwrite: false, inputs: [] })).rejects.toMatchObject({
      key: "fileExists",
    });
    expect(await readFile(path, "utf8")).toBe("cũ");
    await writeBytes({ path, bytes, overwrite: true, inputs: [] });
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });

  it("never replaces the input, by whatever name", async () => {
    const input = join(folder, "a.xlsx");
    await writeFile(input, "gốc");
    await symlink(input, join(folder, "b.xlsx"));
    for (const path of [input, join(folder, ".", "a.xlsx"), join(folder, "b.xlsx")]) {
      const options = { path, bytes, overwrite: true, inputs: [input] };
      await expect(writeBytes(options)).rejects.toMatchObject({ key: "fileIsInput" });
    }
    expect(await readFile(input, "utf8")).toBe("gốc");
  });

  it("into a folder that is not there says so and leaves nothing", async () => {
    const options = { path: join(folder, "không", "a.xlsx"), bytes, overwrite: false, inputs: [] };
    await expect(writeBytes(options)).rejects.toMatchObject({ key: "fileUnwritable" });
    expect(await readdir(folder)).toEqual([]);
  });
});
