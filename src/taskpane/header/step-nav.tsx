/** The four steps in the order of the work, and the settings. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { isStepDone, steps, type ViewId } from "../state/pane-state";
import { usePane } from "../shared/pane-context";
import { walkButtons } from "../shared/walk-buttons";

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
  settings: { width: "36px", flexShrink: 0 },
});

export function StepNav() {
  const styles = useStyles();
  const { state, text, store } = usePane();
  const open = (view: ViewId) => store.dispatch({ type: "viewOpened", view });
  const classOf = (view: ViewId, extra?: string) =>
    mergeClasses(styles.step, state.view === view && styles.current, extra);
  const current = (view: ViewId) => (state.view === view ? "page" : undefined);
  return (
    <nav className={styles.nav} aria-label={text.steps} onKeyDown={walkButtons}>
      <ol className={styles.steps}>
        {steps.map((view, index) => (
          <li key={view} className={styles.item}>
            <button type="button" className={classOf(view)} aria-current={current(view)} onClick={() => open(view)}>
              <span className={styles.mark}>
                {isStepDone(state, view) ? (
                  <CheckmarkCircle16Filled aria-label={text.stepDone} />
                ) : (
                  <span className={styles.number} aria-hidden>
                    {index + 1}
                  </span>
                )}
              </span>
              {text.views[view]}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={classOf("settings", styles.settings)}
        aria-current={current("settings")}
        aria-label={text.views.settings}
        title={text.views.settings}
        onClick={() => open("settings")}
      >
        <Settings20Regular />
      </button>
    </nav>
  );
}
