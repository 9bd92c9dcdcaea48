/** The figures behind the points of the scale in force, each open to change; their effect shows at once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { complexityGroups } from "../../catalogue/complexity-group";
import { settingsOf, type Profile, type Settings } from "../../profiles/profile";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { FigureList } from "./figure-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ScaleFiguresProps {
  readonly profile: Profile;
  /** What holds now, choices that are not written yet included. */
  readonly settings: Settings;
}

export function ScaleFigures({ profile, settings }: ScaleFiguresProps) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const { options } = state;
  const { parameters } = profile;
  const defaults = settingsOf(profile);
  const change = (changed: Partial<Settings>) =>
    void controller.choose({ ...options, settings: { ...options.settings, ...changed } });
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
    <div className={styles.section}>
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
      {settings.scale === "levels" ? (
        <Disclosure label={text.settings.levelPoints}>
          <FigureList
            labels={settings.levelPoints.map((_points, index) => text.settings.level(String(index + 1)))}
            values={settings.levelPoints}
            defaults={defaults.levelPoints}
            isSuggested={parameters.levelPoints.suggested ?? false}
            onChange={(levelPoints) => change({ levelPoints })}
          />
        </Disclosure>
      ) : null}
      {hasChanges ? (
        <div>
          <Button size="small" onClick={reset}>
            {text.settings.reset}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
