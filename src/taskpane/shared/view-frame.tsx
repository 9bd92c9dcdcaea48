/** The scrolling middle of a view above its action bar. Long lists need to know the element that scrolls. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  middle: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // The scroll bar's place is kept, so that text does not reflow when a list grows.
    scrollbarGutter: "stable",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    position: "relative",
    // What does not fit scrolls; nothing in it is squeezed together.
    "> *": { flexShrink: 0 },
    // Arrows scroll it for people who use no mouse.
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface ViewFrameProps {
  /** Says what the part of the page is. */
  readonly label: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly scrollRef?: Ref<HTMLElement>;
}

export function ViewFrame({ label, children, footer, scrollRef }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <>
      <section ref={scrollRef} className={styles.middle} aria-label={label} tabIndex={0}>
        {children}
      </section>
      {footer}
    </>
  );
}
