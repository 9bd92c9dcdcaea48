/** The pane's first sentence goes before the grid: it is what a person waits for, and there is one thread for both. */
import { useEffect, useMemo } from "react";

/** Milliseconds after which the grid waits no longer. */
const longest = 4_000;
/** Milliseconds in which what was drawn is on the screen; a page out of sight draws nothing. */
const untilSeen = 100;

export interface FirstReading {
  /** Resolves when the sentence is on the screen, and at the latest after some seconds. */
  readonly told: Promise<void>;
  readonly tell: () => void;
}

export function useFirstReading(): FirstReading {
  const reading = useMemo((): FirstReading => {
    let resolve: () => void = () => undefined;
    const told = new Promise<void>((done) => {
      resolve = done;
    });
    const tell = (): void => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, untilSeen);
    };
    return { told, tell };
  }, []);
  useEffect(() => {
    const timer = setTimeout(reading.tell, longest);
    return () => clearTimeout(timer);
  }, [reading]);
  return reading;
}
