/** The engine's own controls, for people who use the keyboard or a screen reader. */
import type { Injector } from "@univerjs/core";
import {
  ContextMenuPosition,
  DeviceType,
  IContextMenuService,
  IEditorBridgeService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../strings/language";
import { workbenchTextOf } from "../../../strings/workbench-text";
import { answerControlKeys } from "./control-keys";
import { nameControls } from "./name-controls";

export interface ReachableOptions {
  readonly container: HTMLElement;
  readonly injector: Injector;
  readonly language: Language;
  /** Gives the keyboard back to the cells. */
  readonly focusCells: () => void;
}

export interface ReachableControls {
  readonly setLanguage: (language: Language) => void;
  readonly stop: () => void;
}

export function makeControlsReachable({
  container,
  injector,
  language,
  focusCells,
}: ReachableOptions): ReachableControls {
  const wordsOf = (spoken: Language) => workbenchTextOf(spoken).grid.controls;
  const namer = nameControls(container, wordsOf(language));
  const stopKeys = answerControlKeys({
    container,
    openMenu: () => openMenu(container, injector),
    closeMenu: () => injector.get(IContextMenuService).hideContextMenu(),
    focusCells,
  });
  return {
    setLanguage: (spoken) => namer.setWords(wordsOf(spoken)),
    stop() {
      namer.stop();
      stopKeys();
    },
  };
}

/** Below the left edge of the active cell, as Excel does it. */
function openMenu(container: HTMLElement, injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  bridge.refreshEditCellPosition(false);
  const layout = bridge.getEditCellLayout();
  const canvas = container.querySelector("section[data-range-selector] > canvas")?.getBoundingClientRect();
  const place = new MouseEvent("contextmenu", {
    clientX: (canvas?.left ?? 0) + (layout?.position.startX ?? 0),
    clientY: (canvas?.top ?? 0) + (layout?.position.endY ?? 0),
  });
  const asEngineSees = { deviceType: DeviceType.Mouse, inputIndex: -1, previousState: null, currentState: null };
  injector
    .get(IContextMenuService)
    .triggerContextMenu(Object.assign(place, asEngineSees), ContextMenuPosition.MAIN_AREA);
}
