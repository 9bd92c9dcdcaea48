/**
 * Keeps the page's parts for when there is no network, and tells when a newer version of the page waits. It is used when
 * a person says so, never by itself: their work is kept first, and the page that comes opens it again.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { keepForOffline, type KeptVersion } from "./offline/keep-for-offline";

export interface NewVersionUse {
  /** A newer version is there and nobody put it off. */
  readonly isWaiting: boolean;
  readonly use: () => Promise<void>;
  /** Until the page is opened anew, or another version comes. */
  readonly putOff: () => void;
}

/** @param keepWork Keeps everything for the page that comes after this one. */
export function useNewVersion(keepWork: () => Promise<void>): NewVersionUse {
  const [isWaiting, setWaiting] = useState(false);
  const kept = useRef<KeptVersion | null>(null);
  useEffect(() => {
    const version = keepForOffline({ onNewer: () => setWaiting(true) });
    kept.current = version;
    return () => version.stop();
  }, []);
  const use = async () => {
    await keepWork();
    await kept.current?.useNewer();
    window.location.reload();
  };
  return { isWaiting, use, putOff: useCallback(() => setWaiting(false), []) };
}
