/**
 * The month's desk: what one typed mark costs, from the key to the rows, while everybody else's marks are typed too; what
 * it would cost to score everybody anew; the order of the rows; and the note that keeps what is typed.
 */
import type { ScoreReport } from "../../../src/app/score-report";
import { typedKey, type TypedMarks } from "../../../src/app/typed-marks";
import { withTypedMarks } from "../../../src/app/with-typed-marks";
import type { MonthlyWork } from "../../../src/scoring/assignment";
import { excellentCaps } from "../../../src/scoring/excellent-cap";
import { scoreMonth } from "../../../src/scoring/score-month";
import { readTypedNote, typedNoteOf } from "../../../src/taskpane/control/typed-note";
import { chosenRows, deskRows } from "../../../src/taskpane/score/desk/desk-rows";
import { typeMark } from "../../../src/taskpane/score/desk/typed-marks";
import { handbookSettings as settings, personOf, workOf } from "../../scoring/build-work";
import { inventedPeople } from "../../support/invented-people";
import type { BenchFamily } from "../bench-family";

const period = "2026-05";
const criteria = settings.generalCriteria;
const lines = Array.from({ length: 20 }, (_, line) => ({ assigned: 4 + (line % 5), done: 4 + (line % 3) }));

function worksOf(people: number): readonly MonthlyWork[] {
  return inventedPeople(people).map((name, index) => workOf(lines, { person: personOf({ id: `NV${index}`, name }) }));
}

function reportOf(works: readonly MonthlyWork[]): ScoreReport {
  const people = works.map((work) => scoreMonth({ work, period, settings }));
  const nothing = {
    findings: [],
    newcomers: [],
    brought: [],
    broughtFingerprints: [],
    questions: [],
    kindQuestions: [],
  };
  return { period, settings, people, excellentCaps: excellentCaps(people, settings), ...nothing };
}

const total = { column: "authority", criterion: null, criteria } as const;

function everybodyTyped(works: readonly MonthlyWork[]): TypedMarks {
  const each = works.map((work) => typeMark({ ...total, typed: {}, work, value: 25 })[typedKey(work.person)]);
  return Object.fromEntries(
    works.flatMap(({ person }, index) => (each[index] ? [[typedKey(person), each[index]]] : [])),
  );
}

export const family: BenchFamily = {
  name: "month's desk",
  unit: "people",
  sizes: [40, 400, 4_000],
  tasks: [
    {
      name: "type one mark",
      prepare: (people) => {
        const works = worksOf(people);
        const report = reportOf(works);
        let typed = everybodyTyped(works);
        let round = 0;
        withTypedMarks(report, typed);
        return Promise.resolve(() => {
          const work = works[round % works.length];
          round += 1;
          if (work) typed = typeMark({ ...total, typed, work, value: 10 + (round % 20) });
          return deskRows({ report, typed });
        });
      },
    },
    {
      name: "score everybody anew",
      prepare: (people) => {
        const works = worksOf(people);
        const typed = everybodyTyped(works);
        return Promise.resolve(() => deskRows({ report: reportOf(works), typed }));
      },
    },
    {
      name: "sort and search",
      prepare: (people) => {
        const rows = deskRows({ report: reportOf(worksOf(people)), typed: {} });
        return Promise.resolve(() =>
          chosenRows(rows, { search: "nguyen", filter: "provisional", sort: { by: "name", isFalling: true } }),
        );
      },
    },
    {
      name: "keep and read what is typed",
      prepare: (people) => {
        const typed = { [period]: everybodyTyped(worksOf(people)) };
        return Promise.resolve(() => readTypedNote(typedNoteOf(typed)));
      },
    },
  ],
};
