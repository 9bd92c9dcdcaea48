/**
 * How the work grows with the catalogue: each step on 1,000 and on 10,000 products in one run, so that the machine's
 * own speed drops out. Ten times the rows should cost about ten times as much. Never a test: no figure here can fail.
 */
import { bench, describe } from "vitest";

import { assess } from "../../src/app/assess";
import { planConversion } from "../../src/app/plan-conversion";
import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import { convert } from "../../src/conversion/convert";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { longCatalogue } from "./long-catalogue";

const fewTimes = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 };
const standard = { kind: "row", sheet: "Danh mục", row: 3 } as const;

const sizes = await Promise.all([1_000, 10_000].map(prepare));

async function prepare(rows: number) {
  const bytes = await longCatalogue(rows);
  const workbook = await (await openXlsx(bytes)).read();
  const assessment = await assess(workbook, { tried: { standard } });
  return { rows, bytes, workbook, assessment, plan: planConversion(assessment) };
}

describe("read the file", () => {
  for (const { rows, bytes } of sizes)
    bench(
      named(rows),
      async () => {
        await (await openXlsx(bytes)).read();
      },
      fewTimes,
    );
});

describe("understand the sheet", () => {
  for (const { rows, workbook } of sizes) bench(named(rows), () => void readCatalogue({ workbook }), fewTimes);
});

describe("validate", () => {
  for (const { rows, assessment } of sizes) {
    const { catalogue, conversion } = assessment;
    bench(named(rows), () => void validateCatalogue({ catalogue, scale: conversion.scale }), fewTimes);
  }
});

describe("convert", () => {
  for (const { rows, assessment } of sizes) {
    const { catalogue, conversion } = assessment;
    const { settings, scale, scaleReason } = conversion;
    const fresh = {
      profile: conversion.profile,
      standard,
      storedStandardCode: null,
      knownCodes: [],
      nextCodeNumber: 1,
    };
    bench(named(rows), () => void convert({ catalogue, settings, scale, scaleReason, ...fresh }), fewTimes);
  }
});

describe("plan the sheets", () => {
  for (const { rows, assessment } of sizes) bench(named(rows), () => void planConversion(assessment), fewTimes);
});

describe("write the file", () => {
  for (const { rows, bytes, plan } of sizes) {
    const write = async () => {
      const host = await openXlsx(bytes);
      await host.apply(plan);
      await host.toBytes();
    };
    bench(named(rows), write, fewTimes);
  }
});

describe("from a file of 2,000 products to its findings", async () => {
  const bytes = await longCatalogue(2_000);
  bench(
    "open and check",
    async () => {
      await assess(await (await openXlsx(bytes)).read());
    },
    fewTimes,
  );
});

function named(rows: number): string {
  return `${rows.toLocaleString("en")} products`;
}
