/** What mending many findings would change, by kind, before it is done; each kind can be left out. */
import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { findingKey } from "../../findings/finding-key";
import type { Finding } from "../../rulebook/rulebook";
import { excerpt } from "../../text/excerpt";
import { cellAddress } from "../../workbook/address";
import { cellAt, findSheet } from "../../workbook/workbook-snapshot";
import { readableCell } from "../shared/readable-cell";
import { usePane } from "../shared/pane-context";
import { fixKindsOf, movesRows, type FixKindGroup } from "./fix-kinds";
import { fixText } from "./fix-text";
import { RowsList } from "./rows-list";

const useStyles = makeStyles({
  box: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  kinds: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  kind: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    "& label": { lineHeight: tokens.lineHeightBase200 },
  },
  // Under the words of the tick.
  rows: { paddingLeft: "32px" },
  count: { fontWeight: tokens.fontWeightSemibold },
  judge: { color: tokens.colorStatusWarningForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Enough to judge by; the others on demand. */
const shownAtFirst = 6;

export function FixPreview({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const [isWhole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const workbook = state.catalogue.kind === "ready" ? state.catalogue.reading.assessment.workbook : null;
  const kinds = useMemo(() => {
    const textOf = ({ at }: Finding) => {
      const sheet = workbook && findSheet(workbook, at.sheet);
      return sheet ? readableCell(cellAt(sheet, at.row, at.column), state.language) : "";
    };
    return fixKindsOf(findings, textOf);
  }, [findings, workbook, state.language]);
  const isChosen = ({ key, fix }: FixKindGroup) => chosen[key] ?? (!movesRows(fix) || kinds.length === 1);
  const wanted = kinds.filter(isChosen).flatMap((kind) => kind.findings);
  const close = () => store.dispatch({ type: "previewClosed" });
  const title = text.review.previewTitle(format.number(wanted.length));
  const shown = isWhole ? kinds : kinds.slice(0, shownAtFirst);
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <p className={styles.title}>{title}</p>
      <ul className={styles.kinds}>
        {shown.map((kind) => (
          <li key={kind.key} className={styles.kind}>
            <Checkbox
              size="medium"
              checked={isChosen(kind)}
              onChange={(_event, { checked }) => setChosen({ ...chosen, [kind.key]: checked === true })}
              label={<KindText kind={kind} />}
            />
            {movesRows(kind.fix) ? (
              <div className={styles.rows}>
                {kind.findings.slice(0, shownAtFirst).map((finding) => (
                  <RowsList key={findingKey(finding)} finding={finding} />
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < kinds.length ? (
        <p className={styles.title}>
          <Link as="button" onClick={() => setWhole(true)}>
            {text.fixing.moreKinds(format.number(kinds.length - shown.length))}
          </Link>
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={wanted.length === 0}
          onClick={() => void controller.applyFixes(wanted)}
        >
          {text.review.applyAll(format.number(wanted.length))}
        </Button>
        <Button size="small" onClick={close}>
          {text.review.keep}
        </Button>
      </div>
    </div>
  );
}

/** "F23, “2 ngày” thành “Từ 960 phút…”: 714 ô". Rows that come or go are shown below. */
function KindText({ kind }: { readonly kind: FixKindGroup }) {
  const styles = useStyles();
  const { text, format, messages } = usePane();
  const { from, fix, findings, isSafe } = kind;
  const [first] = findings;
  const count = format.number(findings.length);
  const moves = movesRows(fix);
  const words = messages.terms.fix[fix.kind];
  return (
    <>
      {findings.length === 1 && first ? `${cellAddress(first.at.row, first.at.column)} ` : null}
      {moves ? null : from === "" ? `${text.fixing.blank} ` : `“${excerpt(from)}” `}
      {moves ? words.button("") : words.becomes(fixText(fix, format))}
      {": "}
      <span className={styles.count}>{moves ? text.fixing.rows(count) : text.fixing.cells(count)}</span>
      {isSafe ? null : (
        <span className={styles.judge}>
          {" · "}
          {!moves ? text.fixing.judge : fix.kind === "deleteRow" ? text.fixing.losesRow : text.fixing.makesRows}
        </span>
      )}
    </>
  );
}
