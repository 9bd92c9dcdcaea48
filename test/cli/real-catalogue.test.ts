/**
 * The whole way on an approved catalogue of a commune (371 rows on three sheets), which is not part of the project.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { kpi, kpiJson, temporaryFolder } from "../support/kpi";
import { expectNoNewErrors } from "../support/ooxml-validator";
import { expectParity } from "../support/formula-parity";

const real = path.resolve("..", "shared", "real", "nghialam-qd283-catalogue.xlsx");
const isHere = existsSync(real);
if (!isHere) process.stderr.write(`skipped: the real catalogue is not at ${path.relative(process.cwd(), real)}\n`);

const checkDocument = z.object({
  profile: z.string(),
  scale: z.string(),
  scaleReason: z.string(),
  sheets: z.array(
    z.object({ name: z.string(), headerRow: z.number(), rows: z.number(), columns: z.record(z.string(), z.string()) }),
  ),
  rows: z.array(
    z.object({
      sheet: z.string(),
      row: z.number(),
      code: z.string(),
      points: z.number().nullable(),
      printedCoefficient: z.number().nullable(),
    }),
  ),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), sheet: z.string(), cell: z.string() })),
  summary: z.object({ rows: z.number(), errors: z.number(), ready: z.boolean() }),
});
const convertDocument = checkDocument.extend({
  standard: z.object({ code: z.string(), points: z.number(), sheet: z.string(), row: z.number() }),
  rows: z.array(checkDocument.shape.rows.element.extend({ coefficient: z.number().nullable() })),
  written: z.array(z.string()),
});

describe.skipIf(!isHere)("an approved catalogue of 371 rows", () => {
  let folder = "";
  let out = "";
  let converted: z.infer<typeof convertDocument>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    out = path.join(folder, "out.xlsx");
    const { status, json } = await kpiJson(["convert", real, "-o", out, "--scale", "frames", "--standard", "DC.01"]);
    expect(status).toBe(0);
    converted = convertDocument.parse(json);
  }, 60_000);

  it("is read whole, from three sheets", () => {
    expect(converted.sheets.map(({ headerRow, rows }) => [headerRow, rows])).toEqual([
      [4, 18],
      [4, 62],
      [5, 291],
    ]);
    expect(converted.rows).toHaveLength(371);
  });

  it("gives every coefficient that the office printed", () => {
    const different = converted.rows.filter(
      ({ coefficient, printedCoefficient }) => coefficient !== printedCoefficient,
    );
    expect(different).toEqual([]);
    expect(converted.standard).toMatchObject({ code: "DC.01", points: 5, row: 5 });
    expect(converted.written).toEqual(["Danh mục quy đổi", "Cấu hình KPI"]);
  });

  it("is written without an error that the input did not have", async () => {
    await expectNoNewErrors({ before: await readFile(real), after: await readFile(out) });
  });

  it("holds the values that its formulas give", async () => {
    await expectParity(await readFile(out));
  });

  it("keeps every cell of the office's own sheets", async () => {
    const [before, after] = await Promise.all(
      [real, out].map(async (file) => (await openXlsx(await readFile(file))).read()),
    );
    for (const sheet of before?.sheets ?? []) {
      expect(after?.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
    }
  });

  it("is unchanged by converting the result again", async () => {
    const again = path.join(folder, "again.xlsx");
    const { status, json } = await kpiJson(["convert", out, "-o", again]);
    expect(status).toBe(0);
    expect(convertDocument.parse(json).rows).toEqual(converted.rows);
    const [first, second] = await Promise.all(
      [out, again].map(async (file) => (await openXlsx(await readFile(file))).read()),
    );
    expect(second).toEqual(first);
  });

  it("passes the check by the scale that its shape shows", async () => {
    const { status, json } = await kpiJson(["check", real]);
    const report = checkDocument.parse(json);
    expect(report).toMatchObject({ scale: "frames", scaleReason: "pointsWithoutBands" });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(status).toBe(0);
  });

  it("is left alone when the result would overwrite it", async () => {
    const { status, stderr } = await kpi(["convert", real, "-o", real, "--overwrite"]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
