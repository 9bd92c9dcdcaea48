/** How corrections by number name a table: by its sheet; a colon stands in no sheet's name. */
export function tableKey(sheet: string, number: number): string {
  return number === 1 ? sheet : `${sheet}:${number}`;
}
