/** Filter by severity and search in the findings. */
import { Link, makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import type { AssessmentSummary } from "../../app/assessment";
import { usePane } from "../shared/pane-context";
import { severities } from "../../findings/severities";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { flexGrow: 1, minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
  search: { width: "100%", maxWidth: "none" },
  nothing: { margin: 0 },
});

export interface FindingToolbarProps {
  readonly summary: AssessmentSummary;
  /** True when nothing passes the filter. */
  readonly isEmpty: boolean;
}

export function FindingToolbar({ summary, isEmpty }: FindingToolbarProps) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const { review } = state;
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints };
  return (
    <div className={styles.bar}>
      <div className={styles.filters} role="group" aria-label={text.review.filter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.filter}
            size="small"
            checked={review.severities.includes(severity)}
            icon={<SeverityMark severity={severity} />}
            onClick={() => store.dispatch({ type: "severityToggled", severity })}
          >
            {text.status.counts[severity](format.number(counts[severity]))}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={text.find}
        aria-label={text.review.search}
        value={review.search}
        onChange={(_event, { value }) => store.dispatch({ type: "searched", text: value })}
      />
      {isEmpty ? (
        <p className={styles.nothing} role="status">
          {text.review.nothingMatches}{" "}
          <Link as="button" onClick={() => store.dispatch({ type: "filterCleared" })}>
            {text.review.clearFilter}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
