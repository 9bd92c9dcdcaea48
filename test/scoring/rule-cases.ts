/** What each rule of scoring finds and what it lets pass; a rule without a case does not compile. */
import type { FindingOf } from "../../src/findings/finding";
import { findingsOf } from "../../src/findings/rule";
import { generalCriteria } from "../../src/profiles/general-criteria";
import type { AssignmentLine, MonthlyWork } from "../../src/scoring/assignment";
import type { RatioKey } from "../../src/scoring/ratio-keys";
import { readAssignments } from "../../src/scoring/read-assignments";
import { readCriteria } from "../../src/scoring/read-criteria";
import {
  addedToRoster,
  criteriaAssumed,
  allHandedBack,
  managersUnclear,
  ownRatiosOpen,
  unlistedWork,
  type ScoredMonth,
} from "../../src/scoring/rules/month-rules";
import { progressUnsure } from "../../src/scoring/rules/progress-rules";
import type { ScoringRuleCode } from "../../src/scoring/rules/scoring-rules";
import { personUnclear, sheetOfNobody } from "../../src/scoring/rules/identity-rules";
import { coefficientTypedOver } from "../../src/scoring/rules/reading-rules";
import { sharesExceed } from "../../src/scoring/rules/share-rules";
import { scoreOffice } from "../../src/scoring/score-office";
import { runAtOnce } from "../../src/workbook/slices";
import type { CellValue } from "../../src/workbook/cell-value";
import { dateCell } from "../support/snapshot";
import { handbookSettings, personOf, workOf } from "./build-work";

export interface ScoringCase {
  readonly when: string;
  readonly findings: () => readonly FindingOf<ScoringRuleCode>[];
  /** Code, sheet, row and column of each finding. */
  readonly found: readonly (readonly [code: ScoringRuleCode, sheet: string, row: number, column: number])[];
}

const products = [
  { code: "DC.01", task: "Soạn văn bản", detail: "Soạn công văn", output: "Công văn", coefficient: 1 },
  { code: "DC.02", task: "Chưa quy đổi", detail: "", output: "", coefficient: null },
];
const headings = ["person", "code", "assigned", "done"];

function reading(...rows: readonly (readonly CellValue[])[]) {
  return () => readAssignments({ table: { name: "giao-viec", rows }, products }).findings;
}

function month(...works: readonly MonthlyWork[]): ScoredMonth {
  const { scores, managers } = runAtOnce(scoreOffice({ works, period: "2026-05", settings: handbookSettings }));
  return {
    people: scores,
    managers,
    roster: "Nhân sự",
    sheetOf: ({ role, name }) => (role === "staff" ? `Phiếu ${name}` : undefined),
  };
}

const marked = workOf([{}], { marks: [{ criterion: "I.1", self: null, authority: 4 }] });
const head = workOf([{}], { person: personOf({ name: "Trần B", role: "head" }) });
const driver = workOf([], { person: personOf({ name: "Vũ D", role: "support" }) });
const ratiosOf = (...keys: readonly RatioKey[]) => keys.map((key) => ({ key, value: 1 }));
const inCharge = (name: string, manager: string) => workOf([{}], { person: personOf({ id: name, name, manager }) });
const may20 = dateCell(2026, 5, 20).serial;
const cell = { sheet: "giao-viec", row: 4, column: 3 };
const shared = (share: number, line: Partial<AssignmentLine> = {}) => workOf([{ share, ...line }]);
const outside = { code: null, title: "Đón đoàn công tác" };

export const scoringCases: Readonly<Record<ScoringRuleCode, readonly ScoringCase[]>> = {
  E601: [
    {
      when: "a code that nobody knows, one without a coefficient, none",
      findings: reading(headings, ["A", "DC.99", 1, 1], ["A", "DC.02", 1, 1], ["A", "", 1, 1]),
      found: [
        ["E601", "giao-viec", 2, 2],
        ["E601", "giao-viec", 3, 2],
        ["E601", "giao-viec", 4, 2],
      ],
    },
    { when: "not of a code in other letters", findings: reading(headings, ["A", "dc.01 ", 1, 1]), found: [] },
  ],
  E602: [
    {
      when: "a number that is none",
      findings: reading(headings, ["A", "DC.01", "nhiều", 1]),
      found: [["E602", "giao-viec", 2, 3]],
    },
    {
      when: "a mark above the greatest one",
      findings: () => {
        const rows = [
          ["person", "criterion", "self"],
          ["A", "I.1", 50],
        ];
        return readCriteria({ table: { name: "tieu-chi", rows }, criteria: generalCriteria }).findings;
      },
      found: [["E602", "tieu-chi", 2, 3]],
    },
  ],
  E603: [
    {
      when: "a line that names nobody",
      findings: reading(headings, ["", "DC.01", 1, 1]),
      found: [["E603", "giao-viec", 2, 1]],
    },
  ],
  W604: [
    {
      when: "somebody whom the roster lacks",
      findings: () =>
        findingsOf(addedToRoster, [
          {
            ...{ name: "Phạm C", id: "NV03", role: "staff", position: "", unit: "" },
            at: { sheet: "giao-viec", row: 4, column: 1 },
          },
        ]),
      found: [["W604", "giao-viec", 4, 1]],
    },
  ],
  W605: [
    {
      when: "nobody gave marks",
      findings: () => findingsOf(criteriaAssumed, month(workOf([{}]), marked)),
      found: [["W605", "Nhân sự", 1, 1]],
    },
    { when: "not with a mark", findings: () => findingsOf(criteriaAssumed, month(marked)), found: [] },
    { when: "not of somebody without a score", findings: () => findingsOf(criteriaAssumed, month(driver)), found: [] },
  ],
  W606: [
    {
      when: "a driver without a, b, c, a leader whose đ and e nobody chose, a d for staff",
      findings: () => findingsOf(ownRatiosOpen, month(driver, head, { ...marked, entered: [{ key: "d", value: 1 }] })),
      found: [
        ["W606", "Nhân sự", 1, 1],
        ["W606", "Nhân sự", 1, 1],
        ["W606", "Phiếu Lê Văn A", 1, 1],
      ],
    },
    {
      when: "not of staff, nor of a leader and a driver with all that their forms ask for",
      findings: () =>
        findingsOf(
          ownRatiosOpen,
          month(workOf([]), { ...head, entered: ratiosOf("đ", "e") }, { ...driver, entered: ratiosOf("a", "b", "c") }),
        ),
      found: [],
    },
  ],
  W607: [
    {
      when: "a heading that nothing reads, and no column of what was done",
      findings: reading(["person", "code", "Đã xong"], ["A", "DC.01", 1]),
      found: [
        ["W607", "giao-viec", 1, 1],
        ["W607", "giao-viec", 1, 1],
      ],
    },
  ],
  W608: [
    {
      when: "work outside the catalogue",
      findings: () => findingsOf(unlistedWork, month(marked, workOf([outside, {}]))),
      found: [["W608", "Phiếu Lê Văn A", 1, 1]],
    },
    {
      when: "not of somebody without a score sheet",
      findings: () => findingsOf(unlistedWork, month(workOf([outside], { person: head.person }))),
      found: [],
    },
  ],
  W609: [
    {
      when: "finished work with a due date and no date of completion, once a person",
      findings: () => findingsOf(progressUnsure, month(workOf([{ due: may20 }, { due: may20, assigned: 2, done: 2 }]))),
      found: [["W609", "Phiếu Lê Văn A", 1, 1]],
    },
    {
      when: "late work that does not say by how much",
      findings: () =>
        findingsOf(progressUnsure, month(workOf([{}], { lateUntold: [{ sheet: "giao-viec", row: 3, column: 6 }] }))),
      found: [["W609", "giao-viec", 3, 6]],
    },
    {
      when: "not of work in part, with a date or a delay, without a due date, or due after the period",
      findings: () => {
        const known = [{ done: 0.8 }, { doneDate: may20 }, { delays: 0 }].map((said) => ({ due: may20, ...said }));
        return findingsOf(progressUnsure, month(workOf([...known, {}, { due: may20 + 20 }])));
      },
      found: [],
    },
  ],
  W611: [
    {
      when: "somebody who handed everything back",
      findings: () => findingsOf(allHandedBack, month(workOf([{ kind: "returned" }, { kind: "returned" }]))),
      found: [["W611", "Phiếu Lê Văn A", 1, 1]],
    },
    {
      when: "not with a line that stays, nor with nothing at all",
      findings: () => findingsOf(allHandedBack, month(workOf([{ kind: "returned" }, { done: 0 }]), workOf([]))),
      found: [],
    },
  ],
  W615: [
    {
      when: "managers in a circle, and a manager whose name two people have",
      findings: () =>
        findingsOf(
          managersUnclear,
          month(inCharge("A", "B"), inCharge("B", "A"), inCharge("C", "Lê Văn A"), workOf([]), workOf([])),
        ),
      found: [
        ["W615", "Nhân sự", 1, 1],
        ["W615", "Nhân sự", 1, 1],
      ],
    },
    {
      when: "not of a chain, of a manager who is nobody on the roster, and of none",
      findings: () => findingsOf(managersUnclear, month(inCharge("A", "B"), inCharge("B", "C"), inCharge("D", ""))),
      found: [],
    },
  ],
  E610: [
    {
      when: "shares of one product that are more than it, an empty one being the whole (TN 3.2.d)",
      findings: () => findingsOf(sharesExceed, month(shared(0.6), shared(0.3), shared(0.2), shared(1))),
      found: [["E610", "Phiếu Lê Văn A", 1, 1]],
    },
    {
      when: "not of thirds, of what was handed back, of other due dates, and of whole products beside",
      findings: () =>
        findingsOf(
          sharesExceed,
          month(
            ...[1 / 3, 1 / 3, 1 / 3].map((share) => shared(share)),
            shared(0.5, { kind: "returned" }),
            shared(0.6, { due: may20 }),
            shared(0.7, { due: may20 + 1 }),
            shared(1, { assigned: 20, done: 20 }),
          ),
        ),
      found: [],
    },
  ],
  E612: [
    {
      when: "a coefficient typed beside a code",
      findings: () => findingsOf(coefficientTypedOver, { at: cell, line: 4, code: "VP.001" }),
      found: [["E612", "giao-viec", 4, 3]],
    },
  ],
  E613: [
    {
      when: "a code that two people have",
      findings: () => findingsOf(personUnclear, { at: cell, reason: "idTwice", called: "NV03" }),
      found: [["E613", "giao-viec", 4, 3]],
    },
  ],
  W614: [
    {
      when: "a score sheet whose code the roster does not have",
      findings: () => findingsOf(sheetOfNobody, [{ at: cell, sheet: "T05-2026 Lê Ba", id: "NV03" }]),
      found: [["W614", "giao-viec", 4, 3]],
    },
  ],
};
