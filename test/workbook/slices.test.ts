import { describe, expect, it } from "vitest";

import {
  countInSlices,
  eachInSlices,
  forEachInSlices,
  inParts,
  mapInSlices,
  runAtOnce,
  sliceLength,
  type Slices,
} from "../../src/workbook/slices";
import { sharesOf } from "../support/stops";

function* counting(stops: number): Slices<number> {
  for (let stop = 1; stop <= stops; stop++) yield stop / stops;
  return stops;
}

describe("a map in slices", () => {
  const numbers = Array.from({ length: sliceLength * 2 + 1 }, (_number, index) => index);
  const doubled = () => mapInSlices(numbers, (number) => number * 2);

  it("gives what the same map gives at once", () => {
    expect(runAtOnce(doubled())).toEqual(numbers.map((number) => number * 2));
  });

  it("tells at each stop the share of the items that are done", () => {
    expect(sharesOf(doubled())).toEqual([sliceLength / numbers.length, (sliceLength * 2) / numbers.length]);
  });
});

describe("a visit of each item in slices", () => {
  const numbers = Array.from({ length: sliceLength + 1 }, (_number, index) => index * 2);

  it("comes to every item once, with its place, and stops before each slice", () => {
    const visited: number[][] = [];
    const shares = sharesOf(forEachInSlices(numbers, (number, index) => void visited.push([number, index])));
    expect(visited).toEqual(numbers.map((number, index) => [number, index]));
    expect(shares).toEqual([0, sliceLength / numbers.length]);
  });

  it("leaves at each stop the items behind it undone", () => {
    let visits = 0;
    const slices = forEachInSlices(numbers, () => {
      visits++;
    });
    slices.next();
    expect(visits).toBe(0);
    slices.next();
    expect(visits).toBe(sliceLength);
  });
});

describe("a count in slices", () => {
  it("comes to every number once and stops before each slice", () => {
    const visited: number[] = [];
    const shares = sharesOf(countInSlices(sliceLength + 2, (index) => void visited.push(index)));
    expect(visited).toEqual(Array.from({ length: sliceLength + 2 }, (_number, index) => index));
    expect(shares).toEqual([0, sliceLength / (sliceLength + 2)]);
  });

  it("does nothing for a count that is not above 0", () => {
    expect(sharesOf(countInSlices(-1, () => expect.unreachable()))).toEqual([]);
  });
});

describe("parts of a work", () => {
  it("count by their weights, whatever they count themselves, and stop at their end", () => {
    function* whole(): Slices<number[]> {
      const part = inParts({ first: 1, second: 3 });
      return [yield* part("first", counting(2)), yield* part("second", counting(3))];
    }
    expect(sharesOf(whole())).toEqual([0.125, 0.25, 0.25, 0.5, 0.75, 1, 1]);
    expect(runAtOnce(whole())).toEqual([2, 3]);
  });

  it("may be left out", () => {
    function* whole(): Slices<number> {
      const part = inParts({ first: 1, second: 1 });
      return yield* part("second", counting(1));
    }
    expect(sharesOf(whole())).toEqual([1, 1]);
  });

  it("pass on what they say beside their shares", () => {
    function* saying(): Generator<number | string, void, undefined> {
      yield "begun";
      yield 1;
    }
    const part = inParts({ before: 1, saying: 1 });
    expect([...part("saying", saying())]).toEqual(["begun", 1, 1]);
  });
});

describe("a work for each item", () => {
  const lengths = [1, 3, 0];

  it("counts items by their weight, and stops after each", () => {
    expect(sharesOf(eachInSlices(lengths, counting, (length) => length))).toEqual([
      ...[0.25, 0.25],
      ...[0.5, 0.75, 1, 1],
      ...[1],
    ]);
    expect(runAtOnce(eachInSlices(lengths, counting))).toEqual(lengths);
  });

  it("counts all alike where nothing weighs anything, and gives nothing for nothing", () => {
    expect(sharesOf(eachInSlices([0, 0], counting, () => 0))).toEqual([0, 0]);
    expect(sharesOf(eachInSlices([0, 0], counting))).toEqual([0.5, 1]);
    expect(runAtOnce(eachInSlices([], counting))).toEqual([]);
  });

  it("never tells more than the whole, whatever sums of weights come to", () => {
    const shares = sharesOf(
      eachInSlices(
        Array.from({ length: 10 }),
        () => counting(1),
        () => 0.1,
      ),
    );
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
