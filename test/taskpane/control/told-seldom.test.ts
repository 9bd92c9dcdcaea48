import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { toldSeldom } from "../../../src/taskpane/control/told-seldom";

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("is told at first, then once in a while, and at the end of a count", () => {
    const told: number[] = [];
    const tell = toldSeldom(({ done }) => void told.push(done));
    for (let done = 0; done <= 10; done++) {
      tell({ done, total: 10 });
      vi.advanceTimersByTime(30);
    }
    expect(told).toEqual([0, 4, 8, 10]);
  });
});
