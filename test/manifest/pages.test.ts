/** What every page promises before any script runs: a strict policy, Vietnamese, and words for browsers that cannot run it. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const projectFile = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const source = (path: string): string => projectFile(`src/${path}`);
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeOrigin = new URL(officeJs).origin;

/** What each page may load beyond nothing at all; styles may be inline because Fluent and Univer write theirs so. */
const pages = [
  {
    page: "src/taskpane/taskpane.html",
    isInOffice: true,
    sources: {
      "script-src": `'self' ${officeOrigin}`,
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
    },
  },
  {
    page: "src/commands/commands.html",
    isInOffice: true,
    sources: {
      "script-src": `'self' ${officeOrigin}`,
      "style-src": "'unsafe-inline'",
      "connect-src": "'self'",
    },
  },
  {
    page: "src/workbench/workbench.html",
    isInOffice: false,
    sources: {
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "manifest-src": "'self'",
    },
  },
  // What a person sees who opens the site's root address.
  {
    page: "assets/index.html",
    isInOffice: false,
    sources: { "style-src": "'self' 'unsafe-inline'", "img-src": "'self'" },
  },
  {
    page: "assets/support.html",
    isInOffice: false,
    sources: { "style-src": "'self' 'unsafe-inline'", "img-src": "'self'" },
  },
  // Opened from a folder as often as from a server.
  {
    page: "assets/guide/huong-dan.html",
    isInOffice: false,
    sources: { "style-src": "'unsafe-inline'", "img-src": "'self' file:" },
  },
].map((each) => ({ ...each, html: projectFile(each.page) }));

describe.each(pages)("$page", ({ html, isInOffice, sources }) => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];

  it("is Vietnamese", () => {
    expect(html).toContain('<html lang="vi">');
  });

  it("allows nothing that is not named, and no inline or evaluated script", () => {
    const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
    // With this default there are no plug-ins, frames, workers or fonts either.
    const always = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" };
    const named = Object.fromEntries(directives.map(([name = "", ...allowed]) => [name, allowed.join(" ")]));
    expect(named).toEqual({ ...always, ...sources });
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(`${html}<script`.indexOf("<script"));
    expect(scripts.filter(([, , body]) => body?.trim() !== "")).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|javascript:/);
  });

  it(isInOffice ? "loads office.js from Microsoft, in its head" : "loads nothing from elsewhere", () => {
    const [head = ""] = html.split("</head>");
    const addresses = [...html.matchAll(/(?:src|srcset)="(https?:[^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(isInOffice ? [officeJs] : []);
    expect(html).not.toMatch(/<link[^>]*href="https?:/);
    expect(head.includes(officeJs)).toBe(isInOffice);
  });
});

describe.each(pages.filter(({ page }) => page.startsWith("src/")))("$page", ({ html }) => {
  it("has a place for the product and words where scripts are off", () => {
    expect(html).toContain('<div id="root"></div>');
    expect(html).toMatch(/<noscript>[^<]+<\/noscript>/);
  });
});

describe("old-web-view.js", () => {
  function noticeIsShown(hidePart: string): boolean {
    let shown = false;
    const link = { href: "https://kpi.example.gov.vn/workbench.html", innerHTML: "workbench.html" };
    const notice = { getElementsByTagName: () => [link], removeAttribute: () => (shown = true) };
    runInNewContext(`${hidePart}\n${source("taskpane/old-web-view.js")}`, {
      document: { getElementById: (id: string) => (id === "old-web-view" ? notice : null) },
    });
    expect(link.innerHTML === link.href).toBe(shown);
    return shown;
  }

  it("keeps still in a modern web view", () => {
    expect(noticeIsShown("")).toBe(false);
  });

  it.each(["delete String.prototype.replaceAll;", "delete Array.prototype.at;", "delete Object.hasOwn;"])(
    "shows the notice, with the workbench's whole address, where %s holds",
    (hidePart) => {
      expect(noticeIsShown(hidePart)).toBe(true);
    },
  );
});
