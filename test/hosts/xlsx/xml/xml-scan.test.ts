import { expect, it } from "vitest";

import { scanXmlInSlices } from "../../../../src/hosts/xlsx/xml/xml-scan";
import { runAtOnce } from "../../../../src/workbook/slices";

/** What a scan says, texts joined as its handlers do. */
function events(source: string | Iterable<string>): string {
  let said = "";
  runAtOnce(
    scanXmlInSlices(source, {
      open: (name, attributes) => (said += `(${name}${attributes}`),
      close: (name) => (said += `${name})`),
      text: (raw) => (said += raw),
    }),
  );
  return said;
}

const xml =
  '\ufeff<?xml version="1.0"?><!-- > --><a b="<>" c=\'"\'>một<x:d/>&amp;<![CDATA[<e>&]]><!-- <f> --><g>hai</g></a>\n';

it("says the same of a text in pieces of any length", () => {
  const whole = events(xml);
  expect(whole).toBe(`(a b="<>" c='"'một(dd)&amp;<e>&amp;(ghaig)a)`);
  for (let length = 1; length <= xml.length; length++) {
    const pieces = Array.from({ length: Math.ceil(xml.length / length) }, (_, index) =>
      xml.slice(index * length, (index + 1) * length),
    );
    expect(events(["", ...pieces, ""]), `pieces of ${length}`).toBe(whole);
  }
});

it.each([
  ["a document type definition, before all of it is there", ["<!DOCTYPE a [", "never asked for"]],
  ["a comment without an end", ["<a><!-- ", "more", "</a>"]],
  ["a tag without an end", ["<a><b c='", "</b></a>"]],
  ["an element without an end", ["<a>", "</b>"]],
  ["a tag in a tag", ["<a <b>"]],
])("refuses %s", (_what, pieces) => {
  expect(() => events(pieces)).toThrow(expect.objectContaining({ name: "PackageError" }));
});

it("asks for no more of a file than it needs to refuse it", () => {
  const asked: number[] = [];
  const pieces = (function* () {
    for (let piece = 0; piece < 5; piece++) {
      asked.push(piece);
      yield '<!DOCTYPE a [<!ENTITY b "c">';
    }
  })();
  expect(() => events(pieces)).toThrow("not well-formed");
  expect(asked).toEqual([0]);
});

it("takes a tag of many pieces without looking through them for each", () => {
  const piece = "x".repeat(1_000);
  // Twenty million characters: looked through for each piece this would not end today.
  expect(() =>
    events(
      (function* () {
        yield '<a b="';
        for (let count = 0; count < 20_000; count++) yield piece;
      })(),
    ),
  ).toThrow("cut off");
});
