/** "Bỏ" and "Nhận" side by side, always in sight, saying how many rows they would move. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { usePane } from "../shared/pane-context";
import { useConsent } from "../shared/use-consent";
import type { CatalogueDifference, CatalogueDifferences } from "../../app/catalogue-differences";
import { isHeld } from "../state/busy";
import type { CatalogueReading } from "../state/pane-state";
import { choiceOf } from "./choice";
import { isTrial } from "./tried-changes";

const useStyles = makeStyles({
  reject: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

export interface ChoiceBarProps {
  readonly reading: CatalogueReading;
  readonly differences: CatalogueDifferences;
  readonly shown: readonly CatalogueDifference[];
  readonly ticked: ReadonlySet<string>;
}

export function ChoiceBar({ reading, differences, shown, ticked }: ChoiceBarProps) {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { accept, reject, meaning, needStandard } = text.differences;
  const { conversion } = reading.assessment;
  const { errors } = reading.checked.summary;
  const [isForced, setForced] = useConsent(reading.checked.findings);
  const choice = choiceOf({ rows: differences.rows, shown, ticked, isTrial: isTrial(reading) });
  const isBusy = isHeld(state.work);
  const isBlocked = errors > 0 && !isForced;
  const isNothing = choice.moved === 0 && !choice.withTrial;
  const canReject = choice.own.length > 0 || choice.withTrial;
  const count = format.number(choice.moved);
  return (
    <ActionBar
      label={choice.moved === 0 ? accept.trial : choice.isAll ? accept.all(count) : accept.some(count)}
      isDisabled={conversion.standard === null || isBlocked || isNothing}
      onAct={() => void controller.desk.accept({ ...choice, force: isForced })}
      hint={hintOf()}
      beside={
        <Button
          className={styles.reject}
          disabledFocusable={!canReject || isBusy}
          onClick={() => void controller.rejectDifferences(choice)}
        >
          {rejectLabel()}
        </Button>
      }
    />
  );

  function rejectLabel(): string {
    if (!canReject) return reject.none;
    // Settings take every row that follows them back with them.
    const rows = choice.withTrial ? choice.moved : choice.own.length;
    if (rows === 0) return reject.trial;
    return choice.isAll && rows === differences.rows.length
      ? reject.all(format.number(rows))
      : reject.some(format.number(rows));
  }

  function hintOf() {
    if (conversion.standard === null) return needStandard;
    if (errors === 0) return meaning;
    return (
      <DespiteErrors label={text.convert.force} isForced={isForced} onForce={setForced}>
        {isBlocked ? text.convert.blocked(format.number(errors)) : meaning}
      </DespiteErrors>
    );
  }
}
