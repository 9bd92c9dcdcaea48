/** Parameters of the legal source in force, the language, and taking our sheets out again. */
import { Field, Link, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { profiles } from "../../profiles/profiles";
import type { Settings } from "../../profiles/profile";
import { languages } from "../../strings/language";
import { ActionBar } from "../shared/action-bar";
import { usePane } from "../shared/pane-context";
import { SupportInfo } from "../shared/support-info";
import { ViewFrame } from "../shared/view-frame";
import { RemoveOutput } from "./remove-output";
import { ScaleFigures } from "./scale-figures";
import { settingsInForce } from "./settings-in-force";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  digits: { width: "96px" },
});

const digitChoices = [0, 1, 2, 3, 4, 5, 6];

export function SettingsView() {
  const styles = useStyles();
  const { state, text, store, controller } = usePane();
  const { options, language } = state;
  const { profile, settings } = settingsInForce(state);
  const change = (changed: Partial<Settings>) =>
    void controller.choose({ ...options, settings: { ...options.settings, ...changed } });
  // A new profile brings its own scale and figures: what was tried out on the old one does not carry over.
  const chooseProfile = (id: string) =>
    void controller.choose({
      sheets: options.sheets,
      columns: options.columns,
      standard: options.standard,
      profile: id,
    });
  return (
    <ViewFrame
      label={text.views.settings}
      footer={
        <ActionBar
          label={text.settings.apply}
          hint={text.settings.applyHint}
          onAct={() => store.dispatch({ type: "viewOpened", view: "convert" })}
        />
      }
    >
      <Field label={text.settings.language}>
        <RadioGroup layout="horizontal" value={language} onChange={(_event, { value }) => chooseLanguage(value)}>
          {languages.map((known) => (
            <Radio key={known} value={known} label={text.language[known]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.settings.profile}>
        <Select value={profile.id} onChange={(_event, { value }) => chooseProfile(value)}>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.facts}>
        {text.settings.citation} {profile.citation}
      </p>
      <Field label={text.settings.digits}>
        <Select
          className={styles.digits}
          value={settings.digits}
          onChange={(_event, { value }) => change({ digits: Number(value) })}
        >
          {digitChoices.map((digits) => (
            <option key={digits} value={digits}>
              {digits}
            </option>
          ))}
        </Select>
      </Field>
      <ScaleFigures profile={profile} settings={settings} />
      <RemoveOutput />
      <SupportInfo />
      <Link href="assets/guide/huong-dan.html" target="_blank">
        {text.settings.guide}
      </Link>
    </ViewFrame>
  );

  function chooseLanguage(value: string): void {
    const chosen = languages.find((known) => known === value);
    if (chosen) store.dispatch({ type: "languageChosen", language: chosen });
  }
}
