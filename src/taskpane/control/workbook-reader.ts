/**
 * What the pane knows of the workbook: one reading of the host, judged by the choices of the moment. What still holds
 * of the last judgement is kept, so that a write costs one reading and only what it changed is computed again.
 */
import type { WorkOptions, WorkbookHost } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { CatalogueReading, PaneOptions } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { problemOf } from "./problem-of";
import type { UseCases } from "./use-cases";

/** Where reading the workbook ends in reading and judging it. */
const readingEnds = 0.3;

type Judgement =
  | { readonly options: PaneOptions; readonly reading: CatalogueReading }
  | { readonly options: PaneOptions; readonly error: unknown };

export class WorkbookReader {
  private workbook: WorkbookSnapshot | null = null;
  private judgement: Judgement | null = null;
  /** The last that went well: what still holds of it need not be found again. */
  private earlier: CatalogueReading | null = null;

  /** @param onTyped told of what people did between two looks at the workbook */
  constructor(
    private readonly host: WorkbookHost,
    private readonly store: PaneStore,
    private readonly onTyped: (before: WorkbookSnapshot, after: WorkbookSnapshot) => void,
  ) {}

  /**
   * Reads the workbook again and judges it by the choices of the moment.
   *
   * @param isOwn what is different since the last look is a change of ours
   */
  async read(core: UseCases, work: WorkOptions, isOwn = false): Promise<WorkbookSnapshot> {
    if (isOwn) this.workbook = null;
    const workbook = await this.readAgain(core, work);
    const judging = core.phaseOf(work, { from: readingEnds, to: 1 });
    await this.judge(core, { workbook, options: this.store.state().options }, judging);
    return workbook;
  }

  /** Judges what was read by the choices of the moment. */
  async judgeAgain(core: UseCases, work: WorkOptions): Promise<void> {
    const { workbook } = this;
    if (workbook) await this.judge(core, { workbook, options: this.store.state().options }, work);
    else await this.read(core, work);
  }

  /** The workbook as it was read last, also where somebody has typed since: a look at that comes by itself. */
  async atHand(core: UseCases, work: WorkOptions): Promise<WorkbookSnapshot> {
    return this.workbook ?? this.read(core, work);
  }

  /** The workbook as far as is known: read again only where somebody typed since. */
  async current(core: UseCases, work: WorkOptions): Promise<WorkbookSnapshot> {
    return this.known ?? this.read(core, work);
  }

  /**
   * The judgement by these choices, made anew only where it is older than they or than the sheets.
   * Throws what judging threw.
   */
  async currentReading(core: UseCases, options: PaneOptions, work: WorkOptions): Promise<CatalogueReading> {
    const judgement = await this.currentJudgement(core, options, work);
    if ("error" in judgement) throw judgement.error;
    return judgement.reading;
  }

  private async currentJudgement(core: UseCases, options: PaneOptions, work: WorkOptions): Promise<Judgement> {
    const { known } = this;
    if (known && this.judgement?.options === options) return this.judgement;
    if (known) return this.judge(core, { workbook: known, options }, work);
    const workbook = await this.readAgain(core, work);
    return this.judge(core, { workbook, options }, core.phaseOf(work, { from: readingEnds, to: 1 }));
  }

  /** What was read last, unless somebody typed since. */
  private get known(): WorkbookSnapshot | null {
    return this.store.state().isStale ? null : this.workbook;
  }

  /** The first part of the work. */
  private async readAgain(core: UseCases, work: WorkOptions): Promise<WorkbookSnapshot> {
    const before = this.workbook;
    const after = await this.host.read(core.phaseOf(work, { from: 0, to: readingEnds }));
    this.workbook = after;
    if (before) this.onTyped(before, after);
    return after;
  }

  private async judge(
    core: UseCases,
    { workbook, options }: { readonly workbook: WorkbookSnapshot; readonly options: PaneOptions },
    work: WorkOptions,
  ): Promise<Judgement> {
    const outputs = core.outputSheets(workbook);
    this.judgement = null;
    try {
      const reading = await core.readingOf({ workbook, options, earlier: this.earlier }, work);
      work.signal?.throwIfAborted();
      this.earlier = reading;
      this.judgement = { options, reading };
      this.store.dispatch({ type: "catalogueRead", catalogue: { kind: "ready", reading }, outputs });
    } catch (error) {
      work.signal?.throwIfAborted();
      this.judgement = { options, error };
      const office = core.officeWithoutCatalogue(workbook, options.tried);
      this.store.dispatch({
        type: "catalogueRead",
        catalogue: { kind: "absent", problem: problemOf(error), office },
        outputs,
      });
    }
    return this.judgement;
  }
}
