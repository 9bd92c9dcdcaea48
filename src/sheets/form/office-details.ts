/**
 * Hồ sơ cơ quan in sheets: each field is a cell of `Cấu hình KPI` under a defined name, typed once; the forms' heads and feet are formulas over those cells, so that a correction reaches all of
 * them. What is not given stays blank on paper: never another office's words.
 */
import { forms } from "../../strings/vi/forms";
import { findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { officeCells } from "../names";
import type { SheetNames } from "../our-sheets";
import { detailsFrom, officeFields, type OfficeDetails, type OfficeField } from "./office-fields";

/** What the workbook says, and which of it formulas may refer to: earlier versions named fewer cells. */
export interface Office {
  readonly details: OfficeDetails;
  readonly linked: readonly OfficeField[];
}

const blank = "";

/** What people typed into the settings sheet; empty where they did not yet. */
export function readOfficeDetails(workbook: WorkbookSnapshot): OfficeDetails {
  return detailsFrom((field) => {
    const value = valuesOfName(workbook, officeCells[field])?.[0]?.[0] ?? null;
    return typeof value === "string" ? value.trim() : blank;
  });
}

/** @param names of the sheets that are written: with `settings` among them, its cells will all be there */
export function readOffice(workbook: WorkbookSnapshot, names: SheetNames = {}): Office {
  const isWritten = names["settings"] !== undefined;
  return {
    details: readOfficeDetails(workbook),
    linked: officeFields.filter((field) => isWritten || findName(workbook, officeCells[field]) !== null),
  };
}

/** Details of a workbook whose settings sheet is written together with the forms. */
export function linkedOffice(details: OfficeDetails): Office {
  return { details, linked: officeFields };
}

/** Details of a form beside a settings sheet that stays as it is: a formula must not say something else. */
export function officeAsStored(workbook: WorkbookSnapshot, details: OfficeDetails): Office {
  const stored = readOffice(workbook);
  return { details, linked: stored.linked.filter((field) => stored.details[field] === details[field]) };
}

/** Without a settings sheet. */
export function unlinkedOffice(details: OfficeDetails): Office {
  return { details, linked: [] };
}

export interface OfficeCell {
  readonly value: string;
  /** Absent where no cell can be referred to. */
  readonly put: { readonly formula?: string };
}

/** A field as a cell of a form; `otherwise` stands there while it is blank. */
export function officeCell({ details, linked }: Office, field: OfficeField, otherwise = blank): OfficeCell {
  const formula = linked.includes(field) ? { formula: `=${officeText(field, otherwise)}` } : {};
  return { value: details[field] === blank ? otherwise : details[field], put: formula };
}

/** The same inside a formula. */
export function officeText(field: OfficeField, otherwise: string): string {
  return `IF(${officeCells[field]}="","${otherwise}",${officeCells[field]})`;
}

/** "(Căn cứ: …)", and nothing where no basis is given. */
export function basisCell({ details, linked }: Office): OfficeCell {
  const { basis } = forms.catalogue;
  const cell = officeCells.basis;
  const [before = "", after = ""] = basis("\n").split("\n");
  return {
    value: details.basis === blank ? blank : basis(details.basis),
    put: linked.includes("basis") ? { formula: `=IF(${cell}="","","${before}"&${cell}&"${after}")` } : {},
  };
}
