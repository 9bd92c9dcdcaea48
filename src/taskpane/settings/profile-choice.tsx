/** The set of parameters and the documents that it follows. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { profiles } from "../../profiles/profiles";
import { usePane } from "../shared/pane-context";
import { settingsInForce } from "./settings-in-force";

const useStyles = makeStyles({
  facts: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export function ProfileChoice() {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  const { options, language, catalogue } = state;
  const { profile } = settingsInForce(state);
  // A new profile brings its own scale and figures: what was tried out on the old one does not carry over.
  const choose = (id: string) => {
    const { standard, office } = options.tried;
    const isUntried = catalogue.kind === "ready" && catalogue.reading.untried.profile === id;
    void controller.choose({ tried: { standard, office, ...(isUntried ? {} : { profile: id }) } });
  };
  return (
    <div>
      <Field label={text.settings.profile}>
        <Select value={profile.id} onChange={(_event, { value }) => choose(value)}>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.facts}>
        {text.settings.citation} <span lang="vi">{profile.citation}</span>
      </p>
      <p className={styles.facts}>{text.settings.suggestedNote}</p>
    </div>
  );
}
