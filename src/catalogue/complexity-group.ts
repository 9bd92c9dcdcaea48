/**
 * The five complexity groups (phân nhóm mức độ phức tạp), LC point 1 and ST. Other readings of them
 * ("Nhóm 2", "II", "2") are in `read-group.ts`.
 */
export const complexityGroups = ["N1", "N2", "N3", "N4", "N5"] as const;

export type ComplexityGroup = (typeof complexityGroups)[number];

/** 0-based place of a group in tables that have one entry a group: 0 for N1, 4 for N5. */
export function groupIndex(group: ComplexityGroup): number {
  return complexityGroups.indexOf(group);
}
