/**
 * Draws the guide's tables and takes its pictures from the production build in dist/: `npm run build && npm run guide`.
 * Another folder with a build may be named as the argument.
 */
import { writeFile } from "node:fs/promises";

import { guideUrl, guideWithRules } from "./rules-table";
import { takePictures } from "./take-pictures";

await writeFile(guideUrl, await guideWithRules());
await takePictures(process.argv[2]);
