/** One product that may become the standard unit, with the reasons that speak for it as chips. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { StandardCandidate } from "../../conversion/propose-standard";
import { usePane, type Pane } from "../shared/pane-context";
import { ShortName } from "./short-name";

const useStyles = makeStyles({
  option: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  radio: { flexShrink: 0, margin: "3px 0 0", width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  // A chip is one line high by itself; a long reason takes two.
  chip: { height: "auto", minHeight: "20px", textAlign: "left" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px" },
});

export interface StandardOptionProps {
  readonly row: ConvertedRow;
  /** The facts of a shortlisted row; `null` for one that was searched for. */
  readonly candidate: StandardCandidate | null;
  readonly isChosen: boolean;
  /** Chips that all options have, and so tell nothing. */
  readonly said: ReadonlySet<string>;
  /** `isPointed`: with the mouse or a finger, not by walking with the arrows. */
  readonly onChoose: (row: ConvertedRow, isPointed: boolean) => void;
}

export function StandardOption({ row, candidate, isChosen, said, onChoose }: StandardOptionProps) {
  const styles = useStyles();
  const id = useId();
  const pane = usePane();
  const isPointed = useRef(false);
  const chips = chipsOf(row, candidate, pane).filter((chip) => !said.has(chip));
  return (
    <label className={styles.option} htmlFor={id} onPointerDown={() => (isPointed.current = true)}>
      <input
        id={id}
        className={styles.radio}
        type="radio"
        name="standard"
        checked={isChosen}
        onChange={() => {
          onChoose(row, isPointed.current);
          isPointed.current = false;
        }}
      />
      <span>
        <ShortName row={row} />
        <span className={styles.chips}>
          {chips.map((chip) => (
            <Badge key={chip} className={styles.chip} appearance="tint" color="informative" shape="rounded">
              {chip}
            </Badge>
          ))}
        </span>
      </span>
    </label>
  );
}

export const nothingSaid: ReadonlySet<string> = new Set();

type Words = Pick<Pane, "text" | "format">;

/** What speaks for every product of the shortlist tells none of them from the others. */
export function reasonsOfAll(proposals: readonly StandardCandidate[], pane: Words): ReadonlySet<string> {
  const [first, ...others] = proposals.map((candidate) => chipsOf(candidate.row, candidate, pane));
  if (!first || others.length === 0) return nothingSaid;
  return new Set(first.filter((chip) => others.every((chips) => chips.includes(chip))));
}

/** Within this factor of the median either way, a product is in the middle of the catalogue. */
const nearFactor = 2;

function chipsOf(row: ConvertedRow, candidate: StandardCandidate | null, { text, format }: Words): string[] {
  const { reasons } = text.convert;
  const chips = [row.code];
  if (candidate?.printsOne) chips.push(reasons.printsOne);
  if (candidate?.perYear) chips.push(reasons.perYear(format.number(candidate.perYear)));
  else if (candidate?.isRegular) chips.push(reasons.regular);
  if (candidate?.people) chips.push(reasons.people(format.number(candidate.people)));
  if (row.group) chips.push(row.group);
  if (row.points !== null) chips.push(text.convert.points(format.number(row.points)));
  if (candidate && Math.abs(Math.log2(candidate.medianRatio)) <= Math.log2(nearFactor)) chips.push(reasons.nearMedian);
  return chips;
}
