/** Words for kinds of assignment that nobody can tell by themselves ("Phối hợp", "Theo dõi"): asked once for each. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { assignmentKinds } from "../../scoring/assignment";
import type { KindQuestion } from "../../scoring/read-kind";
import { usePane } from "../shared/pane-context";
import { AskedSection, ForgetAnswers } from "./asked-section";

const useStyles = makeStyles({
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
    return <ForgetAnswers label={words.forget} onForget={() => store.dispatch({ type: "kindsAnswered", kinds: {} })} />;
  }
  const title = words.title(format.number(questions.length));
  return (
    <AskedSection title={title} help={words.help}>
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
    </AskedSection>
  );
}
