/** Colours as "#rrggbb": their mixture, and how well one reads on another (WCAG 2). */

type Channels = readonly [number, number, number];

/** `null` for anything but "#rrggbb" (a name, a see-through colour). */
export function channelsOf(color: string): Channels | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}

/** `share` of the second colour in the first. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [channelsOf(first), channelsOf(second)];
  if (!from || !to) return first;
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** From 0 (black) to 1 (white). */
export function luminance(color: string): number {
  const [red, green, blue] = (channelsOf(color) ?? [0, 0, 0]).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1 (the same) to 21 (black on white): #767676 on white 4.54. Text needs 4.5, a line that means something 3. */
export function contrast(first: string, second: string): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
