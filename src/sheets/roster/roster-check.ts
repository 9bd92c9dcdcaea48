/**
 * The live check beside a line of `Nhân sự`, and the key by which score sheets find their person: the code without the
 * spaces around it. `read-roster.ts` says the same of the cells that it reads.
 */
import { longestPersonId } from "../../scoring/person-identity";
import { forms } from "../../strings/vi/forms";
import { choiceFormula, roleChoices } from "../form/choices";
import { rosterNames } from "../names";
import { rosterTable } from "./roster-columns";

const { check: words } = forms.roster;

export function rosterKeyFormula(row: number): string {
  return `=IFERROR(TRIM(SUBSTITUTE(${rosterTable.inColumn("id", row)}&"","\u00a0"," ")),"")`;
}

export function rosterCheckFormula(row: number): string {
  const cell = (field: "id" | "name" | "role" | "key") => rosterTable.inColumn(field, row);
  const [id, name, role, key] = [cell("id"), cell("name"), cell("role"), cell("key")];
  const isRole = roleChoices.choices.map(({ value }) => `${role}=${choiceFormula(roleChoices, value)}`).join(",");
  const blankName = `TRIM(SUBSTITUTE(${name}&"","\u00a0"," "))=""`;
  const checks: readonly (readonly [string, string])[] = [
    [`AND(${id}="",${blankName})`, ""],
    [blankName, words.nameless],
    [`NOT(OR(${role}="",${isRole}))`, words.role],
    [`${key}=""`, ""],
    [`LEN(${key})>${longestPersonId}`, words.idLong],
    [`SUMPRODUCT(1*(${rosterNames.key}=${key}))>1`, words.idTwice],
  ];
  const all = [...checks].reverse().reduce((rest, [isWrong, shown]) => `IF(${isWrong},"${shown}",${rest})`, `""`);
  return `=IFERROR(${all},"${words.error}")`;
}
