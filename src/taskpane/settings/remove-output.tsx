/** "Gỡ kết quả": our sheets go, the user's own stay; asked for once more in place. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { shortList } from "../shared/plan-line";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  facts: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function RemoveOutput() {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const [isAsking, setAsking] = useState(false);
  const names = state.outputs.flatMap(({ name, isClosed }) => (isClosed ? [] : [name]));
  const remove = () => {
    setAsking(false);
    void controller.removeOutput();
  };
  return (
    <section
      className={styles.section}
      aria-label={text.settings.sections.output}
      onKeyDown={(event) => {
        if (event.key === "Escape") setAsking(false);
      }}
    >
      <p className={styles.facts}>
        {names.length === 0
          ? text.settings.noOutput
          : isAsking
            ? text.settings.removeAsk(format.list(names))
            : shortList(names, text, format)}
      </p>
      <div className={styles.actions}>
        {isAsking ? (
          <>
            <Button size="small" onClick={remove}>
              {text.settings.removeYes}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {text.settings.keep}
            </Button>
          </>
        ) : (
          <Button size="small" disabledFocusable={names.length === 0} onClick={() => setAsking(true)}>
            {text.settings.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
