/** Consent to write despite errors. It holds for the errors that a person has seen, and for no others. */
import { useState } from "react";
import type { Finding } from "../../catalogue/finding";

/**
 * @param of What else the consent is for, as a month.
 * @returns Whether there is consent now, and how to give it or take it back.
 */
export function useConsent(findings: readonly Finding[], of = ""): readonly [boolean, (isGiven: boolean) => void] {
  const [given, setGiven] = useState<string | null>(null);
  const asked = errorsOf(findings);
  const key = asked === "" ? null : `${of} ${asked}`;
  return [key !== null && given === key, (isGiven) => setGiven(isGiven ? key : null)];
}

function errorsOf(findings: readonly Finding[]): string {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, at }) => `${code} ${at.sheet}!${at.row}.${at.column}`)
    .join("\n");
}
