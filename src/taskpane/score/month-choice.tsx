import { Field, makeStyles, Select } from "@fluentui/react-components";
import { monthBefore, monthOfDate, type Month } from "../../text/period";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { hasSheetsOf } from "./score-sheet-of";

const useStyles = makeStyles({ field: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "12px" } });

/** As far back as people still mend a month, and the month that runs. */
const monthsBack = 24;

/** The month that is scored; the one that just ended unless people choose another. Those with score sheets stand first. */
export function MonthChoice() {
  const styles = useStyles();
  const { state, text, store, environment } = usePane();
  const { period } = state.score;
  const thisMonth = monthOfDate(environment.today());
  const recent = Array.from({ length: monthsBack }, (_month, back) => monthBefore(thisMonth, back));
  const periods = recent.includes(period) ? recent : [...recent, period].sort().reverse();
  const scored = periods.filter((month) => hasSheetsOf(state.outputs, month));
  const others = periods.filter((month) => !scored.includes(month));
  const choose = (value: string) => {
    const chosen = periods.find((month) => month === value);
    if (chosen) store.dispatch({ type: "periodChosen", period: chosen });
  };
  return (
    <Field className={styles.field} label={text.score.month} orientation="horizontal">
      <Select value={period} onChange={(_event, { value }) => choose(value)}>
        {scored.length > 0 ? (
          <>
            <optgroup label={text.score.scoredMonths}>
              <Months months={scored} />
            </optgroup>
            <optgroup label={text.score.otherMonths}>
              <Months months={others} />
            </optgroup>
          </>
        ) : (
          <Months months={others} />
        )}
      </Select>
    </Field>
  );
}

function Months({ months }: { readonly months: readonly Month[] }) {
  return months.map((month) => (
    <option key={month} value={month}>
      {periodLabel(month)}
    </option>
  ));
}
