/**
 * The frame of the grid while it comes up: as high and wide as the engine draws its own, so that only the cells appear and
 * nothing moves.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Loading } from "../../taskpane/shared/loading";
import type { WorkbenchText } from "../../strings/vi/workbench";

/** Pixels, as the engine (0.25.1) draws them. */
const formulaBar = 28;
const columnLetters = 22;
const rowNumbers = 46;
const sheetBar = 37;

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: {
    position: "absolute",
    inset: 0,
    display: "grid",
    gridTemplateRows: `${formulaBar}px ${columnLetters}px 1fr ${sheetBar}px`,
    gridTemplateColumns: `${rowNumbers}px 1fr`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { gridColumn: "1 / -1", borderBottom: line },
  band: { backgroundColor: tokens.colorNeutralBackground3, borderBottom: line, borderRight: line },
  foot: { gridColumn: "1 / -1", gridRow: 4, borderTop: line },
  waiting: { alignSelf: "center", justifySelf: "center" },
});

export function GridFrame({ text }: { readonly text: WorkbenchText }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={styles.bar} />
      <div className={styles.band} />
      <div className={styles.band} />
      <div className={styles.band} />
      <Loading className={styles.waiting} size="tiny" label={text.grid.loading} />
      <div className={styles.foot} />
    </div>
  );
}
