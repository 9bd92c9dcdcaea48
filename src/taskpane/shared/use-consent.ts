/** Consent to write despite errors. It holds for the errors that a person has seen, and for no others. */
import { useMemo, useState } from "react";
import type { Finding } from "../../rulebook/rulebook";
import { findingKey } from "../../findings/finding-key";

const nothing: ReadonlySet<string> = new Set();

/**
 * @param of What else the consent is for, as a month.
 * @returns Whether there is consent to all errors now, and how to give it or take it back.
 */
export function useConsent(findings: readonly Finding[], of = ""): readonly [boolean, (isGiven: boolean) => void] {
  const [given, setGiven] = useState(nothing);
  const errors = useMemo(
    () => findings.filter(({ severity }) => severity === "error").map((finding) => `${of} ${findingKey(finding)}`),
    [findings, of],
  );
  const isGiven = errors.length > 0 && errors.every((error) => given.has(error));
  return [isGiven, (isWanted) => setGiven(isWanted ? new Set(errors) : nothing)];
}
