import type { CatalogueRuleCode } from "../../catalogue/rules/catalogue-rules";
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";
import { contentFindings } from "./findings-content";

type Sentence = (params: FindingParams) => string;
/** What a finding names. */
type Said = FindingParams[string] | undefined;

const chooseBand = "Choose one of the template's 14 bands.";
const chooseGroup = "Choose one group from N1 to N5.";

/** "row 12", or "row 12 of “Phòng A”" in another sheet. */
const otherPlace: Sentence = ({ otherRow, otherSheet }) =>
  `row ${otherRow}${otherSheet === "" ? "" : ` of “${otherSheet}”`}`;

/** The choice that was probably meant, or what to choose from. */
function perhaps(suggestion: FindingParams[string] | undefined, otherwise: string): string {
  return suggestion === "" ? otherwise : `Is it “${suggestion}”?`;
}

/** What is wrong with the letters of a cell, and what to do. */
const letterFault: Readonly<Record<string, (text: Said, suggestion: Said) => string>> = {
  tcvn3: (text, suggestion) =>
    `is typed in TCVN3 (font .VnTime) and shows as “${text}” elsewhere. Turn it into Unicode: “${suggestion}”.`,
  vni: (text, suggestion) =>
    `is typed in VNI (font VNI-Times) and shows as “${text}” elsewhere. Turn it into Unicode: “${suggestion}”.`,
  decomposed: (_text, suggestion) =>
    `has marks apart from their letters, so that searches and comparisons miss it. Turn it into composed Unicode: “${suggestion}”.`,
  lookAlikes: (_text, suggestion) =>
    `has letters of another script that look Vietnamese, so that searches and comparisons miss it. Put Vietnamese ones: “${suggestion}”.`,
};

const spaceKinds: Readonly<Record<string, string>> = {
  stray: "stray spaces",
  noBreak: "special spaces",
  invisible: "characters that nobody sees",
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The words that only one of two rows has, as a person has to look at them. */
const wordsApart: Sentence = ({ here, there }) => {
  if (here === "" && there === "") return "";
  if (there === "") return `: “${here}” is added`;
  return here === "" ? `: “${there}” is left out` : `: “${here}” instead of “${there}”`;
};

const measureNames = {
  group: "group",
  band: "time",
  points: "points",
  level: "level",
  coefficient: "coefficient",
} as const;

/** "group (N1 and N2), points (5 and 8)": what this row says, and what the other says. */
function measuresApart(params: FindingParams): string {
  return Object.entries(measureNames)
    .filter(([measure]) => params[measure] !== "")
    .map(
      ([measure, name]) =>
        `${name} (${numberText("en", params[measure])} and ${numberText("en", params[`${measure}There`])})`,
    )
    .join(", ");
}

/** Rows of two positions may well differ: a person has to know whose they are. */
const positionsApart: Sentence = ({ position, positionThere }) =>
  (position ?? "") === "" ? "" : ` (positions “${position}” and “${positionThere}”)`;

const neededColumns: Readonly<Record<string, string>> = {
  task: "column of tasks",
  output: "column of outputs",
  measure: "column that measures a product (group, time, points, level or coefficient)",
};

const understood: Readonly<Record<string, string>> = {
  detail: "has no column of detailed work, so each row is known by its task and output. If there is one, choose it",
  minutes:
    "gives times as numbers without a unit, so they were read as minutes. If they are hours or days, write the unit into the heading",
};

export const catalogueFindings: Record<CatalogueRuleCode, { readonly title: string; readonly message: Sentence }> = {
  ...contentFindings,
  E101: {
    title: "Task missing",
    message: ({ row }) => `Row ${row} names no task. Write the task that this work belongs to.`,
  },
  E102: {
    title: "Detailed work missing",
    message: ({ row }) => `Row ${row} has no detailed work. Write the step that makes the product.`,
  },
  E103: {
    title: "Output missing",
    message: ({ row }) => `Row ${row} names no output. Write the finished product of this work.`,
  },
  E104: {
    title: "Complexity group missing",
    message: ({ row, reason }) =>
      reason === "column"
        ? `The table with its header in row ${row} has no column of complexity groups. Add one and choose N1 to N5 for each row.`
        : `Row ${row} has no complexity group. ${chooseGroup}`,
  },
  E105: {
    title: "Complexity group not recognised",
    message: ({ row, text, suggestion, reason, count }) =>
      reason === "local"
        ? `From row ${row} on, ${count} rows give groups by names of their own (${text}). Say once which group from N1 to N5 each of them is${suggestion === "" ? "" : `, such as ${suggestion}`}.`
        : `Row ${row} gives the group as “${text}”. ${perhaps(suggestion, chooseGroup)}`,
  },
  E106: {
    title: "Several groups chosen",
    message: ({ row, choices }) => `Row ${row} has ${choices} chosen at once. Keep the one that fits best.`,
  },
  E107: {
    title: "Time missing",
    message: ({ row, reason }) =>
      reason === "column"
        ? `The table with its header in row ${row} has no column of times. Add one, or choose a scale that needs no time.`
        : `Row ${row} has no time band. ${chooseBand}`,
  },
  E108: {
    title: "Time not recognised",
    message: ({ row, text, suggestion, reason }) =>
      reason === "date"
        ? `Excel turned the time in row ${row} into the date ${text}. ${perhaps(suggestion, chooseBand)}`
        : `Row ${row} gives the time as “${text}”, which is no band of the template. ${perhaps(suggestion, chooseBand)}`,
  },
  E109: {
    title: "Several time bands chosen",
    message: ({ row, choices }) =>
      `Row ${row} has several bands chosen at once: ${choices}. Keep the one that fits best.`,
  },
  W110: {
    title: "Time not written as in the template",
    message: ({ row, text, suggestion }) =>
      `Row ${row} says “${text}”; the template says “${suggestion}”. Better write it that way.`,
  },
  W111: {
    title: "Group not written as in the template",
    message: ({ row, text, suggestion }) =>
      `Row ${row} says “${text}”; the template says “${suggestion}”. Better write it that way.`,
  },
  W201: {
    title: "Several outputs in one row",
    message: ({ row, count, outputs }) =>
      `Row ${row} names ${count} outputs: “${outputs}”. Better give each its own row, with its own group and time; if it is one product, give it one name.`,
  },
  W202: {
    title: "Work of days not split into steps",
    message: ({ row, task, time }) =>
      `Task “${task}” has row ${row} alone, with the time “${time}”. Better split it into steps, each in its own row with its output, group and time.`,
  },
  E301: {
    title: "Exact duplicate of another row",
    message: (params) =>
      `Row ${params["row"]} has the same task, detailed work and output as ${otherPlace(params)}. Keep only one of them.`,
  },
  W302: {
    title: "Nearly the same as another row",
    message: (params) =>
      `Row ${params["row"]} says nearly the same as ${otherPlace(params)} (${params["likeness"]} % alike)${wordsApart(params)}. ` +
      "If it is one product, keep only one of them; if not, write down what is different.",
  },
  W303: {
    title: "One product, different group, time or points",
    message: (params) =>
      `Row ${params["row"]} names ${params["likeness"] === "" ? "the same product as" : `nearly (${params["likeness"]} %) the product of`} ` +
      `${otherPlace(params)} with another ${measuresApart(params)}${wordsApart(params)}${positionsApart(params)}. Settle on one of them.`,
  },
  E304: {
    title: "Code used twice",
    message: (params) =>
      `Code ${params["code"]} in row ${params["row"]} already belongs to ${otherPlace(params)}. ` +
      (params["suggestion"] === "" ? "Choose another code." : `Choose another code, such as ${params["suggestion"]}.`),
  },
  E307: {
    title: "Cell shows an Excel error",
    message: ({ cell, text }) => `Cell ${cell} shows ${text}. Mend its formula or type the content again.`,
  },
  W308: {
    title: "Letters not in composed Unicode",
    message: ({ cell, fault, text, suggestion }) =>
      `Cell ${cell} ${letterFault[String(fault)]?.(text, suggestion) ?? ""}`,
  },
  W309: {
    title: "Stray spaces, hidden characters",
    message: ({ cell, kinds }) =>
      `Cell ${cell} has ${listed(
        String(kinds)
          .split(" ")
          .map((kind) => spaceKinds[kind] ?? kind),
      )}. ` + "Better take them out, so that searches and comparisons miss nothing.",
  },
  W310: {
    title: "Criteria do not sum to the points",
    message: ({ row, sum, points }) =>
      `Row ${row}: the criteria sum to ${numberText("en", sum)}, but the points say ${numberText("en", points)}. The points count; correct the one that is wrong.`,
  },
  E312: {
    title: "Table lacks a column",
    message: ({ row, field }) =>
      `The table with its header in row ${row} has no ${neededColumns[String(field)] ?? ""}. Choose the right column, or add one.`,
  },
  W312: {
    title: "How the table was understood",
    message: ({ row, reason }) => `The table with its header in row ${row} ${understood[String(reason)] ?? ""}.`,
  },
  E313: {
    title: "Table not read",
    message: ({ row, reason, column }) =>
      reason === "beside"
        ? `To the right of the table with its header in row ${row} another one begins in column ${column} and was not read. Move it below this table, or to a sheet of its own.`
        : `Row ${row} looks like the header of another table but lacks columns of a catalogue, so the rows below were not read. Complete its headings, or move the table to a sheet of its own.`,
  },
};
