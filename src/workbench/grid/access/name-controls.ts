/**
 * Gives the engine's controls the names and roles that it leaves out, as they appear: most of them are pictures
 * without words, and some are no controls at all to a keyboard or a screen reader.
 */
import type { WorkbenchText } from "../../../strings/vi/workbench";

export type ControlWords = WorkbenchText["grid"]["controls"];

/** `null` takes an attribute away. */
type Attributes = Readonly<Record<string, string | null>>;

interface Naming {
  readonly find: string;
  /** What is named instead of the element that was found: the nearest of these around it. */
  readonly around?: string;
  readonly give: (words: ControlWords, element: Element) => Attributes;
}

const button = { role: "button", tabindex: "0" } as const;
const bySight = { "aria-hidden": "true" } as const;

const inGrid: readonly Naming[] = [
  { find: '[data-u-comp="defined-name"] input', give: ({ cell }) => ({ "aria-label": cell }) },
  { find: '[data-u-comp="editor"]', give: ({ typing }) => ({ role: "textbox", "aria-label": typing }) },
  { find: "header button", give: ({ stopCalculating }) => ({ "aria-label": stopCalculating }) },
  { find: '[data-u-comp="slide-tab-bar"]', give: ({ sheetTabs }) => ({ "aria-label": sheetTabs }) },
  // A frame of a button around a button: the outer one has the menu.
  {
    find: 'footer div[data-slot="dropdown-menu-trigger"]',
    give: ({ allSheets }) => ({ ...button, "aria-label": allSheets }),
  },
  { find: 'footer div[data-slot="dropdown-menu-trigger"] > button', give: () => ({ inert: "" }) },
  {
    find: 'footer [data-u-comp="sheet-bar-append-button"] > .univerjs-icon-more-icon',
    around: "button",
    give: (words, icon) => ({
      "aria-label": icon.classList.contains("univer-rotate-180") ? words.sheetsBefore : words.sheetsAfter,
    }),
  },
  {
    find: "footer .univerjs-icon-reduce-icon",
    around: "button",
    give: ({ zoomOut }) => ({ "aria-label": zoomOut }),
  },
  {
    find: "footer .univerjs-icon-increase-icon",
    around: "button",
    give: ({ zoomIn }) => ({ "aria-label": zoomIn }),
  },
  // The slider only follows the mouse; the buttons beside it do the same.
  { find: '[role="track"]', give: () => bySight },
  { find: '[role="handle"]', give: () => ({ tabindex: "-1" }) },
  // Live regions without anything to go to.
  { find: "section[aria-live]", give: () => ({ "aria-label": null }) },
];

const outside: readonly Naming[] = [
  {
    find: ".univer-popup button",
    around: ".univer-popup",
    give: ({ menu }) => ({ role: "region", "aria-label": menu }),
  },
  {
    find: ".univer-popup button",
    around: "section > section > div",
    give: ({ menu }) => ({ role: "menu", "aria-label": menu }),
  },
  { find: ".univer-popup button", give: () => ({ role: "menuitem" }) },
  { find: ".univer-popup input", give: ({ rowCount }) => ({ "aria-label": rowCount }) },
  // The arrow keys step the number as well.
  { find: '.univer-popup [role="button"]', around: "div", give: () => bySight },
  { find: "[data-radix-popper-content-wrapper]", give: ({ menu }) => ({ role: "region", "aria-label": menu }) },
  {
    find: '[data-u-comp="rect-popup"]',
    give: ({ choices, note }, popup) => ({ "aria-label": popup.querySelector(listOfChoices) ? choices : note }),
  },
  { find: '[data-u-comp="find-replace-dialog"] a', give: () => button },
  { find: '[data-u-comp="find-replace-dialog"] [data-u-comp="select"]', give: () => button },
  { find: '[role="dialog"] > button', give: ({ close }) => ({ "aria-label": close }) },
];

const listOfChoices = ".cell-list";

export interface ControlNamer {
  readonly setWords: (words: ControlWords) => void;
  readonly stop: () => void;
}

export function nameControls(container: HTMLElement, first: ControlWords): ControlNamer {
  let words = first;
  const nameAll = (): void => {
    for (const naming of inGrid) name(container, naming, words);
    for (const naming of outside) name(document.body, naming, words);
  };
  const root = document.getElementById("root");
  // The pane's own changes are none of ours.
  const isOfEngine = ({ target }: MutationRecord): boolean => container.contains(target) || !root?.contains(target);
  const watch = new MutationObserver((changes) => {
    if (changes.some(isOfEngine)) nameAll();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return {
    setWords(next) {
      words = next;
      nameAll();
    },
    stop: () => watch.disconnect(),
  };
}

function name(within: Element, { find, around, give }: Naming, words: ControlWords): void {
  for (const found of within.querySelectorAll(find)) {
    const element = around === undefined ? found : found.parentElement?.closest(around);
    if (!element) continue;
    for (const [attribute, value] of Object.entries(give(words, found))) {
      if (value === null) element.removeAttribute(attribute);
      else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
    }
  }
}
