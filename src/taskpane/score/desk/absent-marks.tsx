/** Marks that were typed for people who are not in the month as it stands: they are kept, and said to be. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { typedForOthers, type TypedMarks } from "../../../app/typed-marks";
import type { ScoreReport } from "../../../app/score-report";
import { usePane } from "../../shared/pane-context";
import { typedNow } from "../../state/typed-now";
import { absentPeople } from "./typed-marks";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Enough to know them by. */
const mostNamed = 5;

export function AbsentMarks({ people }: { readonly people: ScoreReport["people"] }) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const { period } = state.score;
  const typed = typedNow(state.score);
  const absent = absentPeople(typed, people);
  if (absent.length === 0) return null;
  const names = format.list(absent.slice(0, mostNamed)) + (absent.length > mostNamed ? "…" : "");
  const present = (marks: TypedMarks): TypedMarks => {
    const others = typedForOthers(
      marks,
      people.map(({ work: { person } }) => person),
    );
    return Object.fromEntries(Object.entries(marks).filter(([key]) => !Object.hasOwn(others, key)));
  };
  return (
    <div className={styles.box}>
      <p className={styles.line} role="status">
        {text.desk.absent(format.number(absent.length), names)}
      </p>
      <Button size="small" onClick={() => store.dispatch({ type: "marksTyped", period, marks: present(typed) })}>
        {text.desk.dropTyped}
      </Button>
    </div>
  );
}
