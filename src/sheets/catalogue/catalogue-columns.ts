/**
 * The columns of `Danh mục quy đổi` that go on paper, in the order of ST's Phụ lục III, and what their cells are called:
 * as wide together as an A4 page across. What the software keeps beside them is in `catalogue-baseline`.
 */
import { forms } from "../../strings/vi/forms";
import { columns } from "../form/columns";
import { catalogueNames } from "../names";

const titles = forms.catalogue.columns;

export const catalogueTable = columns({
  ordinal: { title: titles.ordinal, width: 5, name: null },
  code: { title: titles.code, width: 9, name: catalogueNames.code },
  task: { title: titles.task, width: 18, name: catalogueNames.task },
  detail: { title: titles.detail, width: 24, name: catalogueNames.detail },
  output: { title: titles.output, width: 19, name: catalogueNames.output },
  group: { title: titles.group, width: 7, name: catalogueNames.group },
  /** Hidden in a catalogue that needs no times. */
  band: { title: titles.band, width: 14.5, name: catalogueNames.band },
  frame: { title: titles.frame, width: 8, name: catalogueNames.frame },
  points: { title: titles.points, width: 8.5, name: catalogueNames.points },
  coefficient: { title: titles.coefficient, width: 8, name: catalogueNames.coefficient },
  note: { title: titles.note, width: 9.5, name: catalogueNames.note },
  /** Only where the scale has levels. */
  level: { title: titles.level, width: 6, name: catalogueNames.level },
});

/** 1-based. */
export const catalogueColumns = catalogueTable.number;
