/**
 * Why each rule is there: the documents that ask for it. Shown wherever rules are listed (guide, `Cấu hình KPI`, pane), in
 * Vietnamese, as documents are cited.
 */
import type { FindingCode } from "./rulebook";

/** As domain.md calls them, in the few words that fit a list; in full each stands with the profile that follows it. */
const documents = {
  LC: "Văn phòng UBND tỉnh Lào Cai, công văn 4/2026",
  LCP: "UBND tỉnh Lào Cai, kế hoạch 02/2026",
  PL3: "Phụ lục 3 (bốn mức điểm), 6/2026",
  KH: "Khánh Hòa, 7680-CV/VPTU",
  TN: "Thái Nguyên, hướng dẫn 870-QĐ/TU",
  ND: "Nghị định 335/2025/NĐ-CP",
  ST: "Sổ tay Bộ Nội vụ 2026",
  NA: "Sở Nội vụ Nghệ An, thẩm định 5/2026",
  /** No document asks for it; the rule is ours. */
  own: "Đề xuất của phần mềm",
} as const;

type Source = keyof typeof documents;

const sources: Readonly<Record<FindingCode, readonly [Source, ...Source[]]>> = {
  E101: ["LC", "ST"],
  E102: ["LC"],
  E103: ["LC", "ST"],
  E104: ["LC", "ST"],
  E105: ["LC"],
  E106: ["LC"],
  E107: ["LC"],
  E108: ["LC"],
  E109: ["LC"],
  W110: ["LC"],
  W111: ["LC"],
  W201: ["LC", "ST"],
  W202: ["LC", "NA"],
  W203: ["LC", "PL3"],
  W204: ["LC", "PL3"],
  W206: ["LC"],
  W207: ["LC"],
  E301: ["LCP", "PL3"],
  W302: ["LCP", "PL3"],
  W303: ["LCP"],
  E304: ["own"],
  W305: ["own"],
  E307: ["own"],
  W308: ["own"],
  W309: ["own"],
  W310: ["ST"],
  E312: ["LC", "ST"],
  W312: ["own"],
  E313: ["own"],
  E314: ["ST"],
  W401: ["NA", "LC"],
  E402: ["LC"],
  W403: ["KH"],
  W404: ["LC"],
  W405: ["LC"],
  E501: ["ST", "TN"],
  E502: ["ST", "TN"],
  W503: ["ST", "TN", "PL3"],
  E504: ["ST"],
  E505: ["ST"],
  W506: ["ST"],
  W507: ["ST"],
  E508: ["ST"],
  W509: ["LCP"],
  E510: ["TN", "ST"],
  E511: ["ST"],
  E512: ["PL3"],
  W513: ["own"],
  W514: ["ST", "LC"],
  E515: ["ST", "PL3"],
  E601: ["ST"],
  E602: ["ND"],
  E603: ["ND"],
  W604: ["own"],
  W605: ["ND"],
  W606: ["ND"],
  W607: ["own"],
  W608: ["TN"],
  W609: ["own"],
  E610: ["TN", "ST"],
  W611: ["own"],
  E612: ["ND", "ST"],
  E613: ["ND"],
  W614: ["ND"],
  W615: ["ND"],
};

/** "Khánh Hòa, 7680-CV/VPTU; Sổ tay Bộ Nội vụ 2026". */
export function sourceOf(code: FindingCode): string {
  return sources[code].map((source) => documents[source]).join("; ");
}
