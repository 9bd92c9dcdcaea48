/** Rules that an office turned off: never unseen, because "ready" then rests on fewer of them. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SilentRule } from "../../rulebook/rule-levels";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200 } });

export function SilentRules({ rules }: { readonly rules: readonly SilentRule[] }) {
  const styles = useStyles();
  const { text, messages, format, store } = usePane();
  if (rules.length === 0) return null;
  const { title, rule, none, change } = text.silentRules;
  return (
    <div>
      <WarningLine>
        {title(format.number(rules.length))} ·{" "}
        <Link as="button" inline onClick={() => store.dispatch({ type: "viewOpened", view: "settings" })}>
          {change}
        </Link>
      </WarningLine>
      <ul className={styles.list}>
        {rules.map(({ code, count }) => {
          const name = messages.findings[code].title;
          return <li key={code}>{count === 0 ? none(code, name) : rule(code, name, format.number(count))}</li>;
        })}
      </ul>
    </div>
  );
}
