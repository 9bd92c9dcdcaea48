/**
 * W206, W207: the group against what the row says of the work, and against its time (LC's description of N1…N5). Hints: a
 * group is the office's own judgement.
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { createPhraseFinder, type PhraseFinder } from "../../text/phrase-finder";
import { chosen, type CatalogueRow } from "../catalogue-row";
import { choiceCellOf } from "../placed-row";
import { timeBand } from "../time-band";
import type { CatalogueContext } from "./catalogue-context";
import { leadIns, workOf } from "./opening-work";

/** What the row does is its detail; a task may well have steps of every group. */
function findersOf({ settings: { words } }: CatalogueContext): Record<"demanding" | "simple", PhraseFinder> {
  return {
    demanding: createPhraseFinder({ phrases: words.demanding, between: leadIns }),
    simple: createPhraseFinder({ phrases: words.simple, between: leadIns }),
  };
}

export const groupContradictsWording = rule("W206", "hint", (context: CatalogueContext) => {
  const { demanding, simple } = findersOf(context);
  return remarkOnEach(context.rows, (place) => {
    const group = chosen(place.row.group);
    const finder = group === "N1" ? demanding : group === "N4" || group === "N5" ? simple : null;
    const phrase = finder?.openingOf(workOf(place.row)) ?? null;
    if (phrase === null) return null;
    const params = { row: place.row.source.row, group: group ?? "", text: excerpt(workOf(place.row)) };
    return { at: choiceCellOf(place, "group"), params: { ...params, fault: group === "N1" ? "demanding" : "simple" } };
  });
});

export const groupContradictsTime = rule("W207", "hint", ({ rows, settings: { limits } }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const group = chosen(place.row.group);
    const isShort = (group === "N4" || group === "N5") && isBelow(place.row, limits.demandingFromMinutes);
    const isLong = group === "N1" && !isShort && lastsFrom(place.row, limits.simpleBelowMinutes);
    if (group === null || (!isShort && !isLong)) return null;
    const limit = isShort ? limits.demandingFromMinutes : limits.simpleBelowMinutes;
    const params = { row: place.row.source.row, group, limit, fault: isShort ? "short" : "long" };
    return { at: choiceCellOf(place, "band"), params };
  }),
);

/** Surely less; a band that only begins below the limit is not. */
function isBelow({ minutes, band }: CatalogueRow, limit: number): boolean {
  if (minutes !== null) return minutes < limit;
  const number = chosen(band);
  return number !== null && timeBand(number).toMinutes <= limit;
}

function lastsFrom({ minutes, band }: CatalogueRow, limit: number): boolean {
  if (minutes !== null) return minutes >= limit;
  const number = chosen(band);
  return number !== null && timeBand(number).fromMinutes >= limit;
}
