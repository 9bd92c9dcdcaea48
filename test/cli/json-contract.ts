/**
 * Every field of the JSON documents of the command line, by name and type. Strict: a field that is renamed, lost or
 * added fails, so that whoever reads these documents finds what was promised.
 */
import * as z from "zod";

const column = z.string().regex(/^[A-Z]{1,3}$/);
const rowNumber = z.int().min(1);
const points = z.number().nullable();
const sheet = z.strictObject({
  name: z.string().min(1),
  headerRow: rowNumber,
  columns: z.record(z.string(), column),
  layout: z.strictObject({ group: z.enum(["text", "ticks", "none"]), band: z.enum(["text", "ticks", "none"]) }),
  rows: z.int().min(0),
  skipped: z.array(
    z.strictObject({
      row: rowNumber,
      reason: z.enum([
        ...(["title", "header", "columnNumbers", "repeatedHeader", "section", "total", "blank", "signature"] as const),
        "otherTable",
      ]),
    }),
  ),
  hidden: z.array(rowNumber),
});
const row = z.strictObject({
  sheet: z.string(),
  row: rowNumber,
  code: z.string().min(1),
  section: z.string().nullable(),
  task: z.string(),
  detail: z.string(),
  output: z.string(),
  group: z.enum(["N1", "N2", "N3", "N4", "N5"]).nullable(),
  band: z.int().min(1).max(14).nullable(),
  minutes: points,
  points,
  printedCoefficient: points,
});
const finding = z
  .strictObject({
    code: z.string().regex(/^[EW]\d{3}$/),
    severity: z.enum(["error", "warning", "hint"]),
    sheet: z.string(),
    row: rowNumber,
    cell: z.string().regex(/^[A-Z]{1,3}\d+$/),
    message: z.string().min(10),
    fix: z.strictObject({ kind: z.string().min(1), value: z.string(), safe: z.boolean() }).nullable(),
    related: z.array(z.string().regex(/^.+![A-Z]{1,3}\d+$/)),
    score: z.number().min(0).max(1).nullable(),
  })
  .refine(({ code, severity }) => code.startsWith("E") === (severity === "error"), "E-codes, and only they, are errors")
  .refine(({ cell, row: at }) => cell.endsWith(String(at)), "the cell stands in the row");
export const checked = z.strictObject({
  profile: z.string(),
  scale: z.enum(["matrix", "frames", "levels", "given"]),
  scaleReason: z.enum(["option", "workbook", "profile", "pointsWithoutBands", "coefficientsOnly", "sheet", "filled"]),
  sheets: z.array(sheet),
  rows: z.array(row),
  findings: z.array(finding),
  summary: z.strictObject({
    rows: z.int(),
    errors: z.int(),
    warnings: z.int(),
    hints: z.int(),
    ready: z.boolean(),
  }),
});
const place = { code: z.string(), sheet: z.string(), row: rowNumber, cell: z.string().regex(/^[A-Z]{1,3}\d+$/) };
export const mended = z.strictObject({
  applied: z.array(z.strictObject({ ...place, old: z.string().nullable(), new: z.string().nullable() })),
  left: z.array(
    z.strictObject({ ...place, reason: z.enum(["noFix", "notSafe", "notAsked", "conflict", "protected"]) }),
  ),
  findings: z.array(finding),
  summary: checked.shape.summary,
  written: z.string().nullable(),
});
export const converted = checked.extend({
  digits: z.int().min(0),
  standard: z
    .strictObject({ sheet: z.string(), row: rowNumber, code: z.string(), points: z.number().positive() })
    .nullable(),
  rows: z.array(row.extend({ coefficient: points })),
  written: z.array(z.string()),
});
const ratio = z.number().min(0).nullable();
export const scored = z.strictObject({
  period: z.string().regex(/^\d{4}-(\d{2}|Q[1-4])$/),
  people: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(["staff", "head", "deputy", "support"]),
      assigned: z.number().min(0),
      a: ratio,
      b: ratio,
      c: ratio,
      d: ratio,
      dd: ratio,
      e: ratio,
      result: ratio,
      general: z.number().min(0).max(30),
      total: z.number().min(0).max(100).nullable(),
      level: z.enum(["excellent", "good", "complete", "incomplete"]).nullable(),
      rated: z.boolean(),
    }),
  ),
  excellentCap: z.strictObject({
    ...{ rated: z.int(), literal: z.int(), inclusive: z.int() },
    over: z.array(z.string()),
  }),
  tied: z.array(z.string()),
  findings: z.array(finding),
  written: z.array(z.string()),
});

const rowPlace = { sheet: z.string(), row: rowNumber };
const near = z.strictObject({
  file: z.string().min(1),
  ...rowPlace,
  task: z.string(),
  detail: z.string(),
  output: z.string(),
  group: z.enum(["N1", "N2", "N3", "N4", "N5"]).nullable(),
  band: z.int().min(1).max(14).nullable(),
  coefficient: points,
  score: z.number().min(0).max(1),
});
const choice = z.union([z.string(), z.int()]);
export const suggested = z.strictObject({
  rows: z.array(z.strictObject({ ...rowPlace, near: z.array(near).max(3) })),
  far: z.array(
    z.strictObject({
      ...rowPlace,
      measure: z.enum(["group", "band"]),
      here: choice,
      there: choice,
      count: z.int().min(1),
      of: z.int().min(1),
      least: choice,
      greatest: choice,
      message: z.string().min(10),
    }),
  ),
  missing: z.array(z.strictObject({ file: z.string(), ...rowPlace })),
  references: z.array(z.strictObject({ file: z.string(), rows: z.int().min(1) })),
  skipped: z.array(z.strictObject({ file: z.string(), reason: z.string().min(10) })),
});

const versionPlace = z.strictObject({ sheet: z.string(), row: rowNumber, code: z.string().min(1) });
const fieldValue = z.union([z.string(), z.number(), z.null()]);
export const compared = z.strictObject({
  added: z.array(row),
  removed: z.array(row),
  changed: z.array(
    z.strictObject({
      old: versionPlace,
      new: versionPlace,
      fields: z.record(z.string(), z.tuple([fieldValue, fieldValue])),
    }),
  ),
  moved: z.int().min(0),
  same: z.int().min(0),
  written: z.array(z.string()),
});

const origin = z.strictObject({ file: z.string().min(1), ...rowPlace });
const measure = z.enum(["group", "band", "points"]);
const quartiles = z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }).nullable();
const decided = z.strictObject({
  ...{ file: z.string(), ...rowPlace, task: z.string(), detail: z.string(), output: z.string() },
  decision: z.enum(["keep", "merge", "split", "reject"]).nullable(),
  unread: z.string().optional(),
  ...{ newDetail: z.string().nullable(), newOutput: z.string().nullable() },
});
export const merged = z.strictObject({
  sources: z.array(z.strictObject({ file: z.string().min(1), sheet: z.string(), rows: z.int().min(1) })),
  rows: z.array(
    origin.extend({
      ...{ code: z.string().min(1), part: z.enum(["A", "B.I", "B.II"]) },
      ...{ task: z.string(), detail: z.string(), output: z.string() },
      group: z.enum(["N1", "N2", "N3", "N4", "N5"]).nullable(),
      band: z.int().min(1).max(14).nullable(),
      ...{ points, coefficient: points, members: z.int().min(1) },
    }),
  ),
  clusters: z.array(
    z.strictObject({
      kept: origin,
      members: z.array(origin).min(2),
      score: z.number().min(0).max(1),
      kind: z.enum(["exact", "near"]),
      ties: z.array(measure),
    }),
  ),
  inconsistencies: z.array(
    z.strictObject({
      field: measure,
      values: z.array(origin.extend({ value: z.union([z.string(), z.number()]) })).min(2),
    }),
  ),
  account: z.strictObject({ source: z.int(), kept: z.int(), merged: z.int(), rejected: z.int() }),
  decisions: z.strictObject({ carried: z.array(decided), lost: z.array(decided) }),
  units: z.strictObject({
    measure: z.enum(["coefficient", "points"]),
    figures: z.array(
      z.strictObject({
        ...{ unit: z.string().min(1), rows: z.int().min(1), groups: z.array(z.number().min(0).max(1)).length(5) },
        ...{ minutes: quartiles, measure: quartiles, shared: z.int().min(0), ratio: z.number().positive().nullable() },
        hints: z.array(z.looseObject({ kind: z.string() })),
      }),
    ),
    busy: z.array(
      z.strictObject({
        ...{ name: z.string(), unit: z.string(), hours: z.number(), share: z.number() },
        ...{ rows: z.int(), timedRows: z.int() },
      }),
    ),
  }),
  skipped: z.array(z.strictObject({ file: z.string(), reason: z.string().min(10) })),
  written: z.array(z.string()),
});

const conversionFacts = converted.pick({ scale: true, standard: true, digits: true });
export const reviewed = z.strictObject({
  ...{ before: conversionFacts, after: conversionFacts },
  rows: z.array(
    z.strictObject({
      ...{ ...rowPlace, code: z.string().min(1), old: points, new: points, difference: points },
      ...{ oldRank: z.int().min(1).nullable(), newRank: z.int().min(1).nullable() },
    }),
  ),
  people: z.array(z.strictObject({ name: z.string(), period: z.string(), old: points, new: points })),
  written: z.array(z.string()),
});
