import { Field, makeStyles, Select } from "@fluentui/react-components";
import { monthBefore, monthOfDate } from "../../text/period";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({ field: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "12px" } });

/** As far back as people still mend a month, and the month that runs. */
const monthsBack = 24;

/** The month that is scored; the one that just ended unless people choose another. */
export function MonthChoice() {
  const styles = useStyles();
  const { state, text, store, environment } = usePane();
  const { period } = state.score;
  const thisMonth = monthOfDate(environment.today());
  const recent = Array.from({ length: monthsBack }, (_month, back) => monthBefore(thisMonth, back));
  const periods = recent.includes(period) ? recent : [...recent, period].sort().reverse();
  const choose = (value: string) => {
    const chosen = periods.find((month) => month === value);
    if (chosen) store.dispatch({ type: "periodChosen", period: chosen });
  };
  return (
    <Field className={styles.field} label={text.score.month} orientation="horizontal">
      <Select value={period} onChange={(_event, { value }) => choose(value)}>
        {periods.map((known) => (
          <option key={known} value={known}>
            {periodLabel(known)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
