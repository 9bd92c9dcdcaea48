/** The boxes of Hồ sơ cơ quan. What is typed counts when it is saved; Enter saves. */
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { officeFields, type OfficeDetails } from "../../sheets/form/office-fields";
import { settingsInForce } from "../settings/settings-in-force";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalS}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  last: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export function OfficeForm({ office }: { readonly office: OfficeDetails }) {
  const styles = useStyles();
  const { state, text, controller } = usePane();
  /** What is typed and not saved, on top of what is known, which may come anew from the sheets. */
  const [typed, setTyped] = useState<Partial<OfficeDetails>>({});
  const [isSaved, setSaved] = useState(false);
  const { profile } = settingsInForce(state);
  const shown = { ...office, ...typed };
  const isOpen = officeFields.some((field) => shown[field] !== office[field]);
  const type = (change: Partial<OfficeDetails>) => {
    setSaved(false);
    setTyped({ ...typed, ...change });
  };
  const save = async () => {
    await controller.saveOffice(shown);
    setTyped({});
    setSaved(true);
  };
  const outcome = state.options.tried.office ? text.office.waits : text.office.saved;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.note}>{text.office.intro}</p>
      {officeFields.map((field) => (
        <div key={field}>
          <Field label={text.office.fields[field]} size="small">
            <Input
              lang="vi"
              size="small"
              value={shown[field]}
              placeholder={text.office.examples[field]}
              onChange={(_event, { value }) => type({ [field]: value })}
            />
          </Field>
          {field === "basis" && shown.basis !== profile.citation ? (
            <Link as="button" type="button" onClick={() => type({ basis: profile.citation })}>
              {text.office.useBasis(profile.name[state.language])}
            </Link>
          ) : null}
        </div>
      ))}
      <div className={styles.last}>
        <Button type="submit" size="small" appearance="secondary" disabled={!isOpen || state.work !== null}>
          {text.office.save}
        </Button>
        <span role="status" className={styles.note}>
          {isSaved && !isOpen ? outcome : ""}
        </span>
      </div>
    </form>
  );
}
