/** Finds copies that no tab holds: what this tab had open before a reload, and what closed pages left unfinished. */
import { claimCopy, type Release } from "./claim-copy";
import { forgetCopy, listCopies, type RecoveryCopy } from "./recovery-store";
import { copyOfTab } from "./tab-memory";

export interface LeftBehind {
  readonly copy: RecoveryCopy;
  /** Lets other tabs have it. */
  readonly release: Release;
}

/** Milliseconds after which a page that was reloaded has let go of what it held. */
const secondLook = 1000;

/** Milliseconds for which a file that is in no tab any more, and was not changed, is kept for a tab that comes back. */
const longestUnchanged = 24 * 60 * 60 * 1000;

/** `null` also where the browser keeps nothing for pages. */
export async function findLeftBehind(isWanted: (copy: RecoveryCopy) => boolean): Promise<LeftBehind | null> {
  const isOffered = (copy: RecoveryCopy): boolean => copy.isUnsaved && isWanted(copy);
  const copies = (await listCopies().catch(() => [])).filter(isOffered);
  if (copies.length === 0) return null;
  const found = await claimOne(copies);
  if (found) return found;
  await later();
  return claimOne((await listCopies()).filter(isOffered));
}

/** What the page opens with instead of the sample; `null` where there is nothing of the person's own. */
export async function findOwnCopy(): Promise<LeftBehind | null> {
  const copies = await listCopies().catch(() => []);
  const own = copies.filter(({ id }) => id === copyOfTab());
  const found = (await claimOne(own)) ?? (own.length > 0 ? await later().then(() => claimOne(own)) : null);
  if (found) return found;
  // What could not be forgotten now is old the next time as well.
  void forgetOldFiles(copies).catch(() => undefined);
  return claimOne(copies.filter(({ isUnsaved }) => isUnsaved));
}

async function forgetOldFiles(copies: readonly RecoveryCopy[]): Promise<void> {
  const oldest = Date.now() - longestUnchanged;
  for (const copy of copies) {
    if (copy.isUnsaved || copy.time > oldest) continue;
    const release = await claimCopy(copy.id);
    if (release) await forgetCopy(copy.id).finally(release);
  }
}

async function claimOne(copies: readonly RecoveryCopy[]): Promise<LeftBehind | null> {
  for (const copy of copies) {
    const release = await claimCopy(copy.id);
    if (release) return { copy, release };
  }
  return null;
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, secondLook));
}
