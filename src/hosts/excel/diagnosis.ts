/** Which Excel this is, for support. */
import type { HostDiagnosis } from "../../workbook/host-diagnosis";
import { hasExcelApi } from "./requests/capabilities";

/** Looked for from here downwards; a newer one is told as this. */
const newestKnown = 20;

export function excelFacts(): Omit<HostDiagnosis, "operations"> {
  const { version, host, platform } = diagnosticsOf(Office.context);
  const versions = Array.from({ length: newestKnown }, (_, index) => `1.${newestKnown - index}`);
  const newest = versions.find((set) => hasExcelApi(set));
  return {
    program: textOf(host),
    version: textOf(version),
    platform: textOf(platform),
    newestSet: newest ? `ExcelApi ${newest}` : "",
  };
}

type LooseDiagnostics = Readonly<Partial<Record<"version" | "host" | "platform", unknown>>>;

/** The typings promise what old versions do not have. */
function diagnosticsOf({ diagnostics }: { readonly diagnostics?: LooseDiagnostics }): LooseDiagnostics {
  return diagnostics ?? {};
}

function textOf(fact: unknown): string {
  return typeof fact === "string" ? fact : "";
}
