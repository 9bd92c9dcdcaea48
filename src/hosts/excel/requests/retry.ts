/** Putting a workbook back is worth more than one try: what stopped the change often stops the first one as well. */

/** How long to wait, in milliseconds. */
export interface Patience {
  /** Before the second try; twice as long before the third. */
  readonly retryPause: number;
  /** Without a sign of life of whoever is writing into the document. */
  readonly silence: number;
}

/** A sync of a megabyte over a slow line takes some seconds. */
export const usualPatience: Patience = { retryPause: 400, silence: 12_000 };

const tries = 3;

/** `null` when one of three tries succeeded, otherwise the last error. */
export async function retry(act: () => Promise<void>, { retryPause }: Patience): Promise<Error | null> {
  const attempt = async (number: number): Promise<Error | null> => {
    try {
      await act();
      return null;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (number >= tries) return error;
      await pause(retryPause * number);
      return attempt(number + 1);
    }
  };
  return attempt(1);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
