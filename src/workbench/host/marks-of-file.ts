/** The marks that a file brought along from Excel, beside a grid that draws its own: shown no more once they are taken out. */
import type { KeptMarks } from "../../workbook/kept-marks";

export interface MarksOfFileOptions {
  readonly marks: () => KeptMarks;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Does the work in its turn and draws anew the sheets that it names. */
  readonly redrawing: (work: () => Promise<ReadonlySet<string>>) => Promise<void>;
}

export function marksOfFile({ marks, inTurn, redrawing }: MarksOfFileOptions): KeptMarks {
  const exchange = (work: () => Promise<void>): Promise<void> =>
    redrawing(async () => {
      const before = new Set(await marks().find());
      await work();
      return before;
    });
  return {
    find: (work) => inTurn(() => marks().find(work)),
    put: (cells, work) => exchange(() => marks().put(cells, work)),
    clear: (work) => exchange(() => marks().clear(work)),
  };
}
