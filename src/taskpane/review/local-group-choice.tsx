/** Which of the template's groups an office's own names mean (C1…C5, A–D): said once for a table, and remembered. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CatalogueSheet } from "../../catalogue/catalogue-row";
import { complexityGroups } from "../../catalogue/complexity-group";
import { usePane } from "../shared/pane-context";
import { namedGroups, withGroupName } from "./correct-table";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 132px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  choice: { width: "100%", minWidth: 0 },
});

export interface LocalGroupChoiceProps {
  readonly sheet: CatalogueSheet;
  /** Absent in a page of its own; in a list of findings the line's. */
  readonly tabIndex?: 0 | -1;
}

export function LocalGroupChoice({ sheet, tabIndex }: LocalGroupChoiceProps) {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { reading } = state.options;
  const names = namedGroups(sheet, reading);
  const words = text.review.localGroups;
  if (names.length === 0) return null;
  const isInFinding = tabIndex !== undefined;
  return (
    <>
      {isInFinding ? null : <h3 className={styles.heading}>{words.title}</h3>}
      <p className={styles.note}>{words.help}</p>
      {/* In a list of findings the arrows walk the list; here they choose. */}
      <ul className={styles.list} onKeyDown={isInFinding ? (event) => event.stopPropagation() : undefined}>
        {names.map(({ name, group, nearest, count }) => (
          <li key={name} className={styles.item}>
            <span>
              {name}
              {count > 0 ? ` · ${words.rows(format.number(count))}` : null}
            </span>
            <Select
              className={styles.choice}
              size="small"
              aria-label={words.of(name)}
              {...(tabIndex === undefined ? {} : { tabIndex })}
              value={group ?? ""}
              onChange={(_event, { value }) => {
                const said = complexityGroups.find((each) => each === value) ?? null;
                void controller.choose({ reading: withGroupName(sheet, reading, { name, group: said }) });
              }}
            >
              <option value="">{words.choose}</option>
              {complexityGroups.map((each) => (
                <option key={each} value={each}>
                  {each === nearest ? words.nearest(each) : each}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </>
  );
}
