/** What there is to see of the differences: counts, which rows, in which order, and the search among them. */
import { makeStyles, mergeClasses, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CatalogueDifferences } from "../../app/catalogue-differences";
import { usePane } from "../shared/pane-context";
import { filterCounts, isFilter, isOrder, type DifferenceFilter, type DifferenceOrder } from "./shown-differences";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  facts: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  // Read out when it comes; it takes no room before.
  status: { ":empty": { display: "none" } },
  search: { width: "100%", maxWidth: "none" },
});

export interface DifferenceToolsProps {
  readonly differences: CatalogueDifferences;
  /** How many rows the list shows. */
  readonly shown: number;
  readonly filter: DifferenceFilter;
  readonly order: DifferenceOrder;
  readonly search: string;
  readonly onFilter: (filter: DifferenceFilter) => void;
  readonly onOrder: (order: DifferenceOrder) => void;
  readonly onSearch: (search: string) => void;
}

export function DifferenceTools(props: DifferenceToolsProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { differences, shown, filter, order, search, onFilter, onOrder, onSearch } = props;
  const { rows, typed, same } = differences;
  const words = text.differences;
  const counts = useMemo(() => filterCounts(rows), [rows]);
  const changed = rows.filter(({ kind }) => kind === "changed").length;
  const [added, removed, up, down] = (["added", "removed", "up", "down"] as const).map((each) => counts.get(each) ?? 0);
  const facts = [
    ...count(changed, words.counts.changed),
    ...count(added, words.counts.added),
    ...count(removed, words.counts.removed),
    ...count(up, words.counts.up),
    ...count(down, words.counts.down),
    ...count(same, words.counts.same),
  ];
  const cells = typed.reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    <div className={styles.tools}>
      <p className={styles.facts}>{facts.join(" · ")}</p>
      {cells > 0 ? (
        <p className={styles.quiet} title={words.typedNote}>
          {words.typed(format.number(cells))}
        </p>
      ) : null}
      <div className={styles.choices}>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.show}
          value={filter}
          onChange={(_event, { value }) => {
            if (isFilter(value)) onFilter(value);
          }}
        >
          {[...counts].map(([each, number]) =>
            number > 0 || each === filter ? (
              <option key={each} value={each}>{`${words.filters[each]} (${format.number(number)})`}</option>
            ) : null,
          )}
        </Select>
        <Select
          className={styles.select}
          size="small"
          aria-label={words.order}
          value={order}
          onChange={(_event, { value }) => {
            if (isOrder(value)) onOrder(value);
          }}
        >
          {Object.entries(words.orders).map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={text.find}
        aria-label={words.search}
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <p className={mergeClasses(styles.quiet, styles.status)} role="status">
        {shown === rows.length ? null : words.shown(format.number(shown), format.number(rows.length))}
      </p>
    </div>
  );

  function count(number: number | undefined, say: (count: string) => string): string[] {
    return number === undefined || number === 0 ? [] : [say(format.number(number))];
  }
}
