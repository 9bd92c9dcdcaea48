/**
 * The box with the address of the selected cell keeps the keyboard and what a person types into it. The engine (0.25.1)
 * takes both whenever the program selects a cell, as after a write or at the end of its own start: the rest of the address,
 * or what is typed after Enter, would land in that cell.
 */
import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";

const addressBox = '[data-u-comp="defined-name"] input';
const editor = '[data-u-comp="editor"]';
/** Keys by which a person leaves the box. */
const leavingKeys: readonly string[] = ["Enter", "Escape", "Tab", "F6"];

/** Gives how to stop. */
export function keepTypedAddress(injector: Injector): () => void {
  const service = injector.get(IDefinedNamesService);
  const tell = service.setCurrentRange.bind(service);
  let untold: Parameters<typeof tell>[0] | null = null;
  let isLeaving = false;
  service.setCurrentRange = (range) => {
    if (document.activeElement?.matches(addressBox)) untold = range;
    else tell(range);
  };
  const press = ({ target }: PointerEvent): void => {
    if (!matches(target, addressBox)) isLeaving = true;
  };
  const key = (event: KeyboardEvent): void => {
    if (leavingKeys.includes(event.key)) isLeaving = true;
  };
  const enter = ({ target, relatedTarget: before }: FocusEvent): void => {
    if (matches(target, addressBox)) isLeaving = false;
    else if (!isLeaving && matches(target, editor) && matches(before, addressBox)) before.focus();
  };
  const leave = ({ target }: FocusEvent): void => {
    if (untold === null || !isLeaving || !matches(target, addressBox)) return;
    tell(untold);
    untold = null;
  };
  // Before the engine, which listens at the elements.
  window.addEventListener("pointerdown", press, true);
  window.addEventListener("keydown", key, true);
  window.addEventListener("focusin", enter, true);
  window.addEventListener("focusout", leave, true);
  return () => {
    window.removeEventListener("pointerdown", press, true);
    window.removeEventListener("keydown", key, true);
    window.removeEventListener("focusin", enter, true);
    window.removeEventListener("focusout", leave, true);
  };
}

function matches(target: EventTarget | null, selector: string): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(selector);
}
