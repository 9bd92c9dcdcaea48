/** `npm ci` runs this: the command is ready before anybody calls it. */
import { rm } from "node:fs/promises";

import { buildBundle } from "./build.mjs";
import { bundleFolder } from "./places.mjs";

await rm(bundleFolder, { recursive: true, force: true });
await buildBundle();
