/** Words for kinds of assignment that nobody can tell by themselves ("Phối hợp", "Theo dõi"): asked once for each. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { assignmentKinds } from "../../scoring/assignment";
import type { KindQuestion } from "../../scoring/read-kind";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  choice: { width: "100%", minWidth: 0 },
});

export function KindQuestions({ questions }: { readonly questions: readonly KindQuestion[] }) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const { kinds, tables } = state.score;
  const words = text.score.kindQuestions;
  if (questions.length === 0) {
    if (Object.keys(kinds).length === 0 || tables === null) return null;
    return (
      <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: "kindsAnswered", kinds: {} })}>
        {words.forget}
      </Button>
    );
  }
  const title = words.title(format.number(questions.length));
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        <SeverityMark severity="warning" />
        {title}
      </h2>
      <p className={styles.note}>{words.help}</p>
      <ul className={styles.list}>
        {questions.map(({ key, word, count }) => (
          <li key={key} className={styles.item}>
            <span>
              “{word}” · {words.lines(format.number(count))}
            </span>
            <Select
              className={styles.choice}
              size="small"
              aria-label={words.of(word)}
              value=""
              onChange={(_event, { value }) => {
                const kind = assignmentKinds.find((each) => each === value);
                if (kind) store.dispatch({ type: "kindsAnswered", kinds: { ...kinds, [key]: kind } });
              }}
            >
              <option value="">{words.choose}</option>
              {assignmentKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text.score.steps.kinds[kind]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
