/** Above the findings: how much is mended, the way to the next one, filters that can be seen, search, jumps, and every fix at once. */
import { Button, Link, makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { concerns } from "../../findings/concerns";
import { severities } from "../../findings/severities";
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import { cellAddress } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { SeverityMark } from "../shared/severity-mark";
import type { CatalogueReading } from "../state/pane-state";
import { countsOf, progressOf } from "../state/review-after";
import { FixPreview } from "./fix-preview";
import type { FindingGroup } from "./group-findings";
import { isOpen } from "./list-items";
import { ProgressRing } from "./progress-ring";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  space: { flexGrow: 1 },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { flexGrow: 1, minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
  search: { width: "100%", maxWidth: "none" },
  jump: { flexGrow: 1, minWidth: "120px" },
  nothing: { margin: 0 },
  only: { maxWidth: "100%" },
});

/** Above this nobody sees at once what there is. */
const muchToSee = 30;

export interface FindingToolbarProps {
  readonly reading: CatalogueReading;
  readonly groups: readonly FindingGroup[];
  /** Opens a group and brings it into sight. */
  readonly onJump: (code: FindingCode) => void;
}

export function FindingToolbar({ reading, groups, onJump }: FindingToolbarProps) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const { review } = state;
  const counts = countsOf(reading.checked.findings);
  const fixable = groups.flatMap((group) => group.fixable);
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div className={styles.bar}>
      <Progress findings={reading.checked.findings} shown={groups.flatMap(({ findings }) => findings)} />
      <div className={styles.filters} role="group" aria-label={text.review.filter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.filter}
            size="small"
            checked={review.severities.includes(severity)}
            icon={<SeverityMark severity={severity} />}
            onClick={() => store.dispatch({ type: "severityToggled", severity })}
          >
            {text.status.counts[severity](format.number(counts[severity]))}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={text.find}
        aria-label={text.review.search}
        value={review.search}
        onChange={(_event, { value }) => store.dispatch({ type: "searched", text: value })}
      />
      {review.only ? (
        <Button
          className={styles.only}
          size="small"
          icon={<Dismiss16Regular />}
          iconPosition="after"
          title={text.fixing.showAll}
          onClick={() => store.dispatch({ type: "onlyCellShown", cell: null })}
        >
          {text.fixing.only(cellAddress(review.only.row, review.only.column))} · {text.fixing.showAll}
        </Button>
      ) : null}
      {shown > muchToSee ? <Jumps groups={groups} onJump={onJump} /> : null}
      {fixable.length > 1 ? (
        <Button size="small" onClick={() => store.dispatch({ type: "fixesPreviewed", code: null, findings: fixable })}>
          {text.fixing.fixEverything(format.number(fixable.length))}
        </Button>
      ) : null}
      {review.preview?.code === null ? <FixPreview findings={review.preview.findings} /> : null}
      {groups.length === 0 ? (
        <p className={styles.nothing} role="status">
          {text.review.nothingMatches}{" "}
          <Link as="button" onClick={() => store.dispatch({ type: "filterCleared" })}>
            {text.review.clearFilter}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

interface ProgressProps {
  readonly findings: readonly Finding[];
  /** Those that pass the filter, in the order of the list. */
  readonly shown: readonly Finding[];
}

function Progress({ findings, shown }: ProgressProps) {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { selection, review } = state;
  const progress = progressOf(review.fixing, findings);
  if (!progress) return null;
  const { severity, done, total } = progress;
  const figures = [format.number(done), format.number(total)] as const;
  const go = (step: 1 | -1) => {
    const target = neighbour(shown, selection ? shown.findIndex((finding) => concerns(finding, selection)) : -1, step);
    if (target) void controller.goTo(target.at);
  };
  return (
    <div className={styles.row}>
      <ProgressRing
        done={done}
        total={total}
        figures={text.fixing.progress(...figures)}
        label={text.fixing.progressOf[severity](...figures)}
      />
      <span className={styles.space} />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={text.fixing.before}
        title={text.fixing.before}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={text.fixing.after}
        title={text.fixing.after}
        onClick={() => go(1)}
      />
    </div>
  );
}

/** From the end it goes on at the beginning; `from` is -1 where none is selected. */
function neighbour(list: readonly Finding[], from: number, step: 1 | -1): Finding | undefined {
  if (list.length === 0) return undefined;
  if (from < 0) return list[step === 1 ? 0 : list.length - 1];
  return list[(from + step + list.length) % list.length];
}

function Jumps({ groups, onJump }: Pick<FindingToolbarProps, "groups" | "onJump">) {
  const styles = useStyles();
  const { state, text, messages, format, store } = usePane();
  const isAnyOpen = groups.some((group) => isOpen(group, state.review));
  const codes = groups.map(({ code }) => code);
  return (
    <div className={styles.row}>
      <Select
        className={styles.jump}
        size="small"
        aria-label={text.fixing.jump}
        value=""
        onChange={(_event, { value }) => {
          const code = codes.find((known) => known === value);
          if (code) onJump(code);
        }}
      >
        <option value="">{text.fixing.jump}…</option>
        {groups.map(({ code, findings }) => (
          <option key={code} value={code}>
            {text.fixing.jumpTo(messages.findings[code].title, format.number(findings.length))}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => store.dispatch({ type: "groupsFolded", codes, isOpen: !isAnyOpen })}
      >
        {isAnyOpen ? text.fixing.foldAll : text.fixing.openAll}
      </Button>
    </div>
  );
}
