/** The first line: which sheet, how many products, and one sentence of state. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StaleLine } from "../differences/stale-line";
import { HistoryButton } from "../history/history-button";
import { usePane, type Pane } from "../shared/pane-context";
import { severities } from "../../findings/severities";
import { isReadyToSubmit } from "../state/done";
import type { CatalogueReading } from "../state/pane-state";
import { StoppedLine } from "./stopped-line";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    minHeight: "44px",
  },
  title: { display: "flex", alignItems: "flex-start", justifyContent: "space-between" },
  sheet: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // A sheet's name is short; cut in half it could be another's.
    overflowWrap: "anywhere",
  },
  // The largest text after the title: it is what people open the pane for.
  state: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

export function PaneHeader() {
  const styles = useStyles();
  const pane = usePane();
  const { state, text } = pane;
  const isReady = isReadyToSubmit(state) && !state.isLookStopped;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1 className={styles.sheet}>{titleOf(pane)}</h1>
        <HistoryButton />
      </div>
      <p className={mergeClasses(styles.state, isReady && styles.ready)} role="status">
        {sentenceOf(pane)}
        {state.isStale ? ` · ${text.status.stale}` : ""}
      </p>
      <StoppedLine />
      <StaleLine />
    </header>
  );
}

function titleOf({ state, text, format }: Pane): string {
  if (state.catalogue.kind !== "ready") return text.pane;
  const { sheets } = state.catalogue.reading.assessment.catalogue;
  const [first, ...others] = new Set(sheets.map(({ name }) => name));
  if (first === undefined) return text.pane;
  return others.length === 0 ? first : text.status.sheets(first, format.number(others.length));
}

function sentenceOf(pane: Pane): string {
  const { state, text } = pane;
  switch (state.catalogue.kind) {
    case "loading":
      return state.isLookStopped && state.work === null ? text.status.unread : text.status.reading;
    case "absent":
      return text.status.none;
    case "ready": {
      const sentence = summarySentence(state.catalogue.reading, isReadyToSubmit(state), pane);
      return state.isLookStopped ? text.status.earlier(sentence) : sentence;
    }
  }
}

/** "62 sản phẩm · 3 lỗi · 9 cảnh báo — chưa sẵn sàng nộp"; what there is none of is left out. */
function summarySentence(
  { checked, rulesOfCheck }: CatalogueReading,
  isReady: boolean,
  { text, format }: Pane,
): string {
  const { summary } = checked;
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints };
  const parts = [
    text.status.products(format.number(summary.rows)),
    ...severities.flatMap((severity) =>
      counts[severity] > 0 ? [text.status.counts[severity](format.number(counts[severity]))] : [],
    ),
  ];
  // Nobody must take what was not examined for right: the software says how much it looked at.
  const ready = `${text.status.ready} (${text.fixing.checked(format.number(rulesOfCheck))})`;
  if (summary.ready && !isReady)
    return `${parts.join(" · ")} — ${text.status.notReady}, ${text.office.missing(text.office.needed.office)}`;
  return `${parts.join(" · ")} — ${summary.ready ? ready : text.status.notReady}`;
}
