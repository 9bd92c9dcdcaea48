/** The tables of words that rules look for: a box for each, one phrase a line. They count when the box is left. */
import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ruleWordKinds, type RuleWordKind } from "../../catalogue/rules/rule-settings";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { ChangedBadge } from "./changed-badge";
import { ResetButton } from "./setting-list";
import { SettingSource } from "./setting-source";
import { settingsInForce } from "./settings-in-force";
import { changedKeys, trySettings } from "./tried-settings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingRight: "2px" },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const key = "ruleWords";

export function RuleWordsEditor() {
  const styles = useStyles();
  const { state, text } = usePane();
  const { profile, initial, settings } = settingsInForce(state);
  const { words, wordsNote } = text.settings.rules;
  const isChanged = changedKeys(settings, initial, [key]).length > 0;
  return (
    <Disclosure
      label={
        <>
          {words} {isChanged ? <ChangedBadge /> : null}
        </>
      }
    >
      <div className={styles.list}>
        <p className={styles.facts}>{wordsNote}</p>
        {ruleWordKinds.map((kind) => (
          <WordsBox key={kind} kind={kind} />
        ))}
        <SettingSource parameter={profile.parameters[key]} isChanged={isChanged} />
        <ResetButton keys={[key]} />
      </div>
    </Disclosure>
  );
}

function WordsBox({ kind }: { readonly kind: RuleWordKind }) {
  const { state, text, controller } = usePane();
  const { base, settings } = settingsInForce(state);
  const words = settings.ruleWords;
  const [draft, setDraft] = useState<string | null>(null);
  const done = () => {
    if (draft === null) return;
    setDraft(null);
    const phrases = draft.split("\n").map((line) => line.trim());
    const changed = { ...words, [kind]: [...new Set(phrases)].filter((phrase) => phrase !== "") };
    if (JSON.stringify(changed) === JSON.stringify(words)) return;
    void controller.choose({ tried: trySettings(state.options.tried, base, { [key]: changed }) });
  };
  return (
    <Field label={text.settings.rules.wordKinds[kind]}>
      <Textarea
        lang="vi"
        size="small"
        resize="vertical"
        rows={5}
        value={draft ?? words[kind].join("\n")}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={done}
        onKeyDown={({ key: pressed }) => {
          if (pressed === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
