import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/app/check";
import { emptyPackage } from "../../../src/hosts/xlsx/parts/empty-package";
import { packEntry } from "../../../src/hosts/xlsx/package/deflate";
import { emptyWorkbook, openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { writeZip } from "../../../src/hosts/xlsx/package/zip-writer";
import { UserError } from "../../../src/workbook/user-error";
import { makeBook } from "./make-book";
import { richPlan, writing } from "./rich-plan";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

async function goodFile(): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.apply(writing(richPlan));
  return host.toBytes();
}

/** The container of old Office files ([MS-CFB]): a header, then a directory sector that names one stream. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return writeZip(await Promise.all(Object.entries(parts).map(([name, content]) => packEntry(name, text(content)))));
}

/** An archive that says of its only sheet that it unpacks to far more than memory holds. */
async function bomb(): Promise<Uint8Array> {
  const sheet = await packEntry("xl/worksheets/sheet1.xml", text("<worksheet/>"));
  return writeZip([{ ...sheet, size: 3_000_000_000 }, await packEntry("[Content_Types].xml", text("<Types/>"))]);
}

const withoutSheets = async (): Promise<Uint8Array> => emptyPackage().toBytes();
const withoutSheetPart = async (): Promise<Uint8Array> => {
  const pack = emptyPackage();
  pack.setText("xl/_rels/workbook.xml.rels", "<Relationships/>");
  pack.setText("xl/workbook.xml", '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets></workbook>');
  return pack.toBytes();
};
const sheetXml = (content: string) => (): Promise<Uint8Array> =>
  makeBook({ sheets: { A: "" }, parts: { "xl/worksheets/sheet1.xml": content } });
const deepWorkbook = (): Promise<Uint8Array> =>
  makeBook({ sheets: { A: "" }, workbook: (xml) => xml.replace("<bookViews>", "<x>".repeat(50_000) + "<bookViews>") });
const farToTheRight = (): Promise<Uint8Array> => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`);
  return makeBook({ sheets: { A: rows.join("") } });
};
const millions = "a".repeat(3_000_000);
const longString = (): Promise<Uint8Array> =>
  makeBook({ sheets: { A: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, strings: `<si><t>${millions}</t></si>` });
const longCell = (): Promise<Uint8Array> =>
  makeBook({ sheets: { A: `<row r="1"><c r="A1" t="inlineStr"><is><t>${millions}</t></is></c></row>` } });
const workbookEntities = (): Promise<Uint8Array> =>
  makeBook({
    sheets: { A: "" },
    workbook: (xml) => xml.replace("<workbook", '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
  });
const cutOff = (share: number) => async (): Promise<Uint8Array> => {
  const bytes = await goodFile();
  return bytes.slice(0, Math.floor(bytes.length * share));
};
const flipped = async (): Promise<Uint8Array> => {
  const bytes = (await goodFile()).slice();
  bytes.fill(0x55, 300, 340);
  return bytes;
};

const cases: readonly [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ["an empty file", "fileEmpty", () => new Uint8Array()],
  ["text renamed to .xlsx", "fileNotXlsx", () => text("Stt;Nhiệm vụ;Sản phẩm\n1;Soạn thảo;Công văn\n")],
  ["a web page renamed to .xlsx", "fileNotXlsx", () => text("<html><table></table></html>")],
  ["a PDF renamed to .xlsx", "fileNotXlsx", () => text("%PDF-1.7")],
  ["a zip of something else", "fileNotXlsx", () => zipOf({ "readme.txt": "xin chào" })],
  ["an old .xls", "fileLegacyXls", () => oleFile("Workbook")],
  ["a file with a password", "fileEncrypted", () => oleFile("EncryptedPackage")],
  ["a file cut off in the middle", "fileDamaged", cutOff(0.5)],
  ["a file cut off near its end", "fileDamaged", cutOff(0.99)],
  ["a zip header alone", "fileDamaged", () => text("PK\u0003\u0004")],
  ["a file with overwritten bytes", "fileDamaged", flipped],
  ["a workbook without sheets", "fileDamaged", withoutSheets],
  ["a workbook whose sheet is missing", "fileDamaged", withoutSheetPart],
  ["a sheet that is not XML", "fileDamaged", sheetXml("<worksheet><sheetData><row></worksheet>")],
  ["a sheet with entities of its own", "fileDamaged", sheetXml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')],
  ["a row beyond the end of any sheet", "fileDamaged", sheetXml('<a><row r="99999999999"><c><v>1</v></c></row></a>')],
  ["a cell beyond the last column", "fileDamaged", sheetXml('<a><row r="1"><c r="XFE1"><v>1</v></c></row></a>')],
  [
    "a row of a million cells",
    "fileDamaged",
    sheetXml(`<a><row r="1">${"<c><v>1</v></c>".repeat(1_000_000)}</row></a>`),
  ],
  ["a sheet of elements in elements, a million deep", "fileDamaged", sheetXml("<a>".repeat(1_000_000))],
  ["the same, well closed", "fileDamaged", sheetXml("<a>".repeat(100_000) + "</a>".repeat(100_000))],
  ["a workbook part of elements in elements", "fileDamaged", deepWorkbook],
  ["an archive that unpacks to gigabytes", "fileTooLarge", bomb],
  ["a shared string of millions of characters", "fileTooLarge", longString],
  ["a cell of millions of characters", "fileTooLarge", longCell],
  ["a workbook part with entities of its own", "fileDamaged", workbookEntities],
  ["a cell at the right end of a hundred thousand rows", "fileTooLarge", farToTheRight],
];

describe("a file that is no usable workbook", () => {
  it.each(cases)("%s is refused as %s", async (_what, key, make) => {
    const bytes = await make();
    await expect(openXlsx(bytes, "danh-muc.xlsx")).rejects.toMatchObject({ key, params: { file: "danh-muc.xlsx" } });
  });

  it("merged areas and names as large as a sheet are read at once and do no harm", async () => {
    const all = "A1:XFD1048576";
    const rows = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"]
      .map((heading, index) => `<c r="${"ABCDE"[index] ?? ""}1" t="inlineStr"><is><t>${heading}</t></is></c>`)
      .join("");
    const bytes = await makeBook({
      sheets: {
        A: `<sheetData><row r="1">${rows}</row></sheetData><mergeCells><mergeCell ref="${all}"/></mergeCells>`,
      },
      names: `<definedName name="KPI_sheet_settings">A!$A$1</definedName><definedName name="KPI_ThangDiem">A!$A$1:$XFD$1048576</definedName>`,
    });
    const outcome: unknown = await check(await openXlsx(bytes, "x.xlsx")).catch((error: unknown) => error);
    expect(outcome instanceof Error ? outcome : null).toSatisfy(
      (error: unknown) => error === null || error instanceof UserError,
    );
  });

  it("an entry that unpacks to more than it says is refused", async () => {
    const honest = await packEntry("[Content_Types].xml", text("x".repeat(100_000)));
    await expect(openXlsx(writeZip([{ ...honest, size: 10 }]))).rejects.toBeInstanceOf(UserError);
  });

  it("any bytes give a user error, never another one", async () => {
    const good = await goodFile();
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
      fc
        .array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 })
        .map((changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          return bytes;
        }),
      fc.nat(good.length - 1).map((length) => good.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        try {
          await openXlsx(bytes, "x.xlsx");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("any change to the text of a sheet gives a user error or a workbook, never another error", async () => {
    const pieces = fc.constantFrom(
      "<c",
      "<row ",
      'r="B2"',
      "</c>",
      "<v>",
      "</row>",
      "<",
      ">",
      '"',
      "&#x110000;",
      "&",
      "1e999",
      "<f t='shared' si='0'>",
      "]]>",
      "<![CDATA[",
      "_x00",
      "<is><t>",
    );
    const content = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(content, async (rows) => {
        const bytes = await makeBook({ sheets: { A: rows } });
        try {
          await openXlsx(bytes, "x.xlsx");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
