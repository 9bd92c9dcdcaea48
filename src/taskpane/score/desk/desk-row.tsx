/** One person at the desk: their marks to type, what the lines gave, total and level; each criterion below when opened. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { GeneralCriterion } from "../../../profiles/profile";
import { lineRatioKeys } from "../../../scoring/ratio-keys";
import { ratioOf } from "../../../scoring/ratios";
import { usePane } from "../../shared/pane-context";
import { levelText } from "../level-text";
import { ProvisionalMark } from "../provisional-mark";
import { CriterionMarks } from "./criterion-marks";
import { useDeskLook } from "./desk-look";
import type { MarkColumn } from "../../../app/typed-marks";
import type { DeskRow as Row } from "./desk-rows";
import { MarkInput } from "./mark-input";
import { mostOf, type MarkPlace, type TypedInto } from "./typed-marks";
import { refusedAt, RefusedMarks } from "./refused-marks";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 0", minHeight: "30px" },
  typed: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, paddingLeft: "6px" },
  name: {
    minWidth: 0,
    padding: 0,
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  level: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  unsure: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  over: { display: "inline-flex", gap: "2px", alignItems: "center", color: tokens.colorStatusWarningForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold },
  toggle: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
});

export interface DeskRowProps {
  readonly row: Row;
  readonly criteria: readonly GeneralCriterion[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMark: (typed: TypedInto) => void;
  readonly onRefused: (place: MarkPlace, text: string | null) => void;
  /** The keyboard goes to the row above or below, in the same column. */
  readonly onLeave: (step: -1 | 1, column: MarkColumn) => void;
}

export function DeskRow({ row, criteria, isOpen, onToggle, onMark, onRefused, onLeave }: DeskRowProps) {
  const styles = useStyles();
  const look = useDeskLook();
  const { text, format, store } = usePane();
  const { desk } = text;
  const { score } = row;
  const { person } = score.work;
  const mark = (column: MarkColumn) => {
    const { sum, missing } = row[column];
    return (
      <MarkInput
        label={desk.markOf(desk.columns[column], person.name)}
        name={column}
        value={sum}
        most={mostOf(criteria, null)}
        refused={refusedAt(row, { column, criterion: null })}
        note={sum !== null && missing > 0 ? desk.missing(format.number(missing)) : undefined}
        onMark={(value) => onMark({ column, criterion: null, value })}
        onRefused={(text) => onRefused({ column, criterion: null }, text)}
        onLeave={(step) => onLeave(step, column)}
      />
    );
  };
  const level = (
    <span className={mergeClasses(styles.level, row.isProvisional && styles.unsure)}>
      {levelText(score, text.score)} <ProvisionalMark score={score} />{" "}
      {row.isOver ? (
        <span className={styles.over}>
          <Warning16Filled aria-hidden />
          {desk.over}
        </span>
      ) : null}
    </span>
  );
  return (
    <div className={mergeClasses(styles.row, row.isTyped && styles.typed)}>
      <div className={look.grid}>
        <div role="rowheader">
          <button
            type="button"
            className={styles.name}
            title={text.score.open(person.name)}
            onClick={() => store.dispatch({ type: "personOpened", person: person.id })}
          >
            {person.name}
          </button>
          <div className={look.tight}>{level}</div>
        </div>
        <div role="cell" className={look.roomy}>
          {mark("self")}
        </div>
        <div role="cell">{mark("authority")}</div>
        {lineRatioKeys.map((key) => (
          <div key={key} role="cell" className={mergeClasses(look.roomy, look.figure)}>
            {percentOf(ratioOf(score.ratios, key), format.percent)}
          </div>
        ))}
        <div role="cell" className={mergeClasses(look.figure, styles.total, row.isProvisional && styles.unsure)}>
          {score.total === null ? "–" : format.fixed(score.total, 1)}
        </div>
        <div role="cell" className={look.roomy}>
          {level}
        </div>
        <div role="cell">
          <Button
            className={styles.toggle}
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-label={desk.openCriteria(person.name)}
            aria-expanded={isOpen}
            onClick={onToggle}
          />
        </div>
      </div>
      {isOpen || row.refused.length > 0 ? (
        <div role="cell">
          <RefusedMarks row={row} criteria={criteria} />
          {isOpen ? <CriterionMarks row={row} criteria={criteria} onMark={onMark} onRefused={onRefused} /> : null}
        </div>
      ) : null}
    </div>
  );
}

function percentOf(ratio: number | null, percent: (ratio: number) => string): string {
  return ratio === null ? "–" : percent(ratio);
}
