/**
 * The choices of a drop-down cell. While it is open it has the keyboard, and gives it back when it closes: arrows walk,
 * a letter goes to the next choice that begins with it, Enter picks, Esc and Tab leave the cell as it is.
 */
import { IShortcutService, useDependency, type IPopup } from "@univerjs/preset-sheets-core";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { foldText } from "../../../text/search-key";

export interface CellListProps {
  readonly label: string;
  readonly choices: readonly string[];
  /** What the cell holds, whether it is one of the choices or not. */
  readonly value: string;
  /** Opened by the mouse that is still down: the cell takes the keyboard once more when it goes up. */
  readonly isPressed: boolean;
  readonly onPick: (choice: string) => void;
  /** `wantsCell` when the keyboard should go back to the cell; without it, it has already gone elsewhere. */
  readonly onLeave: (wantsCell: boolean) => void;
}

export function CellList({ popup }: { readonly popup: IPopup<CellListProps> }) {
  const { extraProps, anchorRect } = popup;
  if (!extraProps) return null;
  return <Choices {...extraProps} minWidth={anchorRect ? anchorRect.right - anchorRect.left : 0} />;
}

interface ChoicesProps extends CellListProps {
  /** Pixels. */
  readonly minWidth: number;
}

function Choices({ label, choices, value, isPressed, onPick, onLeave, minWidth }: ChoicesProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(() => Math.max(0, choices.indexOf(value)));
  const shortcuts = useDependency(IShortcutService);
  const isOpening = useRef(isPressed);
  useEffect(() => {
    const escaped = shortcuts.forceEscape();
    const take = (): void => {
      isOpening.current = false;
      list.current?.focus({ preventScroll: true });
    };
    const release = (): unknown => setTimeout(take);
    if (isOpening.current) window.addEventListener("pointerup", release, { once: true });
    else take();
    return () => {
      window.removeEventListener("pointerup", release);
      escaped.dispose();
    };
  }, [shortcuts]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const choice = choices[active];
    const next = choiceAfter(event.key, active, choices);
    if (event.key === "Enter" && choice !== undefined) onPick(choice);
    else if (event.key === "Escape" || event.key === "Tab" || (event.altKey && event.key === "ArrowUp")) onLeave(true);
    else if (next !== null) setActive(next);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="cell-list univer-rounded-lg univer-bg-white univer-text-gray-900 univer-shadow dark:!univer-bg-black dark:!univer-text-white"
      style={{ minWidth }}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      tabIndex={-1}
      onKeyDown={press}
      onBlur={() => {
        if (!isOpening.current) onLeave(false);
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerMove={() => setActive(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

/** `null` for a key that does not walk the list. */
function choiceAfter(key: string, active: number, choices: readonly string[]): number | null {
  const last = choices.length - 1;
  if (key === "ArrowDown") return Math.min(active + 1, last);
  if (key === "ArrowUp") return Math.max(active - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key.length !== 1 || key === " ") return null;
  const begins = (choice: string): boolean => foldText(choice).startsWith(foldText(key));
  const later = choices.findIndex((choice, index) => index > active && begins(choice));
  return later >= 0 ? later : Math.max(active, choices.findIndex(begins));
}
