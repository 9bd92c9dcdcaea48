/**
 * Reads a sheet of ours back as a picture before it is rewritten, so that it can be put back exactly: contents,
 * looks, sizes, rules and page set-up as far as our sheets use them. Charts and comments are never touched.
 */
import { entryOf } from "../picture/cell-entry";
import { blocksOf, type SheetBlock } from "./read-cells";
import { formatCellFactor, lookOfProperties, recordBlocks, type RecordedBlock } from "./record-cells";
import { readOutlines, type SheetOutline } from "./record-outline";
import { Questionnaire } from "./questionnaire";
import { addFormatDetails } from "./record-formats";
import { addValidations, readMixed } from "./record-rules";
import {
  LookBook,
  type PictureConditionalFormat,
  type PictureValidation,
  type SheetPicture,
} from "../picture/sheet-picture";
import type { SheetState } from "./workbook-state";

/** Pictures of all sheets, in their order: as many syncs for ten sheets as for one, apart from their size. */
export async function recordSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<SheetPicture[]> {
  if (sheets.length === 0) return [];
  const names = sheets.map(({ name }) => name);
  const outlines = await readOutlines(context, names);
  const blocks = await recordBlocks(
    context,
    outlines.flatMap(({ used }, index) =>
      used ? blocksOf(usedBlock(names[index] ?? "", used), formatCellFactor) : [],
    ),
  );
  const questions = new Questionnaire();
  const formats = outlines.map(({ conditionalFormats }) => addFormatDetails(questions, conditionalFormats));
  const rules = addValidations(
    questions,
    outlines.flatMap(({ validated }, index) => validated.map((range) => ({ sheet: names[index] ?? "", range }))),
  );
  await questions.send(context);
  const { validations, mixed } = rules();
  const all = [...validations, ...(await readMixed(context, mixed))];
  return sheets.flatMap((sheet, index) => {
    const outline = outlines[index];
    const own = blocks.filter((block) => block.sheet === sheet.name);
    const ownRules = all.filter((rule) => rule.sheet === sheet.name);
    const conditionalFormats = formats[index]?.() ?? [];
    return outline ? [pictureOf({ sheet, outline, blocks: own, validations: ownRules, conditionalFormats })] : [];
  });
}

function usedBlock(sheet: string, { bottom, right }: { bottom: number; right: number }): SheetBlock {
  return { sheet, range: { top: 1, left: 1, bottom, right } };
}

interface Recorded {
  readonly sheet: SheetState;
  readonly outline: SheetOutline;
  readonly blocks: readonly RecordedBlock[];
  readonly validations: readonly PictureValidation[];
  readonly conditionalFormats: readonly PictureConditionalFormat[];
}

function pictureOf({ sheet, outline, blocks, validations, conditionalFormats }: Recorded): SheetPicture {
  const inOrder = [...blocks].sort((one, other) => one.range.top - other.range.top);
  const cells = inOrder.flatMap((block) => block.cells);
  const properties = inOrder.flatMap((block) => block.properties);
  const book = new LookBook();
  const lookOf = properties.map((line) => line.map((cell) => book.numberOf(lookOfProperties(cell))));
  return {
    name: sheet.name,
    tabColor: outline.tabColor,
    columnWidths: outline.columnWidths,
    rowHeights: inOrder.flatMap((block) => block.heights),
    entries: cells.map((line) => line.map(entryOf)),
    formats: cells.map((line) => line.map(({ format }) => format)),
    lookOf,
    looks: book.looks,
    links: properties.flatMap((line, row) =>
      line.flatMap(({ hyperlink }, column) => (hyperlink ? [{ row: row + 1, column: column + 1, hyperlink }] : [])),
    ),
    merges: outline.merges,
    freeze: outline.freeze,
    validations: validations.map(({ range, rule, errorAlert, ignoresBlanks }) => ({
      range,
      rule,
      errorAlert,
      ignoresBlanks,
    })),
    conditionalFormats,
    page: outline.page,
    protection: sheet.isProtected ? sheet.protectionOptions : null,
  };
}
