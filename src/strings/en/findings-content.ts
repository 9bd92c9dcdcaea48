/** Words of the rules about what a catalogue says: wording, groups and times, numbering, whose work it is. */
import type { contentFindings as vietnamese } from "../vi/findings-content";
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";

type Sentence = (params: FindingParams) => string;

const figure = (value: FindingParams[string] | undefined) => numberText("en", value);

export const contentFindings: Record<keyof typeof vietnamese, { readonly title: string; readonly message: Sentence }> =
  {
    W203: {
      title: "Vague output",
      message: ({ row, text }) =>
        `Row ${row} gives the output as “${text}”, which names no product that could be counted. Name what is finished, such as a monthly report.`,
    },
    W204: {
      title: "Vague task or detail",
      message: ({ row, text, field }) =>
        field === "task"
          ? `Row ${row} gives the task as “${text}”, which does not say which work is meant. Name the task by the office's function.`
          : `Row ${row} gives the detailed work as “${text}”, which does not say what is done. Name the step that makes the product.`,
    },
    W206: {
      title: "Group does not fit the work",
      message: ({ row, group, text, fault }) =>
        fault === "demanding"
          ? `Row ${row} has ${group} (simple, repeated work) for “${text}”, which is usually research or drafting. Look at the group again; keep it if it is right.`
          : `Row ${row} has ${group} (research, many fields) for “${text}”, which is usually simple or support work. Look at the group again; keep it if it is right.`,
    },
    W207: {
      title: "Group does not fit the time",
      message: ({ row, group, limit, fault }) =>
        fault === "short"
          ? `Row ${row} has ${group} but takes less than ${figure(limit)} minutes. Look at the group or the time again; keep them if they are right.`
          : `Row ${row} has ${group} but takes ${figure(limit)} minutes or more. Look at the group or the time again, or split it into steps; keep them if they are right.`,
    },
    W305: {
      title: "Numbers not consecutive",
      message: ({ row, found, before, count }) =>
        `The number in row ${row} is ${found}, after ${before}${Number(count) > 1 ? `; this run of numbers breaks in ${count} places` : ""}. See whether a row is missing or too many, then number again.`,
    },
    W401: {
      title: "Leading or approving work outside part A",
      message: ({ row, text, part }) =>
        `Row ${row} says “${text}”, which is the work of leaders, but stands ${part === "" ? "outside part A" : `in part ${part}`}. Move it to part A (the leaders' catalogue), or name what the performer does, such as advising or drafting.`,
    },
    W403: {
      title: "More rows than allowed",
      message: ({ row, part, title, count, max }) =>
        `Part ${part} (${title}) has ${figure(count)} rows, more than ${figure(max)}; those from row ${row} on are too many. Join work of one kind, or leave some out.`,
    },
    E402: {
      title: "Person without work in the catalogue",
      message: ({ row, name }) =>
        `“${name}” in row ${row} of the staff list has no row in the catalogue. Enter the name as performer of their work, or add the work that is missing.`,
    },
    W404: {
      title: "Performer not on the staff list",
      message: ({ row, name, suggestion, count }) =>
        `Row ${row}${Number(count) > 1 ? ` and ${Number(count) - 1} more` : ""} names “${name}” as performer, who is not on the staff list. ` +
        (suggestion === "" ? "Check the name, or add it to the staff list." : `Is “${suggestion}” meant?`),
    },
    W405: {
      title: "One person's workload is far off",
      message: ({ row, name, fault, hours, yearly, share, rows }) =>
        `“${name}” (from row ${row}, ${figure(rows)} rows) is reckoned ${figure(hours)} hours a year, ${figure(share)} % of ${figure(yearly)} working hours. ` +
        (fault === "over"
          ? "Look at times and frequencies again, or share the work."
          : "Look at times and frequencies again, or add the work that is missing."),
    },
  };
