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

  it('lets one that waits go on only while nothing else runs, unless somebody has come to wait for it', async () => {
    const turns = slowTurns();
    const seen: number[] = [];
    let wanted = false;
    const idle = turns.run('idle', counting(3, seen), undefined, () => !wanted);
    const busy = turns.run('busy', counting(4, seen));
    await busy;
    // One step before there was anything else, the others when that was over.
    expect(seen.slice(0, 5)).toEqual([1, 1, 2, 3, 4]);
    expect(await idle).toBe('counted to 3');
    expect(seen).toEqual([1, 1, 2, 3, 4, 2, 3]);
    const order: string[] = [];
    const other = turns.run('idle', counting(2, []), undefined, () => !wanted).then(() => order.push('idle'));
    const long = turns.run('busy', counting(9, [])).then(() => order.push('busy'));
    wanted = true;
    await Promise.all([other, long]);
    expect(order).toEqual(['idle', 'busy']);
  });

  it('lets two that wait go on side by side, and lets go of one that waits', async () => {
    const turns = slowTurns();
    const waits = () => true;
    const seen: number[] = [];
    const both = [
      turns.run('a', counting(2, seen), undefined, waits),
      turns.run('b', counting(2, seen), undefined, waits),
    ];
    expect(await Promise.all(both)).toEqual(['counted to 2', 'counted to 2']);
    const busy = turns.run('busy', counting(5, []));
    const idle = turns.run('a', counting(100, seen), undefined, waits);
    turns.stop('a');
    await expect(idle).rejects.toMatchObject({ name: 'AbortError' });
    expect(await busy).toBe('counted to 5');
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
