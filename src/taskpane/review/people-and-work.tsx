/** Whose work the catalogue shows: everybody of the roster with rows and hours, and who has none. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Assessment } from "../../app/assessment";
import { coverageInSlices, type Coverage, type PersonWork } from "../../catalogue/coverage";
import { workloadFault } from "../../catalogue/rules/coverage";
import { runAtOnce } from "../../workbook/slices";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  // The names take what the figures leave; their headings go on in a second line.
  name: { width: "46%" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "normal" },
  whole: { whiteSpace: "nowrap" },
  said: { display: "block" },
  far: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorStatusDangerForeground3 },
});

/** A long office is not read name by name: first those whom something is wrong with. */
const mostShown = 60;

export function PeopleAndWork({ checked }: { readonly checked: Assessment }) {
  const { text, format } = usePane();
  const coverage = useMemo(() => coverageOf(checked), [checked]);
  const roster = coverage.people.filter(({ person }) => person !== null);
  const covered = roster.filter(({ rows }) => rows.length > 0).length;
  const named = coverage.people.filter(({ rows }) => rows.length > 0).length;
  const { title, covered: coveredOf, named: namedOf } = text.coverage;
  // Nothing to tell of a catalogue that knows no people at all.
  if (roster.length === 0 && coverage.namedRows === 0) return null;
  const figures =
    roster.length > 0 ? coveredOf(format.number(covered), format.number(roster.length)) : namedOf(format.number(named));
  return (
    <Disclosure label={coverage.namedRows === 0 ? title : `${title} · ${figures}`}>
      <People checked={checked} coverage={coverage} hasRoster={roster.length > 0} />
    </Disclosure>
  );
}

interface PeopleProps {
  readonly checked: Assessment;
  readonly coverage: Coverage;
  readonly hasRoster: boolean;
}

function People({ checked, coverage, hasRoster }: PeopleProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { limits } = checked.basis.settings;
  const words = text.coverage;
  if (coverage.namedRows === 0) return <p className={styles.facts}>{words.noPerformers}</p>;
  const urgency = (work: PersonWork) =>
    work.rows.length === 0 ? 0 : work.person === null ? 1 : workloadFault(work, limits) ? 2 : 3;
  const shown = [...coverage.people].sort((one, other) => urgency(one) - urgency(other)).slice(0, mostShown);
  const { columns } = words;
  return (
    <>
      {hasRoster ? null : <p className={styles.facts}>{words.noRoster}</p>}
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th className={`${styles.cell} ${styles.name}`} scope="col">
              {columns.name}
            </th>
            {[columns.rows, columns.hours, columns.share].map((heading) => (
              <th key={heading} className={`${styles.cell} ${styles.figure}`} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((work) => (
            <PersonLine
              key={`${work.name} ${work.person?.id ?? ""}`}
              work={work}
              limits={limits}
              hasRoster={hasRoster}
            />
          ))}
        </tbody>
      </table>
      {coverage.people.length > shown.length ? (
        <p className={styles.facts}>{words.more(format.number(coverage.people.length - shown.length))}</p>
      ) : null}
      <p className={styles.facts}>{words.note(format.number(limits.yearlyHours))}</p>
    </>
  );
}

interface PersonLineProps {
  readonly work: PersonWork;
  readonly limits: Assessment["basis"]["settings"]["limits"];
  readonly hasRoster: boolean;
}

function PersonLine({ work, limits, hasRoster }: PersonLineProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const words = text.coverage;
  const isMissing = work.rows.length === 0;
  const isStranger = hasRoster && work.person === null;
  // First it is asked who that is (W404): the hours are perhaps another's.
  const fault = isStranger ? null : workloadFault(work, limits);
  const figure = `${styles.cell} ${styles.figure} ${styles.whole}`;
  return (
    <tr>
      <th className={styles.cell} scope="row">
        {work.name}
        {isMissing || isStranger ? (
          <span className={`${styles.said} ${isMissing ? styles.missing : styles.far}`}>
            {isMissing ? words.noRow : words.notOnRoster}
          </span>
        ) : null}
      </th>
      <td className={figure}>{format.number(work.rows.length)}</td>
      <td className={figure}>
        {work.timedRows > 0 ? format.number(Math.round(work.hours)) : isMissing ? "–" : words.noHours}
      </td>
      <td className={figure}>
        {work.timedRows > 0 ? `${format.number(Math.round((work.hours / limits.yearlyHours) * 100))} %` : "–"}
        {fault ? <span className={`${styles.said} ${styles.far}`}>{words[fault]}</span> : null}
      </td>
    </tr>
  );
}

function coverageOf({ catalogue, basis }: Assessment): Coverage {
  const rows = catalogue.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ row, sheet })));
  return runAtOnce(coverageInSlices({ rows, people: basis.people, bandMinutes: basis.settings.bandMinutes }));
}
