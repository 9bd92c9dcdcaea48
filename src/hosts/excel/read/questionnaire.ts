/**
 * Asks Excel many things in one request although it may refuse any of them. A request breaks off at the first thing that
 * Excel refuses, so a refused one is halved until what is refused stands alone: that stays unknown, the rest is answered.
 */
import { errorCode, toUserError } from "../requests/excel-error";
import { UserError, type UserErrorKey } from "../../../workbook/user-error";

/** Asks Excel; the function that comes back is called after the sync and fetches the answer. */
export type Question<R> = (context: Excel.RequestContext) => () => R;

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
}

/** An answer may be some 30 kB, the names of 512 areas, and a question is some 600 bytes. */
const questionsPerRequest = 400;
/** Who refuses so many things refuses all of them. */
const mostRefused = 12;

/** What stands in the way of any answer, whatever was asked. */
const obstacles: ReadonlySet<UserErrorKey> = new Set(["hostBusy", "connectionLost", "cellEditMode"]);

interface Asked {
  readonly ask: Question<void>;
  readonly isNeeded: boolean;
}

export class Questionnaire {
  private readonly asked: Asked[] = [];
  private refused = 0;

  /** Gives, once sent, the answer; `null` where Excel refuses it. */
  add<R>(question: Question<R>): () => R | null {
    return this.note(question, false);
  }

  /** A question that must be answered: sending throws Excel's error when it is not. */
  need<R>(question: Question<R>): () => R {
    const answer = this.note(question, true);
    return () => {
      const given = answer();
      if (given === null) throw new Error("asked for an answer before the questions were sent");
      return given;
    };
  }

  private note<R>(question: Question<R>, isNeeded: boolean): () => R | null {
    let answer: R | null = null;
    const ask: Question<void> = (context) => {
      const fetch = question(context);
      return () => {
        answer = fetch();
      };
    };
    this.asked.push({ ask, isNeeded });
    return () => answer;
  }

  /** Throws Excel's error when nothing at all can be asked for now, and the signal's reason. */
  async send(context: Excel.RequestContext, { signal }: SendOptions = {}): Promise<void> {
    const sendFrom = async (start: number): Promise<void> => {
      const part = this.asked.slice(start, start + questionsPerRequest);
      if (part.length === 0) return;
      await this.sendPart(context, part, { signal });
      await sendFrom(start + part.length);
    };
    await sendFrom(0);
  }

  private async sendPart(context: Excel.RequestContext, part: readonly Asked[], options: SendOptions): Promise<void> {
    const error = await this.refusalOf(context, part, options);
    if (error === null) return;
    const needed = part.filter(({ isNeeded }) => isNeeded);
    const refusedBefore = this.refused;
    await this.sendHalves(
      context,
      part.filter(({ isNeeded }) => !isNeeded),
      options,
    );
    if (needed.length === 0) return;
    // Nothing that may be refused accounts for it.
    if (this.refused === refusedBefore) throw error;
    const still = await this.refusalOf(context, needed, options);
    if (still !== null) throw still;
  }

  private async sendHalves(context: Excel.RequestContext, part: readonly Asked[], options: SendOptions): Promise<void> {
    if (part.length === 0 || this.refused >= mostRefused) return;
    const middle = Math.ceil(part.length / 2);
    for (const half of part.length === 1 ? [part] : [part.slice(0, middle), part.slice(middle)]) {
      if ((await this.refusalOf(context, half, options)) === null) continue;
      if (half.length === 1) this.refused += 1;
      else await this.sendHalves(context, half, options);
    }
  }

  /** Excel's error; `null` when all was answered. */
  private async refusalOf(
    context: Excel.RequestContext,
    part: readonly Asked[],
    { signal }: SendOptions,
  ): Promise<Error | null> {
    signal?.throwIfAborted();
    const fetchers = part.map(({ ask }) => ask(context));
    try {
      await context.sync();
    } catch (error) {
      if (!(error instanceof Error) || !isRefusal(error)) throw error;
      return error;
    }
    for (const fetch of fetchers) fetch();
    return null;
  }
}

function isRefusal(error: unknown): boolean {
  if (errorCode(error) === null) return false;
  const meant = toUserError(error);
  return !(meant instanceof UserError && obstacles.has(meant.key));
}
