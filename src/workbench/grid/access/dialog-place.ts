/**
 * Dialogs of the grid open over the grid: the engine counts from the window's right edge, where the pane is.
 */
import { Injector, type DependencyOverride } from "@univerjs/core";
import { DesktopDialogService, IDialogService, IUIPartsService } from "@univerjs/preset-sheets-core";

/** Pixels from the right and upper edge of the grid; below them are its column letters. */
const gap = { right: 24, top: 70 };
const usualWidth = 350;

type Dialog = Parameters<DesktopDialogService["open"]>[0];

class DialogsOverGrid extends DesktopDialogService {
  constructor(
    injector: Injector,
    parts: IUIPartsService,
    private readonly container: HTMLElement,
  ) {
    super(injector, parts);
  }

  override open(dialog: Dialog) {
    if (dialog.draggable !== true) return super.open(dialog);
    const { left, right, top } = this.container.getBoundingClientRect();
    const width = typeof dialog.width === "number" ? dialog.width : usualWidth;
    const defaultPosition = { x: Math.max(left, right - width - gap.right), y: top + gap.top };
    return super.open({ ...dialog, defaultPosition });
  }
}

export function dialogsOver(container: HTMLElement): DependencyOverride {
  const useFactory = (injector: Injector, parts: IUIPartsService) => new DialogsOverGrid(injector, parts, container);
  return [[IDialogService, { useFactory, deps: [Injector, IUIPartsService] }]];
}
