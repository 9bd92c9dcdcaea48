/** The report that a person copies for support: the same words in every language, one fact a line. */
import type { HostDiagnosis } from "../../workbook/host-diagnosis";
import type { PaneProblem } from "../state/pane-state";

export interface SupportReportOptions {
  /** `null` where the place has nothing to tell. */
  readonly diagnosis: HostDiagnosis | null;
  readonly problem: PaneProblem | null;
  readonly language: string;
  readonly browser: string;
  readonly at: Date;
}

export function supportReport({ diagnosis, problem, language, browser, at }: SupportReportOptions): string {
  const { program = "", version = "", platform = "", newestSet = "", operations = [] } = diagnosis ?? {};
  return [
    "Danh mục KPI",
    `time: ${at.toISOString()}`,
    `program: ${[program, version, platform].filter((part) => part !== "").join(" ") || "browser"}`,
    ...(newestSet === "" ? [] : [`requirement set: ${newestSet}`]),
    `web view: ${browser}`,
    `language: ${language}`,
    ...(problem ? [`problem: ${problemCode(problem)}`] : []),
    ...operations.map(
      ({ kind, duration, sheets, edits, outcome }) =>
        `${kind}: ${duration} ms, ${sheets} sheets, ${edits} edits, ${outcome}`,
    ),
  ].join("\n");
}

/** The case alone: its parameters name sheets and files. */
function problemCode(problem: PaneProblem): string {
  return problem.kind === "user" ? problem.key : "unexpected";
}
