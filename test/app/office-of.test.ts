import { describe, expect, it } from "vitest";

import { officeDetailsOf } from "../../src/app/office-of";
import { laoCai } from "../../src/profiles/lao-cai";
import { khanhHoa } from "../../src/profiles/khanh-hoa";
import { decree } from "../../src/profiles/documents";
import { missingOfficeFields } from "../../src/sheets/form/office-fields";
import { workbookOf } from "../support/snapshot";

const workbook = workbookOf([]);
const ofNgheAn = { parent: "UBND TỈNH NGHỆ AN", office: "UBND XÃ NGHĨA LÂM" };

describe("Hồ sơ cơ quan", () => {
  it("cites no other province: the decree alone where nobody chose and the head tells nothing of ours", () => {
    for (const printed of [null, ofNgheAn]) {
      expect(officeDetailsOf({ workbook, printed, profile: laoCai, tried: {} }).basis).toBe(decree);
    }
  });

  it.each([
    ["the catalogue's head names its province", { parent: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", office: "VĂN PHÒNG" }, {}],
    ["somebody chose it", ofNgheAn, { profile: "lao-cai" }],
  ])("cites a province where %s", (_, printed, tried) => {
    expect(officeDetailsOf({ workbook, printed, profile: laoCai, tried }).basis).toBe(laoCai.citation);
  });

  it("does not take a chosen profile's basis for what a person wrote", () => {
    const tried = { profile: "khanh-hoa", office: { basis: "Quyết định 12/QĐ-UBND" } };
    expect(officeDetailsOf({ workbook, printed: null, profile: khanhHoa, tried }).basis).toBe("Quyết định 12/QĐ-UBND");
  });

  it("is filled from what the catalogue prints, and says what no form can be signed without", () => {
    const details = officeDetailsOf({
      workbook,
      printed: ofNgheAn,
      profile: laoCai,
      tried: { office: { place: "Nghệ An" } },
    });
    expect(details).toMatchObject({ ...ofNgheAn, place: "Nghệ An" });
    expect(missingOfficeFields(details)).toEqual(["preparer", "head"]);
  });
});
