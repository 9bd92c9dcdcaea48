/** A press of a button does its work once: what the pane knows already is neither read nor judged nor planned again. */
import { describe, expect, it, onTestFinished } from "vitest";

import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore, type PaneStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { UserError } from "../../../src/workbook/user-error";
import { findMarkedSheet } from "../../../src/workbook/workbook-snapshot";
import { period, smallOffice, twoPeople } from "../../hosts/small-office";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const standard = { kind: "code", code: "VP.001" } as const;
const lines = twoPeople.rows.map((row) => row.map(String).join(",")).join("\n");

/** The sample's workbook behind a host that counts, and a core that counts. */
async function openOffice() {
  const file = await openXlsx(await smallOffice());
  const host = new FakeHost(await file.read());
  const counted = { judged: 0, planned: 0, written: 0 };
  // The file does what the fake only notes down; a failure of the fake comes before it.
  const noteDown = host.apply.bind(host);
  host.apply = async (change, work) => {
    await noteDown(change, work);
    const applied = await file.apply(change, work);
    host.workbook = await file.read();
    counted.written += 1;
    return applied;
  };
  const core: typeof useCases = {
    ...useCases,
    readingOf: (request, work) => {
      counted.judged += 1;
      return useCases.readingOf(request, work);
    },
    planScores: (...request) => {
      counted.planned += 1;
      return useCases.planScores(...request);
    },
  };
  const store = createStore("vi", period);
  const loadUseCases = () => Promise.resolve(core);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  onTestFinished(controller.start());
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  const since = async (press: () => Promise<void>) => {
    const before = { reads: host.reads, ...counted };
    await press();
    return {
      reads: host.reads - before.reads,
      judged: counted.judged - before.judged,
      planned: counted.planned - before.planned,
      written: counted.written - before.written,
    };
  };
  const assessment = () => {
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready") throw new Error(`the catalogue is ${catalogue.kind}`);
    return catalogue.reading.assessment;
  };
  return { host, core, store, controller, since, assessment };
}

async function openConverted() {
  const office = await openOffice();
  await office.controller.choose({ tried: { standard } });
  await office.controller.writeConversion(true);
  await office.controller.importText("giao-viec.csv", lines);
  await office.controller.planScores();
  return office;
}

const once = { reads: 1, judged: 1, planned: 0, written: 1 };

describe("a press", () => {
  it("on another standard unit reads nothing and keeps the rows and what their rules found", async () => {
    const { controller, since, assessment } = await openOffice();
    const { catalogue, basis } = assessment();
    expect(await since(() => controller.choose({ tried: { standard } }))).toEqual({ ...once, reads: 0, written: 0 });
    expect(assessment().catalogue).toBe(catalogue);
    expect(assessment().basis.ruleFindings).toBe(basis.ruleFindings);
  });

  it("on “Quy đổi” writes what is shown, and one look follows, at what was written alone", async () => {
    const { controller, since, assessment } = await openOffice();
    await controller.choose({ tried: { standard } });
    const { catalogue, basis } = assessment();
    expect(await since(() => controller.writeConversion(true))).toEqual(once);
    expect(assessment().catalogue).toBe(catalogue);
    expect(assessment().basis.ruleFindings).toBe(basis.ruleFindings);
    expect(assessment().conversion.standard?.origin).toBe("workbook");
  });

  it("on “Chấm điểm” writes the plan that is shown; of the catalogue nothing is computed again", async () => {
    const { controller, since, assessment } = await openConverted();
    const { catalogue, conversion } = assessment();
    // The month is planned anew once, from the sheets that people go on in.
    expect(await since(() => controller.writeScores(true))).toEqual({ ...once, planned: 1 });
    expect(assessment().catalogue).toBe(catalogue);
    expect(assessment().conversion).toBe(conversion);
  });

  it("on it with other rules brings the settings up to date, and no more", async () => {
    const { host, controller, since, assessment } = await openConverted();
    await controller.choose({ tried: { settings: { failurePenalty: 0.5 } } });
    await controller.planScores();
    const { catalogue } = assessment();
    expect(await since(() => controller.writeScores(true))).toEqual({ ...once, planned: 1 });
    expect(assessment().catalogue).toBe(catalogue);
    expect(assessment().conversion.settings.failurePenalty).toBe(0.5);
    expect(findMarkedSheet(host.workbook, "settings")).not.toBeNull();
  });

  it("on a fix is followed by one look", async () => {
    const { controller, since, assessment } = await openOffice();
    const fixable = assessment().findings.filter(({ fix }) => fix !== null);
    const { catalogue } = assessment();
    expect(await since(() => controller.applyFixes(fixable.slice(0, 1)))).toEqual(once);
    expect(assessment().catalogue).not.toBe(catalogue);
  });
});

describe("a press after somebody has typed", () => {
  it("reads what stands there now before it writes", async () => {
    const { host, controller, since } = await openOffice();
    await controller.choose({ tried: { standard } });
    host.change();
    expect(await since(() => controller.writeConversion(true))).toEqual({ ...once, reads: 2, judged: 2 });
  });

  it("judges anew what was chosen a moment ago", async () => {
    const { store, controller, assessment } = await openOffice();
    // As if the press had come before the choice was judged.
    store.dispatch({ type: "optionsChanged", options: { reading: {}, tried: { standard } } });
    await controller.writeConversion(true);
    expect(assessment().conversion.standard?.row.code).toBe("VP.001");
  });

  it("that only the host has noticed reads anew and writes, once", async () => {
    const { host, store, controller, since } = await openOffice();
    await controller.choose({ tried: { standard } });
    const apply = host.apply.bind(host);
    host.apply = () => {
      host.apply = apply;
      return Promise.reject(new UserError("sourceChanged", { sheet: "Danh mục" }));
    };
    expect(await since(() => controller.writeConversion(true))).toEqual({ ...once, reads: 2, judged: 2 });
    expect(store.state()).toMatchObject({ isStale: false, notice: { kind: "written" } });
  });

  it("again and again is refused in a sentence, and looked at a moment later", async () => {
    const { host, store, controller, since } = await openOffice();
    host.failure = new UserError("sourceChanged", { sheet: "Danh mục" });
    expect(await since(() => controller.writeConversion(true))).toEqual({ ...once, written: 0 });
    expect(store.state()).toMatchObject({ isStale: true, notice: { problem: { key: "sourceChanged" } } });
    await until(() => expect(store.state()).toMatchObject({ isStale: false, work: null }));
  });
});

describe("the bar of a press", () => {
  /** How much of the work was shown as done, report by report. */
  async function sharesOf(store: PaneStore, press: () => Promise<void>): Promise<number[]> {
    const shares: number[] = [];
    const stop = store.subscribe(() => {
      const { work } = store.state();
      if (work?.overall !== undefined && work.overall !== shares.at(-1)) shares.push(work.overall);
    });
    await press();
    stop();
    return shares;
  }

  const rising = (shares: readonly number[]) => [...shares].sort((left, right) => left - right);

  it("only rises where the workbook must be read before the month is planned and written", async () => {
    const { host, store, controller } = await openConverted();
    host.workbook = structuredClone(host.workbook);
    host.change();
    const shares = await sharesOf(store, () => controller.writeScores(true));
    // The look at what was written is work of its own.
    const writing = shares.slice(0, shares.indexOf(1) + 1);
    expect(writing.length).toBeGreaterThan(3);
    expect(writing).toEqual(rising(writing));
  });

  it("only rises where the month is asked for before the workbook was read", async () => {
    const { host, core, store } = await openConverted();
    const loadUseCases = () => Promise.resolve(core);
    const another = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
    const shares = await sharesOf(store, () => another.planScores());
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(rising(shares));
  });

  it("only rises where somebody typed and chose before the catalogue is written, which is judged once", async () => {
    const { host, store, controller, since } = await openOffice();
    host.change();
    const press = controller.writeConversion.bind(controller, true);
    store.dispatch({ type: "optionsChanged", options: { reading: {}, tried: { standard } } });
    const shares = await sharesOf(store, async () => {
      const pressed = since(press);
      // Another choice while it is written: what is written is what was shown at the press.
      store.dispatch({ type: "optionsChanged", options: { reading: {}, tried: {} } });
      expect(await pressed).toEqual({ ...once, reads: 2, judged: 2 });
    });
    const writing = shares.slice(0, shares.indexOf(1) + 1);
    expect(writing).toEqual(rising(writing));
  });
});

describe("how the sheets are read", () => {
  it("outlives a write, also header rows that were corrected", async () => {
    const heading = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
    const band = "Từ 25 phút đến dưới 45 phút";
    const twoHeaders = workbookOf([
      sheetOf([
        heading,
        ["Văn thư", "Tiếp nhận văn bản đến", "Văn bản đã đăng ký", "N1", band],
        ["Văn thư", "Phát hành văn bản đi", "Văn bản đã phát hành", "N2", band],
        heading,
        ["Lưu trữ", "Chỉnh lý hồ sơ", "Hồ sơ đã chỉnh lý", "N3", band],
      ]),
    ]);
    const host = new FakeHost(twoHeaders);
    const store = createStore("vi", period);
    const loadUseCases = () => Promise.resolve(useCases);
    const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
    onTestFinished(controller.start());
    await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
    const reading = { sheets: ["Sheet2"], columns: { Sheet2: { note: 0 } }, headerRows: { Sheet2: 4 } };
    const rows = () => {
      const { catalogue } = store.state();
      return catalogue.kind === "ready" ? catalogue.reading.assessment.catalogue.rows.length : null;
    };
    expect(rows()).toBe(3);
    await controller.choose({ reading });
    expect(rows()).toBe(1);
    await controller.choose({ tried: { standard: { kind: "row", sheet: "Sheet2", row: 5 }, settings: { digits: 1 } } });
    await controller.writeConversion(true);
    expect(host.applied).toHaveLength(1);
    expect(store.state().options).toEqual({ reading, tried: {} });
    expect(rows()).toBe(1);
  });
});
