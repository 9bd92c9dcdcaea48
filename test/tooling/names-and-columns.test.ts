/** A name or a column of a written sheet that is typed where it is used points at the wrong cells when it moves. */
import { describe, expect, it } from "vitest";

import { sourceTexts, textsOfSource, type SourceText } from "./source-texts";

/** Where names are given: the only places that may spell them. */
const namesAreHere = new Set(["src/sheets/names.ts", "src/workbook/sheet-marker.ts"]);
/** A switch of the command line, no name of a cell. */
const isOther = (text: string) => text === "KPI_DEBUG";

const spellsName = ({ file, text }: SourceText) => text.includes("KPI_") && !namesAreHere.has(file) && !isOther(text);

/** "$F12", "$F" before an inserted row, "(F" or "=SUM(F" before one. */
const spellsColumn = ({ text, isOpen }: SourceText) =>
  /\$[A-Z]{1,3}\$?\d/.test(text) || (isOpen && /(?:^|[=(,:;+*/&<>-])\$?[A-Z]{1,3}\$?$|\$[A-Z]{1,3}\$?$/.test(text));

const placeOf = ({ file, line, text }: SourceText) => `${file}:${line} ${text}`;
const textsOfLine = (line: string) => textsOfSource("x.ts", line);

describe("names of cells", () => {
  it("stand in src/sheets/names.ts alone", () => {
    expect(sourceTexts("src").filter(spellsName).map(placeOf)).toEqual([]);
  });

  it.each(['const a = "KPI_DM_Ma";', "const a = `=INDEX(KPI_Phut,${row})`;", "const a = `${row}KPI_${cell}`;"])(
    "are seen in %s",
    (line) => {
      expect(textsOfLine(line).filter(spellsName)).toHaveLength(1);
    },
  );
});

describe("columns in formulas", () => {
  it("are asked of the table, never typed", () => {
    expect(sourceTexts("src/sheets").filter(spellsColumn).map(placeOf)).toEqual([]);
  });

  it.each(["`=SUM($F$7)`", "`$F${row}`", "`$F$${row}`", "`=F${row}`", "`=SUM(F${top})`", "`1*$AB${row}`"])(
    "are seen in %s",
    (text) => {
      expect(textsOfLine(`const a = ${text};`).filter(spellsColumn)).toHaveLength(1);
    },
  );

  it.each(["`=MAX(${cell})`", "`${a}+${b}`", "`N${group}`.length", '"I.1"'])("are not seen in %s", (text) => {
    const isWord = text.startsWith("`N");
    expect(textsOfLine(`const a = ${text};`).filter(spellsColumn)).toHaveLength(isWord ? 1 : 0);
  });
});
