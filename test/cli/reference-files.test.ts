/** Which approved catalogues a command opens: files that are named, and what a folder holds. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { openReferenceFiles } from "../../src/cli/reference-files";
import { temporaryFolder } from "../support/kpi";
import { oleFile } from "../support/ole-file";
import { writeBook } from "../support/write-book";

const head = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
const rows = [head, ["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1"], ["Bảo vệ", "Trực đêm", "Sổ trực", "N1"]];

let folder = "";
const at = (...names: readonly string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(at("duyet", "nam-truoc"), { recursive: true });
  await mkdir(at("trong"));
  await writeBook(at("tinh.xlsx"), { DM: rows });
  await writeBook(at("duyet", "b-huyen.xlsx"), { DM: rows.slice(0, 2) });
  await writeBook(at("duyet", "A-tinh.XLSX"), { DM: rows });
  await writeBook(at("duyet", "lich.xlsx"), { S: [["Thứ hai", "Họp giao ban"]] });
  await writeFile(at("duyet", "khoa.xlsx"), oleFile("EncryptedPackage"));
  await writeFile(at("duyet", "~$b-huyen.xlsx"), "đang mở");
  await writeFile(at("duyet", "doc-them.txt"), "Không phải sổ tính");
  await writeFile(at("hong.xlsx"), "PK không trọn vẹn");
});

/** "A-tinh.XLSX 2", the file and its rows. */
async function opened(paths: readonly string[], own = at("cua-toi.xlsx")) {
  const { catalogues, skipped } = await openReferenceFiles(paths, own);
  return {
    catalogues: catalogues.map(({ file, rows: approved }) => `${path.relative(folder, file)} ${approved.length}`),
    skipped: skipped.map(({ file, error }) => `${path.basename(file)} ${error.key}`),
  };
}

describe("the approved catalogues of a command", () => {
  it("are the files and, by their names, the workbooks of a folder; what is none there is left out and told", async () => {
    expect(await opened([at("tinh.xlsx"), at("duyet")])).toEqual({
      catalogues: ["tinh.xlsx 2", path.join("duyet", "A-tinh.XLSX 2"), path.join("duyet", "b-huyen.xlsx 1")],
      skipped: ["khoa.xlsx fileEncrypted", "lich.xlsx noCatalogueInFile"],
    });
  });

  it("are there once each, and the file that is worked on is none of them", async () => {
    const twice = [at("duyet", "b-huyen.xlsx"), at("duyet"), at("duyet", "b-huyen.xlsx")];
    const { catalogues } = await opened(twice, at("duyet", "A-tinh.XLSX"));
    expect(catalogues).toEqual([path.join("duyet", "b-huyen.xlsx 1")]);
  });

  it.each([
    ["a file that is not there", ["khong-co.xlsx"], "fileMissing"],
    ["a damaged file", ["hong.xlsx"], "fileDamaged"],
    ["a file with a password", ["duyet", "khoa.xlsx"], "fileEncrypted"],
    ["a file without a catalogue", ["duyet", "lich.xlsx"], "noCatalogueInFile"],
    ["a folder without catalogues", ["trong"], "noCatalogueInFolder"],
  ])("are not %s", async (_case, names, key) => {
    await expect(opened([at(...names)])).rejects.toMatchObject({ key });
  });
});
