/** What should be looked at in the month: each finding names its sheet and cell, and leads there. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../rulebook/rulebook";
import { severities } from "../../findings/severities";
import { cellAddress, type CellRef } from "../../workbook/address";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", gap: tokens.spacingHorizontalXS, padding: "2px 0", overflowWrap: "anywhere" },
  place: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A table read in the wrong way gives one finding a line: the first ones tell enough. */
const mostShown = 50;

export function ScoreFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { text, messages, format } = usePane();
  if (findings.length === 0) return null;
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [text.status.counts[severity](format.number(count))] : [];
  });
  return (
    <Disclosure label={`${text.score.findings}: ${counts.join(" · ")}`}>
      <ul className={styles.list}>
        {sorted.slice(0, mostShown).map(({ code, severity, params, at }, index) => (
          <li key={`${code} ${at.row} ${at.column} ${index}`} className={styles.item} title={code}>
            <SeverityMark severity={severity} />
            <span>
              <Place at={at} />
              {messages.findings[code].message(params)}
            </span>
          </li>
        ))}
        {findings.length > mostShown ? <li>… {format.number(findings.length - mostShown)}</li> : null}
      </ul>
    </Disclosure>
  );
}

/** A link where the cell is in the workbook; a table that was brought along is only named. */
function Place({ at }: { readonly at: CellRef }) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  if (!state.outputs.some(({ name }) => name === at.sheet)) {
    if (at.sheet === "") return null;
    return <span className={styles.place}>{text.score.rowIn(at.sheet, String(at.row))}</span>;
  }
  const place = `${at.sheet} · ${cellAddress(at.row, at.column)}`;
  return (
    <Link as="button" className={styles.place} title={text.score.goTo(place)} onClick={() => void controller.goTo(at)}>
      {place}
    </Link>
  );
}
