/** The steps in the order of the work, and what stands beside them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ViewId } from "../state/pane-state";
import { usePane } from "../shared/pane-context";
import { walkButtons } from "../shared/walk-buttons";
import { stepIds, viewIds, viewOf } from "../views";

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    display: "flex",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  steps: { display: "flex", flexGrow: 1, minWidth: 0, margin: 0, padding: 0, listStyleType: "none" },
  item: { flexGrow: 1, minWidth: 0 },
  step: {
    width: "100%",
    minHeight: "46px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    padding: "3px 1px 1px",
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours draw a transparent border too, which would mark every step as the current one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // Forced colours keep borders but drop our palette: "Highlight" marks the current step there.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  stale: { color: tokens.colorStatusWarningForeground1 },
  mark: { display: "inline-flex", height: "16px", color: tokens.colorBrandForeground1 },
  number: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    lineHeight: "14px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "50%",
    color: tokens.colorNeutralForeground2,
  },
  aside: { width: "36px", flexShrink: 0 },
});

export function StepNav() {
  const styles = useStyles();
  const { state, text, store } = usePane();
  const shown = viewOf(state.view).within ?? state.view;
  const open = (view: ViewId) => store.dispatch({ type: "viewOpened", view });
  const classOf = (view: ViewId, extra?: string) => mergeClasses(styles.step, shown === view && styles.current, extra);
  const current = (view: ViewId) => (shown === view ? (state.view === view ? "page" : "step") : undefined);
  return (
    <nav className={styles.nav} aria-label={text.steps} onKeyDown={walkButtons}>
      <ol className={styles.steps}>
        {stepIds.map((view, index) => (
          <li key={view} className={styles.item}>
            <button type="button" className={classOf(view)} aria-current={current(view)} onClick={() => open(view)}>
              <StepMark view={view} number={index + 1} />
              {text.views[view]}
            </button>
          </li>
        ))}
      </ol>
      {viewIds.map((view) => {
        const { icon: Icon } = viewOf(view);
        return Icon ? (
          <button
            key={view}
            type="button"
            className={classOf(view, styles.aside)}
            aria-current={current(view)}
            aria-label={text.views[view]}
            title={text.views[view]}
            onClick={() => open(view)}
          >
            <Icon />
          </button>
        ) : null;
      })}
    </nav>
  );
}

/** Green once the result is in the workbook, amber where it is no longer what it would be now, else the step's number. */
function StepMark({ view, number }: { readonly view: ViewId; readonly number: number }) {
  const styles = useStyles();
  const { state, text, format } = usePane();
  const { isDone, staleRows } = viewOf(view);
  const stale = isDone(state) ? (staleRows?.(state) ?? 0) : 0;
  const words = text.differences.staleStep(format.number(stale));
  if (stale > 0)
    return (
      <span className={mergeClasses(styles.mark, styles.stale)} title={words}>
        <Warning16Filled aria-label={words} />
      </span>
    );
  return (
    <span className={styles.mark}>
      {isDone(state) ? (
        <CheckmarkCircle16Filled aria-label={text.stepDone} />
      ) : (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      )}
    </span>
  );
}
