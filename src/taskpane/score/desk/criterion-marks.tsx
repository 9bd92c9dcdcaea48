/** Each general criterion of a person with both marks to type (Mẫu số 01), and the ways to the sum and the sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GeneralCriterion } from "../../../profiles/profile";
import { usePane } from "../../shared/pane-context";
import { RatioBars } from "../ratio-bars";
import { scoreSheetOf } from "../score-sheet-of";
import { markColumns } from "../../../app/typed-marks";
import type { DeskRow } from "./desk-rows";
import { MarkInput, markName } from "./mark-input";
import { refusedAt } from "./refused-marks";
import type { MarkPlace, TypedInto } from "./typed-marks";

const useStyles = makeStyles({
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "6px 0 8px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginTop: "4px",
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  title: {
    padding: "3px 8px 3px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  head: { width: "64px", padding: "0 0 2px", fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  mark: { width: "64px", padding: "2px 0 2px 6px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CriterionMarksProps {
  readonly row: DeskRow;
  readonly criteria: readonly GeneralCriterion[];
  readonly onMark: (typed: TypedInto) => void;
  readonly onRefused: (place: MarkPlace, text: string | null) => void;
}

export function CriterionMarks({ row, criteria, onMark, onRefused }: CriterionMarksProps) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const { desk } = text;
  const { score, isTyped } = row;
  const { person } = score.work;
  const sheet = scoreSheetOf(state.outputs, score.period, person.id);
  const marks = new Map(score.work.marks.map((mark) => [mark.criterion, mark]));
  return (
    <div className={styles.opened}>
      {score.ratios ? <RatioBars ratios={score.ratios} text={text.score} format={format} /> : null}
      <table className={styles.table} aria-label={desk.openCriteria(person.name)}>
        <thead>
          <tr>
            <th scope="col" className={styles.title}>
              {text.score.criteria.criterion}
            </th>
            {markColumns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {desk.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria
            .filter(({ isHeading }) => !isHeading)
            .map(({ number, title, max }) => (
              <tr key={number}>
                <th scope="row" className={styles.title}>
                  {number}. {title} {text.score.criteria.most(format.number(max))}
                </th>
                {markColumns.map((column) => (
                  <td key={column} className={styles.mark}>
                    <MarkInput
                      label={desk.criterionOf(desk.columns[column], number, person.name)}
                      name={markName({ column, criterion: number })}
                      value={marks.get(number)?.[column] ?? null}
                      most={max}
                      refused={refusedAt(row, { column, criterion: number })}
                      onMark={(value) => onMark({ column, criterion: number, value })}
                      onRefused={(refused) => onRefused({ column, criterion: number }, refused)}
                    />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {isTyped ? <p className={styles.note}>{desk.spread}</p> : null}
      <div className={styles.ways}>
        <Button size="small" onClick={() => store.dispatch({ type: "personOpened", person: person.id })}>
          {desk.howScored}
        </Button>
        {sheet === null ? null : (
          <Button size="small" onClick={() => void controller.goTo({ sheet, row: 1, column: 1 })}>
            {desk.openSheet}
          </Button>
        )}
      </div>
    </div>
  );
}
