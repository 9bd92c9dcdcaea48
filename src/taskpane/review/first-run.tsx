/** What the software does, in two lines, for somebody who opens it for the first time in this workbook. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export function FirstRun() {
  const styles = useStyles();
  const { state, text, store } = usePane();
  if (!state.isFirstRun) return null;
  return (
    <section className={styles.box} aria-label={text.pane}>
      <p className={styles.text}>{text.firstRun}</p>
      <Button size="small" onClick={() => store.dispatch({ type: "introClosed" })}>
        {text.introClose}
      </Button>
    </section>
  );
}
