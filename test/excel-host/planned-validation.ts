/** A validation rule in Excel's terms, read back as a planned one; a rule that no plan has fails the test. */
import * as z from "zod";
import type { CellRange } from "../../src/workbook/address";
import type { PlannedValidation } from "../../src/workbook/sheet-plan";

const between = z.object({ formula1: z.number(), formula2: z.number(), operator: z.literal("Between") });
const excelValidation = z.object({
  rule: z.union([
    z.object({ list: z.object({ source: z.string() }) }),
    z.object({ decimal: between }),
    z.object({ wholeNumber: between }),
    z.object({ date: z.object({ formula1: z.literal("=DATE(2000,1,1)") }) }),
  ]),
  errorAlert: z.object({ message: z.string() }),
});

export function plannedValidation(range: CellRange, validation: unknown): PlannedValidation {
  const { rule, errorAlert } = excelValidation.parse(validation);
  const base = { range, message: errorAlert.message };
  if ("list" in rule) return { ...base, kind: "list", source: rule.list.source };
  if ("date" in rule) return { ...base, kind: "date" };
  const [kind, { formula1, formula2 }] =
    "decimal" in rule ? (["decimal", rule.decimal] as const) : (["whole", rule.wholeNumber] as const);
  return { ...base, kind, min: formula1, max: formula2 };
}
