/** Which column is what: one drop-down a field, with the headings of the table. */
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { columnLetters } from "../../workbook/address";

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "112px minmax(0, 1fr)",
    // In the narrowest pane a heading needs the whole width to be read.
    "@media (max-width: 359px)": { display: "block" },
  },
});

export interface ColumnChoiceProps {
  readonly label: string;
  /** 1-based; 0 = there is none. */
  readonly column: number;
  /** What goes back to the column that the headings themselves name; absent where nothing was chosen by hand. */
  readonly asRead?: { readonly label: string; readonly onChoose: () => void } | undefined;
  readonly headings: readonly { readonly column: number; readonly title: string }[];
  /** What is said where there is none. */
  readonly none: string;
  readonly onChoose: (column: number) => void;
}

/** The value of no column. */
const byHeadings = "";

export function ColumnChoice({ label, column, headings, none, asRead, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const choose = (value: string) => (value === byHeadings ? asRead?.onChoose() : onChoose(Number(value)));
  return (
    <Field className={styles.field} label={{ children: label, size: "small" }} orientation="horizontal">
      <Select size="small" value={column} onChange={(_event, { value }) => choose(value)}>
        <option value={0}>{none}</option>
        {headings.map((heading) => (
          <option key={heading.column} value={heading.column}>
            {columnLetters(heading.column)} — {heading.title}
          </option>
        ))}
        {asRead ? <option value={byHeadings}>{asRead.label}</option> : null}
      </Select>
    </Field>
  );
}
