/**
 * Marks of findings in an .xlsx. They live beside the workbook and go into the file when it is saved, so that neither a
 * change nor its undo knows of them, and a file without them is the same to the byte as one that never had any.
 */
import { isMarkFormula, markedAreas, markLooks, type KeptMarks, type MarkedCell } from "../../../workbook/kept-marks";
import { UserError } from "../../../workbook/user-error";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { findSheet } from "../../../workbook/workbook-snapshot";
import type { WorkbookLooks } from "../looks/looks";
import type { OfficePackage } from "../package/office-package";
import { setStyles } from "../parts/known-styles";
import { openStyles } from "../parts/open-styles";
import { readWorkbookPart } from "../parts/workbook-part";
import type { KnownState } from "../read/read-snapshot";
import { StyleBook } from "../write/style-book";
import { hasMarks, withMarks, withoutMarks } from "./mark-xml";

export class FileMarks implements KeptMarks {
  /** `null` while the marks are those that the file brought along. */
  private cells: readonly MarkedCell[] | null = null;

  /** @param state the workbook as it is now */
  constructor(private readonly state: () => KnownState) {}

  async find({ signal }: WorkOptions = {}): Promise<readonly string[]> {
    signal?.throwIfAborted();
    const { pack, snapshot } = this.state();
    const { cells } = this;
    if (cells)
      return snapshot.sheets.map(({ name }) => name).filter((name) => cells.some(({ at }) => at.sheet === name));
    return sheetsWithMarks(pack);
  }

  async put(cells: readonly MarkedCell[], work: WorkOptions = {}): Promise<void> {
    await this.refuseProtected(cells, work);
    this.cells = [...cells];
  }

  async clear(work: WorkOptions = {}): Promise<void> {
    await this.refuseProtected([], work);
    this.cells = [];
  }

  /** Gives a package that is about to be saved these marks and no others. */
  async writeInto(pack: OfficePackage): Promise<void> {
    const { cells } = this;
    if (!cells) return;
    const { sheets } = await readWorkbookPart(pack);
    const wanted = markedAreas(cells).filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
    const styles = wanted.length > 0 ? await openStyles(pack) : null;
    const book = styles && new StyleBook(styles.sheet);
    for (const { name, path } of sheets) {
      const text = await pack.text(path);
      const marked = wanted.filter(({ sheet }) => sheet === name);
      const bare = withoutMarks(text);
      const after =
        book && marked.length > 0
          ? withMarks(bare, { marked, differenceOf: (severity) => book.differenceOf(markLooks[severity]) })
          : bare;
      // A sheet without marks stays packed as it was.
      if (after !== text) pack.setText(path, after);
    }
    if (styles) setStyles(pack, styles.path, styles.sheet);
  }

  /** Looks without the marks that the file brought along, once they were taken out or replaced. */
  shown(looks: WorkbookLooks): WorkbookLooks {
    if (!this.cells) return looks;
    const sheets = [...looks.sheets].map(([name, sheet]) => {
      const conditionalFormats = sheet.conditionalFormats.filter(({ formulas }) => !formulas.some(isMarkFormula));
      return [name, { ...sheet, conditionalFormats }] as const;
    });
    return { ...looks, sheets: new Map(sheets) };
  }

  private async refuseProtected(cells: readonly MarkedCell[], work: WorkOptions): Promise<void> {
    const { snapshot } = this.state();
    const touched = new Set([...(await this.find(work)), ...cells.map(({ at }) => at.sheet)]);
    for (const name of touched) {
      if (findSheet(snapshot, name)?.isProtected === true) throw new UserError("sheetProtected", { sheet: name });
    }
  }
}

async function sheetsWithMarks(pack: OfficePackage): Promise<readonly string[]> {
  const { sheets } = await readWorkbookPart(pack);
  const found: string[] = [];
  for (const { name, path } of sheets) if (hasMarks(await pack.text(path))) found.push(name);
  return found;
}
