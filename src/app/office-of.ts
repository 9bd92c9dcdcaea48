/**
 * Hồ sơ cơ quan of a workbook: what people gave, else what `Cấu hình KPI` says, else what the catalogue prints at its
 * head. The legal basis is that of a province only where somebody chose it or the catalogue's head names it.
 */
import { readPrintedOffice, type PrintedOffice } from "../catalogue/read-office";
import { profiles } from "../profiles/profiles";
import type { Profile } from "../profiles/profile";
import { decree } from "../profiles/documents";
import { readOfficeDetails } from "../sheets/form/office-details";
import { detailsFrom, type OfficeDetails } from "../sheets/form/office-fields";
import { searchKey } from "../text/search-key";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment, TriedChoices } from "./assessment";
import { knownSettings } from "./known-settings";

type OfficeChoices = Pick<TriedChoices, "office" | "profile">;

export function officeOf({ workbook, catalogue, profile, basis: { tried } }: Assessment): OfficeDetails {
  return officeDetailsOf({ workbook, printed: readPrintedOffice(workbook, catalogue), profile, tried });
}

/** Of a workbook in which no catalogue was found; `null` where its settings cannot be read. */
export function officeWithoutCatalogue(workbook: WorkbookSnapshot, tried: TriedChoices): OfficeDetails | null {
  try {
    const { profile } = knownSettings(workbook, tried);
    return officeDetailsOf({ workbook, printed: null, profile, tried });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

interface OfficeSources {
  readonly workbook: WorkbookSnapshot;
  /** What a catalogue in it prints; `null` where there is none. */
  readonly printed: PrintedOffice | null;
  readonly profile: Profile;
  readonly tried: OfficeChoices;
}

export function officeDetailsOf({ workbook, printed, profile, tried }: OfficeSources): OfficeDetails {
  const stored = readOfficeDetails(workbook);
  // One name without the other would be put together with a stranger's.
  const names = stored.parent !== "" || stored.office !== "" ? stored : { ...stored, ...printed };
  const basis = basisOf({ stored, printed, profile, isChosen: tried.profile !== undefined });
  const known = { ...names, basis };
  return detailsFrom((field) => tried.office?.[field] ?? known[field]);
}

interface BasisSources {
  readonly stored: OfficeDetails;
  readonly printed: PrintedOffice | null;
  readonly profile: Profile;
  /** The profile was chosen by a person just now, not taken because there must be one. */
  readonly isChosen: boolean;
}

/** "Kế hoạch … tỉnh Lào Cai …" for an office of Lào Cai; the decree, which holds everywhere, where nothing tells the province. */
function basisOf({ stored, printed, profile, isChosen }: BasisSources): string {
  const isOurs = [decree, ...profiles.map(({ citation }) => citation)].includes(stored.basis);
  if (stored.basis !== "" && !(isChosen && isOurs)) return stored.basis;
  if (isChosen) return profile.citation;
  const head = searchKey([stored.parent, stored.office, printed?.parent, printed?.office].join(" "));
  const isOfProvince = profile.province !== null && head.includes(searchKey(profile.province));
  return isOfProvince ? profile.citation : decree;
}
