import type { FindingParams } from "../../findings/finding";
import type { Role } from "../../scoring/assignment";
import type { ScoringRuleCode } from "../../scoring/rules/scoring-rules";
import { numberText } from "../number-text";
import { assignmentFields } from "./assignment-fields";

type Param = FindingParams[string] | undefined;
const shown = (value: Param) => numberText("en", value);

/** What to write into a cell that cannot be read. */
const adviceFor: Readonly<Record<keyof typeof assignmentFields, string>> = {
  person: "Enter the person's name.",
  code: "Enter a code of the converted catalogue.",
  kind: "Enter planned, returned, takenOver or sudden.",
  title: "Enter the task.",
  output: "Enter the output.",
  coefficient: "Enter a number above 0.",
  due: "Enter a date such as 31/05/2026.",
  assigned: "Enter a number of 0 or more.",
  done: "Enter a number of 0 or more.",
  doneDate: "Enter a date such as 31/05/2026.",
  failed: "Enter a number of 0 or more.",
  failedObjective: "Enter x, or leave it empty.",
  delays: "Enter a number of 0 or more, or leave it empty to count by the dates.",
  delaysObjective: "Enter x, or leave it empty.",
  share: "Enter a share above 0 and at most 100%.",
  note: "Type the note again.",
  criterion: "Enter the criterion's number in the sheet “Cấu hình KPI”, such as I.1.",
  self: "Enter a number from 0 to the criterion's maximum.",
  authority: "Enter a number from 0 to the criterion's maximum.",
  ownRatio: "Enter percent: 100 or 50 for d, đ, e; 0 to 100 for a, b, c, such as 95 or 95%.",
  unitLevel: "Choose one of the levels in the list.",
  status: "Enter done, not done or … days late.",
  position: "Enter the position.",
  unit: "Enter the unit.",
  role: "Choose one of the roles in the list.",
  ground: "Enter the number and date of the document; leave it empty where there is none.",
};

const roles: Readonly<Record<Role, string>> = {
  staff: "staff",
  head: "a head",
  deputy: "a deputy",
  support: "support staff",
};

function labelIn(labels: Readonly<Record<string, string>>, key: Param): string {
  return labels[String(key)] ?? String(key);
}

/** Why a text that looks like a date is none. */
function dayTrouble({ trouble, month, last }: FindingParams): string {
  if (trouble === "shortMonth") return `: month ${shown(month)} has only ${shown(last)} days`;
  return trouble === "noMonth" ? `: there is no month ${shown(month)}; the day comes first` : "";
}

/** E601 by its reason. */
const unknownCode: Readonly<Record<string, (params: FindingParams) => string>> = {
  unknown: ({ line, code }) =>
    `Line ${String(line)}: the converted catalogue has no code “${String(code)}”. Correct it; for work outside the catalogue leave the code empty and give a task and a coefficient.`,
  twice: ({ line, code }) =>
    `Line ${String(line)}: several rows of the converted catalogue have the code “${String(code)}”, so that its coefficient is not known. Leave one row to a code.`,
  untitled: ({ line }) =>
    `Line ${String(line)}: work outside the catalogue without a task. Enter the task, or a product code.`,
  missing: ({ line }) =>
    `Line ${String(line)}: no product code. Enter it; for work outside the catalogue give a task and a coefficient.`,
  ambiguous: ({ line, name, candidates }) =>
    `Line ${String(line)}: several products are called “${String(name)}” (${String(candidates)}). Choose one, or write its code.`,
  unnamed: ({ line, name, candidates }) =>
    `Line ${String(line)}: no product is called “${String(name)}”${candidates === "" ? "" : `; like it: ${String(candidates)}`}. Choose one or write its code; for work outside the catalogue write a coefficient.`,
  noCodes: ({ line, headings, count }) =>
    `Line ${String(line)}: the table has no column of product codes or coefficients, and none of its ${shown(count)} lines has the name of a product in the converted catalogue. The columns ${String(headings)} are known. Add a column “code”; for work outside the catalogue a column “coefficient”.`,
  noCoefficient: ({ line, code }) =>
    `Line ${String(line)}: product “${String(code)}” has no coefficient yet. Convert the catalogue again.`,
};

/** E613 by its reason. */
const unclearPerson: Readonly<Record<string, (params: FindingParams) => string>> = {
  idTwice: ({ called }) =>
    `Several lines of “Nhân sự” have the code “${String(called)}”; nobody of them is scored. Give each person a code of their own.`,
  idLong: ({ called }) => `The code “${String(called)}” is too long. Enter at most 40 characters.`,
  idError: () => "The code of this person shows an error. Enter the code again.",
  nameless: ({ called }) => `The line of “${String(called)}” has no name. Enter the name, or delete the line.`,
  ambiguous: ({ called, candidates }) =>
    `“${String(called)}” may be several people (${String(candidates)}); nothing is guessed. Write the code of whom you mean.`,
};

export const assignmentFindings: Record<
  ScoringRuleCode,
  { readonly title: string; readonly message: (params: FindingParams) => string }
> = {
  E601: {
    title: "Wrong product code",
    message: (params) => unknownCode[String(params["reason"])]?.(params) ?? "",
  },
  E602: {
    title: "Cell cannot be read",
    message: (params) => {
      const { line, field, value, max, others } = params;
      const label = labelIn(assignmentFields, field);
      const limit = max === undefined ? "" : ` (0 to ${shown(max)})`;
      const where = others === undefined ? "" : ` and ${shown(others)} other lines`;
      const trouble = value === "" ? `${label} is missing` : `${label}${limit} cannot be read from “${String(value)}”`;
      return `Line ${String(line)}${where}: ${trouble}${dayTrouble(params)}. ${labelIn(adviceFor, field)}`;
    },
  },
  E603: {
    title: "Nobody named",
    message: ({ line }) => `Line ${String(line)}: no person is named. Enter the name, or delete the line.`,
  },
  W604: {
    title: "Not in the roster",
    message: ({ name, id, role }) =>
      `“${String(name)}” was not in the sheet “Nhân sự” and was added as ${String(id)}, ${labelIn(roles, role)}. Check the role and position.`,
  },
  W605: {
    title: "General criteria not scored",
    message: ({ count }) => `No general criteria are given for ${shown(count)} people; 30 points are assumed.`,
  },
  W606: {
    title: "Ratios of the role's own",
    message: ({ reason, name, role, keys }) =>
      reason === "missing"
        ? `“${String(name)}” is ${labelIn(roles, role)} without a, b and c, so there is no score or level. Enter them in the score sheet, or in the criteria table (rows a, b, c, column authority, in percent).`
        : reason === "unused"
          ? `“${String(name)}” is ${labelIn(roles, role)}, whose form has no ${String(keys)} to enter, so they were not used. Check the role, or remove the rows.`
          : `“${String(name)}” is ${labelIn(roles, role)} and nobody chose ${String(keys)}; 100% is assumed. Choose in the score sheet with a reason, or in the criteria table.`,
  },
  W607: {
    title: "Column not used",
    message: ({ reason, columns, field, used }) =>
      reason === "done"
        ? "The table has no column of completed quantities, so everything counts as not completed. Add the column “done”."
        : reason === "twice"
          ? `The column ${String(columns)} says ${labelIn(assignmentFields, field)} as well, for which “${String(used)}” is used. If this is the right one, choose it.`
          : `The column ${String(columns)} is not known and was not used. If it matters, give it a known heading.`,
  },
  W608: {
    title: "Work outside the catalogue",
    message: ({ name, count, titles }) =>
      `“${String(name)}” has ${shown(count)} ${count === 1 ? "piece" : "pieces"} of work outside the catalogue, counted by a coefficient entered by hand: ${String(titles)}. Propose it for the catalogue.`,
  },
  W609: {
    title: "Progress not certain",
    message: ({ reason, name, count, titles }) =>
      reason === "late"
        ? `“${String(name)}” has ${shown(count)} late ${count === 1 ? "line" : "lines"} that do not say by how much; counted as 1. Enter the days or times late, or the due and completion dates.`
        : `“${String(name)}” has ${shown(count)} finished ${count === 1 ? "line" : "lines"} with a due date and no completion date (${String(titles)}), counted as on time. Enter the completion date, or the days or times late.`,
  },
  W611: {
    title: "Everything handed back",
    message: ({ name, count }) =>
      `“${String(name)}” handed back everything that was assigned (${shown(count)}), so the result is 0. If the cause was objective, look at the assignment again.`,
  },
  W615: {
    title: "Manager not clear",
    message: ({ reason, names, name, manager }) =>
      reason === "circle"
        ? `The column “Người phụ trách” runs in a circle: ${String(names)}. These people do not count for each other's ratio d. Mend it in the sheet “Nhân sự”.`
        : `The manager of “${String(name)}” is “${String(manager)}”, a name of several people, so it counts for nobody's ratio d. Write the id instead.`,
  },
  E613: {
    title: "Unclear who somebody is",
    message: (params) => unclearPerson[String(params["reason"])]?.(params) ?? "",
  },
  W614: {
    title: "Score sheet of nobody",
    message: ({ sheet, id }) =>
      `The sheet “${String(sheet)}” is that of the code ${String(id)}, which “Nhân sự” does not have any more; it is not scored. Enter the person's old code again, or remove the sheet.`,
  },
  E612: {
    title: "Coefficient typed beside a code",
    message: ({ line, code }) =>
      `Line ${String(line)}: “${String(code)}” has its coefficient in the catalogue, yet one was typed as well, so the line is not counted. Delete the typed one; for work outside the catalogue delete the code; for a part of a shared product give its share.`,
  },
  E610: {
    title: "Shares above 100%",
    message: ({ product, parts, sum }) =>
      `The shares of “${String(product)}” add up to ${String(sum)}, above 100% (${String(parts)}; empty is 100%). Share it anew; if these are two products, give each its own due date.`,
  },
};
