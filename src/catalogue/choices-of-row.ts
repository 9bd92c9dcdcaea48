/**
 * What a person may choose where a row says no group or time, or none that can be read: the five groups or the fourteen
 * bands, each with the fix that writes it as the row's sheet has it, in a text column or as a tick.
 */
import type { Fix } from "../findings/finding";
import { cellAt, type SheetSnapshot } from "../workbook/workbook-snapshot";
import { complexityGroups } from "./complexity-group";
import { choiceCellOf, typedCell, type ChoiceField, type PlacedRow } from "./placed-row";
import { saysChoice } from "./read-ticks";
import type { CatalogueRuleCode } from "./rules/catalogue-rules";
import { choiceFix, setBand, setGroup } from "./rules/choice-fix";
import { timeBands, type TimeBand } from "./time-band";

export interface RowChoice {
  /** As the template writes it. */
  readonly label: string;
  readonly fix: Fix;
}

/** The rules that a choice answers, and what is to be chosen. */
const asked: Readonly<Partial<Record<CatalogueRuleCode, ChoiceField>>> = {
  E104: "group",
  E105: "group",
  E106: "group",
  E107: "band",
  E108: "band",
  E109: "band",
};

/** What a finding of this rule asks a person to choose; `null` where it asks for something else. */
export function choiceAskedBy(code: string): ChoiceField | null {
  return Object.entries(asked).find(([rule]) => rule === code)?.[1] ?? null;
}

export interface ChoicesOptions {
  readonly place: PlacedRow;
  readonly field: ChoiceField;
  /** The row's sheet, for the ticks that have to go when another one comes. */
  readonly snapshot: SheetSnapshot;
}

/**
 * The choices in their order.
 *
 * @example
 * choicesOfRow({ place, field: "group", snapshot })[1]
 * // { label: "N2", fix: N2 into E18 } in a text column; with ticks under N1…N5 an x under N2, and nothing under the others
 */
export function choicesOfRow({ place, field, snapshot }: ChoicesOptions): readonly RowChoice[] {
  if (field === "group") {
    return complexityGroups.map((group) => {
      const fix = setGroup(place, group, false);
      return {
        label: group,
        fix: withoutTicks({ fix, kept: place.sheet.groupTicks.get(group), place, field, snapshot }),
      };
    });
  }
  return timeBands.map((band) => {
    const fix = setBand(place, band.number, false) ?? labelAlone(place, band);
    const kept = place.sheet.bandTicks.get(band.number);
    return { label: band.label, fix: withoutTicks({ fix, kept, place, field, snapshot }) };
  });
}

/** A person who chose the open band has decided that its minutes need not be kept. */
function labelAlone(place: PlacedRow, { number, label }: TimeBand): Fix {
  const { sheet } = place;
  const at = choiceCellOf(place, "band");
  return choiceFix({ sheet, at, label, isSafe: false, tickColumn: sheet.bandTicks.get(number) });
}

interface TickOptions extends ChoicesOptions {
  readonly fix: Fix;
  /** 1-based column of the tick that stays. */
  readonly kept: number | undefined;
}

/** Takes the row's other ticks away. */
function withoutTicks({ fix, kept, place, field, snapshot }: TickOptions): Fix {
  const { row, sheet } = place;
  const ticks = field === "group" ? sheet.groupTicks : sheet.bandTicks;
  const others = [...ticks.values()].flatMap((column) => {
    if (column === kept) return [];
    const cell = typedCell(sheet, { ...row.source, column });
    return saysChoice(cellAt(snapshot, cell.row, column)) ? [{ kind: "setCell", ...cell, value: null } as const] : [];
  });
  return others.length === 0 ? fix : { ...fix, edits: [...fix.edits, ...others] };
}
