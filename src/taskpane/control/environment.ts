/** What the pane cannot know by itself: where it runs. Given by each entry (Excel, workbench, tests). */
import type { Language } from "../../strings/language";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { ViewId } from "../state/pane-state";
import type { LayoutMemory } from "./layout-memory";

export type Appearance = "light" | "dark";

export interface PaneEnvironment {
  /** The language that a person chose, else that of the program around the pane. */
  readonly language: () => Language;
  /** Keeps a person's choice for the next time and the next workbook. */
  readonly keepLanguage: (language: Language) => void;
  /** What people corrected of tables, for the next workbook; absent where nothing outlives the pane. */
  readonly tables?: LayoutMemory;
  /** The view that the page's address asked for; it goes before the one that was open last. */
  readonly view: ViewId | null;
  readonly appearance: () => Appearance;
  /** "#rrggbb" that the program around gives its panes; absent where it does not tell. */
  readonly surface?: string;
  /** Calls back when the appearance changes; returns how to stop. */
  readonly onAppearanceChange: (listener: () => void) => () => void;
  /** Reads an .xlsx file, throwing `UserError`s; absent where the place has no file library. */
  readonly readWorkbook?: (file: File) => Promise<WorkbookSnapshot>;
  /** Makes an .xlsx file of sheets; absent where the place has no file library. */
  readonly makeWorkbook?: (sheets: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Opens a file as a workbook of its own; `false` where that is refused, absent where it is downloaded instead. */
  readonly openWorkbook?: (bytes: Uint8Array) => Promise<boolean>;
  /** True where the program around forgets its own undo at every write, so that only the pane's button takes it back. */
  readonly losesOwnUndo?: boolean;
  /** True where the page itself can be printed; inside Excel only Excel prints. */
  readonly canPrint?: boolean;
  readonly today: () => Date;
  /** Told when a person chooses another language, for what stands around the pane. */
  readonly onLanguage?: (language: Language) => void;
  /** Milliseconds after a change at which the sheets are looked at again, where the place is quicker than Excel. */
  readonly changeDelay?: number;
  /** Told when the pane has said what it read; what else is to come up can begin then. */
  readonly onRead?: () => void;
}
