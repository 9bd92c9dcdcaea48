/** What was put right last, what is left, and the way to the next one; else what is about the selected cell. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { concerns } from "../../findings/concerns";
import { severities } from "../../findings/severities";
import type { Finding } from "../../rulebook/rulebook";
import { cellAddress, sameCell, type CellRef } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { countsOf } from "../state/review-after";

const useStyles = makeStyles({
  done: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorStatusSuccessForeground1, verticalAlign: "text-bottom", marginRight: "4px" },
});

export function DoneLine({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const { selection, review } = state;
  const { mended } = review.fixing;
  if (mended) {
    const { at, next } = mended;
    const left = countsOf(findings);
    const gravest = severities.find((severity) => left[severity] > 0);
    const isThere = next !== null && selection !== null && sameCell(next.at, selection);
    return (
      <span role="status">
        <span className={styles.done}>
          <CheckmarkCircle16Filled className={styles.mark} aria-hidden />
          {gravest
            ? text.fixing.done(addressOf(at), text.status.counts[gravest](format.number(left[gravest])))
            : text.fixing.allDone(addressOf(at))}
        </span>
        {next && !isThere ? (
          <>
            {" → "}
            <Link as="button" onClick={() => void controller.goTo(next.at)}>
              {text.fixing.goOn(addressOf(next.at))}
            </Link>
          </>
        ) : null}
      </span>
    );
  }
  const here = selection ? findings.filter((finding) => concerns(finding, selection)) : [];
  const hasErrors = findings.some(({ severity }) => severity === "error");
  if (!selection || here.length === 0) return hasErrors ? text.fixing.fixNextHint : text.review.nextHint;
  return (
    <>
      {text.review.atSelection(addressOf(selection), format.number(here.length))}{" "}
      {review.only ? null : (
        <Link as="button" onClick={() => store.dispatch({ type: "onlyCellShown", cell: selection })}>
          {text.review.showSelection}
        </Link>
      )}
    </>
  );
}

function addressOf({ row, column }: CellRef): string {
  return cellAddress(row, column);
}
