/** Which rows a list shows: a filter with its counts, the search, and how many are left. */
import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  select: { minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // Read out when it comes; it takes no room before.
    ":empty": { display: "none" },
  },
});

export interface ListToolsProps<Filter extends string> {
  readonly filters: readonly { readonly filter: Filter; readonly label: string; readonly count: number }[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly searchLabel: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly shown: number;
  readonly total: number;
}

export function ListTools<Filter extends string>(props: ListToolsProps<Filter>) {
  const { filters, filter, onFilter, searchLabel, search, onSearch, shown, total } = props;
  const styles = useStyles();
  const { text, format } = usePane();
  const words = text.references;
  return (
    <div className={styles.tools}>
      <Select
        className={styles.select}
        size="small"
        aria-label={words.filter}
        value={filter}
        onChange={(_event, { value }) => {
          const chosen = filters.find((each) => each.filter === value);
          if (chosen) onFilter(chosen.filter);
        }}
      >
        {filters.map((each) => (
          <option key={each.filter} value={each.filter}>{`${each.label} (${format.number(each.count)})`}</option>
        ))}
      </Select>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={text.find}
        aria-label={searchLabel}
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <p className={styles.status} role="status">
        {shown === total ? null : shown === 0 ? words.noMatch : words.shown(format.number(shown), format.number(total))}
      </p>
    </div>
  );
}
