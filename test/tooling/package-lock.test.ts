/**
 * The lock file must install on a clean machine: `npm ci` refuses it when an optional package of another platform has
 * no entry (npm drops those that the registry at hand lacks), and it must not tie anybody to one registry's address.
 */
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";

const entrySchema = z.object({
  resolved: z.optional(z.string()),
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
});
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

const text = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const { packages } = lockSchema.parse(JSON.parse(text));

/** Where Node would look for a package that the one at `path` needs: its own folder, then those above. */
function candidates(path: string, name: string): string[] {
  const folders = path.split("/node_modules/");
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join("/node_modules/"));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

describe("package-lock.json", () => {
  it("has an entry for every optional package of every platform", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !candidates(path, name).some((place) => place in packages)),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  it("names no registry", () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/registry\.|\.tgz/);
  });
});
