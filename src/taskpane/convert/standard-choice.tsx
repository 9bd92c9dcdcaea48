/** The standard unit: the one in force, a shortlist with its reasons, and a search in all the rest. */
import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { Star16Filled } from "@fluentui/react-icons/svg/star";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow, StandardChoice as Choice } from "../../conversion/converted-catalogue";
import type { StandardCandidate } from "../../conversion/propose-standard";
import { foldText } from "../../text/search-key";
import { usePane } from "../shared/pane-context";
import { productName } from "./product-name";
import { ShortName } from "./short-name";
import { nothingSaid, reasonsOfAll, StandardOption } from "./standard-option";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  chosen: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  star: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  options: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none" },
});

/** More than a person reads through; a longer word finds the right one. */
const mostFound = 20;

export interface StandardChoiceProps {
  readonly conversion: Conversion;
  readonly proposals: readonly StandardCandidate[];
}

export function StandardChoice({ conversion, proposals }: StandardChoiceProps) {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, format, controller } = pane;
  const changeButton = useRef<HTMLButtonElement>(null);
  const { standard, rows } = conversion;
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const found = useMemo(() => findRows({ rows, search, proposals }), [rows, search, proposals]);
  const choose = (row: ConvertedRow, isPointed: boolean) => {
    // Arrows walk the choices, each with its effect above the button; who points at one has chosen.
    setOpen(!isPointed);
    void controller.choose({ tried: { ...state.options.tried, standard: choiceOf(row, rows) } });
  };
  // What was chosen shows at once; the coefficients follow when they are computed.
  const wanted = state.options.tried.standard;
  const isChosen = (row: ConvertedRow) => (wanted ? isRowOf(wanted, row) : row.id === standard?.row.id);
  const canChoose = rows.some(hasPoints);
  const said = useMemo(() => reasonsOfAll(proposals, { text, format }), [proposals, text, format]);
  const closeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || standard === null) return;
    event.preventDefault();
    setOpen(false);
    changeButton.current?.focus();
  };
  const isChoosing = isOpen || (standard === null && canChoose);
  return (
    <section className={styles.section} aria-label={text.convert.standard}>
      <h2 className={styles.heading}>{text.convert.standard}</h2>
      {standard ? (
        <div className={styles.chosen}>
          <Star16Filled className={styles.star} aria-hidden />
          <div>
            <ShortName row={standard.row} />
            <p className={styles.facts}>
              {standard.row.code} · {standard.row.group} · {text.convert.points(format.number(standard.points))} ·{" "}
              {text.convert.origin[standard.origin]}
            </p>
          </div>
        </div>
      ) : (
        <p className={styles.facts}>
          {canChoose ? text.convert.noStandard : text.convert.noCandidate[conversion.scale]}
        </p>
      )}
      {standard ? (
        <div>
          <Button ref={changeButton} size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text.convert.change}
          </Button>
        </div>
      ) : null}
      {isChoosing ? (
        <>
          {proposals.length > 0 ? (
            <fieldset className={styles.options} onKeyDown={closeOnEnter}>
              <legend className={styles.legend}>{text.convert.shortlist}</legend>
              {proposals.map((proposal) => (
                <StandardOption
                  key={proposal.row.id}
                  row={proposal.row}
                  candidate={proposal}
                  isChosen={isChosen(proposal.row)}
                  said={said}
                  onChoose={choose}
                />
              ))}
            </fieldset>
          ) : null}
          <SearchBox
            className={styles.search}
            placeholder={text.find}
            aria-label={text.convert.search}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
          {search.trim() === "" ? null : (
            <fieldset className={styles.options}>
              <legend className={styles.legend}>
                <span role="status">
                  {found.length === 0 ? text.convert.notFound : text.convert.found(format.number(found.length))}
                </span>
              </legend>
              {found.slice(0, mostFound).map((row) => (
                <StandardOption
                  key={row.id}
                  row={row}
                  candidate={null}
                  isChosen={isChosen(row)}
                  said={nothingSaid}
                  onChoose={choose}
                />
              ))}
            </fieldset>
          )}
        </>
      ) : null}
    </section>
  );
}

/** By code, which outlives edits of the sheet; by place where two rows print the same code. */
function choiceOf({ code, row }: ConvertedRow, rows: readonly ConvertedRow[]): Choice {
  const isOnlyOne = rows.filter((other) => other.code === code).length === 1;
  return isOnlyOne ? { kind: "code", code } : { kind: "row", ...row.source };
}

function isRowOf(choice: Choice, { code, row: { source } }: ConvertedRow): boolean {
  return choice.kind === "code" ? choice.code === code : choice.sheet === source.sheet && choice.row === source.row;
}

function hasPoints({ points }: ConvertedRow): boolean {
  return points !== null && points > 0;
}

interface Search {
  readonly rows: readonly ConvertedRow[];
  readonly search: string;
  readonly proposals: readonly StandardCandidate[];
}

/** Rows outside the shortlist that can be a standard: they have points. */
function findRows({ rows, search, proposals }: Search): ConvertedRow[] {
  const wanted = foldText(search).trim();
  if (wanted === "") return [];
  const shortlisted = new Set(proposals.map(({ row }) => row.id));
  return rows.filter((row) => {
    if (!hasPoints(row) || shortlisted.has(row.id)) return false;
    return toldBy(row).includes(wanted);
  });
}

/** Folding is what costs in a search, and every letter that is typed asks for the same rows again. */
const told = new WeakMap<ConvertedRow, string>();

function toldBy(row: ConvertedRow): string {
  const before = told.get(row);
  if (before !== undefined) return before;
  const folded = foldText(`${row.code} ${row.row.task} ${productName(row)}`);
  told.set(row, folded);
  return folded;
}
