/** "Đã dừng rà soát: các nội dung đang hiện là của lần trước. · Rà soát lại": after a person stopped a look at the sheets. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

export function StoppedLine() {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  if (!state.isLookStopped || state.work !== null) return null;
  const { stopped, stoppedFirst } = text.status;
  return (
    <p className={styles.line} role="status">
      <Warning16Filled className={styles.icon} aria-hidden />
      <span>
        {state.catalogue.kind === "loading" ? stoppedFirst : stopped}{" "}
        <Link as="button" onClick={() => void controller.recheck()}>
          {text.review.recheck}
        </Link>
      </span>
    </p>
  );
}
