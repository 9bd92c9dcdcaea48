/** What people should know beside the result of the last action, and the choice that an unfinished write asks for. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../workbook/address";
import type { HostRemark } from "../../workbook/host-remark";
import { problemOf } from "../control/problem-of";
import { usePane, type Pane } from "./pane-context";
import { problemText } from "./problem-text";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", whiteSpace: "normal", paddingTop: "2px", paddingBottom: "2px" },
  line: { margin: 0 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** More addresses than this help nobody. */
const mostCells = 6;

export function RemarkBar() {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, controller } = pane;
  const isBusy = state.work !== null;
  const shown = state.remarks.filter((remark) => isTold(remark, isBusy));
  const unfinished = shown.find((remark) => remark.kind === "unfinished");
  if (shown.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {shown.map((remark) => (
          <p key={remark.kind} className={styles.line}>
            {sentenceOf(remark, pane)}
          </p>
        ))}
        {unfinished && !isBusy ? (
          <div className={styles.choices}>
            <Button size="small" onClick={() => void controller.putBack()}>
              {unfinished.isTheirs ? text.remarks.putBack : text.remarks.tryAgain}
            </Button>
            <Button size="small" onClick={() => void controller.leaveAsIs()}>
              {text.remarks.leave}
            </Button>
          </div>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What only matters while something is being done stands beside its progress. */
function isTold({ kind }: HostRemark, isBusy: boolean): boolean {
  return kind !== "waitsForCell" && (kind !== "notKept" || isBusy);
}

function sentenceOf(remark: HostRemark, pane: Pane): string {
  const { remarks } = pane.text;
  switch (remark.kind) {
    case "waitsForCell":
      return remarks.waitsForCell;
    case "notKept":
      return remarks.notKept;
    case "formulasLeft":
      return remarks.formulasLeft(namedCells(remark.cells, pane));
    case "looksLeft":
      return remarks.looksLeft(remark.sheets.join(", "));
    case "calculatedOnce":
      return remarks.calculatedOnce;
    case "writeLost":
      return remarks.writeLost(namedCells(remark.cells, pane));
    case "unfinished":
      return unfinishedSentence(remark, pane);
  }
}

/** Why it failed stands in the notice where that is still open. */
function unfinishedSentence({ isTheirs, error }: Extract<HostRemark, { kind: "unfinished" }>, pane: Pane): string {
  const { text, messages, state } = pane;
  const why = problemText(problemOf(error), messages, text);
  if (isTheirs) return why;
  return state.notice?.kind === "problem" ? text.remarks.unfinished : `${text.remarks.unfinished} ${why}`;
}

/** "Tổng hợp!B4, Tổng hợp!B9 và 3 ô khác". */
function namedCells(
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  { text, format }: Pane,
): string {
  const named = cells.slice(0, mostCells).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  const shown = format.list(named);
  return cells.length > mostCells ? text.remarks.moreCells(shown, format.number(cells.length - mostCells)) : shown;
}
