/** What the rules of the catalogue look at beside its rows, in a workbook without people and without numbers. */
import { defaultRuleSettings } from "../../src/catalogue/rules/rule-settings";

export const withoutPeople = {
  settings: defaultRuleSettings,
  numberedTables: [],
  people: [],
  coverage: { people: [], namedRows: 0, isByName: false },
};
