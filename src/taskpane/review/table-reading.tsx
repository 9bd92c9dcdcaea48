/** One table as it was understood: its header row, its columns, its groups, what was skipped and what could not be read. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CatalogueSheet, SkipReason } from "../../catalogue/catalogue-row";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rowList } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";
import { ColumnMapping } from "./column-mapping";
import { LocalGroupChoice } from "./local-group-choice";

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  title: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { width: "88px" },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unread: { margin: 0, display: "flex", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

export interface TableReadingProps {
  readonly sheet: CatalogueSheet;
  readonly workbook: WorkbookSnapshot;
  /** Other tables stand in the same sheet. */
  readonly isOneOfSeveral: boolean;
}

export function TableReading({ sheet, workbook, isOneOfSeveral }: TableReadingProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const words = text.review;
  const title = isOneOfSeveral ? words.table(sheet.name, format.number(sheet.table.number)) : sheet.name;
  return (
    <section className={styles.table} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <HeaderRow key={sheet.headerRow} sheet={sheet} title={title} />
      {sheet.corrections ? <p className={styles.line}>{words.remembered}</p> : null}
      <ColumnMapping sheet={sheet} workbook={workbook} />
      <LocalGroupChoice sheet={sheet} />
      {sheet.unreadHeaders.map((row) => (
        <UnreadTable key={row} sheet={sheet.name} row={row} />
      ))}
      <SkippedRows sheet={sheet} />
      {sheet.hiddenRows.length > 0 ? (
        <p className={styles.line}>{words.hidden(format.number(sheet.hiddenRows.length))}</p>
      ) : null}
      {sheet.areMergesUnknown ? <p className={styles.line}>{words.mergesUnknown}</p> : null}
    </section>
  );
}

/** The row of the headings; another one is taken as soon as its number is entered. */
function HeaderRow({ sheet, title }: { readonly sheet: CatalogueSheet; readonly title: string }) {
  const styles = useStyles();
  const { text, controller } = usePane();
  const [typed, setTyped] = useState(`${sheet.headerRow}`);
  const take = () => {
    const row = Number(typed);
    if (Number.isInteger(row) && row > 0 && row !== sheet.headerRow) void controller.nameHeader(sheet.name, row);
    else setTyped(`${sheet.headerRow}`);
  };
  return (
    <div className={styles.row}>
      <span className={styles.line}>{text.review.headerRow}</span>
      <Input
        className={styles.number}
        size="small"
        inputMode="numeric"
        aria-label={`${text.review.headerRow} — ${title}`}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setTyped(`${sheet.headerRow}`);
        }}
      />
    </div>
  );
}

function UnreadTable({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  const styles = useStyles();
  const { text, controller } = usePane();
  return (
    <div>
      <p className={styles.unread}>
        <SeverityMark severity="error" />
        <span>{text.review.unreadTable(`${row}`)}</span>
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => void controller.nameHeader(sheet, row)}>
          {text.review.readAsHeader(`${row}`)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void controller.goTo({ sheet, row, column: 1 })}>
          {text.review.goToRow(`${row}`)}
        </Button>
      </div>
    </div>
  );
}

function SkippedRows({ sheet }: { readonly sheet: CatalogueSheet }) {
  const styles = useStyles();
  const { text } = usePane();
  if (sheet.skipped.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{text.review.skippedTitle}</h3>
      <ul className={styles.list}>
        {skippedByReason(sheet).map(({ reason, rows }) => (
          <li key={reason}>
            {text.review.skipped[reason]}: {text.review.skippedRows(rowList(rows))}
          </li>
        ))}
      </ul>
    </>
  );
}

function skippedByReason({ skipped }: CatalogueSheet): { reason: SkipReason; rows: number[] }[] {
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) {
    const rows = byReason.get(reason);
    if (rows) rows.push(row);
    else byReason.set(reason, [row]);
  }
  return [...byReason].map(([reason, rows]) => ({ reason, rows: rows.sort((left, right) => left - right) }));
}
