import type { PaneText } from "../vi/pane";

export const coverage: PaneText["coverage"] = {
  title: "People and work",
  covered: (some, all) => `${some} of ${all} people have work`,
  named: (count) => `${count} people are named`,
  noPerformers:
    "The catalogue has no column of performers, or an empty one, so nobody's work can be told. Add that column and check again.",
  noRoster: "The workbook has no staff list yet, so nobody can be missed. It is written with the first scores.",
  columns: { name: "Person", rows: "Rows", hours: "Hours a year", share: "Of a year" },
  noRow: "no work yet",
  notOnRoster: "not on the list",
  over: "too much",
  under: "too little",
  noHours: "not known",
  note: (hours) =>
    `Hours a year = minutes × frequency, divided among those who do it; held against ${hours} working hours a year. Only rows with both a time and a frequency count.`,
  more: (count) => `and ${count} more`,
};

export const silentRules: PaneText["silentRules"] = {
  title: (count) => `${count} rules are turned off`,
  rule: (code, title, count) => `${title} (${code}): ${count} not reported`,
  none: (code, title) => `${title} (${code})`,
  change: "Open settings",
};
