/** Long questions of a worker: in turns, overtaken by a later one, told of, stopped. */
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/worker/turns.ts';
import { latelyAsked } from '../../src/worker/lately.ts';

/** A clock on which every look is a long time later, so that each step gives way. */
function slowTurns() {
  let clock = 0;
  return createTurns(() => (clock += 1000));
}

function* counting(to: number, seen: number[]): Generator<number, string> {
  for (let n = 1; n <= to; n++) {
    seen.push(n);
    yield n;
  }
  return `counted to ${to}`;
}

describe('turns', () => {
  it('lets questions on different topics go on side by side', async () => {
    const turns = slowTurns();
    const seen: number[] = [];
    const both = await Promise.all([turns.run('a', counting(3, seen)), turns.run('b', counting(3, seen))]);
    expect(both).toEqual(['counted to 3', 'counted to 3']);
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('lets go of a question when a later one on its topic comes', async () => {
    const turns = slowTurns();
    const seen: number[] = [];
    const first = turns.run('search', counting(1000, seen));
    const second = turns.run('search', counting(2, []));
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toBe('counted to 2');
    expect(seen).toEqual([1]);
  });

  it('tells what the steps say, and stops at a wish', async () => {
    const turns = slowTurns();
    const told: number[] = [];
    const running = turns.run('a', counting(1000, []), (n) => {
      told.push(n);
      if (n === 4) turns.stop('a');
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([1, 2, 3, 4]);
    turns.stop();
    expect(await turns.run('a', counting(1, []))).toBe('counted to 1');
  });
});

describe('latelyAsked', () => {
  it('asks once while an answer is under way, and again after a failure', async () => {
    const ask = latelyAsked<string>(1);
    let asked = 0;
    const make = async () => {
      asked++;
      await Promise.resolve();
      if (asked === 1) throw new Error('no');
      return `answer ${asked}`;
    };
    await expect(Promise.all([ask('q', make), ask('q', make)])).rejects.toThrow('no');
    expect(asked).toBe(1);
    expect(await ask('q', make)).toBe('answer 2');
    expect(await ask('q', make)).toBe('answer 2');
    expect(asked).toBe(2);
  });
});
