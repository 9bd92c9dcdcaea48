/**
 * Marks of findings in Excel's own sheets (conditional formats, ExcelApi 1.6; over several areas 1.9). In few requests:
 * what is there is looked at in three, and all the rest goes in one.
 */
import type { CellRange } from "../../../workbook/address";
import {
  markedAreas,
  markFormula,
  markLooks,
  type KeptMarks,
  type MarkedAreas,
  type MarkedCell,
  type MarkLine,
} from "../../../workbook/kept-marks";
import { UserError } from "../../../workbook/user-error";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { addressOfAreas } from "../picture/excel-address";
import { runExcel, sendSteps, type WriteStep } from "../requests/batching";
import { requireFloor } from "../requests/capabilities";
import { retry, type Patience } from "../requests/retry";
import { findMarks, type MarksOfSheet } from "./find-marks";

const lines: Readonly<Record<MarkLine, Excel.ConditionalRangeBorder["style"]>> = {
  solid: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
};
const sides = ["top", "right", "bottom", "left"] as const;

/** Excel takes some 8,000 letters of addresses in one call; an area is at most 21 of them. */
const areasOfRule = 380;
/** Of a rule without its addresses, on the wire. */
const ruleBytes = 2_600;

export function excelMarks(patience: Patience): KeptMarks {
  return {
    async find(work = {}) {
      requireFloor();
      const sheets = await runExcel((context) => findMarks(context, work), work);
      return sheets.filter(({ ids }) => ids.length > 0).map(({ sheet }) => sheet);
    },
    put: (cells, work) => exchangeMarks({ cells, patience, work }),
    clear: (work) => exchangeMarks({ cells: [], patience, work }),
  };
}

interface Exchange {
  readonly cells: readonly MarkedCell[];
  readonly patience: Patience;
  readonly work: WorkOptions | undefined;
}

/** Takes out the marks that are there and puts these in. What goes wrong in between leaves none of them. */
async function exchangeMarks({ cells, patience, work = {} }: Exchange): Promise<void> {
  requireFloor();
  // A stop is only heard before anything is written.
  const { onRemark } = work;
  const quietly = onRemark ? { onRemark } : {};
  const { old, news } = await runExcel(async (context) => {
    const found = await findMarks(context, work);
    const named = new Map(found.map((sheet) => [sheet.sheet.toLowerCase(), sheet]));
    const wanted = markedAreas(cells).filter(({ sheet }) => named.has(sheet.toLowerCase()));
    const touched = [
      ...found.filter(({ ids }) => ids.length > 0),
      ...wanted.flatMap(({ sheet }) => named.get(sheet.toLowerCase()) ?? []),
    ];
    const locked = touched.find(({ isProtected }) => isProtected);
    if (locked) throw new UserError("sheetProtected", { sheet: locked.sheet });
    // A mark that could not be found again could not be taken out either.
    const untold = touched.find(({ isTold }) => !isTold);
    if (untold) throw new UserError("marksUntold", { sheet: untold.sheet });
    return { old: found.flatMap(removal), news: wanted.flatMap(additions) };
  }, work);
  if (old.length + news.length === 0) return;
  try {
    await runExcel((context) => sendSteps(context, [...old, ...news]), quietly);
  } catch (error) {
    const failure = await retry(() => takeOut(quietly), patience);
    if (news.length > 0 || failure) throw error;
  }
}

async function takeOut(work: WorkOptions): Promise<void> {
  await runExcel(async (context) => {
    // A request that broke off has left the events off (ExcelApi 1.8), also where no mark is left.
    context.runtime.enableEvents = true;
    const left = await findMarks(context);
    await sendSteps(context, left.flatMap(removal));
  }, work);
}

function removal({ sheet, ids }: MarksOfSheet): WriteStep[] {
  return ids.map((id) => ({
    rows: 1,
    bytes: 400,
    write: (context) => context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete(),
  }));
}

function additions({ sheet, severity, areas }: MarkedAreas): WriteStep[] {
  return portionsOf(areas).map((portion) => {
    const addresses = addressOfAreas(portion);
    return {
      rows: 1,
      bytes: ruleBytes + addresses.length,
      write: (context) => {
        const { fill, line, lineColor } = markLooks[severity];
        const { custom } = context.workbook.worksheets
          .getItem(sheet)
          .getRanges(addresses)
          .conditionalFormats.add("Custom");
        custom.rule.formula = markFormula(severity);
        custom.format.fill.color = fill;
        for (const side of sides) {
          const border = custom.format.borders[side];
          border.style = lines[line];
          border.color = lineColor;
        }
      },
    };
  });
}

function portionsOf(areas: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const count = Math.ceil(areas.length / areasOfRule);
  return Array.from({ length: count }, (_, index) => areas.slice(index * areasOfRule, (index + 1) * areasOfRule));
}
