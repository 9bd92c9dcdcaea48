/**
 * How many may be excellent (ND Điều 20), in the office and in each group of similar tasks, by both readings of the
 * law: the one in force is marked, and who is over it is named.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ScoreReport } from "../../app/score-report";
import type { ExcellentCap } from "../../scoring/monthly-score";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
  },
  first: { paddingLeft: 0, textAlign: "left" },
  // Its heading is the longest word of its column, and the readings of the law need the room.
  count: { width: "20%" },
  body: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: "4px 0", fontWeight: tokens.fontWeightRegular, textAlign: "left", overflowWrap: "anywhere" },
  figure: {
    width: "25%",
    padding: `4px 0 4px ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
  },
  force: { fontWeight: tokens.fontWeightSemibold },
  mark: { fontWeight: tokens.fontWeightRegular },
  over: { display: "flex", gap: tokens.spacingHorizontalXS, paddingBottom: "6px", overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const readings = ["literal", "inclusive"] as const;

export function CapTable({ report }: { readonly report: ScoreReport }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { people, excellentCaps, settings } = report;
  const { cap: words } = text.summary;
  const { excellentReading, excellentShare } = settings;
  const excellentIn = (group: string | null) =>
    people.filter(({ level, work }) => level === "excellent" && (group === null || work.person.similarTasks === group))
      .length;
  const bodies: readonly (readonly [string | null, ExcellentCap])[] = [
    [null, excellentCaps.office],
    ...excellentCaps.groups,
  ];
  const title = words.title(format.number(excellentShare * 100));
  const classOf = (reading: (typeof readings)[number], cell: string) =>
    mergeClasses(cell, reading === excellentReading && styles.force);
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {words.body}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.count)}>
              {words.excellent}
            </th>
            {readings.map((reading) => (
              <th key={reading} scope="col" className={classOf(reading, styles.head)}>
                {words[reading]}
                {reading === excellentReading ? <span className={styles.mark}> ({words.inForce})</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map(([group, cap]) => (
            <Fragment key={group ?? ""}>
              <tr className={styles.body}>
                <th scope="row" className={styles.name}>
                  {group ?? words.office} {words.rated(format.number(cap.rated))}
                </th>
                <td className={mergeClasses(styles.figure, styles.count)}>{format.number(excellentIn(group))}</td>
                {readings.map((reading) => (
                  <td key={reading} className={classOf(reading, styles.figure)}>
                    {format.number(cap[reading])}
                  </td>
                ))}
              </tr>
              {cap.over.length > 0 ? (
                <tr>
                  <td colSpan={4}>
                    <span className={styles.over}>
                      <SeverityMark severity="warning" />
                      <span>{words.over(format.number(cap.excess), format.list(cap.over))}</span>
                    </span>
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{words.note}</p>
    </section>
  );
}
