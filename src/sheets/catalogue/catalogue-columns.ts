/** The columns of `Danh mục quy đổi`, in the order of ST's Phụ lục III, and what their cells are called. */
import { forms } from "../../strings/vi/forms";
import { columns } from "../form/columns";
import { catalogueNames } from "../names";

const titles = forms.catalogue.columns;

export const catalogueTable = columns({
  ordinal: { title: titles.ordinal, width: 6, name: null },
  code: { title: titles.code, width: 11, name: catalogueNames.code },
  task: { title: titles.task, width: 27, name: catalogueNames.task },
  detail: { title: titles.detail, width: 33, name: catalogueNames.detail },
  output: { title: titles.output, width: 25, name: catalogueNames.output },
  group: { title: titles.group, width: 9, name: catalogueNames.group },
  /** As wide as the words of a band; a catalogue without times needs no room for them. */
  band: { title: titles.band, width: 26, name: catalogueNames.band },
  frame: { title: titles.frame, width: 11, name: catalogueNames.frame },
  points: { title: titles.points, width: 10, name: catalogueNames.points },
  coefficient: { title: titles.coefficient, width: 10, name: catalogueNames.coefficient },
  /** At least; it grows with the longest name of a source sheet. */
  source: { title: titles.source, width: 14, name: null },
  note: { title: titles.note, width: 18, name: catalogueNames.note },
  /** Only where the scale has levels. */
  level: { title: titles.level, width: 7, name: catalogueNames.level },
});

/** 1-based. */
export const catalogueColumns = catalogueTable.number;
