/** Parameters of the legal source in force, the language, and taking our sheets out again. */
import { Button, Field, Link, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { complexityGroups } from "../../catalogue/complexity-group";
import { defaultProfile, findProfile, profiles } from "../../profiles/profiles";
import { settingsOf, type Settings } from "../../profiles/profile";
import { languages } from "../../strings/language";
import { ActionBar } from "../shared/action-bar";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { SupportInfo } from "../shared/support-info";
import { ViewFrame } from "../shared/view-frame";
import { FigureList } from "./figure-list";
import { RemoveOutput } from "./remove-output";

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
  const { options, language, catalogue } = state;
  const assessment = catalogue.kind === "ready" ? catalogue.reading.assessment : null;
  // What was chosen shows at once; the assessment by it follows.
  const profile = findProfile(options.profile ?? "") ?? assessment?.profile ?? defaultProfile;
  const defaults = settingsOf(profile);
  const isAssessed = assessment?.profile.id === profile.id;
  const settings: Settings = { ...(isAssessed ? assessment.conversion.settings : defaults), ...options.settings };
  const { parameters } = profile;
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
  const hasChanges = options.settings !== undefined || options.digits !== undefined || options.scale !== undefined;
  const reset = () =>
    void controller.choose({
      ...options,
      settings: undefined,
      digits: undefined,
      scale: undefined,
      profile: profile.id,
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
      {settings.scale === "matrix" ? (
        <>
          <p className={styles.facts}>{text.settings.suggestedNote}</p>
          <Disclosure label={text.settings.weights}>
            <FigureList
              labels={complexityGroups}
              values={settings.groupWeights}
              defaults={defaults.groupWeights}
              isSuggested={parameters.groupWeights.suggested ?? false}
              onChange={(groupWeights) => change({ groupWeights })}
            />
          </Disclosure>
          <Disclosure label={text.settings.minutes}>
            <FigureList
              labels={text.convert.bands}
              values={settings.bandMinutes}
              defaults={defaults.bandMinutes}
              isSuggested={parameters.bandMinutes.suggested ?? false}
              onChange={(bandMinutes) => change({ bandMinutes })}
            />
          </Disclosure>
        </>
      ) : null}
      {hasChanges ? (
        <div>
          <Button size="small" onClick={reset}>
            {text.settings.reset}
          </Button>
        </div>
      ) : null}
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
