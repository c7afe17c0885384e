/** What a large class takes long for: made once whoever asks, with a word of progress, and never in the way of other messages for long. */
import { expect, it } from 'vitest';
import type { Steps } from '../../src/core/dataset/run-steps.ts';
import { onceInTurns, searchingSteps } from '../../src/worker/debrief-desk-turns.ts';
import { createTurns } from '../../src/worker/turns.ts';

/** A clock that goes on by `pace` ms at each look, so that every step is a turn of its own when that is more than a stretch. */
function ticking(pace: number) {
  let time = 0;
  let pauses = 0;
  const turns = createTurns(
    () => (time += pace),
    () => {
      pauses++;
      return Promise.resolve();
    },
  );
  return { turns, pauses: () => pauses };
}

function* counting(steps: number): Steps<number> {
  for (let i = 0; i < steps; i++) yield;
  return steps;
}

it('is made once for all who ask, and each hears how far it is', async () => {
  const { turns, pauses } = ticking(200);
  let begun = 0;
  const ask = onceInTurns(turns, 4, 3, () => {
    begun++;
    return counting(12);
  });
  const heard: number[][] = [[], []];
  const answers = await Promise.all(
    heard.map((list) =>
      ask((done, total) => {
        expect(total).toBe(4);
        list.push(done);
      }),
    ),
  );
  expect(answers).toEqual([12, 12]);
  expect(await ask()).toBe(12);
  expect(begun).toBe(1);
  // Every step is longer than a stretch, so other messages come in after each.
  expect(pauses()).toBe(12);
  expect(heard[0]).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
  expect(heard[1]).toEqual(heard[0]?.slice(1));
});

it('never tells of more teams than there are', async () => {
  const { turns } = ticking(200);
  const heard: number[] = [];
  await onceInTurns(turns, 2, 1, () => counting(7))((done) => heard.push(done));
  expect(heard).toEqual([1, 2, 2, 2, 2, 2, 2]);
});

it('is tried anew when it failed', async () => {
  const { turns } = ticking(1);
  let tries = 0;
  const ask = onceInTurns(turns, 1, 1, function* (): Steps<string> {
    yield;
    if (++tries === 1) throw new Error('broken');
    return 'made';
  });
  await expect(ask()).rejects.toThrow('broken');
  expect(await ask()).toBe('made');
});

it('asked for two things at a time, one does not call the other off', async () => {
  const { turns } = ticking(200);
  const [a, b] = [onceInTurns(turns, 1, 1, () => counting(5)), onceInTurns(turns, 1, 1, () => counting(6))];
  expect(await Promise.all([a(), b()])).toEqual([5, 6]);
});

it('a search is stopped by its own time since it first asked: what others take in between, or it took before, does not count', () => {
  let time = 0;
  let asked = 0;
  const steps = searchingSteps(
    () => time,
    100,
    function* (expired): Steps<number> {
      time += 1_000;
      yield;
      let done = 0;
      while (!expired()) {
        asked++;
        done++;
        time += 10;
        yield;
      }
      return done;
    },
  );
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      expect(step.value).toBe(10);
      break;
    }
    // Somebody else's turn.
    time += 700;
  }
  expect(asked).toBe(10);
});
