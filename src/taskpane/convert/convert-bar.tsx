/** The bottom of step 2: what the choices give, and writing it; once nothing differs, the next step. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { extremesOf } from "../shared/extremes";
import { usePane } from "../shared/pane-context";
import { planLine } from "../shared/plan-line";
import { useConsent } from "../shared/use-consent";
import type { CatalogueReading } from "../state/pane-state";
import { useAsWritten } from "./use-as-written";

const useStyles = makeStyles({
  effect: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export function ConvertBar({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const pane = usePane();
  const { text, format, store, controller } = pane;
  const { assessment, planned, differences } = reading;
  const { conversion } = assessment;
  const { errors } = reading.checked.summary;
  const [isForced, setForced] = useConsent(reading.checked.findings);
  const isAsWritten = useAsWritten(reading);
  const isBlocked = errors > 0 && !isForced;
  const exists = planned.some((sheet) => sheet.exists);
  const changed = differences?.rows.length ?? 0;
  const write = () => void controller.writeConversion(isForced);
  const next = () => store.dispatch({ type: "viewOpened", view: "score" });
  if (isAsWritten) {
    return (
      <ActionBar
        label={text.convert.next}
        hint={text.convert.asWritten}
        onAct={next}
        beside={
          <Button disabledFocusable title={text.convert.asWritten}>
            {text.convert.again}
          </Button>
        }
      />
    );
  }
  return (
    <ActionBar
      label={exists ? text.convert.update : text.convert.writeNew}
      isDisabled={conversion.standard === null || isBlocked}
      hint={hintOf()}
      onAct={write}
      beside={exists && changed === 0 ? <Button onClick={next}>{text.convert.next}</Button> : null}
    />
  );

  function hintOf() {
    if (conversion.standard === null) return text.convert.needStandard;
    if (errors === 0)
      return (
        <>
          {effect()}
          {planLine(planned, pane)}
        </>
      );
    return (
      <DespiteErrors label={text.convert.force} isForced={isForced} onForce={setForced}>
        {effect()}
        {isBlocked ? text.convert.blocked(format.number(errors)) : planLine(planned, pane)}{" "}
        <Link as="button" onClick={() => store.dispatch({ type: "viewOpened", view: "review" })}>
          {text.convert.seeErrors}
        </Link>
      </DespiteErrors>
    );
  }

  /** "76 dòng đổi · k 0,25–540", in sight while the rest is scrolled. */
  function effect() {
    const range = extremesOf(conversion.rows.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient])));
    if (!range) return null;
    const [least, most] = [format.number(range.least), format.number(range.most)];
    return (
      <span className={styles.effect}>
        {changed > 0 ? text.convert.effect.line(format.number(changed), least, most) : text.convert.spread(least, most)}
      </span>
    );
  }
}
