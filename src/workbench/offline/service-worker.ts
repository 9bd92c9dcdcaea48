/**
 * Keeps every part of the workbench in the browser, so that it opens without a network and a tab that was left open finds
 * its parts after a newer version has taken their place on the server. Built by Workbox for the production site alone; its
 * scope is the workbench's own pages, never the pane in Excel.
 */
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import type { WordToWorker } from "./words";

/** What of a service worker's surroundings is used here; the project's types are those of pages. */
interface ServiceWorkerSurroundings {
  /** Written in by the build: every file of the workbench, with a revision where its name has none. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: object) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (kind: string, listener: (event: LastingEvent) => void) => void;
}

interface LastingEvent extends Event {
  readonly data?: WordToWorker;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

declare const self: ServiceWorkerSurroundings;

const parts = new PrecacheController();
parts.addToCacheList(self.__WB_MANIFEST);

self.addEventListener("install", (event) => void parts.install(event));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data === "useNewer") event.waitUntil(self.skipWaiting());
  if (event.data === "opened") event.waitUntil(tidy(event));
});

// The page is the same whatever its address asks it to show first.
registerRoute(new PrecacheRoute(parts, { ignoreURLParametersMatching: [/./], directoryIndex: "", cleanURLs: false }));

// What only an earlier version has: a tab may still show that version.
registerRoute(
  ({ sameOrigin, request }) => sameOrigin && request.destination !== "document",
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

/** Parts of earlier versions go once the page that was just opened, from this version, is the only one. */
async function tidy(event: LastingEvent): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = pages.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ours.length === 1) await parts.activate(event);
}
