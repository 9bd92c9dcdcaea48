/** What was typed for a person and is no mark: where it stands, and what may stand there instead. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GeneralCriterion } from "../../../profiles/profile";
import { usePane } from "../../shared/pane-context";
import type { DeskRow } from "./desk-rows";
import { mostOf, type MarkPlace } from "./typed-marks";

const useStyles = makeStyles({
  line: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

export interface RefusedMarksProps {
  readonly row: DeskRow;
  readonly criteria: readonly GeneralCriterion[];
}

export function RefusedMarks({ row, criteria }: RefusedMarksProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { desk } = text;
  return (
    <div role="alert">
      {row.refused.map(({ column, criterion, text: typed }) => {
        const place = desk.placeOf(desk.columns[column], criterion);
        const most = format.number(mostOf(criteria, criterion));
        return (
          <p key={`${column} ${criterion}`} className={styles.line}>
            {desk.refused(place, typed, most)}
          </p>
        );
      })}
    </div>
  );
}

export function refusedAt({ refused }: DeskRow, { column, criterion }: MarkPlace): string | null {
  return refused.find((mark) => mark.column === column && mark.criterion === criterion)?.text ?? null;
}
