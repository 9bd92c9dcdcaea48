/** "1 error", "2 errors": English counts differ, and they arrive already written. */
export function counted(one: string, many: string): (count: string) => string {
  return (count) => `${count} ${count === "1" ? one : many}`;
}
