import { vi } from "vitest";

/** As long as the browser's own waits: the second that is usual is over before a busy machine has answered. */
const patience = 30_000;

/** Waits until the check passes; then a test that cannot pass says what its last try said. */
export async function until(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: patience, interval: 20 });
}
