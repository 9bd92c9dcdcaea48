/** Copies of unfinished work that no tab holds any more: offered one after the other, the latest first. */
import { useCallback, useEffect, useRef, useState } from "react";
import { claimCopy, type Release } from "./claim-copy";
import { forgetCopy, listCopies, type RecoveryCopy } from "./recovery-store";

export interface LeftBehind {
  readonly copy: RecoveryCopy;
  readonly release: Release;
}

export interface LeftBehindUse {
  readonly offer: LeftBehind | null;
  /** Looks for a copy to offer, after the open workbook has changed. */
  readonly look: () => Promise<void>;
  /** The offered copy was taken up. */
  readonly take: () => void;
  readonly forget: () => Promise<void>;
}

export function useLeftBehind(): LeftBehindUse {
  const [offer, setOffer] = useState<LeftBehind | null>(null);
  const shown = useRef<LeftBehind | null>(null);
  const show = useCallback((left: LeftBehind | null) => {
    shown.current = left;
    setOffer(left);
  }, []);
  const look = useCallback(async () => {
    const found = await findLeftBehind();
    if (!found) return;
    const before = shown.current;
    const isLater = !before || found.copy.time >= before.copy.time;
    // The earlier one is let go until it is looked for again.
    (isLater ? before : found)?.release();
    if (isLater) show(found);
  }, [show]);
  useEffect(() => void look(), [look]);
  const take = useCallback(() => show(null), [show]);
  const forget = async () => {
    if (!offer) return;
    show(null);
    await forgetCopy(offer.copy.id);
    offer.release();
    await look();
  };
  return { offer, look, take, forget };
}

/** Milliseconds after which a page that was reloaded has let go of what it held. */
const secondLook = 1000;

/** `null` also where the browser keeps nothing for pages. */
async function findLeftBehind(): Promise<LeftBehind | null> {
  const copies = await listCopies().catch(() => []);
  if (copies.length === 0) return null;
  const found = await claimOne(copies);
  if (found) return found;
  await new Promise((resolve) => setTimeout(resolve, secondLook));
  return claimOne(await listCopies());
}

async function claimOne(copies: readonly RecoveryCopy[]): Promise<LeftBehind | null> {
  for (const copy of copies) {
    const release = await claimCopy(copy.id);
    if (release) return { copy, release };
  }
  return null;
}
