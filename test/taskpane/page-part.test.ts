import { describe, expect, it } from "vitest";
import { pagePart } from "../../src/taskpane/page-part";

/** As webpack throws it. */
function notFetched(): Error {
  return Object.assign(new Error("Loading chunk 42 failed."), { name: "ChunkLoadError" });
}

/** Fails as often as there are errors, then brings "view". */
function partAfter(...errors: readonly Error[]) {
  let calls = 0;
  const part = pagePart(() => {
    const error = errors[calls++];
    return error ? Promise.reject(error) : Promise.resolve("view");
  });
  return { part, calls: () => calls };
}

describe("a part of the page", () => {
  it("is fetched once, whoever asks for it", async () => {
    const { part, calls } = partAfter();
    expect(part.loaded()).toBeNull();
    expect(await Promise.all([part.load(), part.load()])).toEqual(["view", "view"]);
    expect(await part.load()).toBe("view");
    expect([part.loaded(), calls()]).toEqual(["view", 1]);
  });

  it("says that it could not be fetched, and comes when it is asked for again", async () => {
    const { part, calls } = partAfter(notFetched());
    await expect(part.load()).rejects.toMatchObject({ key: "partMissing" });
    expect(part.loaded()).toBeNull();
    expect(await part.load()).toBe("view");
    expect([part.loaded(), calls()]).toEqual(["view", 2]);
  });

  it("shows its own fault where it came but is broken", async () => {
    const broken = new TypeError("x is not a function");
    await expect(partAfter(broken).part.load()).rejects.toBe(broken);
  });
});
