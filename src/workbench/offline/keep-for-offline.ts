/** The page's side of keeping its parts: asks for the worker that does, and watches for a newer version. */
import type { WordToWorker } from "./words";

/** Milliseconds after which the page has what it needs first: keeping the rest must not take the line from it. */
const untilRegistered = 5_000;
/** Milliseconds between looks for a newer version in a page that stays open. */
const betweenLooks = 60 * 60 * 1000;
/** Milliseconds after which a newer version that does not come is no longer waited for. */
const longestChange = 5_000;

/** Beginnings of addresses: the page itself and the worker that calculates for it (webpack.config.js names both). */
const scope = "workbench";

export interface KeepOptions {
  /** A newer version is there: it is used after the next reload, or by `useNewer`. */
  readonly onNewer: () => void;
}

export interface KeptVersion {
  /** Resolves when the newer version is the one that a reload opens. */
  readonly useNewer: () => Promise<void>;
  readonly stop: () => void;
}

/** Does nothing in development, and where the browser keeps no parts: pages without encryption, private windows. */
export function keepForOffline({ onNewer }: KeepOptions): KeptVersion {
  if (process.env["NODE_ENV"] !== "production" || !("serviceWorker" in navigator)) {
    return { useNewer: () => Promise.resolve(), stop: () => undefined };
  }
  const workers = navigator.serviceWorker;
  let registration: ServiceWorkerRegistration | undefined;
  let isStopped = false;
  let lastLook = performance.now();
  const wasKept = workers.controller !== null;
  // Another tab has begun to use it. The first worker of all is none that is newer.
  const changed = (): void => {
    if (wasKept) onNewer();
  };
  const tellWaiting = (): void => {
    if (registration?.waiting && workers.controller) onNewer();
  };
  const found = (): void => {
    registration?.installing?.addEventListener("statechange", tellWaiting);
  };
  const look = (): void => {
    if (document.visibilityState !== "visible" || performance.now() - lastLook < betweenLooks) return;
    lastLook = performance.now();
    // Without a network there is nothing newer.
    void registration?.update().catch(() => undefined);
  };
  const register = async (): Promise<void> => {
    registration = await workers.register("service-worker.js", { scope, updateViaCache: "none" });
    if (isStopped) return;
    registration.addEventListener("updatefound", found);
    found();
    tellWaiting();
    if (workers.controller) say(workers.controller, "opened");
  };
  workers.addEventListener("controllerchange", changed);
  document.addEventListener("visibilitychange", look);
  const looking = setInterval(look, betweenLooks);
  // A browser that refuses works as it did before: by the network.
  const starting = setTimeout(() => void register().catch(() => undefined), untilRegistered);
  return {
    async useNewer() {
      const waiting = registration?.waiting;
      if (!waiting) return;
      await new Promise<void>((resolve) => {
        workers.removeEventListener("controllerchange", changed);
        workers.addEventListener("controllerchange", () => resolve(), { once: true });
        setTimeout(resolve, longestChange);
        say(waiting, "useNewer");
      });
    },
    stop() {
      isStopped = true;
      clearTimeout(starting);
      clearInterval(looking);
      workers.removeEventListener("controllerchange", changed);
      document.removeEventListener("visibilitychange", look);
      registration?.removeEventListener("updatefound", found);
    },
  };
}

function say(worker: ServiceWorker, word: WordToWorker): void {
  worker.postMessage(word);
}
