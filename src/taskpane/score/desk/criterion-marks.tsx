/** Each general criterion of a person with both marks to type (Mẫu số 01), and the ways to the sum and the sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GeneralCriterion } from "../../../profiles/profile";
import { hasForm } from "../../../scoring/role-forms";
import { usePane } from "../../shared/pane-context";
import { RatioBars } from "../ratio-bars";
import { scoreSheetOf } from "../score-sheet-of";
import type { DeskRow, MarkColumn } from "./desk-rows";
import { MarkInput } from "./mark-input";
import type { TypedInto } from "./typed-marks";

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
  refused: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const columns: readonly MarkColumn[] = ["self", "authority"];

export interface CriterionMarksProps {
  readonly row: DeskRow;
  readonly criteria: readonly GeneralCriterion[];
  readonly onMark: (typed: TypedInto) => void;
}

export function CriterionMarks({ row, criteria, onMark }: CriterionMarksProps) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const { desk } = text;
  const { score, isTyped } = row;
  const { person } = score.work;
  const [refused, setRefused] = useState<number | null>(null);
  const sheet = scoreSheetOf(state.outputs, score.period, person.id);
  const marks = new Map(score.work.marks.map((mark) => [mark.criterion, mark]));
  return (
    <div className={styles.opened}>
      {score.ratios ? <RatioBars ratios={score.ratios} text={text.score} format={format} /> : null}
      {hasForm(person.role) ? (
        <table className={styles.table} aria-label={desk.openCriteria(person.name)}>
          <thead>
            <tr>
              <th scope="col" className={styles.title}>
                {text.score.criteria.criterion}
              </th>
              {columns.map((column) => (
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
                  {columns.map((column) => (
                    <td key={column} className={styles.mark}>
                      <MarkInput
                        label={desk.criterionOf(desk.columns[column], number, person.name)}
                        column={`${column} ${number}`}
                        value={marks.get(number)?.[column] ?? null}
                        most={max}
                        onMark={(value) => onMark({ personId: person.id, column, criterion: number, value })}
                        onRefused={(isRefused) => setRefused(isRefused ? max : null)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      ) : null}
      {refused === null ? null : (
        <p className={styles.refused} role="alert">
          {desk.refused(format.number(refused))}
        </p>
      )}
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
