/** How many more may be excellent (ND Điều 20), as it stands now, and who would have to go down: amber, never green. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreReport } from "../../../app/score-report";
import type { ExcellentCap } from "../../../scoring/monthly-score";
import { isProvisional } from "../../../scoring/provisional";
import { usePane } from "../../shared/pane-context";
import { SeverityMark } from "../../shared/severity-mark";

const useStyles = makeStyles({
  line: { margin: 0, display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  over: {
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  name: { paddingRight: tokens.spacingHorizontalS },
});

export function CapLines({ report }: { readonly report: ScoreReport }) {
  const { excellentCaps } = report;
  const groups = [...excellentCaps.groups].filter(([, cap]) => cap.over.length > 0);
  return (
    <div role="status">
      <CapLine report={report} cap={excellentCaps.office} group={null} />
      {groups.map(([group, cap]) => (
        <CapLine key={group} report={report} cap={cap} group={group} />
      ))}
    </div>
  );
}

interface CapLineProps {
  readonly report: ScoreReport;
  readonly cap: ExcellentCap;
  /** `null` = the whole office. */
  readonly group: string | null;
}

function CapLine({ report, cap, group }: CapLineProps) {
  const styles = useStyles();
  const { text, format, store } = usePane();
  const words = text.desk.cap;
  const members = report.people.filter(({ work }) => group === null || work.person.similarTasks === group);
  const excellent = members.filter(({ level }) => level === "excellent").length;
  const most = cap[report.settings.excellentReading];
  const isOver = cap.overIds.length > 0;
  const open = (person: string) => {
    store.dispatch({ type: "viewOpened", view: "score" });
    store.dispatch({ type: "personOpened", person });
  };
  const nameOf = new Map(members.map(({ work: { person } }) => [person.id, person.name]));
  return (
    <p className={mergeClasses(styles.line, isOver && styles.over)}>
      {isOver ? <SeverityMark severity="warning" /> : null}
      <span>
        {group === null ? null : `${words.inGroup(group)} `}
        {members.some(isProvisional) ? `${words.provisional} ` : null}
        {isOver
          ? words.over(format.number(cap.excess), format.number(most))
          : most === 0
            ? words.none
            : excellent < most
              ? words.free(format.number(most - excellent), format.number(most))
              : words.full(format.number(most))}{" "}
        {cap.overIds.map((id) => (
          <Link key={id} as="button" className={styles.name} onClick={() => open(id)}>
            {nameOf.get(id)}
          </Link>
        ))}
      </span>
    </p>
  );
}
