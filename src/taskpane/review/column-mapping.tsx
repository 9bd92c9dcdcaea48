/** Which column of the sheet is what: one drop-down a field, remembered in the workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueField, CatalogueSheet } from "../../catalogue/catalogue-row";
import type { PaneText } from "../../strings/vi/pane";
import {
  cellAt,
  findSheet,
  lastColumnOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/workbook-snapshot";
import { ColumnChoice } from "../shared/column-choice";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { correctedColumns, withColumn } from "./correct-table";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What every catalogue has; the rest is folded away. */
const mainFields: readonly CatalogueField[] = ["task", "detail", "output", "group", "band"];
const otherFields: readonly CatalogueField[] = [
  "ordinal",
  "code",
  "unit",
  "position",
  "minutes",
  "hours",
  "frequency",
  "people",
  "performers",
  "frame",
  "points",
  "level",
  "coefficient",
  "factor",
  "note",
];

export interface ColumnMappingProps {
  readonly sheet: CatalogueSheet;
  readonly workbook: WorkbookSnapshot;
}

export function ColumnMapping({ sheet, workbook }: ColumnMappingProps) {
  const styles = useStyles();
  const { text } = usePane();
  const headings = headingsOf(sheet, findSheet(workbook, sheet.name));
  const row = (field: CatalogueField) => <FieldChoice key={field} field={field} sheet={sheet} headings={headings} />;
  return (
    <>
      <h3 className={styles.heading}>{text.review.columns}</h3>
      <div className={styles.fields}>
        {mainFields.map(row)}
        <Disclosure label={text.review.moreColumns}>
          <div className={styles.fields}>{otherFields.map(row)}</div>
        </Disclosure>
      </div>
    </>
  );
}

interface FieldChoiceProps {
  readonly field: CatalogueField;
  readonly sheet: CatalogueSheet;
  readonly headings: readonly Heading[];
}

function FieldChoice({ field, sheet, headings }: FieldChoiceProps) {
  const { state, text, controller } = usePane();
  const { reading } = state.options;
  const isCorrected = correctedColumns(sheet, reading)[field] !== undefined;
  const map = (column: number | null) =>
    void controller.choose({ reading: withColumn(sheet, reading, { field, column }) });
  return (
    <ColumnChoice
      label={text.review.fields[field]}
      column={sheet.columns[field] ?? 0}
      headings={headings}
      none={emptyLabel(field, sheet, text)}
      asRead={isCorrected ? { label: text.review.asRead, onChoose: () => map(null) } : undefined}
      onChoose={map}
    />
  );
}

function emptyLabel(field: CatalogueField, { layout }: CatalogueSheet, text: PaneText): string {
  const isTicked = (field === "group" && layout.group === "ticks") || (field === "band" && layout.band === "ticks");
  return isTicked ? text.review.ticked : text.review.noColumn;
}

interface Heading {
  readonly column: number;
  readonly title: string;
}

/** The sheet's columns with what stands in their heading, over all rows of the header. */
function headingsOf(sheet: CatalogueSheet, snapshot: SheetSnapshot | null): Heading[] {
  if (!snapshot) return [];
  const headings: Heading[] = [];
  for (let column = snapshot.firstColumn; column <= lastColumnOf(snapshot); column++) {
    headings.push({ column, title: headingAt(sheet, snapshot, column) });
  }
  return headings;
}

function headingAt(sheet: CatalogueSheet, snapshot: SheetSnapshot, column: number): string {
  for (let row = sheet.headerRow; row < sheet.firstDataRow; row++) {
    const value = cellAt(snapshot, row, column);
    if (typeof value === "string" && value.trim() !== "") return value.replace(/\s+/g, " ").trim();
  }
  return "…";
}
