/** The month's desk ("Bàn chấm tháng"): everybody in one table, marks typed in place, the cap on excellent ratings live. */
import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { withTypedMarks } from "../../../app/with-typed-marks";
import type { ScoreReport } from "../../../app/score-report";
import { nothingTyped, type TypedMarks } from "../../../app/typed-marks";
import type { MonthlyWork } from "../../../scoring/assignment";
import { isProvisional } from "../../../scoring/provisional";
import { periodLabel } from "../../shared/number-format";
import { usePane } from "../../shared/pane-context";
import { typedNow } from "../../state/typed-now";
import { CapLines } from "./cap-line";
import { useDeskLook } from "./desk-look";
import { chosenRows, deskRows, type DeskChoice, type DeskColumn, type DeskFilter } from "./desk-rows";
import { DeskTable, type SoughtMark } from "./desk-table";
import { NewerMarks } from "./newer-marks";
import { refuseMark, typeMark, type MarkPlace, type TypedInto } from "./typed-marks";

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
  /** The mark that gets the keyboard, whether it is shown now or not. */
  readonly sought: SoughtMark | null;
}

export function MonthDesk({ report, scroller, sought }: MonthDeskProps) {
  const styles = useStyles();
  const look = useDeskLook();
  const { state, text, format, store } = usePane();
  const { desk } = text;
  const typedMarks = typedNow(state.score);
  const [{ choice, typedThen }, setChosen] = useState<Chosen>({ choice: everybody, typedThen: typedMarks });
  const setChoice = (chosen: DeskChoice) => setChosen({ choice: chosen, typedThen: typedMarks });
  const counted = useMemo(() => withTypedMarks(report, typedMarks), [report, typedMarks]);
  const rows = useMemo(() => deskRows({ report, typed: typedMarks }), [report, typedMarks]);
  const order = useMemo(() => orderOf(report, typedThen, choice), [report, typedThen, choice]);
  const shown = order.flatMap((place) => rows[place] ?? []);
  const { generalCriteria } = report.settings;
  const provisional = counted.people.filter(isProvisional).length;
  const set = (marks: TypedMarks) => store.dispatch({ type: "marksTyped", period: state.score.period, marks });
  /** Whose marks they are, as they are without what is typed. */
  const deskOf = ({ person }: MonthlyWork) => {
    const work = report.people.find((score) => score.work.person.id === person.id)?.work;
    return work && { work, typed: typedNow(store.state().score) };
  };
  const type = (work: MonthlyWork, typed: TypedInto) => {
    const at = deskOf(work);
    if (at) set(typeMark({ ...at, ...typed, criteria: generalCriteria }));
  };
  const refuse = (work: MonthlyWork, place: MarkPlace, refused: string | null) => {
    const at = deskOf(work);
    if (at) set(refuseMark({ ...at, ...place, text: refused }));
  };
  const isHidden = sought !== null && !shown.some(({ score }) => score.work.person.id === sought.personId);
  const lifted = useRef<SoughtMark | null>(null);
  useEffect(() => {
    if (lifted.current === sought) return;
    lifted.current = sought;
    if (isHidden) setChosen((before) => ({ ...before, choice: everybody }));
  }, [isHidden, sought]);
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
      <NewerMarks report={report} typed={typedMarks} onSettled={set} />
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
        onRefused={refuse}
        sought={sought}
        scroller={scroller}
      />
      <p className={styles.note}>{desk.keys}</p>
      {Object.keys(typedMarks).length > 0 ? (
        <>
          <p className={styles.note}>{desk.kept}</p>
          <div>
            <Button size="small" onClick={() => set(nothingTyped)}>
              {desk.dropTyped}
            </Button>
          </div>
        </>
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
  const rows = deskRows({ report, typed });
  const places = new Map(rows.map((row, place) => [row, place]));
  return chosenRows(rows, choice).flatMap((row) => places.get(row) ?? []);
}

const filters: readonly DeskFilter[] = ["all", "provisional", "unmarked", "over", "unrated"];
