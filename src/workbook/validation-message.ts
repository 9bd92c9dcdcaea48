/** Excel takes no longer message for a refused value. */
const longest = 255;

/** As much of the message as Excel shows. */
export function validationMessage(message: string): string {
  return message.slice(0, longest);
}
