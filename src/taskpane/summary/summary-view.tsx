/** Step 4: the month's totals and levels, and whether the excellent ones keep to their share. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { People32Regular } from "@fluentui/react-icons/svg/people";
import type { ScoreReport } from "../../app/score-report";
import { withTypedMarks } from "../../app/with-typed-marks";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { isProvisional } from "../../scoring/provisional";
import { CapLines } from "../score/desk/cap-line";
import { useMonth } from "../score/use-month";
import { MonthChoice } from "../score/month-choice";
import { ProvisionalMark } from "../score/provisional-mark";
import { ToPrint } from "../print/to-print";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";
import { ViewFrame } from "../shared/view-frame";
import { typedNow } from "../state/typed-now";
import { CapTable } from "./cap-table";
import { ClosePeriod } from "./close-period";
import { LevelChart } from "./level-chart";
import { summarySheetOf } from "./summary-sheet-of";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
  },
  name: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  total: { paddingRight: tokens.spacingHorizontalM, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  level: { width: "34%", fontSize: tokens.fontSizeBase200 },
  unsure: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  over: { display: "flex", gap: "2px", alignItems: "center", color: tokens.colorStatusWarningForeground3 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function SummaryView() {
  useMonth();
  const { state, text, store } = usePane();
  const { scoring } = state.score;
  if (scoring.kind === "ready" && scoring.report.people.length > 0) return <MonthSummary report={scoring.report} />;
  const toScore = () => store.dispatch({ type: "viewOpened", view: "score" });
  return (
    <ViewFrame label={text.views.summary} footer={<ActionBar label={text.summary.toScore} onAct={toScore} />}>
      <MonthChoice />
      {scoring.kind === "idle" ? null : (
        <EmptyState icon={<People32Regular />} title={text.summary.empty} body={text.summary.emptyBody} />
      )}
    </ViewFrame>
  );
}

function MonthSummary({ report: written }: { readonly report: ScoreReport }) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const report = withTypedMarks(written, typedNow(state.score));
  const { excellentCaps, settings } = report;
  const people = [...report.people].sort((one, other) => (other.total ?? -1) - (one.total ?? -1));
  const over = new Set([excellentCaps.office, ...excellentCaps.groups.values()].flatMap(({ overIds }) => overIds));
  const provisional = people.filter(isProvisional).length;
  const sheet = summarySheetOf(state.outputs, report.period);
  const act = () => {
    if (sheet) void controller.goTo({ sheet, row: 1, column: 1 });
    else store.dispatch({ type: "viewOpened", view: "score" });
  };
  const open = (score: MonthlyScore) => {
    store.dispatch({ type: "viewOpened", view: "score" });
    store.dispatch({ type: "personOpened", person: score.work.person.id });
  };
  return (
    <ViewFrame
      label={text.views.summary}
      footer={
        <ActionBar
          label={sheet ? text.summary.open(sheet) : text.summary.writeFirst}
          hint={sheet ? text.summary.written(sheet) : text.summary.preview}
          onAct={act}
        />
      }
    >
      <MonthChoice />
      {/* What is closed is printed from its own sheets. */}
      {report.closed ? null : (
        <div>
          <ToPrint />
        </div>
      )}
      <CapLines report={report} />
      {provisional > 0 ? <p className={styles.note}>{text.desk.provisionalCount(format.number(provisional))}</p> : null}
      <LevelChart people={people} excellentMost={excellentCaps.office[settings.excellentReading]} />
      <CapTable report={report} />
      <table className={styles.table} aria-label={text.summary.title(periodLabel(report.period))}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text.summary.name}
            </th>
            <th scope="col" className={styles.head}>
              {text.summary.total}
            </th>
            <th scope="col" className={styles.head}>
              {text.summary.level}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((score) => (
            <tr key={score.work.person.id} className={styles.row}>
              <th scope="row" className={styles.name}>
                <Link as="button" onClick={() => open(score)}>
                  {score.work.person.name}
                </Link>
              </th>
              <td className={mergeClasses(styles.total, isProvisional(score) && styles.unsure)}>
                {score.total === null ? "–" : format.fixed(score.total, 1)}
              </td>
              <td className={mergeClasses(styles.level, isProvisional(score) && styles.unsure)}>
                {score.level === null ? text.summary.unrated : text.score.levels[score.level]}{" "}
                <ProvisionalMark score={score} />
                {over.has(score.work.person.id) ? (
                  <span className={styles.over}>
                    <SeverityMark severity="warning" />
                    {text.desk.over}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet === null ? null : <ClosePeriod key={report.period} report={written} />}
    </ViewFrame>
  );
}
