/** The general criteria of one person: what each is worth, and who marked it how (Mẫu số 01). */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../profiles/profile";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: "2px 0 2px 8px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  title: {
    padding: "3px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    padding: "3px 0 3px 8px",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface GeneralMarksProps {
  readonly score: MonthlyScore;
  readonly settings: Settings;
}

export function GeneralMarks({ score, settings }: GeneralMarksProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { criteria } = text.score;
  if (score.generalAssumed) {
    return (
      <>
        <h3 className={styles.heading}>{criteria.title}</h3>
        <p className={styles.facts}>{criteria.assumed}</p>
      </>
    );
  }
  const marks = new Map(score.work.marks.map((mark) => [mark.criterion, mark]));
  const shown = (mark: number | null | undefined) => (mark === null || mark === undefined ? "–" : format.number(mark));
  return (
    <>
      <h3 className={styles.heading}>{criteria.title}</h3>
      <table className={styles.table} aria-label={criteria.title}>
        <thead>
          <tr>
            <th scope="col" className={styles.title}>
              {criteria.criterion}
            </th>
            <th scope="col" className={styles.head}>
              {criteria.self}
            </th>
            <th scope="col" className={styles.head}>
              {criteria.authority}
            </th>
          </tr>
        </thead>
        <tbody>
          {settings.generalCriteria
            .filter(({ isHeading }) => !isHeading)
            .map(({ number, title, max }) => (
              <tr key={number}>
                <th scope="row" className={styles.title}>
                  {number}. {title} {criteria.most(format.number(max))}
                </th>
                <td className={styles.mark}>{shown(marks.get(number)?.self)}</td>
                <td className={styles.mark}>{shown(marks.get(number)?.authority)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
