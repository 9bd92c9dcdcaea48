/**
 * `npm run demo`: the main job on the samples, as a person would run it: check a catalogue with the usual mistakes,
 * convert the corrected one, and write a month's score sheets.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { languageOfLocale } from "../strings/language";
import { parseCommandLine } from "./arguments";
import { wordsOf } from "./words";

const samples = "assets/samples";
const results = path.join("dist", "demo");
const converted = path.join(results, "danh-muc-quy-doi.xlsx");
const scored = path.join(results, "phieu-danh-gia-2026-05.xlsx");

const steps: readonly (readonly string[])[] = [
  ["check", `${samples}/danh-muc-van-phong.xlsx`],
  ["convert", `${samples}/danh-muc-van-phong-da-sua.xlsx`, "-o", converted, "--overwrite"],
  [
    "score",
    converted,
    "-o",
    scored,
    "--period",
    "2026-05",
    "--assignments",
    `${samples}/giao-viec-2026-05.csv`,
    "--overwrite",
  ],
];

const words = wordsOf(languageOfLocale(process.env["LANG"]));
await mkdir(results, { recursive: true });
for (const step of steps) {
  process.stdout.write(`\n$ npm run -s kpi -- ${step.join(" ")}\n\n`);
  const request = await parseCommandLine(step, words);
  if (request.kind === "help") continue;
  const { lines, status } = await request.run(words);
  process.stdout.write(`${lines().join("\n")}\n`);
  // The first sample has mistakes on purpose; after it, anything but success is a failure of ours.
  if (status !== 0 && request.command !== "check") process.exitCode = 1;
}
