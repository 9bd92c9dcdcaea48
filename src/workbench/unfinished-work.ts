/**
 * Keeps a copy of one open workbook: of the file while it is only open, and of what was changed as soon as it was.
 */
import { claimCopy, newCopyId, type Release } from "./claim-copy";
import { forgetCopy, keepCopy } from "./recovery-store";
import { rememberCopyOfTab } from "./tab-memory";

/** Milliseconds from a change to its copy. */
const delay = 1500;

export interface WorkToKeep {
  readonly file: string;
  readonly isSample: boolean;
  /** The workbook as a file, without disturbing what is being typed. */
  readonly copyBytes: () => Promise<Uint8Array>;
  /** The copy that the workbook was restored from, with the claim to it. */
  readonly restored?: { readonly id: string; readonly release: Release; readonly isUnsaved: boolean };
  readonly onKept: (time: Date) => void;
}

export class UnfinishedWork {
  private readonly id: string;
  private readonly claim: Promise<Release | null>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<boolean> = Promise.resolve(true);
  private isChanged = false;
  private file: string;
  private isSample: boolean;

  constructor(private readonly work: WorkToKeep) {
    const { restored } = work;
    this.id = restored?.id ?? newCopyId();
    this.claim = restored ? Promise.resolve(restored.release) : claimCopy(this.id);
    this.isChanged = restored?.isUnsaved === true;
    this.file = work.file;
    this.isSample = work.isSample;
    rememberCopyOfTab(restored ? this.id : null);
  }

  /** The file is open and nobody changed it yet. */
  keepAsOpened(bytes: () => Promise<Uint8Array>): Promise<boolean> {
    return this.inTurn(async () => {
      if (!this.isChanged) await this.put(await bytes(), new Date());
    });
  }

  /** Something was changed. */
  touch(): void {
    this.isChanged = true;
    this.timer ??= setTimeout(() => void this.keep(), delay);
  }

  /** Everything is in a file of that name now. */
  async finish(file: string): Promise<void> {
    this.stopWaiting();
    this.isChanged = false;
    this.file = file;
    this.isSample = false;
    await this.inTurn(() => forgetCopy(this.id));
    await this.keepAsOpened(this.work.copyBytes);
  }

  /** Another workbook takes the place; the copy of what was not saved stays behind for anybody to take up. */
  async leave(): Promise<void> {
    if (this.timer !== undefined) await this.keep();
    else await this.last;
    if (!this.isChanged) await this.inTurn(() => forgetCopy(this.id));
    (await this.claim)?.();
  }

  /** Keeps a copy now; resolves to false where the browser keeps none. */
  keep(): Promise<boolean> {
    this.stopWaiting();
    return this.inTurn(async () => {
      if (!this.isChanged) return;
      const time = new Date();
      await this.put(await this.work.copyBytes(), time);
      this.work.onKept(time);
    });
  }

  private async put(bytes: Uint8Array, time: Date): Promise<void> {
    const { id, file, isSample, isChanged: isUnsaved } = this;
    await keepCopy({ id, file, bytes, time: time.getTime(), isUnsaved, isSample });
    rememberCopyOfTab(id);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** A browser that keeps nothing (a private window, a full disk) must not keep people from working. */
  private inTurn(act: () => Promise<void>): Promise<boolean> {
    this.last = this.last.then(act).then(
      () => true,
      () => false,
    );
    return this.last;
  }
}
