/** Everything of the in-memory workbook that a person could see or a formula could use. */
import { isBlankCell, type ModelCell, type ModelWorkbook } from "./model-workbook";
import { orderedJson } from "./ordered-json";

/** A copy of it, in an order that does not depend on how it came about. */
export function dumpWorkbook(workbook: ModelWorkbook) {
  return structuredClone(viewOf(workbook));
}

/** The same as one text, for tests that compare thousands of states. */
export function textOfWorkbook(workbook: ModelWorkbook): string {
  const { sheets, ...rest } = viewOf(workbook);
  const texts = sheets.map(({ cells, ...sheet }) => {
    const lines = Object.entries(cells).map(([place, cell]) => `${place}: ${textOfCell(cell)}`);
    return `${orderedJson(sheet)}\n${lines.join("\n")}`;
  });
  return [...texts, orderedJson(rest)].join("\n\n");
}

function textOfCell({ look, hyperlink, validation, note, ...cell }: ModelCell): string {
  const { value, formula, isError, numberFormat, borders } = cell;
  const looks = Object.keys(look)
    .sort()
    .map((key) => `${key}=${String(look[key])}`);
  const beside = [hyperlink, validation, note];
  const others = beside.every((one) => one === null) ? "" : orderedJson(beside);
  return `${JSON.stringify([value, formula, isError, numberFormat, borders])} ${looks.join(" ")} ${others}`;
}

/** In an order that does not depend on how it came about. */
function viewOf(workbook: ModelWorkbook) {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      cells: Object.fromEntries(
        [...sheet.cells].filter(([, cell]) => !isBlankCell(cell)).sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
      columnWidths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
      rowHeights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
      hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
      merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
      frozen: sheet.frozen,
      conditionalFormats: sheet.conditionalFormats.map(({ type, areas, properties }) => ({ type, areas, properties })),
      pageLayout: sheet.pageLayout,
      printTitleRows: sheet.printTitleRows,
      printArea: sheet.printArea,
      protection: sheet.protection,
    })),
    names: [...workbook.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    settings: [...workbook.settings].sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}
