/** In the header of every view: how much was done in this session, and the way to it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({ button: { flexShrink: 0 } });

export function HistoryButton() {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const count = state.history.length;
  const words = count === 0 ? text.history.openNone : text.history.open(format.number(count));
  const isOpen = state.view === "history";
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<History20Regular />}
      aria-label={words}
      aria-pressed={isOpen}
      title={words}
      onClick={() => store.dispatch({ type: "viewOpened", view: isOpen ? state.viewBefore : "history" })}
    >
      {count === 0 ? null : format.number(count)}
    </Button>
  );
}
