/**
 * Going to a cell, and hearing about edits and selections. Events fire for every co-author; their handlers only
 * pass on where something happened, and our own writes keep them quiet (see `sendSteps`).
 */
import { cellAddress, type CellRef } from "../../workbook/address";
import { UserError } from "../../workbook/user-error";
import { runExcel } from "./requests/batching";
import { localRange } from "./picture/excel-address";
import { logOfficeError } from "./office-helpers";

/** Shows and selects a cell; throws `sheetMissing` when its sheet is gone, `workbookProtected` when it must stay hidden. */
export async function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const { protection } = context.workbook;
    worksheet.load(["name", "visibility"]);
    protection.load("protected");
    await context.sync();
    if (worksheet.isNullObject) throw new UserError("sheetMissing", { sheet, sheets: "" });
    // Excel shows no cell of a hidden sheet; the person asked to see it.
    const isHidden = worksheet.visibility !== "Visible";
    if (isHidden && protection.protected) throw new UserError("workbookProtected", { sheet });
    if (isHidden) worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}

/** Passes on in which sheet cells changed; `null` when that sheet is not to be found any more. */
export function listenToChanges(listener: (sheet: string | null) => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      listener(await sheetName(worksheetId));
    }),
  );
}

export function listenToSelection(listener: (cell: CellRef) => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      // Several areas come joined by commas; the first is where the person began.
      const area = localRange(address.split(",")[0] ?? "");
      const sheet = await sheetName(worksheetId);
      if (area && sheet !== null) listener({ sheet, row: area.top, column: area.left });
    }),
  );
}

async function sheetName(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Registers now and takes back when asked, even when asked before Excel has answered. */
function listen(register: (context: Excel.RequestContext) => Registration): () => void {
  const registered = runExcel(async (context) => {
    const result = register(context);
    await context.sync();
    return result;
  });
  // Without events the pane still works: people then press "read again". Anything but Excel's refusal is a bug.
  const known = registered.catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    await logOfficeError(error.cause instanceof Error ? error.cause : error);
    return null;
  });
  return () => {
    void known.then((result) => (result ? stop(result) : undefined));
  };
}

/** A handler can only be removed on the context it was added on. */
async function stop(result: Registration): Promise<void> {
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
}
