/**
 * Checking: the findings of a catalogue on its own. Having no standard unit yet is no fault of the catalogue,
 * so the findings about choosing one belong to converting.
 */
import { rulebook, type FindingCode } from "../rulebook/rulebook";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { assess } from "./assess";
import type { AssessOptions, Assessment } from "./assessment";
import { summarise } from "./summarise";

const aboutChoosingStandard: ReadonlySet<FindingCode> = new Set<FindingCode>(["E501", "E502"]);

/** How many rules a check holds a catalogue against. */
export const rulesOfCheck = [...rulebook.catalogue, ...rulebook.conversion].filter(
  ({ code }) => !aboutChoosingStandard.has(code),
).length;

/** The assessment without the findings that only converting needs. Throws what `assess` throws. */
export async function check(
  host: WorkbookHost,
  options: AssessOptions = {},
  work: WorkOptions = {},
): Promise<Assessment> {
  return asCheck(await assess(await host.read(work), options, work));
}

/** The same facts, judged for submission instead of conversion. */
export function asCheck(assessment: Assessment): Assessment {
  const findings = assessment.findings.filter((finding) => !aboutChoosingStandard.has(finding.code));
  return { ...assessment, findings, summary: summarise(assessment.summary.rows, findings) };
}
