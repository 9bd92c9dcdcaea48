import type { closing as words } from "../vi/pane-closing";

export const closing: typeof words = {
  title: "Close the period",
  close: (period) => `Close ${period}`,
  reopen: (period) => `Reopen ${period}`,
  closeBy: "Closed by",
  reopenBy: "Reopened by",
  example: "such as the head of the office",
  keep: "Not now",
  closeEffect: (count) =>
    `The sheets of ${count} people and the summary keep their figures and cannot be typed into. Later changes of the catalogue or the settings do not touch this period. It can be reopened.`,
  reopenEffect:
    "The sheets and the summary calculate by the present catalogue and settings again; totals may differ from the closed ones.",
  provisional: (count) => `${count} people are provisional: better mark everything before closing.`,
  errors: "Some cells cannot be read: mend them in the scoring step, then close.",
  stands: (at, by) => `Closed on ${at} by ${by}. Its figures stay.`,
  changed: (names) =>
    `The sheets of ${names} were changed after the closing; the totals are those of the closed summary.`,
};
