/** One tab writes: by Web Locks, and by word of mouth where there are none. Tabs are played in one process; their channels are real. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hold, takeOver, type Held } from '../../src/ui/store/one-writer.ts';

/** The part of LockManager that is used, as the standard has it: one exclusive holder a name. */
class FakeLocks {
  private readonly held = new Map<string, (reason: Error) => void>();
  private readonly waiting = new Map<string, (() => void)[]>();

  request(name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> {
    const current = this.held.get(name);
    if (current !== undefined && options.ifAvailable === true) return Promise.resolve(work(null));
    if (current !== undefined && options.steal === true) {
      this.held.delete(name);
      current(new DOMException('stolen', 'AbortError'));
    }
    if (!this.held.has(name)) return this.grant(name, work);
    return new Promise((resolve, reject) => {
      const go = () => this.grant(name, work).then(resolve, reject);
      const queue = this.waiting.get(name) ?? [];
      this.waiting.set(name, [...queue, go]);
      options.signal?.addEventListener('abort', () => {
        this.waiting.set(
          name,
          (this.waiting.get(name) ?? []).filter((one) => one !== go),
        );
        reject(new DOMException('too long', 'AbortError'));
      });
    });
  }

  private async grant(name: string, work: (lock: Lock | null) => unknown): Promise<unknown> {
    let steal: (reason: Error) => void = () => undefined;
    const stolen = new Promise<never>((_, reject) => {
      steal = reject;
    });
    this.held.set(name, steal);
    const value = await Promise.race([Promise.resolve(work({ name, mode: 'exclusive' })), stolen]);
    this.held.delete(name);
    const [next, ...rest] = this.waiting.get(name) ?? [];
    this.waiting.set(name, rest);
    next?.();
    return value;
  }
}

const open: Held[] = [];
async function tab(asked: Promise<Held>): Promise<Held> {
  const held = await asked;
  open.push(held);
  return held;
}

afterEach(() => {
  for (const held of open.splice(0)) held.release();
  vi.unstubAllGlobals();
});

describe.each([
  ['Web Locks', () => ({ locks: new FakeLocks() })],
  ['word of mouth', () => ({})],
] as const)('one writer by %s', (_by, navigator) => {
  it('has it, and lets the next have it when it lets go', async () => {
    vi.stubGlobal('navigator', navigator());
    const first = await tab(hold('attempt.a'));
    expect([first.mine, (await tab(hold('attempt.a'))).mine, (await tab(hold('attempt.b'))).mine]).toEqual([
      true,
      false,
      true,
    ]);
    first.release();
    first.release();
    await expect.poll(async () => (await tab(hold('attempt.a'))).mine).toBe(true);
  });

  it('hands over after what it has to do first', async () => {
    vi.stubGlobal('navigator', navigator());
    const order: string[] = [];
    const first = await tab(
      hold('attempt.a', async () => {
        await new Promise((done) => setTimeout(done, 30));
        order.push('written out');
      }),
    );
    const second = await tab(takeOver('attempt.a'));
    order.push('taken');
    expect([first.mine, second.mine]).toEqual([true, true]);
    expect(order).toEqual(['written out', 'taken']);
    // The first has nothing more to say about it.
    first.release();
    expect((await tab(hold('attempt.a'))).mine).toBe(false);
  });

  it('does not wait for one that never answers', async () => {
    vi.stubGlobal('navigator', navigator());
    await tab(hold('attempt.a', () => new Promise<void>(() => undefined)));
    expect((await tab(takeOver('attempt.a'))).mine).toBe(true);
  });

  it('is one of those that ask at the same moment', async () => {
    vi.stubGlobal('navigator', navigator());
    const held = await Promise.all([0, 1, 2, 3].map(() => tab(hold('attempt.a'))));
    expect(held.filter(({ mine }) => mine)).toHaveLength(1);
  });
});
