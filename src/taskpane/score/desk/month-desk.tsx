/** The month's desk ("Bàn chấm tháng"): everybody in one table, marks typed in place, the cap on excellent ratings live. */
import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { withTypedMarks } from "../../../app/with-typed-marks";
import type { ScoreReport, TypedMarks } from "../../../app/score-report";
import { isProvisional } from "../../../scoring/provisional";
import { periodLabel } from "../../shared/number-format";
import { usePane } from "../../shared/pane-context";
import { CapLines } from "./cap-line";
import { useDeskLook } from "./desk-look";
import { chosenRows, deskRows, type DeskChoice, type DeskColumn, type DeskFilter } from "./desk-rows";
import { DeskTable } from "./desk-table";
import { typeMark, type TypedInto } from "./typed-marks";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 130px", minWidth: 0, maxWidth: "none" },
  filter: { flex: "1 1 130px", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Fewer than these are seen at a glance. */
const fewPeople = 6;

export interface MonthDeskProps {
  /** As it was computed, without what is typed at the desk. */
  readonly report: ScoreReport;
  readonly scroller: HTMLElement | null;
}

export function MonthDesk({ report, scroller }: MonthDeskProps) {
  const styles = useStyles();
  const look = useDeskLook();
  const { state, text, format, store } = usePane();
  const { desk } = text;
  const { typedMarks } = state.score;
  const [{ choice, typedThen }, setChosen] = useState<Chosen>({ choice: everybody, typedThen: typedMarks });
  const setChoice = (chosen: DeskChoice) => setChosen({ choice: chosen, typedThen: typedMarks });
  const counted = useMemo(() => withTypedMarks(report, typedMarks), [report, typedMarks]);
  const rows = useMemo(() => deskRows({ report: counted, typed: typedMarks }), [counted, typedMarks]);
  const order = useMemo(() => orderOf(report, typedThen, choice), [report, typedThen, choice]);
  const shown = order.flatMap((place) => rows[place] ?? []);
  const { generalCriteria } = report.settings;
  const provisional = counted.people.filter(isProvisional).length;
  const type = (typed: TypedInto) => {
    const stored = report.people.find(({ work }) => work.person.id === typed.personId)?.work.marks ?? [];
    const marks = typeMark({ ...typed, typed: store.state().score.typedMarks, stored, criteria: generalCriteria });
    store.dispatch({ type: "marksTyped", marks });
  };
  const sortBy = (by: DeskColumn) => {
    const { sort } = choice;
    // Names from A on, figures from the highest; pressed again the other way, then as the roster has them.
    const first = by !== "name";
    const next =
      sort?.by !== by ? { by, isFalling: first } : sort.isFalling === first ? { by, isFalling: !first } : null;
    setChoice({ ...choice, sort: next });
  };
  const title = desk.title(periodLabel(report.period), format.number(rows.length));
  return (
    <section className={look.desk} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <CapLines report={counted} />
      {provisional > 0 ? <p className={styles.note}>{desk.provisionalCount(format.number(provisional))}</p> : null}
      {rows.length > fewPeople ? (
        <div className={styles.tools}>
          <SearchBox
            className={styles.search}
            placeholder={text.find}
            aria-label={text.score.find}
            value={choice.search}
            onChange={(_event, { value }) => setChoice({ ...choice, search: value })}
          />
          <Select
            className={styles.filter}
            aria-label={desk.filter}
            value={choice.filter}
            onChange={(_event, { value }) =>
              setChoice({ ...choice, filter: filters.find((filter) => filter === value) ?? "all" })
            }
          >
            {filters.map((filter) => (
              <option key={filter} value={filter}>
                {desk.filters[filter]}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
      {shown.length < rows.length ? (
        <p className={styles.note} role="status">
          {shown.length === 0 ? text.score.noOne : desk.shown(format.number(shown.length), format.number(rows.length))}
        </p>
      ) : null}
      <DeskTable
        rows={shown}
        label={title}
        criteria={generalCriteria}
        sort={choice.sort}
        onSort={sortBy}
        onMark={type}
        scroller={scroller}
      />
      <p className={styles.note}>{desk.keys}</p>
      {Object.keys(typedMarks).length > 0 ? (
        <div>
          <Button size="small" onClick={() => store.dispatch({ type: "marksTyped", marks: {} })}>
            {desk.dropTyped}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface Chosen {
  readonly choice: DeskChoice;
  /** What was typed when it was chosen: a row does not jump or vanish under the fingers of who types into it. */
  readonly typedThen: TypedMarks;
}

const everybody: DeskChoice = { search: "", filter: "all", sort: null };

/** Places among the people of the report. */
function orderOf(report: ScoreReport, typed: TypedMarks, choice: DeskChoice): readonly number[] {
  const rows = deskRows({ report: withTypedMarks(report, typed), typed });
  const places = new Map(rows.map((row, place) => [row, place]));
  return chosenRows(rows, choice).flatMap((row) => places.get(row) ?? []);
}

const filters: readonly DeskFilter[] = ["all", "provisional", "unmarked", "over", "unrated"];
