import { readPrintedOffice } from "../catalogue/read-office";
import { readOfficeNames, type OfficeNames } from "../sheets/form/letterhead";
import type { Assessment } from "./assessment";

/** The names in `Cấu hình KPI`; as long as it has none, those that the catalogue prints. */
export function officeNamesOf({ workbook, catalogue }: Pick<Assessment, "workbook" | "catalogue">): OfficeNames {
  const known = readOfficeNames(workbook);
  if (known.parent !== "" || known.office !== "") return known;
  return { ...known, ...readPrintedOffice(workbook, catalogue) };
}
