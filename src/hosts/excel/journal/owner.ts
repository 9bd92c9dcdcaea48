/**
 * Whose pane it is: a random id that the web view keeps for the person on this machine. It tells a journal that this
 * person left from one that belongs to a colleague in the same workbook; it says nothing about the person.
 */
const key = "DanhMucKpi.owner";
/** Where the web view keeps nothing, at least the panes of one page are one person's. */
const ofThisPage = crypto.randomUUID();

export function ownerOfPane(): string {
  try {
    const known = localStorage.getItem(key);
    if (known !== null && /^[\w-]{8,64}$/.test(known)) return known;
    localStorage.setItem(key, ofThisPage);
  } catch {
    // No storage, or a person who forbids it.
  }
  return ofThisPage;
}
