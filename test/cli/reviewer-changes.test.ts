/**
 * Reviewers change groups and times in place; running the conversion again must not undo that.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import type * as z from "zod";

import { timeBands } from "../../src/catalogue/time-band";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../src/workbook/workbook-change";
import { valuesOfName, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { temporaryFolder } from "../support/kpi";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { writeBook } from "../support/write-book";
import { convert, heading, read, rows, shownCoefficients, typeInto, type convertDocument } from "./job-files";

describe("what a reviewer typed into the converted catalogue stays", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);
  /** 0-based place of a product in the columns of the written table. */
  const placeOf = (workbook: WorkbookSnapshot, code: string) => {
    const place = valuesOfName(workbook, "KPI_DM_Ma")?.findIndex(([known]) => known === code) ?? -1;
    if (place < 0) throw new Error(`no product ${code}`);
    return place;
  };
  const typeFor = async (code: string, name: string, value: string | number, file: string) =>
    typeInto(at(file), name, value, at(file), placeOf(await read(at(file)), code));
  const shownFor = async (code: string, file: string) => {
    const workbook = await read(at(file));
    const place = placeOf(workbook, code);
    return ["KPI_DM_Nhom", "KPI_DM_DinhLuong"].map((name) => valuesOfName(workbook, name)?.[place]?.[0]);
  };
  const typedFindings = ({ findings }: z.infer<typeof convertDocument>) =>
    findings.filter(({ code }) => code === "W509").map(({ severity, row }) => [severity, row]);
  const rowFor = ({ rows: all }: z.infer<typeof convertDocument>, code: string) => all.find((row) => row.code === code);

  beforeAll(async () => {
    folder = await temporaryFolder();
    await writeBook(at("nguon.xlsx"), { "Danh mục phòng": [heading, ...rows] });
    await convert(at("nguon.xlsx"), at("ghi-tay.xlsx"), "--standard", "VP.001");
    await typeFor("VP.002", "KPI_DM_Nhom", "N4", "ghi-tay.xlsx");
    await typeFor("VP.004", "KPI_DM_DinhLuong", 50, "ghi-tay.xlsx");
  });

  it("with the coefficient that the formulas give, a hint beside the source, and nothing new on a third run", async () => {
    const converted = await convert(at("ghi-tay.xlsx"), at("ghi-tay-2.xlsx"));
    expect(rowFor(converted, "VP.002")).toMatchObject({ group: "N4", points: 720, coefficient: 20.57 });
    expect(rowFor(converted, "VP.004")).toMatchObject({ band: 5, points: 75, coefficient: 2.14 });
    expect(typedFindings(converted)).toEqual([
      ["hint", 3],
      ["hint", 5],
    ]);
    expect(await shownFor("VP.002", "ghi-tay-2.xlsx")).toEqual(["N4", timeBands[8]?.label]);
    expect(await shownFor("VP.004", "ghi-tay-2.xlsx")).toEqual(["N3", 50]);
    await convert(at("ghi-tay-2.xlsx"), at("ghi-tay-3.xlsx"));
    expect(await read(at("ghi-tay-3.xlsx"))).toEqual(await read(at("ghi-tay-2.xlsx")));
  });

  it.skipIf(!hasLibreOffice)("as LibreOffice computes it, before and after the run", async () => {
    const converted = await convert(at("ghi-tay.xlsx"), at("ghi-tay-4.xlsx"));
    const expected = Object.fromEntries(converted.rows.map(({ code, coefficient }) => [code, coefficient]));
    for (const file of ["ghi-tay.xlsx", "ghi-tay-4.xlsx"]) {
      const recalculated = await (await openXlsx(await recalculate(await readFile(at(file))))).read();
      expect(shownCoefficients(recalculated)).toEqual(expected);
    }
  });

  it("while other cells follow the source, which wins again once both say the same", async () => {
    const host = await openXlsx(await readFile(at("ghi-tay.xlsx")));
    const sheet = "Danh mục phòng";
    await host.apply({
      ...noChange,
      edits: [
        { kind: "setCell", sheet, row: 3, column: 4, value: "N3" },
        { kind: "setCell", sheet, row: 6, column: 4, value: "N5" },
      ],
    });
    await writeFile(at("nguon-doi.xlsx"), await host.toBytes());
    const changed = await convert(at("nguon-doi.xlsx"), at("nguon-doi-ra.xlsx"));
    expect(rowFor(changed, "VP.002")).toMatchObject({ group: "N4" });
    expect(rowFor(changed, "VP.005")).toMatchObject({ group: "N5", points: 225 });

    // Typed back to what the source says: from here on the source counts again.
    await typeFor("VP.002", "KPI_DM_Nhom", "N3", "nguon-doi-ra.xlsx");
    const back = await convert(at("nguon-doi-ra.xlsx"), at("tro-lai.xlsx"));
    expect([rowFor(back, "VP.002")?.group, typedFindings(back)]).toEqual(["N3", [["hint", 5]]]);
    const source = await openXlsx(await readFile(at("tro-lai.xlsx")));
    await source.apply({ ...noChange, edits: [{ kind: "setCell", sheet, row: 3, column: 4, value: "N2" }] });
    await writeFile(at("tro-lai.xlsx"), await source.toBytes());
    expect(rowFor(await convert(at("tro-lai.xlsx"), at("tro-lai-2.xlsx")), "VP.002")?.group).toBe("N2");
  });

  it("with its product when rows are inserted and re-sorted", async () => {
    const host = await openXlsx(await readFile(at("ghi-tay.xlsx")));
    const moved = [
      ["Việc mới", "Trả lời cử tri", "Văn bản trả lời", "N2", timeBands[6]?.label ?? null],
      ["Tổ chức hội nghị", ...(rows[4] ?? []).slice(1)],
      rows[3] ?? [],
      rows[0] ?? [],
      ["Tham mưu văn bản", ...(rows[1] ?? []).slice(1)],
    ];
    const edits = moved.flatMap((row, index) =>
      row.map(
        (value, column) =>
          ({ kind: "setCell", sheet: "Danh mục phòng", row: index + 2, column: column + 1, value }) as const,
      ),
    );
    await host.apply({ ...noChange, edits });
    await writeFile(at("xep-lai.xlsx"), await host.toBytes());
    const converted = await convert(at("xep-lai.xlsx"), at("xep-lai-ra.xlsx"));
    expect(converted.rows.map(({ code, group, band }) => [code, group, band])).toEqual([
      ["VP.006", "N2", 7],
      ["VP.005", "N1", 6],
      ["VP.004", "N3", 5],
      ["VP.001", "N1", 4],
      ["VP.002", "N4", 9],
    ]);
  });
});
