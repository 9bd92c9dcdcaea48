/** Hồ sơ cơ quan: what every form says of the office that issues it, each field once. */

/** In the order of `Cấu hình KPI`, and in which people are asked for them. */
export const officeFields = [
  /** The documents that the forms rest on, as they cite them. */
  "basis",
  /** The superior body, in capitals as at the head of a letter. */
  "parent",
  "office",
  /** Where it is signed: "Lào Cai". */
  "place",
  /** "ngày 05 tháng 6 năm 2026"; dots to write on while blank. */
  "date",
  /** Who makes the lists. */
  "preparer",
  "headTitle",
  /** Who signs for the office. */
  "head",
] as const;

export type OfficeField = (typeof officeFields)[number];

/** Plain text, empty where it is not known. */
export type OfficeDetails = Readonly<Record<OfficeField, string>>;

/** What a form cannot be signed without. An office at the top of its branch has no superior one; a date is written by hand. */
export const requiredOfficeFields = ["office", "place", "preparer", "head"] as const satisfies readonly OfficeField[];

export type RequiredOfficeField = (typeof requiredOfficeFields)[number];

export function detailsFrom(read: (field: OfficeField) => string): OfficeDetails {
  return {
    basis: read("basis"),
    parent: read("parent"),
    office: read("office"),
    place: read("place"),
    date: read("date"),
    preparer: read("preparer"),
    headTitle: read("headTitle"),
    head: read("head"),
  };
}

/** `["place", "head"]` where the office and who makes its lists are known. */
export function missingOfficeFields(details: OfficeDetails): RequiredOfficeField[] {
  return requiredOfficeFields.filter((field) => details[field].trim() === "");
}
