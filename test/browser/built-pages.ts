/** The production build as any static server would serve it, and the browser that looks at it. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Browser, chromium, type Page } from "playwright-core";

import { pagesAreBuilt } from "../tooling/build-pages";
import { chromiumFlags, findBrowser } from "../tooling/find-programs";

export const browserPath = findBrowser();

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of assets/samples. */
export function sample(name: string): string {
  return join(root, "assets/samples", name);
}

export interface BuiltPages {
  readonly browser: Browser;
  /** "http://127.0.0.1:40123". */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

let running: Browser | null = null;

/**
 * One for all files of a worker, each with profiles of its own: to start it takes as much work as to open two pages. It
 * ends with the worker. Two workers never share one, because a browser has one clipboard.
 */
async function browserOfWorker(): Promise<Browser> {
  if (!running?.isConnected()) {
    running = await chromium.launch({ executablePath: browserPath ?? "", args: [...chromiumFlags] });
  }
  return running;
}

/** For programs that are no tests: they would wait for the browser, which no worker ends. */
export async function closeBrowser(): Promise<void> {
  await running?.close();
}

/** The browser and a server for the tests of a file; `folder` holds another build than dist/. */
export async function openBuiltPages(folder = join(root, "dist")): Promise<BuiltPages> {
  await pagesAreBuilt();
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!existsSync(path) || statSync(path).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const browser = await browserOfWorker();
  return {
    browser,
    origin: `http://127.0.0.1:${port}`,
    async close() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** Collects everything that the browser complains about, breaches of a page's own policy included. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  return troubles;
}

/** Collects the address of every request, also of those that a page makes from a worker or a frame. */
export function addressesAsked(page: Page): string[] {
  const addresses: string[] = [];
  page.context().on("request", (request) => addresses.push(request.url()));
  return addresses;
}

/** The addresses that are none of the page's own; `data:` and `blob:` never leave the machine. */
export function foreignAddresses(addresses: readonly string[], origin: string): string[] {
  return addresses.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin);
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
