/** What was understood of each table, and where a wrong reading is set right. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Catalogue, CatalogueSheet } from "../../catalogue/catalogue-row";
import { tableKey } from "../../catalogue/table-key";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { areCorrected, withoutCorrections } from "./correct-table";
import { sheetsToRead } from "./sheets-to-read";
import { TableReading } from "./table-reading";

const useStyles = makeStyles({
  line: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface UnderstandingProps {
  readonly catalogue: Catalogue;
  readonly workbook: WorkbookSnapshot;
  /** Open when it is first drawn; folded when absent. */
  readonly startsOpen?: boolean;
}

export function Understanding({ catalogue, workbook, startsOpen = false }: UnderstandingProps) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const { reading } = state.options;
  const label = catalogue.sheets.map((sheet) => (
    <SheetLine
      key={tableKey(sheet.name, sheet.table.number)}
      sheet={sheet}
      isOneOfSeveral={isOneOfSeveral(sheet, catalogue)}
    />
  ));
  return (
    <Disclosure label={label} startsOpen={startsOpen}>
      <div className={styles.section}>
        <SheetChoice catalogue={catalogue} workbook={workbook} />
        {catalogue.sheets.map((sheet) => (
          <TableReading
            key={tableKey(sheet.name, sheet.table.number)}
            sheet={sheet}
            workbook={workbook}
            isOneOfSeveral={isOneOfSeveral(sheet, catalogue)}
          />
        ))}
        {areCorrected(catalogue.sheets, reading) ? (
          <Button
            size="small"
            onClick={() => void controller.choose({ reading: withoutCorrections(catalogue.sheets, reading) })}
          >
            {text.review.resetColumns}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}

function isOneOfSeveral({ name }: CatalogueSheet, { sheets }: Catalogue): boolean {
  return sheets.filter((other) => other.name === name).length > 1;
}

interface SheetLineProps {
  readonly sheet: CatalogueSheet;
  readonly isOneOfSeveral: boolean;
}

/** "PL II · 124 dòng · mã VP.1 … VP.124": one line for each table that is read. */
function SheetLine({ sheet, isOneOfSeveral }: SheetLineProps) {
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
      <span className={styles.name}>
        {isOneOfSeveral ? text.review.table(name, format.number(sheet.table.number)) : name}
      </span>
      {` · ${parts.join(" · ")}`}
    </span>
  );
}

/** Which sheets are read; shown only where there is a choice. */
function SheetChoice({ catalogue, workbook }: Omit<UnderstandingProps, "startsOpen">) {
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
