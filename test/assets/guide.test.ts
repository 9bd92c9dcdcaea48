/** The pages for people who have not met the product yet: the guide, the site's first page, the page of support. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { guideUrl, guideWithRules } from "../../assets/guide/rules-table";

const root = new URL("../../", import.meta.url);
const guide = readFileSync(guideUrl, "utf8");

/** What the build makes or moves: where a page of dist/ comes from. */
const published: Readonly<Record<string, string>> = {
  "workbench.html": "src/workbench/workbench.html",
  "support.html": "assets/support.html",
  "index.html": "assets/index.html",
};

const pages = [
  { source: "assets/guide/huong-dan.html", address: "assets/guide/huong-dan.html" },
  { source: "assets/index.html", address: "index.html" },
  { source: "assets/support.html", address: "support.html" },
];

describe.each(pages)("$source", ({ source, address }) => {
  const html = readFileSync(new URL(source, root), "utf8");

  it("links only to pages, pictures and headings that exist", () => {
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
    const missing = links.filter((link) => {
      if (link.startsWith("#")) return !html.includes(`id="${link.slice(1)}"`);
      const path = new URL(link, `https://kpi.example.gov.vn/${address}`).pathname.slice(1);
      return !existsSync(new URL(published[path] ?? path, root));
    });
    expect(links.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("describes every picture, or says that it is an ornament", () => {
    expect([...html.matchAll(/<img(?![^>]*\salt=")[^>]*>/g)]).toEqual([]);
  });
});

describe("the guide", () => {
  it("names every rule, as the lists have them now (npm run guide draws it anew)", async () => {
    expect(guide).toContain("<!-- rules -->");
    expect(await guideWithRules()).toBe(guide);
  });

  it("shows every picture of its folder, none of them heavy", () => {
    const folder = new URL("assets/guide/", root);
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
    expect(pictures.filter((name) => !guide.includes(`src="${name}"`))).toEqual([]);
    expect(pictures.filter((name) => readFileSync(new URL(name, folder)).length > 250 * 1024)).toEqual([]);
  });
});
