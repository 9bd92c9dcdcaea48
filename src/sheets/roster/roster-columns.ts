/** The columns of `Nhân sự`: fields of a person, each with its defined name. */
import { forms } from "../../strings/vi/forms";
import { columns } from "../form/columns";
import { rosterNames } from "../names";

const titles = forms.roster.columns;

export const rosterTable = columns({
  id: { title: titles.id, width: 8, name: rosterNames.id, style: "codeInput" },
  name: { title: titles.name, width: 24, name: rosterNames.name, style: "textInput" },
  position: { title: titles.position, width: 18, name: rosterNames.position, style: "textInput" },
  unit: { title: titles.unit, width: 21, name: rosterNames.unit, style: "textInput" },
  role: { title: titles.role, width: 16, name: rosterNames.role, style: "textInput" },
  similarTasks: { title: titles.similarTasks, width: 18, name: rosterNames.similarTasks, style: "textInput" },
  manager: { title: titles.manager, width: 21, name: rosterNames.manager, style: "textInput" },
  check: { title: titles.check, width: 26, name: null, style: "text" },
  /** Hidden: it only serves formulas. */
  key: { title: titles.key, width: 8, name: rosterNames.key, style: "code" },
});
