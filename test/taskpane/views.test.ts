/** A view is one record: its name in both languages, its address, its place and what loads it. */
import { describe, expect, it } from "vitest";

import { languages } from "../../src/strings/language";
import { paneTextOf } from "../../src/strings/pane-text";
import { initialState } from "../../src/taskpane/state/pane-state";
import { stepIds, viewIds, viewOf, viewOfAddress } from "../../src/taskpane/views";

describe("the views of the pane", () => {
  it("stand in the order of the work", () => {
    expect(viewIds).toEqual([
      ...["review", "convert", "score", "summary", "settings"],
      ...["differences", "references", "history", "print"],
    ]);
    expect(stepIds).toEqual(["review", "convert", "score", "summary"]);
    expect(viewIds.filter((id) => viewOf(id).within)).toEqual(["differences", "references", "print"]);
    expect(viewIds.filter((id) => viewOf(id).icon)).toEqual(["settings"]);
  });

  it.each(languages)("each have a name in %s", (language) => {
    expect(Object.keys(paneTextOf(language).views).sort()).toEqual([...viewIds].sort());
  });

  it.each(viewIds)("are opened by their address: %s", (id) => {
    expect(viewOfAddress(`?view=${viewOf(id).address}`)).toBe(id);
  });

  it.each(["", "?view=", "?view=review", "?view=toString", "?other=check"])("are not opened by %j", (search) => {
    expect(viewOfAddress(search)).toBeNull();
  });

  it.each([
    ["convert", "catalogue", "catalogue"],
    ["score", "score", "score_2026_05_nv01"],
    ["summary", "summary", "summary_2026_05"],
  ] as const)("are done once their sheets are there: %s", (id, kind, marker) => {
    const state = initialState("vi", "2026-05");
    expect(viewIds.filter((view) => viewOf(view).isDone(state))).toEqual([]);
    expect(viewIds.filter((view) => viewOf(view).isDone({ ...state, outputs: [{ marker, kind, name: "x" }] }))).toEqual(
      [id],
    );
  });
});
