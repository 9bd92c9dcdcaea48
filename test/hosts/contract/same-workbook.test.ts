/** The changes that the product makes give the same workbook in every host. */
import { beforeAll, describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import { removeOutput } from "../../../src/app/remove-output";
import { scoreMonthly } from "../../../src/app/score";
import { writeFindings } from "../../../src/app/write-findings";
import { writeTemplate } from "../../../src/app/template";
import { defaultProfile } from "../../../src/profiles/profiles";
import { findingWords } from "../../../src/strings/finding-words";
import { messagesOf } from "../../../src/strings/messages";
import { rangeAddress } from "../../../src/workbook/address";
import type { AppliedChange, WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { period, smallOffice, twoPeople } from "../small-office";
import { contentOf } from "./content-of";
import { fileHost, hosts, type HostUnderTest } from "./hosts";
import { listeningHost } from "../../support/listening-host";

const standard = { kind: "code", code: "VP.001" } as const;
const otherStandard = { kind: "code", code: "VP.003" } as const;

interface Action {
  readonly name: string;
  readonly act: (host: WorkbookHost) => Promise<AppliedChange | null>;
}

const fix: Action = {
  name: "every fix",
  act: async (host) => {
    const assessment = await check(host);
    return (await applyFixes(host, { assessment, findings: assessment.findings })).change;
  },
};
const findings: Action = {
  name: "the findings",
  act: async (host) => {
    const assessment = await check(host);
    return writeFindings(host, {
      assessment,
      wordsOf: (finding) => findingWords(finding, messagesOf("vi")),
    });
  },
};
const template: Action = { name: "the blank form", act: (host) => writeTemplate(host, { profile: defaultProfile }) };
const convert: Action = {
  name: "the conversion",
  act: async (host) => (await convertCatalogue(host, { force: true, tried: { standard } })).applied,
};
const convertAgain: Action = {
  name: "the conversion by another standard",
  act: async (host) => (await convertCatalogue(host, { force: true, tried: { standard: otherStandard } })).applied,
};
const score: Action = {
  name: "the month's score sheets",
  act: async (host) => (await scoreMonthly(host, { period, assignments: twoPeople, force: true })).applied,
};
const remove: Action = { name: "the removal of all output", act: (host) => removeOutput(host) };

/** The last action of each row is also taken back. */
const stories: readonly (readonly Action[])[] = [
  [template],
  [fix],
  [findings],
  [fix, findings, convert],
  [fix, convert, convertAgain],
  [fix, convert, convert],
  [fix, convert, score],
  [fix, convert, score, score],
  [fix, findings, convert, score, remove],
];

interface Told {
  readonly before: unknown;
  readonly after: unknown;
  readonly undone: unknown;
  readonly applied: Omit<AppliedChange, "id"> | null;
}

let file: Uint8Array;
beforeAll(async () => {
  file = await smallOffice();
});

async function tell(story: readonly Action[], { open }: HostUnderTest, withMerges: boolean): Promise<Told> {
  const host = await open(file);
  const last = story[story.length - 1];
  for (const { act } of story.slice(0, -1)) await act(host);
  const before = await contentOf(host, { withMerges });
  const applied = (await last?.act(host)) ?? null;
  const after = await contentOf(host, { withMerges });
  if (applied) await host.undo(applied);
  const undone = await contentOf(host, { withMerges });
  return { before, after, undone, applied: applied && withoutId(applied) };
}

/** Every host numbers its changes in its own way. */
function withoutId({ written, removed, edits }: AppliedChange): Omit<AppliedChange, "id"> {
  return { written, removed, edits };
}

/** What the file host tells is what all others are held against: told once for all of them. */
const toldByFile = new Map<string, Promise<Told>>();

function tellByFile(story: readonly Action[], withMerges: boolean): Promise<Told> {
  const key = JSON.stringify([story.map(({ name }) => name), withMerges]);
  const told = toldByFile.get(key) ?? tell(story, fileHost, withMerges);
  toldByFile.set(key, told);
  return told;
}

describe.each(hosts)("in $name", (host) => {
  it.each(stories.map((story) => ({ story, title: story.map(({ name }) => name).join(", then ") })))(
    "$title, taken back at last",
    async ({ story }) => {
      const told = await tell(story, host, host.knowsMerges);
      expect(told.undone).toEqual(told.before);
      expect(told).toEqual(await tellByFile(story, host.knowsMerges));
    },
  );

  it("the same change twice is no second change", async () => {
    const one = await host.open(file);
    for (const { act } of [fix, convert, score]) await act(one);
    const once = await contentOf(one, { withMerges: host.knowsMerges });
    for (const { act } of [convert, score]) await act(one);
    expect(await contentOf(one, { withMerges: host.knowsMerges })).toEqual(once);
  });
});

describe("the plans of the product", () => {
  async function plansOf(story: readonly Action[]): Promise<WorkbookChange[]> {
    const changes: WorkbookChange[] = [];
    const host = await fileHost.open(file);
    const listening = listeningHost(host, (change) => changes.push(change));
    for (const { act } of story) await act(listening);
    return changes;
  }

  it("merge no cell twice, for Excel calls a file damaged that does", async () => {
    const changes = await plansOf([template, fix, findings, convert, score]);
    const plans = changes.flatMap(({ sheets }) => sheets);
    expect(plans.length).toBeGreaterThan(8);
    for (const { name, merges } of plans) {
      const overlapping = merges.filter((merge, index) =>
        merges
          .slice(0, index)
          .some(
            (other) =>
              merge.top <= other.bottom &&
              other.top <= merge.bottom &&
              merge.left <= other.right &&
              other.left <= merge.right,
          ),
      );
      expect({ name, overlapping: overlapping.map(rangeAddress) }).toEqual({ name, overlapping: [] });
    }
  });
});
