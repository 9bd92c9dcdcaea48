/** Copies of unfinished work that no tab holds any more: offered one after the other, the latest first. */
import { useCallback, useRef, useState } from "react";
import { findLeftBehind, type LeftBehind } from "./left-behind";
import { forgetCopy } from "./recovery-store";

export interface LeftBehindUse {
  readonly offer: LeftBehind | null;
  /** Looks for a copy to offer, after the open workbook has changed. */
  readonly look: () => Promise<void>;
  /** The offered copy was taken up. */
  readonly take: () => void;
  /** It stays where it is, and is not offered again before the page is opened anew. */
  readonly putOff: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

export function useLeftBehind(): LeftBehindUse {
  const [offer, setOffer] = useState<LeftBehind | null>(null);
  const shown = useRef<LeftBehind | null>(null);
  /** When each copy was made that a person did not want to hear of; later work on it is offered again. */
  const putOffAt = useRef<ReadonlyMap<string, number>>(new Map());
  const show = useCallback((left: LeftBehind | null) => {
    shown.current = left;
    setOffer(left);
  }, []);
  const look = useCallback(async () => {
    const found = await findLeftBehind(({ id, time }) => putOffAt.current.get(id) !== time);
    if (!found) return;
    const before = shown.current;
    const isLater = !before || found.copy.time >= before.copy.time;
    // The earlier one is let go until it is looked for again.
    (isLater ? before : found)?.release();
    if (isLater) show(found);
  }, [show]);
  const take = useCallback(() => show(null), [show]);
  const putOff = async () => {
    if (!offer) return;
    putOffAt.current = new Map(putOffAt.current).set(offer.copy.id, offer.copy.time);
    show(null);
    offer.release();
    await look();
  };
  const forget = async () => {
    if (!offer) return;
    show(null);
    await forgetCopy(offer.copy.id);
    offer.release();
    await look();
  };
  return { offer, look, take, putOff, forget };
}
