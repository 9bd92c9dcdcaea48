import type { Terms } from "../vi/terms";

/** Words for the closed lists of the domain. */
export const terms: Terms = {
  severity: { error: "error", warning: "warning", hint: "hint" },
  scale: {
    matrix: "group × time matrix",
    frames: "point frames by group",
    levels: "four point levels",
    given: "given coefficients",
  },
  scaleReason: {
    option: "as asked",
    workbook: "from the workbook's “Cấu hình KPI”",
    profile: "from the profile",
    pointsWithoutBands: "because the catalogue has points and no time bands",
    coefficientsOnly: "because the catalogue prints coefficients alone, no points and no times",
    filled: "by what is filled in",
    sheet: "chosen for this sheet",
  },
  level: {
    excellent: "Excellent completion",
    good: "Good completion",
    complete: "Completion",
    incomplete: "Non-completion",
  },
  fix: {
    setText: {
      remedy: (value) => `Enter “${value}”`,
      button: (value) => (value === "" ? "Clear the cell" : `Change to “${value}”`),
      becomes: (value) => `becomes “${value}”`,
    },
    deleteRow: {
      remedy: () => "Delete this row",
      button: () => "Delete the row",
      becomes: () => "the whole row goes",
    },
    splitRow: {
      remedy: (value) => `Split into rows: ${value}`,
      button: () => "Split into rows",
      becomes: (value) => `is split into rows: ${value}`,
    },
    insertSteps: {
      remedy: (value) => `Split into steps: ${value}`,
      button: () => "Split into steps",
      becomes: (value) => `is split into steps: ${value}`,
    },
  },
  far: {
    group: ({ here, there, count, of }) => `Group ${here}, while ${nearest(count, of)} ${there}.`,
    band: ({ here, there, count, of }) => `Time “${here}”, while ${nearest(count, of)} “${there}”.`,
  },
};

function nearest(count: number, of: number): string {
  if (of === 1) return "the nearest approved row has";
  return count === of ? `all ${of} nearest approved rows have` : `${count} of the ${of} nearest approved rows have`;
}
