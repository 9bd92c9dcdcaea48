/** Everybody's month. A long list gets a search, and lines out of sight cost the page nothing. */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { MonthlyScore } from "../../scoring/monthly-score";
import { foldText } from "../../text/search-key";
import { usePane } from "../shared/pane-context";
import { walkButtons } from "../shared/walk-buttons";
import { PersonLine } from "./person-line";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 56px" },
});

/** Fewer than these are seen at a glance. */
const fewPeople = 12;

export function PersonList({ people }: { readonly people: readonly MonthlyScore[] }) {
  const styles = useStyles();
  const { text, format, store } = usePane();
  const [search, setSearch] = useState("");
  const open = useCallback((person: string) => store.dispatch({ type: "personOpened", person }), [store]);
  const wanted = foldText(search).trim();
  const shown = wanted === "" ? people : people.filter(({ work }) => foldText(work.person.name).includes(wanted));
  return (
    <section aria-label={text.score.people}>
      <h2 className={styles.heading}>
        {text.score.people} ({text.score.peopleCount(format.number(people.length))})
      </h2>
      {people.length > fewPeople ? (
        <SearchBox
          className={styles.search}
          placeholder={text.find}
          aria-label={text.score.find}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      ) : null}
      {shown.length === 0 ? <p role="status">{text.score.noOne}</p> : null}
      <ul className={styles.list} onKeyDown={walkButtons}>
        {shown.map((score) => (
          <li key={score.work.person.id} className={styles.item}>
            <PersonLine score={score} text={text.score} format={format} onOpen={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}
