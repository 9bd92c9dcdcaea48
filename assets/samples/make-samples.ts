/** Writes the sample workbooks into this folder: `npm run samples`. */
import { writeFile } from "node:fs/promises";
import { makeSample, sampleNames } from "./samples";

for (const name of sampleNames) await writeFile(new URL(name, import.meta.url), await makeSample(name));
