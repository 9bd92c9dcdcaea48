/** Remembers how the latest pieces of work went, for the report that a person can copy for support. */
import type { HostOperation, OperationKind } from "../../workbook/host-diagnosis";
import { UserError } from "../../workbook/user-error";

const mostOperations = 20;

export interface OperationSize {
  readonly sheets: number;
  readonly edits: number;
}

export interface OperationLog {
  /** Runs the work and remembers it; `sizeOf` is asked once it is done. */
  run<T>(kind: OperationKind, work: () => Promise<T>, sizeOf: (result: T) => OperationSize): Promise<T>;
  latest(): readonly HostOperation[];
}

export function createOperationLog(now: () => number = () => performance.now()): OperationLog {
  const operations: HostOperation[] = [];
  const note = (operation: HostOperation): void => {
    operations.push(operation);
    if (operations.length > mostOperations) operations.shift();
  };
  return {
    async run(kind, work, sizeOf) {
      const start = now();
      const duration = (): number => Math.round(now() - start);
      try {
        const result = await work();
        note({ kind, duration: duration(), ...sizeOf(result), outcome: "done" });
        return result;
      } catch (error) {
        note({ kind, duration: duration(), sheets: 0, edits: 0, outcome: outcomeOf(error) });
        throw error;
      }
    },
    latest: () => [...operations],
  };
}

/** Never an error's message: Excel and programs alike put names and contents into them. */
function outcomeOf(error: unknown): string {
  if (error instanceof UserError) {
    const { code, restored } = error.params;
    return [error.key, plainWord(code), restored === "no" ? "in-between" : ""].filter((part) => part !== "").join(" ");
  }
  const name = error instanceof Error ? plainWord(error.name) : "";
  return name === "AbortError" ? "cancelled" : `unexpected ${name}`.trim();
}

/** Codes are words of letters; anything else is not told. */
function plainWord(value: unknown): string {
  return typeof value === "string" && /^[A-Za-z]{1,60}$/.test(value) ? value : "";
}
