/** What all hosts must agree on, as plain data that a failing test can show. */
import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell-value";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import type { SheetSnapshot } from "../../../src/workbook/workbook-snapshot";

export interface ContentOptions {
  readonly withMerges: boolean;
}

/** Values, formulas, names, merges, hidden rows, markers: sheet by sheet in the order of the tabs. */
export async function contentOf(host: WorkbookHost, { withMerges }: ContentOptions) {
  const { sheets, names } = await host.read();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      marker: sheet.marker,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      formulas: Object.fromEntries([...sheet.formulas].sort()),
      constants: Object.fromEntries(constantsOf(sheet)),
      hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
      merges: withMerges ? sheet.merges.map(rangeAddress).sort() : [],
    })),
    names: names.map(({ name, sheet, range }) => `${name} = ${sheet}!${rangeAddress(range)}`).sort(),
  };
}

/** Formulas stand for their values, which not every host calculates. */
function constantsOf({ values, formulas, firstRow, firstColumn }: SheetSnapshot): (readonly [string, CellValue])[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const address = cellAddress(firstRow + row, firstColumn + column);
      return value === null || value === "" || formulas.has(address) ? [] : [[address, value] as const];
    }),
  );
}
