/** Marks of findings in a saved file: beside the rules of people, valid for Excel, and a file without them never had any. */
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";

import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { withoutMarks } from "../../../src/hosts/xlsx/marks/mark-xml";
import { markFormula, type MarkedCell } from "../../../src/workbook/kept-marks";
import { noChange } from "../../../src/workbook/workbook-change";
import { encodeXml } from "../../../src/hosts/xlsx/xml/xml-text";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { smallOffice } from "../small-office";
import { makeBook } from "./make-book";

const sheet = "Danh mục";
const row = (number: number): string =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>Việc ${number}</t></is></c></row>`;
const theirs =
  '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" priority="2" stopIfTrue="1"><formula>$A1=""</formula></cfRule>' +
  '<cfRule type="containsBlanks" priority="7"><formula>LEN(TRIM(A1))=0</formula></cfRule></conditionalFormatting>';
const validations =
  '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>';

const book = (): Promise<Uint8Array> =>
  makeBook({
    sheets: {
      [sheet]: `<sheetData>${row(1)}${row(2)}</sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>${theirs}${validations}`,
      Khác: row(1),
    },
  });

const mark = (at: readonly [number, number], severity: MarkedCell["severity"]): MarkedCell => ({
  at: { sheet, row: at[0], column: at[1] },
  severity,
});
const some = [mark([1, 1], "error"), mark([2, 1], "error"), mark([2, 2], "warning"), mark([5, 3], "hint")];

/** The rules of the sheet in the order of their priority, as another program reads them. */
async function rulesIn(bytes: Uint8Array): Promise<string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const formats = workbook.getWorksheet(sheet)?.conditionalFormattings ?? [];
  const rules = formats.flatMap(({ ref, rules: own }) => own.map((rule) => ({ ref, rule })));
  rules.sort((one, other) => Number(one.rule.priority) - Number(other.rule.priority));
  return rules.map(({ ref, rule }) => {
    const style = "style" in rule ? rule.style : undefined;
    return `${ref} ${rule.type} ${style?.border?.left?.style ?? ""}`.trim();
  });
}

describe("marks in an .xlsx", () => {
  it("stand behind the rules of people, each kind with a line of its own, in a file that Excel takes", async () => {
    const before = await book();
    const host = await openXlsx(before);
    await host.keptMarks.put(some);
    const after = await host.toBytes();
    expect(await rulesIn(after)).toEqual([
      "A1:B9 expression",
      "A1:B9 containsText",
      "A1:A2 expression thin",
      "B2 expression dashed",
      "C5 expression dotted",
    ]);
    await expectNoNewErrors({ before, after });
  });

  it("leave a file that is the same to the byte once they are taken out", async () => {
    for (const file of [await book(), await smallOffice()]) {
      const [plain, host] = [await openXlsx(file), await openXlsx(file)];
      const name = (await host.read()).sheets[0]?.name ?? "";
      await host.keptMarks.put(some.map(({ at, severity }) => ({ at: { ...at, sheet: name }, severity })));
      await host.toBytes();
      await host.keptMarks.clear();
      expect(Buffer.from(await host.toBytes()).equals(Buffer.from(await plain.toBytes()))).toBe(true);
    }
  });

  it("come back with a file that was saved with them, and are taken out of it", async () => {
    const first = await openXlsx(await book());
    const plain = await first.toBytes();
    await first.keptMarks.put(some);
    const host = await openXlsx(await first.toBytes());
    expect(await host.keptMarks.find()).toEqual([sheet]);
    expect((await host.looks()).sheets.get(sheet)?.conditionalFormats).toHaveLength(5);
    await host.keptMarks.clear();
    expect((await host.looks()).sheets.get(sheet)?.conditionalFormats).toHaveLength(2);
    const [cleared, reference] = [await openXlsx(await host.toBytes()), await openXlsx(plain)];
    expect(await cleared.keptMarks.find()).toEqual([]);
    expect(await rulesIn(await host.toBytes())).toEqual(await rulesIn(plain));
    expect(await cleared.read()).toEqual(await reference.read());
  });

  it("stay out when a change from before is taken back", async () => {
    const first = await openXlsx(await book());
    await first.keptMarks.put(some);
    const host = await openXlsx(await first.toBytes());
    const edits = [{ kind: "setCell", sheet, row: 1, column: 1, value: "Khác" }] as const;
    const applied = await host.apply({ ...noChange, edits });
    await host.keptMarks.clear();
    await host.undo(applied);
    expect(await (await openXlsx(await host.toBytes())).keptMarks.find()).toEqual([]);
  });
});

describe("the text of a sheet", () => {
  const rule = (formula: string) =>
    `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
  const ours = rule(encodeXml(markFormula("error").slice(1)));
  const around = (rules: string) =>
    `<worksheet><sheetData/><conditionalFormatting sqref="A1">${rules}</conditionalFormatting><pageMargins left="1"/></worksheet>`;

  it.each([
    ["keeps a rule of people that stands with ours", around(rule("A1=1") + ours), around(rule("A1=1"))],
    [
      "loses an element with nothing but ours",
      around(ours),
      '<worksheet><sheetData/><pageMargins left="1"/></worksheet>',
    ],
    [
      "loses it with quotes in other words",
      around(ours.replaceAll('"Danh', "&quot;Danh").replaceAll('error"', "error&quot;")),
      '<worksheet><sheetData/><pageMargins left="1"/></worksheet>',
    ],
    ["is the same without ours", around(rule("A1=1")), around(rule("A1=1"))],
  ])("%s", (_what, text, left) => {
    expect(withoutMarks(text)).toBe(left);
  });
});
