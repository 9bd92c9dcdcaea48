/** Bringing a month's assignments: from a file or pasted from a spreadsheet. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import { isEmptyCell } from "../../catalogue/cell-text";
import type { ImportedTable } from "../../scoring/imported-table";
import { download } from "../shared/download";
import { usePane } from "../shared/pane-context";
import { AssignmentColumns } from "./assignment-columns";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface AssignmentsProps {
  /** True for a month without score sheets. */
  readonly isEmpty: boolean;
}

export function Assignments({ isEmpty }: AssignmentsProps) {
  const styles = useStyles();
  const { state, text, format, store, controller, environment } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const { tables, scoring, period } = state.score;
  const assignments = tables?.assignments;
  const { readWorkbook, makeWorkbook, openWorkbook } = environment;
  const kinds = readWorkbook ? [".csv", ".xlsx"] : [".csv"];
  const bring = async (file: File) => {
    if (readWorkbook && /\.xlsx$/i.test(file.name)) await controller.importWorkbook(file, readWorkbook);
    else await controller.importText(file.name, await file.text());
  };
  const offerForm = async () => {
    const form = await controller.assignmentForm();
    const name = text.score.templateFile(period);
    const bytes = await makeWorkbook?.(form.sheets);
    if (!bytes) download(`${name}.csv`, form.text, "text/csv;charset=utf-8");
    else if ((await openWorkbook?.(bytes)) !== true) download(`${name}.xlsx`, bytes, xlsxType);
  };
  return (
    <section className={styles.section} aria-label={text.score.assignments}>
      <h2 className={styles.heading}>{text.score.assignments}</h2>
      <p className={styles.help} role="status">
        {assignments
          ? text.score.imported(assignments.name || text.score.pasted, format.number(linesOf(assignments)))
          : scoring.kind === "ready" && !isEmpty
            ? text.score.fromSheets
            : text.score.assignmentsHelp}
      </p>
      <div className={styles.ways}>
        <Button size="small" icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
          {text.score.chooseFile(format.list(kinds))}
        </Button>
        <Button
          size="small"
          icon={<ClipboardPaste20Regular />}
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {text.score.paste}
        </Button>
        {assignments ? null : (
          <Button size="small" icon={<ArrowDownload20Regular />} onClick={() => void controller.attempt(offerForm)}>
            {text.score.template}
          </Button>
        )}
        {assignments ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => store.dispatch({ type: "tablesImported", tables: null })}
          >
            {text.score.drop}
          </Button>
        ) : null}
      </div>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept={kinds.join(",")}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen again must count as a change.
          event.target.value = "";
          if (file) void bring(file);
        }}
      />
      {assignments ? <AssignmentColumns table={assignments} /> : null}
      {isPasting ? <PasteBox onDone={() => setPasting(false)} /> : null}
    </section>
  );
}

/** Lines with something in them, without the headings. */
function linesOf({ rows }: ImportedTable): number {
  const filled = rows.filter((row) => row.some((cell) => !isEmptyCell(cell)));
  return Math.max(0, filled.length - 1);
}

function PasteBox({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const { text, controller } = usePane();
  const [pasted, setPasted] = useState("");
  const use = () => {
    void controller.importText("", pasted);
    onDone();
  };
  return (
    <div
      className={styles.section}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <Textarea
        aria-label={text.score.pasteLabel}
        placeholder={text.score.pasteLabel}
        rows={5}
        value={pasted}
        onChange={(_event, { value }) => setPasted(value)}
      />
      <div>
        <Button size="small" disabledFocusable={pasted.trim() === ""} onClick={use}>
          {text.score.usePasted}
        </Button>
      </div>
    </div>
  );
}
