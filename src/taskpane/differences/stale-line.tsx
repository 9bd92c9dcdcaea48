/** "5 dòng khác với danh mục quy đổi đã ghi · Xem khác biệt": wherever a result rests on what was written. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../shared/pane-context";
import { staleRowsOf } from "../state/done";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

/** Nothing while what was written is what would be written. `say` puts another sentence in its place. */
export function StaleLine({ say }: { readonly say?: (count: string) => string }) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const count = staleRowsOf(state);
  if (count === 0) return null;
  return (
    <p className={styles.line} role="status">
      <Warning16Filled className={styles.icon} aria-hidden />
      <span>
        {(say ?? text.differences.stale)(format.number(count))}{" "}
        {state.view === "differences" ? null : (
          <Link as="button" onClick={() => store.dispatch({ type: "viewOpened", view: "differences" })}>
            {text.differences.see}
          </Link>
        )}
      </span>
    </p>
  );
}
