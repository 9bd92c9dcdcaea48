/** The language, the parameters of the legal source in force, and taking our sheets out again. */
import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { languages } from "../../strings/language";
import { ScaleChoice } from "../convert/scale-choice";
import { OfficeSection } from "../office/office-section";
import { ActionBar } from "../shared/action-bar";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { SupportInfo } from "../shared/support-info";
import { ViewFrame } from "../shared/view-frame";
import { isConverted } from "../state/done";
import { CriteriaEditor } from "./criteria-editor";
import { checkingSettings, conversionSettings, scoringSettings, type PaneSetting } from "./pane-settings";
import { ProfileChoice } from "./profile-choice";
import { RemoveOutput } from "./remove-output";
import { RuleLevelsEditor } from "./rule-levels-editor";
import { RuleWordsEditor } from "./rule-words-editor";
import { SettingList } from "./setting-list";
import { settingsInForce } from "./settings-in-force";
import { SettingsSection } from "./settings-section";
import { changedKeys, triesScoringOnly } from "./tried-settings";

export function SettingsView() {
  const { state, text, store } = usePane();
  const { sections } = text.settings;
  const { initial, settings } = settingsInForce(state);
  // Sheets may have further scales of their own.
  const inUse = [
    settings.scale,
    ...(state.catalogue.kind === "ready" ? state.catalogue.reading.assessment.conversion.scales : []),
  ];
  const conversion = conversionSettings.filter(({ scale }) => scale === undefined || inUse.includes(scale));
  const isChanged = (list: readonly PaneSetting[]) =>
    changedKeys(
      settings,
      initial,
      list.map(({ key }) => key),
    ).length > 0;
  const goesToScores = isConverted(state) && triesScoringOnly(state.options.tried);
  return (
    <ViewFrame
      label={text.views.settings}
      footer={
        <ActionBar
          label={goesToScores ? text.settings.applyScores : text.settings.apply}
          hint={goesToScores ? text.settings.applyScoresHint : text.settings.applyHint}
          onAct={() => store.dispatch({ type: "viewOpened", view: goesToScores ? "score" : "convert" })}
        />
      }
    >
      <LanguageChoice />
      <ProfileChoice />
      <OfficeSection />
      <div>
        <SettingsSection label={sections.conversion} isChanged={isChanged(conversion)}>
          {state.catalogue.kind === "ready" ? <ScaleChoice reading={state.catalogue.reading} /> : null}
          <SettingList settings={conversion} />
        </SettingsSection>
        <SettingsSection label={sections.scoring} isChanged={isChanged(scoringSettings)}>
          <SettingList settings={scoringSettings} />
        </SettingsSection>
        <SettingsSection
          label={sections.criteria}
          isChanged={changedKeys(settings, initial, ["generalCriteria"]).length > 0}
        >
          <CriteriaEditor />
        </SettingsSection>
        <SettingsSection
          label={sections.rules}
          isChanged={
            isChanged(checkingSettings) || changedKeys(settings, initial, ["ruleLevels", "ruleWords"]).length > 0
          }
        >
          <RuleLevelsEditor />
          <RuleWordsEditor />
          <Disclosure label={text.settings.rules.limits}>
            <SettingList settings={checkingSettings} />
          </Disclosure>
        </SettingsSection>
        <SettingsSection label={sections.output}>
          <RemoveOutput />
        </SettingsSection>
        <SettingsSection label={sections.support}>
          <SupportInfo />
          <Link href="assets/guide/huong-dan.html" target="_blank">
            {text.settings.guide}
          </Link>
        </SettingsSection>
      </div>
    </ViewFrame>
  );
}

/** A person's own, whatever the document. */
function LanguageChoice() {
  const { state, text, store, environment } = usePane();
  const choose = (value: string) => {
    const language = languages.find((known) => known === value);
    if (!language) return;
    environment.keepLanguage(language);
    store.dispatch({ type: "languageChosen", language });
  };
  return (
    <Field label={text.settings.language}>
      <RadioGroup layout="horizontal" value={state.language} onChange={(_event, { value }) => choose(value)}>
        {languages.map((known) => (
          <Radio key={known} value={known} label={text.language[known]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
