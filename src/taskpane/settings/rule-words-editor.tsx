/**
 * The tables of words that rules look for: a box for each, one entry a line. They count when the box is left, unless
 * nothing can be read from an entry.
 */
import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  ruleWordGroups,
  wrongEntryOf,
  type RuleWordGroup,
  type RuleWordKind,
  type WrongEntry,
} from "../../catalogue/rules/word-tables";
import { excerpt } from "../../text/excerpt";
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
  const { words, wordsNote, wordGroups } = text.settings.rules;
  const groups: readonly RuleWordGroup[] = ["content", "likeness", "outputs"];
  const isChanged = changedKeys(settings, initial, [key]).length > 0;
  return (
    <Disclosure
      isFlush
      label={
        <>
          {words} {isChanged ? <ChangedBadge /> : null}
        </>
      }
    >
      <div className={styles.list}>
        <p className={styles.facts}>{wordsNote}</p>
        {groups.map((group) => (
          <Disclosure key={group} label={wordGroups[group]} isFlush>
            <div className={styles.list}>
              {ruleWordGroups[group].map((kind) => (
                <WordsBox key={kind} kind={kind} />
              ))}
            </div>
          </Disclosure>
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
  const { wordKinds, entryForms, wrongEntries } = text.settings.rules;
  const [wrong, setWrong] = useState<WrongEntry | null>(null);
  const done = () => {
    if (draft === null) return;
    const found = wrongEntryOf(kind, entriesOf(draft));
    setWrong(found);
    if (found) return;
    setDraft(null);
    const changed = { ...words, [kind]: entriesOf(draft) };
    if (JSON.stringify(changed) === JSON.stringify(words)) return;
    void controller.choose({ tried: trySettings(state.options.tried, base, { [key]: changed }) });
  };
  return (
    <Field
      label={wordKinds[kind]}
      hint={entryForms[kind]}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? wrongEntries[wrong.fault](excerpt(wrong.entry)) : undefined}
    >
      <Textarea
        lang="vi"
        size="small"
        resize="vertical"
        rows={5}
        value={draft ?? words[kind].join("\n")}
        onChange={(_event, { value }) => {
          setDraft(value);
          if (wrong) setWrong(wrongEntryOf(kind, entriesOf(value)));
        }}
        onBlur={done}
        onKeyDown={({ key: pressed }) => {
          if (pressed !== "Escape") return;
          setDraft(null);
          setWrong(null);
        }}
      />
    </Field>
  );
}

function entriesOf(draft: string): readonly string[] {
  const entries = draft.split("\n").map((line) => line.trim());
  return [...new Set(entries)].filter((entry) => entry !== "");
}
