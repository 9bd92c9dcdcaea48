/** "14:05", the same in both languages. */
export function timeText(time: Date): string {
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/** "14:05 ngày 23/11/2026" is the sentence's affair; this is "23/11/2026, 14:05". */
export function dayAndTimeText(time: Date): string {
  const day = `${twoDigits(time.getDate())}/${twoDigits(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${day}, ${timeText(time)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
