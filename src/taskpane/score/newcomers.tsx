/** People whom only the tables name, in one table to look at: role, position and unit, before anything is written. */
import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { NewcomerFacts } from "../../app/score-report";
import { roles } from "../../scoring/assignment";
import { defaultRole } from "../../scoring/role-forms";
import type { Newcomer } from "../../scoring/rules/month-rules";
import { comparisonKey } from "../../text/normalize";
import { usePane } from "../shared/pane-context";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", containerType: "inline-size" },
  person: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "4px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    alignItems: "center",
    "@container (min-width: 600px)": { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  field: { minWidth: 0, width: "100%" },
});

export type Facts = NewcomerFacts[string];

/** What the table says of a newcomer, until a person says more. */
export function factsOf({ role, position, unit }: Newcomer): Facts {
  return { role, position, unit };
}

export interface NewcomersProps {
  readonly newcomers: readonly Newcomer[];
  readonly isConfirmed: boolean;
  readonly drafts: NewcomerFacts;
  readonly onDraft: (drafts: NewcomerFacts) => void;
  /** Opens what was confirmed to be changed. */
  readonly onChange: () => void;
}

export function Newcomers({ newcomers, isConfirmed, drafts, onDraft, onChange }: NewcomersProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const words = text.score.newcomers;
  if (newcomers.length === 0) return null;
  const count = format.number(newcomers.length);
  if (isConfirmed) {
    return (
      <p className={styles.note} role="status">
        {words.confirmed(count)}{" "}
        <Button size="small" appearance="subtle" onClick={onChange}>
          {words.change}
        </Button>
      </p>
    );
  }
  return (
    <section className={styles.section} aria-label={words.title(count)}>
      <h2 className={styles.heading}>{words.title(count)}</h2>
      <p className={styles.note}>{words.help}</p>
      <ul className={styles.list}>
        {newcomers.map((newcomer) => {
          const { name } = newcomer;
          const key = comparisonKey(name);
          const facts = drafts[key] ?? factsOf(newcomer);
          const change = (changed: Partial<Facts>) => onDraft({ ...drafts, [key]: { ...facts, ...changed } });
          return (
            <li key={key} className={styles.person}>
              <span className={styles.name}>{name}</span>
              <Select
                className={styles.field}
                size="small"
                aria-label={words.of(words.role, name)}
                value={facts.role}
                onChange={(_event, { value }) => change({ role: roles.find((role) => role === value) ?? defaultRole })}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {text.score.roles[role]}
                  </option>
                ))}
              </Select>
              {(["position", "unit"] as const).map((field) => (
                <Input
                  key={field}
                  className={styles.field}
                  size="small"
                  aria-label={words.of(words[field], name)}
                  placeholder={words[field]}
                  value={facts[field]}
                  onChange={(_event, { value }) => change({ [field]: value })}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
