/** Which column of the assignments table is what; it opens by itself where something cannot be told, and is remembered. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { assignmentFieldsInOrder, listFields, type AssignmentField } from "../../scoring/assignment-columns";
import type { ImportedTable } from "../../scoring/imported-table";
import { ColumnChoice } from "../shared/column-choice";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";
import { nameColumn, tableColumns } from "./table-columns";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  missing: { margin: 0, display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
});

const mainFields: readonly AssignmentField[] = assignmentFieldsInOrder.slice(0, 6);
const otherFields: readonly AssignmentField[] = [...assignmentFieldsInOrder.slice(6), ...listFields];

export function AssignmentColumns({ table }: { readonly table: ImportedTable }) {
  const styles = useStyles();
  const { state, text, messages, format, store } = usePane();
  const { headings: named } = state.score;
  const columns = tableColumns(table, named);
  const isMissing = columns.missing.length > 0;
  const choice = (field: AssignmentField) => (
    <ColumnChoice
      key={field}
      label={capitalised(messages.assignmentFields[field])}
      column={columns.columnOf.get(field) ?? 0}
      headings={columns.headings}
      none={text.score.noColumn}
      onChoose={(column) =>
        store.dispatch({ type: "headingsNamed", headings: nameColumn(columns, named, { field, column }) })
      }
    />
  );
  const fields = (
    <div className={styles.fields}>
      {mainFields.map(choice)}
      <Disclosure label={text.score.moreColumns}>
        <div className={styles.fields}>{otherFields.map(choice)}</div>
      </Disclosure>
    </div>
  );
  if (!isMissing) return <Disclosure label={text.score.columns}>{fields}</Disclosure>;
  const missing = columns.missing.map((field) => messages.assignmentFields[field]);
  return (
    <section className={styles.fields} aria-label={text.score.columns}>
      <p className={styles.missing} role="status">
        <SeverityMark severity="warning" />
        <span>{text.score.columnsMissing(format.list(missing))}</span>
      </p>
      {fields}
    </section>
  );
}

/** The names stand in sentences elsewhere. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
