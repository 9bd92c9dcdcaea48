import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** For a row of buttons: arrows move the focus among them, Home and End to the ends. */
export function walkButtons(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const from = buttons.findIndex((button) => button === document.activeElement);
  const step = steps[event.key];
  const last = buttons.length - 1;
  const target =
    event.key === "Home"
      ? 0
      : event.key === "End"
        ? last
        : step === undefined
          ? null
          : (from + step + buttons.length) % buttons.length;
  if (target === null || from < 0) return;
  event.preventDefault();
  buttons[target]?.focus();
}
