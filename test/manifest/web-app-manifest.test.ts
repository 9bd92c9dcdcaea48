/** The workbench as an app that browsers install: what it is called, what it opens, and that all of it is kept. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { pngSize } from "./png-size";

const projectFile = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const text = (path: string): string => projectFile(path).toString("utf8");

interface AppManifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  readonly file_handlers: readonly { readonly action: string; readonly accept: Readonly<Record<string, string[]>> }[];
  readonly [other: string]: unknown;
}

const manifest = JSON.parse(text("assets/workbench.webmanifest")) as AppManifest;

describe("the workbench as an installed app", () => {
  it("has a Vietnamese name, and icons of the sizes that it says and browsers ask for", () => {
    expect(manifest).toMatchObject({ name: "Bàn làm việc Danh mục KPI", lang: "vi", display: "standalone" });
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = pngSize(projectFile(src));
      expect(`${width}x${height}`, src).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  });

  it("opens the files that the page's own button takes, and has nothing shared to it", () => {
    const [handler] = manifest.file_handlers;
    const accepted = Object.values(handler?.accept ?? {}).flat();
    expect(text("src/workbench/top-bar.tsx")).toContain(`accept="${accepted.join(",")}"`);
    expect(handler?.action).toBe(manifest.start_url);
    expect(manifest).not.toHaveProperty("share_target");
  });

  it("is kept within the addresses that are the workbench's: its page and the worker that calculates, not the pane", () => {
    const scope = /const scope = "([^"]+)"/.exec(text("src/workbench/offline/keep-for-offline.ts"))?.[1] ?? "?";
    const worker = /webpackChunkName: "([^"]+)"/.exec(text("src/workbench/grid/engine/start-worker.ts"))?.[1];
    expect(manifest.scope).toBe(scope);
    for (const address of [manifest.start_url, worker]) expect(address?.startsWith(scope), address).toBe(true);
    expect(["taskpane.html", "commands.html"].filter((page) => page.startsWith(scope))).toEqual([]);
  });
});
