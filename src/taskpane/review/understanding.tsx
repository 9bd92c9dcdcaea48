/** What was understood of each sheet, and where a wrong reading is set right. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Catalogue, CatalogueSheet, SkipReason } from "../../catalogue/catalogue-row";
import { tableKey } from "../../catalogue/table-key";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { Disclosure } from "../shared/disclosure";
import { rowList } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { ColumnMapping } from "./column-mapping";
import { sheetsToRead } from "./sheets-to-read";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});

export interface UnderstandingProps {
  readonly catalogue: Catalogue;
  readonly workbook: WorkbookSnapshot;
}

export function Understanding({ catalogue, workbook }: UnderstandingProps) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const { reading } = state.options;
  const label = catalogue.sheets.map((sheet) => (
    <SheetLine key={tableKey(sheet.name, sheet.table.number)} sheet={sheet} />
  ));
  return (
    <Disclosure label={label}>
      <div className={styles.section}>
        <SheetChoice catalogue={catalogue} workbook={workbook} />
        {catalogue.sheets.map((sheet) => (
          <SheetReading key={tableKey(sheet.name, sheet.table.number)} sheet={sheet} workbook={workbook} />
        ))}
        {reading.columns ? (
          <Button size="small" onClick={() => void controller.choose({ reading: { ...reading, columns: undefined } })}>
            {text.review.resetColumns}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}

/** "PL II · 124 dòng · mã VP.1 … VP.124": one line for each sheet that is read. */
function SheetLine({ sheet }: { readonly sheet: CatalogueSheet }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { name, rows, skipped } = sheet;
  const codes = rows.flatMap(({ code }) => code ?? []);
  const [firstCode, lastCode] = [codes[0], codes.at(-1)];
  const [first, last] = [rows[0], rows.at(-1)];
  const parts = [
    text.fixing.sheetRows(format.number(rows.length)),
    ...(firstCode !== undefined && lastCode !== undefined
      ? [text.fixing.sheetCodes(firstCode, lastCode)]
      : first && last
        ? [text.fixing.sheetSpan(`${first.source.row}`, `${last.source.row}`)]
        : []),
    ...(skipped.length > 0 ? [text.fixing.sheetSkipped(format.number(skipped.length))] : []),
  ];
  return (
    <span className={styles.line}>
      <span className={styles.name}>{name}</span>
      {` · ${parts.join(" · ")}`}
    </span>
  );
}

/** Which sheets are read; shown only where there is a choice. */
function SheetChoice({ catalogue, workbook }: UnderstandingProps) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const read = state.options.reading.sheets ?? catalogue.sheets.map(({ name }) => name);
  const choice = sheetsToRead(workbook, read);
  if (choice.length < 2) return null;
  const toggle = (name: string) => {
    const wanted = choice.filter((other) => read.includes(other) !== (other === name));
    if (wanted.length > 0) void controller.choose({ reading: { ...state.options.reading, sheets: wanted } });
  };
  return (
    <div role="group" aria-label={text.review.readSheets}>
      <h2 className={styles.heading}>{text.review.readSheets}</h2>
      {choice.map((name) => (
        <Checkbox key={name} label={name} checked={read.includes(name)} onChange={() => toggle(name)} />
      ))}
    </div>
  );
}

function SheetReading({ sheet, workbook }: { readonly sheet: CatalogueSheet; readonly workbook: WorkbookSnapshot }) {
  const styles = useStyles();
  const { text, format } = usePane();
  return (
    <section aria-label={sheet.name}>
      <ColumnMapping sheet={sheet} workbook={workbook} />
      {sheet.skipped.length > 0 ? (
        <>
          <h2 className={styles.heading}>{text.review.skippedTitle}</h2>
          <ul className={styles.list}>
            {skippedByReason(sheet).map(({ reason, rows }) => (
              <li key={reason}>
                {text.review.skipped[reason]}: {text.review.skippedRows(rowList(rows))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {sheet.hiddenRows.length > 0 ? (
        <p className={styles.summary}>{text.review.hidden(format.number(sheet.hiddenRows.length))}</p>
      ) : null}
      {sheet.areMergesUnknown ? <p className={styles.summary}>{text.review.mergesUnknown}</p> : null}
    </section>
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
