/** The switch for marks in the sheets of the workbook itself; beside a grid, which shows its own, only the way to take them out. */
import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../shared/pane-context";
import { isHeld } from "../state/busy";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  // Its own margins would make it stand in from everything else.
  switch: { marginLeft: "-8px" },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  left: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export function MarksSwitch() {
  const styles = useStyles();
  const about = useId();
  const { state, text, controller } = usePane();
  const { isMarked, isMarking, work } = state;
  const words = text.review.inSheet;
  const says = isMarking ? words.working : isMarked ? `${words.legend} ${words.effect}` : null;
  const isBusy = isMarking || isHeld(work);
  if (controller.keptMarks === null) return null;
  if (controller.keptMarks === "takeOut") {
    if (!isMarked) return null;
    return (
      <div className={styles.left}>
        <p className={styles.line}>{words.left}</p>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void controller.switchMarks(false)}>
          {words.takeOut}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <Switch
        className={styles.switch}
        label={words.switch}
        checked={isMarked}
        disabled={isBusy && !isMarking}
        {...(says === null ? {} : { "aria-describedby": about })}
        onChange={(_event, { checked }) => {
          if (!isBusy) void controller.switchMarks(checked);
        }}
      />
      {says === null ? null : (
        <p id={about} className={styles.line}>
          {says}
        </p>
      )}
    </div>
  );
}
