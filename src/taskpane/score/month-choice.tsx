import { Field, makeStyles, Select } from "@fluentui/react-components";
import { monthLabel, periodBefore } from "../shared/number-format";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({ field: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "12px" } });

/** As far back as people still mend a month, and the month that runs. */
const monthsBack = 24;

/** The month that is scored; the one that just ended unless people choose another. */
export function MonthChoice() {
  const styles = useStyles();
  const { state, text, store, environment } = usePane();
  const { period } = state.score;
  const recent = Array.from({ length: monthsBack }, (_month, back) => periodBefore(environment.today(), back));
  const periods = recent.includes(period) ? recent : [...recent, period].sort().reverse();
  return (
    <Field className={styles.field} label={text.score.month} orientation="horizontal">
      <Select value={period} onChange={(_event, { value }) => store.dispatch({ type: "periodChosen", period: value })}>
        {periods.map((known) => (
          <option key={known} value={known}>
            {monthLabel(known)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
