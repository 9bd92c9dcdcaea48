import { describe, expect, it } from "vitest";

import { languageChoice } from "../../../src/taskpane/control/language-choice";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const refusing = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

describe("the language that a person chose", () => {
  it("is there again when the page is opened anew", () => {
    const storage = memory();
    expect(languageChoice(() => storage).chosen()).toBeNull();
    languageChoice(() => storage).keep("en");
    expect(languageChoice(() => storage).chosen()).toBe("en");
  });

  it("is nobody's choice where something else is kept", () => {
    expect(languageChoice(() => ({ ...memory(), getItem: () => "fr" })).chosen()).toBeNull();
  });

  it.each([
    ["is refused", refusing],
    ["is missing", () => null],
    ["is full", () => ({ getItem: () => null, setItem: refusing })],
  ])("holds as long as the page is open where storage %s", (_name, storage) => {
    const choice = languageChoice(storage);
    expect(choice.chosen()).toBeNull();
    choice.keep("en");
    expect(choice.chosen()).toBe("en");
  });
});
