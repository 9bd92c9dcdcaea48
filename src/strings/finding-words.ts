import type { Finding } from "../rulebook/rulebook";
import type { Messages } from "./messages";

/** A finding in words: what is wrong, and what its fix does (empty when only a person can know). */
export function findingWords({ code, params, fix }: Finding, { findings, terms }: Messages) {
  return {
    message: findings[code].message(params),
    remedy: fix === null ? "" : terms.fix[fix.kind].remedy(fix.value),
  };
}
