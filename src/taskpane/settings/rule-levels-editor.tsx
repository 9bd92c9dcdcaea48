/** What each rule of the check is turned to: its own severity, another one, or off. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ruleLevels, type RuleLevel } from "../../profiles/profile";
import { checkedRules, levelOf, levelsOf } from "../../rulebook/rule-levels";
import { sourceOf } from "../../rulebook/rule-sources";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { ChangedBadge } from "./changed-badge";
import { ResetButton } from "./setting-list";
import { settingsInForce } from "./settings-in-force";
import { changedKeys, trySettings } from "./tried-settings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 108px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: "4px 2px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  document: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fixed: { paddingTop: "2px", textAlign: "right", fontSize: tokens.fontSizeBase200 },
});

const key = "ruleLevels";

export function RuleLevelsEditor() {
  const styles = useStyles();
  const { state, text } = usePane();
  const { initial, settings } = settingsInForce(state);
  const { levels, levelsNote } = text.settings.rules;
  const isChanged = changedKeys(settings, initial, [key]).length > 0;
  return (
    <Disclosure
      label={
        <>
          {levels} {isChanged ? <ChangedBadge /> : null}
        </>
      }
    >
      <p className={styles.facts}>{levelsNote}</p>
      <ul className={styles.list} aria-label={levels}>
        {checkedRules.map((rule) => (
          <RuleLine key={rule.code} rule={rule} />
        ))}
      </ul>
      <ResetButton keys={[key]} />
    </Disclosure>
  );
}

function RuleLine({ rule }: { readonly rule: (typeof checkedRules)[number] }) {
  const styles = useStyles();
  const id = useId();
  const { state, text, messages, controller } = usePane();
  const { base, settings } = settingsInForce(state);
  const { severity } = messages.terms;
  const choices = levelsOf(rule);
  const { title } = messages.findings[rule.code];
  const choose = (value: string) => {
    const chosen = ruleLevels.find((level) => level === value);
    const { [rule.code]: _before, ...others } = settings.ruleLevels;
    const changed: Record<string, RuleLevel> =
      chosen === undefined || chosen === rule.severity ? others : { ...others, [rule.code]: chosen };
    void controller.choose({ tried: trySettings(state.options.tried, base, { [key]: changed }) });
  };
  return (
    <li className={styles.line}>
      <span>
        {choices.length === 0 ? title : <label htmlFor={id}>{title}</label>}
        <span className={styles.document}>
          {rule.code} · {text.settings.rules.source} <span lang="vi">{sourceOf(rule.code)}</span>
        </span>
      </span>
      {choices.length === 0 ? (
        <span className={styles.fixed}>{severity[rule.severity]}</span>
      ) : (
        <Select
          id={id}
          size="small"
          value={levelOf(rule, settings) ?? rule.severity}
          onChange={(_event, { value }) => choose(value)}
        >
          {[rule.severity, ...choices].map((level) => (
            <option key={level} value={level}>
              {level === "off" ? text.settings.rules.off : severity[level]}
            </option>
          ))}
        </Select>
      )}
    </li>
  );
}
