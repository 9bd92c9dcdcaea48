import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giveCodes, type KnownCode } from "../../src/conversion/give-codes";
import { rowOf } from "./build-catalogue";

type Texts = Omit<KnownCode, "code">;

const texts = (name: string): Texts => ({ task: `Việc ${name}`, detail: `Bước ${name}`, output: `Văn bản ${name}` });
const known = (code: string, of: Texts): KnownCode => ({ code, ...of });

function codesFor(
  facts: readonly (Partial<Texts> & { code?: string })[],
  knownCodes: readonly KnownCode[] = [],
  next = 1,
) {
  return giveCodes({
    rows: facts.map((fact, index) => rowOf(fact, index)),
    knownCodes,
    prefix: "VP",
    nextCodeNumber: next,
  });
}

describe("giveCodes", () => {
  it("numbers rows that have no code, and leaves codes of their own alone", () => {
    expect(codesFor([texts("a"), { ...texts("b"), code: "DC.01" }, texts("c")])).toEqual({
      codes: ["VP.001", "DC.01", "VP.002"],
      nextCodeNumber: 3,
    });
  });

  it("grows past three digits", () => {
    expect(codesFor([texts("a"), texts("b")], [], 999).codes).toEqual(["VP.999", "VP.1000"]);
  });

  it("never gives a number again, though its product is gone", () => {
    expect(codesFor([texts("a"), texts("new")], [known("VP.001", texts("a"))], 8)).toEqual({
      codes: ["VP.001", "VP.008"],
      nextCodeNumber: 9,
    });
  });

  it("steps over numbers that rows use as their own codes", () => {
    expect(codesFor([{ ...texts("a"), code: "vp.001" }, texts("b")]).codes).toEqual(["vp.001", "VP.002"]);
  });

  it("gives up a known code that a row now prints as its own", () => {
    const facts = [{ ...texts("b"), code: "VP.001" }, texts("a")];
    expect(codesFor(facts, [known("VP.001", texts("a"))], 2).codes).toEqual(["VP.001", "VP.002"]);
  });

  it("knows a product again whatever its case, spacing and diacritics", () => {
    const typed = { task: "viec  A", detail: "BƯỚC A", output: "van ban a" };
    expect(codesFor([typed], [known("VP.007", texts("a"))], 8).codes).toEqual(["VP.007"]);
  });

  it.each(["task", "detail", "output"] as const)("knows a product again after its %s was rewritten", (field) => {
    const edited = { ...texts("a"), [field]: "Viết lại hẳn" };
    expect(codesFor([texts("b"), edited], [known("VP.001", texts("a")), known("VP.002", texts("b"))], 3)).toEqual({
      codes: ["VP.002", "VP.001"],
      nextCodeNumber: 3,
    });
  });

  it("gives a new number where two texts leave a doubt", () => {
    const facts = ["x", "y"].map((name) => ({ ...texts("a"), detail: name }));
    expect(codesFor(facts, [known("VP.001", texts("a"))], 2).codes).toEqual(["VP.002", "VP.003"]);
    const twins = ["p", "q"].map((name, index) => known(`VP.00${index + 1}`, { ...texts("a"), detail: name }));
    expect(codesFor(facts.slice(0, 1), twins, 3).codes).toEqual(["VP.003"]);
  });

  it("does not take two blank texts for a likeness", () => {
    const blank = { task: "Một", detail: "", output: "" };
    expect(codesFor([{ ...blank, task: "Hai" }], [known("VP.001", blank)], 2).codes).toEqual(["VP.002"]);
  });

  it("leaves equal rows (E301) their codes in order", () => {
    const twins = [known("VP.001", texts("a")), known("VP.002", texts("a"))];
    expect(codesFor([texts("a"), texts("a"), texts("a")], twins, 3).codes).toEqual(["VP.001", "VP.002", "VP.003"]);
  });

  it("keeps codes after rows are shuffled, inserted and deleted", () => {
    const names = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
    const lists = fc.tuple(names, names).chain(([before, added]) =>
      fc.record({
        before: fc.constant(before),
        after: fc.shuffledSubarray([...new Set([...before, ...added])], { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(lists, ({ before, after }) => {
        const old = before.map((name) => texts(`số ${name}`));
        const first = codesFor(old);
        const kept = old.map((of, index) => known(first.codes[index] ?? "", of));
        const second = codesFor(
          after.map((name) => texts(`số ${name}`)),
          kept,
          first.nextCodeNumber,
        );
        after.forEach((name, index) => {
          const place = before.indexOf(name);
          if (place >= 0) expect(second.codes[index]).toBe(first.codes[place]);
          else expect(first.codes).not.toContain(second.codes[index]);
        });
        expect(new Set(second.codes).size).toBe(after.length);
      }),
    );
  });

  it("stays linear on a large catalogue of like rows", () => {
    const facts = Array.from({ length: 20_000 }, (_, index) => ({ ...texts("a"), detail: `Bước ${index}` }));
    const moved = facts.map((of, index) => known(`VP.${index}`, { ...of, detail: `Cũ ${index}` }));
    expect(codesFor(facts, moved, 20_000).codes).toHaveLength(20_000);
  });

  it("knows thousands of rows again that all say the same", () => {
    // Each against each would be 2,500 million comparisons, and no test waits for those.
    const count = 50_000;
    const facts = Array.from({ length: count }, () => texts("lặp lại"));
    const rows = facts.map((fact, index) => rowOf(fact, index));
    const knownCodes = facts.map((fact, index) => known(`VP.${index + 1}`, fact));
    const { codes } = giveCodes({ rows, knownCodes, prefix: "VP", nextCodeNumber: count + 1 });
    expect(codes).toEqual(knownCodes.map(({ code }) => code));
  });
});
