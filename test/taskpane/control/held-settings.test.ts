/** What the pane calls changed: what differs from the profile, with the frames that a catalogue itself prints. */
import { describe, expect, it } from "vitest";

import type { TriedChoices } from "../../../src/app/assessment";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { changedKeys, resetSettings } from "../../../src/taskpane/settings/tried-settings";
import { sheetOf, workbookOf } from "../../support/snapshot";

const printed = workbookOf([
  sheetOf([
    ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Khung điểm", "Điểm chấm"],
    ["Văn thư", "Tiếp nhận văn bản đến", "Văn bản đã đăng ký", "N1", "1 – 12", 5],
    ["Văn thư", "Phát hành văn bản đi", "Văn bản đã phát hành", "N2", "13 – 60", 20],
  ]),
]);

async function read(tried: TriedChoices = {}) {
  const options = { reading: {}, tried };
  const { initial, base, untried } = await useCases.readingOf({ workbook: printed, options, earlier: null }, {});
  return { initial, base, untried, settings: { ...base, ...tried.settings } };
}

describe("the frames that a catalogue prints", () => {
  it("are no change of the profile's", async () => {
    const { initial, settings } = await read();
    expect(settings.frames.slice(0, 2)).toEqual([
      { min: 1, max: 12 },
      { min: 13, max: 60 },
    ]);
    expect(changedKeys(settings, initial, ["frames"])).toEqual([]);
  });

  it("come back when a change of them is taken back", async () => {
    const frames = (await read()).base.frames.map((frame) => ({ ...frame, max: frame.max + 1 }));
    const tried = { settings: { frames } };
    const { initial, base, settings } = await read(tried);
    expect(changedKeys(settings, initial, ["frames"])).toEqual(["frames"]);
    expect(resetSettings({ tried, base, initial, keys: ["frames"] })).toEqual({});
  });
});

describe("what holds without a trial", () => {
  it("is known while another scale and profile are tried", async () => {
    const { untried } = await read({ scale: "matrix" });
    expect(untried).toEqual({ profile: "lao-cai", scale: "frames" });
    expect((await read({ profile: "phu-luc-3" })).untried).toEqual({ profile: "lao-cai", scale: "levels" });
  });
});
