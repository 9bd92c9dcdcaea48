/**
 * Programs that some tests need and a machine may lack. Locally a test without its program is skipped, and
 * says so; with `CI=true` the missing program is a failure, so that nothing stays untested unnoticed.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const browserCommands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge.exe",
  "chrome.exe",
];

const browserPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const officeCommands = ["soffice", "libreoffice", "soffice.exe"];

const officePaths = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Flags for a headless Chromium that asks nothing of the network and runs as root in a container. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

/** Path of a Chromium, Chrome or Edge: `CHROME_PATH`, else an installed one, else `null`. Throws with `CI=true`. */
export function findBrowser(): string | null {
  const chosen = process.env["CHROME_PATH"];
  return found("a Chromium, Chrome or Edge (set CHROME_PATH)", chosen, browserCommands, browserPaths);
}

/** Path of LibreOffice: `SOFFICE_PATH`, else an installed one, else `null`. Throws with `CI=true`. */
export function findLibreOffice(): string | null {
  const chosen = process.env["SOFFICE_PATH"];
  return found("LibreOffice (set SOFFICE_PATH)", chosen, officeCommands, officePaths);
}

function found(
  what: string,
  chosen: string | undefined,
  commands: readonly string[],
  paths: readonly string[],
): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = chosen ? [chosen] : [...onPath, ...paths];
  const path = candidates.find(isExecutable) ?? null;
  if (path !== null) return path;
  if (process.env["CI"] === "true") throw new Error(`Missing ${what}: with CI=true nothing may be skipped.`);
  process.stderr.write(`SKIPPED: tests that need ${what}, which was not found.\n`);
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
