/** The month's scores: computed for people to see, and written as they are shown. */
import type { ClosingRequest } from "../../app/close";
import type { ImportedTables } from "../../app/imported-tables";
import type { ScoreReport } from "../../app/score-report";
import { typedForOthers } from "../../app/typed-marks";
import { summaryMarker } from "../../sheets/our-sheets";
import { isScoredPeriod } from "../../text/period";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { UserError } from "../../workbook/user-error";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { PaneStore } from "../state/store";
import { choicesOf } from "./choices";
import { MonthScorer } from "./month-scorer";
import type { UseCases } from "./use-cases";
import type { WorkbookReader } from "./workbook-reader";
import { written, type WorkbookWriter, type Written } from "./workbook-writer";

/** Where reading the workbook ends, and bringing up to date what is written ends in a write; mostly both are. */
const [readAt, judgedAt] = [0.1, 0.2];

export interface MonthWorkOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number;
}

export class MonthWork {
  private readonly scorer: MonthScorer;

  constructor(private readonly options: MonthWorkOptions) {
    this.scorer = new MonthScorer(options.store);
  }

  /** The month's sheets as they would be written now; none where it cannot be scored yet. */
  async sheets(core: UseCases, workbook: WorkbookSnapshot): Promise<readonly SheetPlan[]> {
    try {
      const choices = choicesOf(this.options.store.state());
      const { change } = await this.scorer.plan(core, { workbook, choices }, {});
      return change.sheets;
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  }

  /** Takes tables along; what people typed into the month's sheets stays until they say otherwise. */
  async bring(core: UseCases, tables: ImportedTables): Promise<void> {
    const { host, store } = this.options;
    const ours = await core.broughtEarlier(host);
    store.dispatch({ type: "tablesImported", tables: { ...tables, decisions: { ours, taken: {} } } });
  }

  /** Computes the month without writing it. */
  async show(core: UseCases, work: WorkOptions): Promise<void> {
    const workbook = await this.options.reader.atHand(core, core.phaseOf(work, { from: 0, to: readAt }));
    await this.scorer.show(core, workbook, core.phaseOf(work, { from: readAt, to: 1 }));
  }

  /** Writes the score sheets as the pane shows them; with `force` although lines with errors remain. */
  async write(force: boolean): Promise<void> {
    const { host, store, reader, writer } = this.options;
    const before = choicesOf(store.state());
    let brought: ScoreReport | null = null;
    const task = async (core: UseCases, work: WorkOptions): Promise<Written | null> => {
      const workbook = await reader.current(core, core.phaseOf(work, { from: 0, to: readAt }));
      const planning = core.phaseOf(work, { from: readAt, to: judgedAt });
      const plan = await this.scorer.plan(core, { workbook, choices: before }, planning);
      const applied = await core.writeScores(host, { plan, force }, core.phaseOf(work, { from: judgedAt, to: 1 }));
      // The scoring rules are in the workbook now; those of another profile still wait for its catalogue.
      const { tried } = before.options;
      const left = tried.profile === undefined ? core.withoutScoring(tried) : tried;
      if (applied) brought = plan.report;
      // From here on the sheets say what was done: people go on in them, and a table read earlier must not undo that.
      const options = { ...before.options, tried: left };
      const typedMarks = typedForOthers(before.typedMarks, peopleOf(plan.report));
      const after = { ...before, options, tables: null, typedMarks, newcomers: {} };
      return applied && { applied, before, after, notice: written(applied) };
    };
    const keeps = async (core: UseCases) => {
      if (brought) await core.rememberBrought(host, brought);
    };
    const scores = (core: UseCases, work: WorkOptions) => this.show(core, work);
    await writer.write({ task, followsSheets: true, keeps, scores, shows: summaryMarker(before.period) });
  }

  /** Closes the period or opens it again, as its sheets stand in the workbook: what is typed at the desk and not written is not in it. */
  async close({ act, by }: Pick<ClosingRequest, "act" | "by">): Promise<void> {
    const { host, store, writer, now = Date.now } = this.options;
    const moment = new Date(now());
    const { period } = store.state().score;
    if (!isScoredPeriod(period)) return;
    const task = async (core: UseCases, work: WorkOptions): Promise<Written | null> => {
      const { applied } = await core.closePeriod(host, { period, act, by, moment }, work);
      return applied && { applied, notice: written(applied) };
    };
    const scores = (core: UseCases, work: WorkOptions) => this.show(core, work);
    await writer.write({ task, followsSheets: true, scores, shows: summaryMarker(period) });
  }
}

function peopleOf({ people }: ScoreReport) {
  return people.map(({ work: { person } }) => person);
}
