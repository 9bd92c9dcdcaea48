/** The way from the review to the approved catalogues, and what is known of them already. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "left" },
});

export function ReferencesEntry() {
  const styles = useStyles();
  const { state, text, format, store, environment } = usePane();
  if (!environment.readWorkbook) return null;
  const { names, opened, comparison } = state.references;
  const words = text.references;
  const rows = state.catalogue.kind === "ready" ? state.catalogue.reading.assessment.conversion.rows : null;
  // What was compared before somebody typed is no figure of what stands there now.
  const current = opened.length > 0 && comparison?.products === rows ? comparison : null;
  const far = current?.rows.filter((row) => row.far.length > 0).length ?? 0;
  const facts = [
    ...(opened.length === 0 && names.length > 0 ? [words.enterAgain(format.list(names))] : []),
    ...(far > 0 ? [words.enterFar(format.number(far))] : []),
  ];
  return (
    <p className={styles.line}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => store.dispatch({ type: "viewOpened", view: "references" })}
      >
        {words.enter}
      </Link>
      {facts.length > 0 ? ` · ${facts.join(" · ")}` : null}
    </p>
  );
}
