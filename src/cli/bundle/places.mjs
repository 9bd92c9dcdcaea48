/** Where the bundle of the command line lies, and what it is made of. */
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Not in `dist/`, which a build of the pages empties. */
export const bundleFolder = path.join(root, "dist-cli");
/** The sources that went into the bundle, written when all of it is there. */
export const inputsFile = path.join(bundleFolder, "inputs.json");
/** Files of `src/cli` that are run by themselves. */
export const entries = ["main", "demo"];
