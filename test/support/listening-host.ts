/** A host that tells what is applied to it, before it is. */
import type { WorkbookChange } from "../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../src/workbook/workbook-host";

export function listeningHost(host: WorkbookHost, onApply: (change: WorkbookChange) => void): WorkbookHost {
  return {
    read: (work) => host.read(work),
    apply: (change, work) => {
      onApply(change);
      return host.apply(change, work);
    },
    undo: (applied) => host.undo(applied),
    select: (cell) => host.select(cell),
    onChange: (listener) => host.onChange(listener),
    onSelect: (listener) => host.onSelect(listener),
    loadNote: (key) => host.loadNote(key),
    saveNote: (key, text) => host.saveNote(key, text),
  };
}
