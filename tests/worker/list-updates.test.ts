/** A list update is neither on the list nor screened until it lands. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { createDesk } from '../../src/worker/handle.ts';

const folder = path.resolve(import.meta.dirname, '../../datasets/first-steps');
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** first-steps with the first record of its list moved to an update. */
function updatedFiles() {
  const whole = textOf('watchlist.xml');
  const record = /\n *<INDIVIDUAL>.*?<\/INDIVIDUAL>/s.exec(whole)?.[0] ?? '';
  const start = whole.replace(record, '');
  const update = whole.replace(/<INDIVIDUALS>.*<\/INDIVIDUALS>/s, `<INDIVIDUALS>${record}</INDIVIDUALS>`);
  const exercise: Exercise = JSON.parse(textOf('exercise.json'));
  const changed: Exercise = {
    ...exercise,
    listUpdates: [{ file: 'watchlist-update-1.xml', afterMinutes: 20 }],
    files: {},
  };
  const kept = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name) && name !== 'exercise.json');
  const texts: readonly (readonly [string, string])[] = [
    ...kept.map((name) => [name, textOf(name)] as const),
    ['exercise.json', JSON.stringify(changed)],
    ['watchlist.xml', start],
    ['watchlist-update-1.xml', update.replace(/<ENTITIES>.*<\/ENTITIES>/s, '<ENTITIES></ENTITIES>')],
  ];
  return texts.map(([name, text]) => ({ path: `first-steps/${name}`, blob: new Blob([text]) }));
}

it('withholds the listings of an update until it has landed', async () => {
  const desk = createDesk();
  const opened = await desk.openExercise(updatedFiles(), () => undefined);
  expect(opened).toMatchObject({ ok: true });
  const before = await desk.listings();
  const hitsBefore = await desk.hits();
  expect(await desk.land(['watchlist-update-9.xml'])).toEqual({ listings: 0, parties: 0 });
  const found = async () => {
    const uid = /<REFERENCE_NUMBER>([^<]*)</.exec(
      /<INDIVIDUAL>.*?<\/INDIVIDUAL>/s.exec(textOf('watchlist.xml'))?.[0] ?? '',
    )?.[1];
    return (await desk.search(uid ?? '', 10)).filter(({ kind }) => kind === 'listing').length;
  };
  expect(await found()).toBe(0);
  const brought = await desk.land(['watchlist-update-1.xml']);
  expect(await found()).toBe(1);
  const after = await desk.listings();
  const news = after.filter((listing) => !before.some((one) => one.uid === listing.uid));
  expect(news).toHaveLength(1);
  expect(brought.listings).toBe(1);
  expect(hitsBefore.some((hit) => hit.uid === news[0]?.uid)).toBe(false);
  const fresh = (await desk.hits()).filter((hit) => hit.uid === news[0]?.uid);
  expect(brought.parties).toBe(new Set(fresh.map(({ party }) => party)).size);
  expect(brought.parties).toBeGreaterThan(0);
  expect(await desk.land(['watchlist-update-1.xml'])).toEqual({ listings: 0, parties: 0 });
});
