/** Work that begins a moment later; asked for again in the meantime, the moment begins anew. */
export class Timers<Name extends string> {
  private readonly running = new Map<Name, ReturnType<typeof setTimeout>>();

  constructor(private readonly onError: (error: unknown) => void) {}

  /** `delay` in milliseconds. */
  later(name: Name, delay: number, task: () => Promise<void>): void {
    clearTimeout(this.running.get(name));
    this.running.set(
      name,
      setTimeout(() => void task().catch(this.onError), delay),
    );
  }

  stop(): void {
    for (const timer of this.running.values()) clearTimeout(timer);
  }
}
