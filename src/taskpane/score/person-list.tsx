/** Everybody's month: total, level, and the three ratios as small bars; a person opens to the sum. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { usePane } from "../shared/pane-context";
import { RatioBars } from "./ratio-bars";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  person: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(112px) 16px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  total: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  level: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  bars: { gridColumnStart: 1 },
});

export function PersonList({ people }: { readonly people: readonly MonthlyScore[] }) {
  const styles = useStyles();
  const { text, format, store } = usePane();
  return (
    <section aria-label={text.score.people}>
      <h2 className={styles.heading}>
        {text.score.people} ({text.score.peopleCount(format.number(people.length))})
      </h2>
      <ul className={styles.list}>
        {people.map((score) => {
          const { person } = score.work;
          return (
            <li key={person.id}>
              <button
                type="button"
                className={styles.person}
                title={text.score.open(person.name)}
                onClick={() => store.dispatch({ type: "personOpened", person: person.id })}
              >
                <span className={styles.name}>{person.name}</span>
                <span className={styles.total}>{score.total === null ? "" : format.fixed(score.total, 1)}</span>
                <ChevronRight16Regular aria-hidden />
                <span className={styles.bars}>{score.ratios ? <RatioBars ratios={score.ratios} /> : null}</span>
                <span className={styles.level}>{levelLabel(score)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function levelLabel({ level, unratedReason }: MonthlyScore): string {
    if (level !== null) return text.score.levels[level];
    return unratedReason === null ? "" : text.score.unrated[unratedReason];
  }
}
