/** What should be looked at in the imported assignments. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../rulebook/rulebook";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { severities } from "../../findings/severities";
import { SeverityMark } from "../shared/severity-mark";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", gap: tokens.spacingHorizontalXS, padding: "2px 0", overflowWrap: "anywhere" },
});

/** A table read in the wrong way gives one finding a line: the first ones tell enough. */
const mostShown = 50;

export function ScoreFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { text, messages, format } = usePane();
  if (findings.length === 0) return null;
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [text.status.counts[severity](format.number(count))] : [];
  });
  return (
    <Disclosure label={`${text.score.findings}: ${counts.join(" · ")}`}>
      <ul className={styles.list}>
        {findings.slice(0, mostShown).map(({ code, severity, params, at }, index) => (
          <li key={`${code} ${at.row} ${at.column} ${index}`} className={styles.item} title={code}>
            <SeverityMark severity={severity} />
            <span>{messages.findings[code].message(params)}</span>
          </li>
        ))}
        {findings.length > mostShown ? <li>… {format.number(findings.length - mostShown)}</li> : null}
      </ul>
    </Disclosure>
  );
}
