/** The columns of `Trùng lặp`: as wide as an A4 page across, and behind them, hidden, which source row each line is. */
import { forms } from "../../strings/vi/forms";
import type { DecisionKind } from "../../review/merge/decision";
import { decisionKinds } from "../../review/merge/decision";
import type { ChoiceList } from "../form/choices";
import { columns } from "../form/columns";
import { duplicateNames } from "../names";

const { columns: titles, hidden, decisions } = forms.duplicates;

export const duplicatesTable = columns({
  cluster: { title: titles.cluster, width: 5.5 },
  source: { title: titles.source, width: 16 },
  product: { title: titles.product, width: 30 },
  score: { title: titles.score, width: 6.5 },
  group: { title: titles.group, width: 6.5 },
  band: { title: titles.band, width: 9.5 },
  points: { title: titles.points, width: 6.5 },
  spread: { title: titles.spread, width: 14 },
  fate: { title: titles.fate, width: 7 },
  decision: { title: titles.decision, width: 8 },
  newDetail: { title: titles.newDetail, width: 11 },
  newOutput: { title: titles.newOutput, width: 11 },
});

export const hiddenTable = columns(
  {
    file: { title: hidden.file, width: 12 },
    sheet: { title: hidden.sheet, width: 12 },
    row: { title: hidden.row, width: 8 },
    task: { title: hidden.task, width: 12 },
    detail: { title: hidden.detail, width: 12 },
    output: { title: hidden.output, width: 12 },
    taken: { title: hidden.taken, width: 12 },
    takenDetail: { title: hidden.takenDetail, width: 12 },
    takenOutput: { title: hidden.takenOutput, width: 12 },
    list: { title: hidden.list, width: 12 },
  },
  duplicatesTable.last + 1,
);

/** What a person chooses from; the words stand in a hidden column of the sheet itself. */
export const decisionChoices: ChoiceList<DecisionKind> = {
  name: duplicateNames.list,
  title: hidden.list,
  choices: decisionKinds.map((value) => ({ value, label: decisions[value] })),
};
