/** Keeps a copy of one open workbook while it has changes that were not saved to a file. */
import { claimCopy, newCopyId, type Release } from "./claim-copy";
import { forgetCopy, keepCopy } from "./recovery-store";

/** Milliseconds from a change to its copy. */
const delay = 1500;

export interface WorkToKeep {
  readonly file: string;
  /** The workbook as a file, without disturbing what is being typed. */
  readonly copyBytes: () => Promise<Uint8Array>;
  /** The copy that the workbook was restored from, with the claim to it. */
  readonly restored?: { readonly id: string; readonly release: Release };
  readonly onKept: (time: Date) => void;
}

export class UnfinishedWork {
  private readonly id: string;
  private readonly claim: Promise<Release | null>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private isChanged = false;

  constructor(private readonly work: WorkToKeep) {
    const { restored } = work;
    this.id = restored?.id ?? newCopyId();
    this.claim = restored ? Promise.resolve(restored.release) : claimCopy(this.id);
    this.isChanged = restored !== undefined;
  }

  /** Something was changed. */
  touch(): void {
    this.isChanged = true;
    this.timer ??= setTimeout(() => void this.keep(), delay);
  }

  /** Everything is in a file now. */
  async finish(): Promise<void> {
    this.stopWaiting();
    this.isChanged = false;
    await this.inTurn(() => forgetCopy(this.id));
  }

  /** Another workbook takes the place; the copy of what was not saved stays behind for anybody to take up. */
  async leave(): Promise<void> {
    if (this.timer !== undefined) await this.keep();
    else await this.last;
    (await this.claim)?.();
  }

  /** Keeps a copy now. */
  keep(): Promise<void> {
    this.stopWaiting();
    return this.inTurn(async () => {
      if (!this.isChanged) return;
      const time = new Date();
      const { file, copyBytes, onKept } = this.work;
      await keepCopy({ id: this.id, file, bytes: await copyBytes(), time: time.getTime() });
      onKept(time);
    });
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** A browser that keeps nothing (a private window, a full disk) must not keep people from working. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    this.last = this.last.then(act).catch(() => undefined);
    return this.last;
  }
}
