/** The sheets of a conversion, as the core plans them for a catalogue as long as asked for. */
import { assess } from "../../src/app/assess";
import { planConversion } from "../../src/app/plan-conversion";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { longCatalogue } from "./long-catalogue";

export async function convertedPlans(products: number): Promise<readonly SheetPlan[]> {
  const workbook = await (await openXlsx(await longCatalogue(products))).read();
  const standard = { kind: "row", sheet: "Danh mục", row: 3 } as const;
  return planConversion(await assess(workbook, { tried: { standard } })).sheets;
}
