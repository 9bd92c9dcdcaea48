/** What a note in the document holds. `null` where it is no JSON: somebody may have changed it. */
export function noteContent(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
