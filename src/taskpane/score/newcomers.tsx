/**
 * People whom only the tables name, in one table to look at: role, position and unit, before anything is written. The first
 * table of an office names all of them, so only those in sight are in the page.
 */
import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { NewcomerFacts } from "../../app/score-report";
import { roles } from "../../scoring/assignment";
import { defaultRole } from "../../scoring/role-forms";
import type { Newcomer } from "../../scoring/rules/month-rules";
import { comparisonKey } from "../../text/normalize";
import { usePane } from "../shared/pane-context";
import { useRowsInSight } from "../shared/use-rows-in-sight";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { position: "relative", containerType: "inline-size" },
  person: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
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

/** A name above three fields, two of them side by side. */
const estimatedHeight = 69;

interface ScrolledNewcomersProps extends NewcomersProps {
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export function Newcomers({ newcomers, isConfirmed, onChange, ...table }: ScrolledNewcomersProps) {
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
      <NewcomerTable newcomers={newcomers} label={words.title(count)} {...table} />
    </section>
  );
}

interface NewcomerTableProps extends Omit<ScrolledNewcomersProps, "isConfirmed" | "onChange"> {
  readonly label: string;
}

function NewcomerTable({ newcomers, label, drafts, onDraft, scroller }: NewcomerTableProps) {
  const styles = useStyles();
  const keyOf = (index: number) => comparisonKey(newcomers[index]?.name ?? "");
  const { list, top, virtualizer, held } = useRowsInSight({
    count: newcomers.length,
    keyOf,
    estimatedHeight,
    scroller,
  });
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      {...held}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const newcomer = newcomers[index];
        if (!newcomer) return null;
        const { name } = newcomer;
        const facts = drafts[keyOf(index)] ?? factsOf(newcomer);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={newcomers.length}
            aria-posinset={index + 1}
            className={styles.person}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <NewcomerFields
              name={name}
              facts={facts}
              onFacts={(changed) => onDraft({ ...drafts, [keyOf(index)]: { ...facts, ...changed } })}
            />
          </div>
        );
      })}
    </div>
  );
}

interface NewcomerFieldsProps {
  readonly name: string;
  readonly facts: Facts;
  readonly onFacts: (changed: Partial<Facts>) => void;
}

function NewcomerFields({ name, facts, onFacts }: NewcomerFieldsProps) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.score.newcomers;
  return (
    <>
      <span className={styles.name}>{name}</span>
      <Select
        className={styles.field}
        size="small"
        aria-label={words.of(words.role, name)}
        value={facts.role}
        onChange={(_event, { value }) => onFacts({ role: roles.find((role) => role === value) ?? defaultRole })}
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
          onChange={(_event, { value }) => onFacts({ [field]: value })}
        />
      ))}
    </>
  );
}
