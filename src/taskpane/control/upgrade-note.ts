/** Notes of an earlier version, brought into the shape of today's; what is no such note stays as it is. */
import * as z from "zod";

/** Version 1 had what is read and what is tried in one bag, and the digits beside the other settings. */
const firstVersion = z.looseObject({
  version: z.literal(1),
  options: z.looseObject({}).catch({}),
});

export function upgradeNote(raw: unknown): unknown {
  const first = firstVersion.safeParse(raw);
  if (!first.success) return raw;
  const { options, view, isFirstRun, period } = first.data;
  const { sheets, columns, headerRows, profile, scale, standard, digits, settings } = options;
  return {
    version: 2,
    view,
    isFirstRun,
    score: { period },
    options: {
      reading: { sheets, columns, headerRows },
      tried: { profile, scale, standard, settings: settingsWith(digits, settings) },
    },
  };
}

function settingsWith(digits: unknown, settings: unknown): unknown {
  const others = typeof settings === "object" && settings !== null ? settings : {};
  const all = { ...(digits === undefined ? {} : { digits }), ...others };
  return Object.keys(all).length > 0 ? all : undefined;
}
