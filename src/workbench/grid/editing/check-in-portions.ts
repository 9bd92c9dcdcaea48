/** Cells are checked against the rules of their drop-downs and numbers bit by bit; the engine does all of them in one go. */
import { IUniverInstanceService, UniverInstanceType, type Injector, type IRange, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import { startSliceClock } from "../../../workbook/slice-clock";

const rowsAtOnce = 100;

export function checkInPortions(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const checkAtOnce = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, subUnitId, ranges) => {
    const clock = startSliceClock();
    const statuses: Awaited<ReturnType<typeof checkAtOnce>> = [];
    for (const portion of ranges.flatMap(portionsOf)) {
      // In a pause the sheet may have been replaced.
      if (!isShown(injector, unitId, subUnitId)) break;
      for (const status of await checkAtOnce(unitId, subUnitId, [portion])) statuses.push(status);
      if (clock.isDue()) await clock.pause();
    }
    return statuses;
  };
}

function portionsOf(range: IRange): IRange[] {
  const portions: IRange[] = [];
  for (let startRow = range.startRow; startRow <= range.endRow; startRow += rowsAtOnce) {
    portions.push({ ...range, startRow, endRow: Math.min(range.endRow, startRow + rowsAtOnce - 1) });
  }
  return portions;
}

function isShown(injector: Injector, unitId: string, sheetId: string): boolean {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return !!workbook?.getSheetBySheetId(sheetId);
}
