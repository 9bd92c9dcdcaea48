/** What a person decides about what differs from what was written: taken into the written sheets, or taken back. */
import type { CatalogueDifference } from "../../app/catalogue-differences";
import type { ComparedSetting } from "../../sheets/comparison/comparison-sheet";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { Notice } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { withoutConversionTrial } from "../settings/tried-settings";
import { choicesOf } from "./choices";
import type { UseCases } from "./use-cases";
import type { WorkbookReader } from "./workbook-reader";
import { written, type WorkbookWriter, type Written } from "./workbook-writer";

export interface AcceptedDifferences {
  /** Write although errors remain. */
  readonly force: boolean;
  /** Rows that the written sheet keeps as it has them. */
  readonly held: readonly CatalogueDifference[];
  /** Settings that are tried are written, too. */
  readonly withTrial: boolean;
}

export interface RejectedDifferences {
  readonly own: readonly CatalogueDifference[];
  readonly withTrial: boolean;
}

export interface DifferenceDeskOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
}

/** Where bringing up to date what is written ends in a write; mostly it is. */
const judgedAt = 0.2;

export class DifferenceDesk {
  constructor(private readonly options: DifferenceDeskOptions) {}

  async accept({ force, held, withTrial }: AcceptedDifferences): Promise<void> {
    const { host, store, reader, writer } = this.options;
    const before = choicesOf(store.state());
    const taken = withTrial
      ? before.options
      : { ...before.options, tried: withoutConversionTrial(before.options.tried) };
    const task = async (core: UseCases, work: WorkOptions): Promise<Written | null> => {
      const judging = core.phaseOf(work, { from: 0, to: judgedAt });
      const { assessment } = await reader.currentReading(core, taken, judging);
      const writing = core.phaseOf(work, { from: judgedAt, to: 1 });
      const applied = await core.writeConversion(host, { assessment, force, held }, writing);
      // The choices are in the settings sheet now: from here on the workbook says what holds.
      const after = withTrial ? { ...before, options: { ...before.options, tried: {} } } : before;
      return applied && { applied, before, after, notice: written(applied) };
    };
    await writer.write({ task, followsSheets: true, shows: "catalogue" });
  }

  async takeBack(rows: readonly CatalogueDifference[]): Promise<void> {
    const { host, store, writer } = this.options;
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready") return;
    const { assessment } = catalogue.reading;
    const task = async (core: UseCases, work: WorkOptions): Promise<Written | null> => {
      const { change, cells, first, stuck } = await core.takeBackEdits(host, { assessment, rows }, work);
      const notice: Notice = { kind: "takenBack", cells, stuck };
      if (change) return { applied: change, first, notice };
      writer.notify(notice);
      return null;
    };
    await writer.write({ task });
  }

  /** Writes what differs as a sheet of its own, for the appraisal. */
  async writeComparison(rows: readonly CatalogueDifference[], settings: readonly ComparedSetting[]): Promise<void> {
    const { host, store, writer } = this.options;
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready") return;
    const { assessment } = catalogue.reading;
    const task = async (core: UseCases, work: WorkOptions): Promise<Written> => {
      const applied = await core.writeComparison(host, { assessment, rows, settings }, work);
      return { applied, notice: written(applied) };
    };
    await writer.write({ task, shows: "comparison" });
  }

  decideBrought(keys: readonly string[], isTaken: boolean): void {
    const { store } = this.options;
    const { tables } = store.state().score;
    if (!tables?.decisions) return;
    const taken = { ...tables.decisions.taken, ...Object.fromEntries(keys.map((key) => [key, isTaken])) };
    store.dispatch({ type: "broughtDecided", tables: { ...tables, decisions: { ...tables.decisions, taken } } });
  }
}
