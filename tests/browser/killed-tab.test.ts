/**
 * A tab killed at any moment, by the system, from inside or with its browser: at most the action under way is gone, nothing said to be saved
 * or handed in is, and the first screen offers to go on from there. `tests/bench/killed-tabs.ts` does the same a thousand times.
 */
import { describe, expect, it } from 'vitest';
import { seeded } from './killed-moments.ts';
import { killOverAndOver } from './killing.ts';
import { savingAlone, wholeApp } from './killing-grounds.ts';
import { sealedPacks } from './sealed-packs.ts';

describe('a killed tab', () => {
  it.each([
    ['of the whole app', wholeApp, 4],
    ['of its saving alone', savingAlone, 10],
  ] as const)('%s loses at most the last action', async (_, groundOf, kills) => {
    const packs = await sealedPacks();
    const ground = await groundOf(packs);
    const told = await killOverAndOver(ground, { kills, random: seeded(4), packs });
    await ground.close();
    expect(told.kills).toBe(kills);
    // Some of each kind, so that it says something.
    expect(told.by.killed).toBeGreaterThan(0);
    expect(told.by.writing + told.by.storing).toBeGreaterThan(1);
    expect(told.closed).toBeGreaterThan(0);
    expect(told.sealedFiles).toBe(told.closed);
    expect(told.mostLost).toBeLessThanOrEqual(1);
    expect([told.brokenPromises, told.damaged]).toEqual([0, 0]);
    expect(told.complaints).toEqual([]);
  });
});
