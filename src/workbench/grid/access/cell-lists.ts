/**
 * Lists of drop-down cells open by their arrow and by Alt+↓, never by typing: the engine's own list takes the keyboard
 * away from the cell in the middle of a word.
 */
import {
  CommandType,
  Disposable,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  toDisposable,
  UniverInstanceType,
  type DependencyOverride,
  type IAccessor,
  type IDisposable,
  type Injector,
  type IOperation,
  type Workbook,
} from "@univerjs/core";
import {
  ComponentManager,
  IEditorBridgeService,
  ISheetCellDropdownManagerService,
  IShortcutService,
  KeyCode,
  MetaKeys,
  SheetCanvasPopManagerService,
  SheetsSelectionsService,
  whenSheetEditorFocused,
} from "@univerjs/preset-sheets-core";
import { CellList, type CellListProps } from "./cell-list";

type Dropdown = Parameters<ISheetCellDropdownManagerService["showDropdown"]>[0];

const component = "workbench.cell-list";
const showList = "sheet.operation.show-data-validation-dropdown";

class CellLists extends Disposable implements ISheetCellDropdownManagerService {
  private isPressed = false;

  constructor(
    private readonly popups: SheetCanvasPopManagerService,
    private readonly editor: IEditorBridgeService,
    private readonly words: LocaleService,
    components: ComponentManager,
    private readonly toCell: () => void,
  ) {
    super();
    this.disposeWithMe(components.register(component, CellList));
    for (const type of ["pointerdown", "pointerup", "pointercancel"] as const) {
      const press = (): void => {
        this.isPressed = type === "pointerdown";
      };
      window.addEventListener(type, press, true);
      this.disposeWithMe(() => window.removeEventListener(type, press, true));
    }
  }

  showDropdown(dropdown: Dropdown): IDisposable {
    const { row, col, unitId, subUnitId } = dropdown.location;
    let popup: IDisposable | null = null;
    const closing = toDisposable(() => {
      popup?.dispose();
      dropdown.onHide?.();
    });
    if (dropdown.type !== "list" || this.editor.isVisible().visible) {
      closing.dispose();
      return closing;
    }
    const { options, defaultValue = "", onChange } = dropdown.props;
    const leave = (wantsCell: boolean): void => {
      if (wantsCell) this.toCell();
      closing.dispose();
    };
    const props: CellListProps = {
      label: this.words.t("sheets-ui.data-validation.list.dropdown"),
      choices: options.map(({ value }) => value),
      value: defaultValue,
      isPressed: this.isPressed,
      onPick: (choice) => {
        void onChange?.([choice]);
        leave(true);
      },
      onLeave: leave,
    };
    const shown = { componentKey: component, extraProps: { ...props }, onClickOutside: () => leave(false) };
    popup = this.popups.attachPopupToCell(row, col, shown, unitId, subUnitId) ?? null;
    return closing;
  }
}

/** @param toCell Brings the keyboard back to the active cell. */
export function cellListsFor(toCell: () => void): DependencyOverride {
  const useFactory = (
    popups: SheetCanvasPopManagerService,
    editor: IEditorBridgeService,
    words: LocaleService,
    components: ComponentManager,
  ): CellLists => new CellLists(popups, editor, words, components, toCell);
  const deps = [SheetCanvasPopManagerService, IEditorBridgeService, LocaleService, ComponentManager];
  return [[ISheetCellDropdownManagerService, { useFactory, deps }]];
}

const openList: IOperation = {
  id: "workbench.operation.open-list",
  type: CommandType.OPERATION,
  handler(accessor: IAccessor) {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const cell = accessor.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const sheet = workbook?.getActiveSheet(true);
    if (!workbook || !cell || !sheet) return false;
    const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const params = { ...place, row: cell.actualRow, column: cell.actualColumn };
    return accessor.get(ICommandService).syncExecuteCommand(showList, params);
  },
};

export function openListsByKey(injector: Injector): void {
  injector.get(ICommandService).registerCommand(openList);
  const binding = KeyCode.ARROW_DOWN | MetaKeys.ALT;
  injector.get(IShortcutService).registerShortcut({ id: openList.id, binding, preconditions: whenSheetEditorFocused });
}
