/** The lab's questions over the worker's own code: one set of hits for each state of the lists, a case, a name, the register. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreeningQueue } from '../../src/core/desk/screening-answer.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { DeskApi } from '../../src/worker/protocol.ts';
import { lateListing } from '../fixtures/late-listing.ts';

const packFiles = (late: boolean) =>
  lateListing(late).map(([name, text]) => ({ path: `first-steps/${name}`, blob: new Blob([text]) }));

async function opened(late: boolean): Promise<DeskApi> {
  const desk = createDesk();
  const outcome = await desk.openExercise(packFiles(late), () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return desk;
}

let desk: DeskApi;
let queue: ScreeningQueue;
beforeAll(async () => {
  desk = await opened(false);
  queue = await desk.screeningQueue();
});

describe('the queue', () => {
  it('holds the hits every other view has, and those below them', async () => {
    const alerts = queue.rows.filter(({ score }) => score >= 0.7);
    const elsewhere = await desk.hits();
    expect(alerts.map(({ uid, party, score }) => [uid, party, score])).toEqual(
      elsewhere.map(({ uid, party, score }) => [uid, party, score]),
    );
    expect(queue.rows.every(({ score }, i) => score >= 0.5 && score <= (queue.rows[i - 1]?.score ?? 1))).toBe(true);
    expect(queue.hitsFrom[20]).toBe(elsewhere.length);
  });

  it('opens each of its hits, and refuses what is none', async () => {
    for (const { uid, party, name } of queue.rows) {
      const shown = await desk.screeningCase(uid, party);
      expect(shown.names.filter(({ best }) => best).map(({ text }) => text)).toEqual([name]);
      expect(shown.picture.pairs.length).toBeGreaterThan(0);
    }
    await expect(desk.screeningCase('ZZi.001', 'nobody')).rejects.toThrow('hit-unknown');
  });

  it('is the same whether the pack carries its answer key or not', async () => {
    const keyless = createDesk();
    const files = packFiles(false).filter(({ path: file }) => !file.endsWith('answer-key.json'));
    expect(await keyless.openExercise(files, () => undefined)).toMatchObject({ ok: true, value: { gradable: false } });
    expect(await keyless.screeningQueue()).toEqual(queue);
    for (const { uid, party } of queue.rows)
      expect(await keyless.screeningCase(uid, party)).toEqual(await desk.screeningCase(uid, party));
    expect(await keyless.calibration()).toEqual(await desk.calibration());
  });
});

describe('a name typed by hand', () => {
  const ask = (name: string, more: object = {}) =>
    desk.screenName({ name, kind: '', born: '', country: '', identifier: '', ...more });

  it('finds the listing in any script, with its words drawn', async () => {
    for (const name of ['Moustafa Nadjar', 'Мустафа Наджар', 'مصطفى نجار']) {
      const [best] = await ask(name);
      expect(best?.hit.uid).toBe('ZZi.001');
      expect(best?.picture.pairs).toHaveLength(2);
    }
    expect(await ask('  ')).toEqual([]);
    expect(await ask('Qwxzv')).toEqual([]);
  });

  it('counts what else is known', async () => {
    const [alone] = await ask('Moustafa Nadjar');
    const [born] = await ask('Moustafa Nadjar', { kind: 'person', born: '1950-01-01' });
    expect(born?.hit.score).toBeLessThan(alone?.hit.score ?? 0);
  });
});

it('a list update is screened as soon as it lands, and its hits are told apart', async () => {
  const late = await opened(true);
  const before = await late.screeningQueue();
  expect(before.rows.filter(({ update }) => update > 0)).toEqual([]);
  await late.land(['watchlist-update-1.xml']);
  const after = await late.screeningQueue();
  const fresh = after.rows.filter(({ update }) => update > 0);
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.every(({ uid, update }) => uid === 'ZZi.001' && update === 1)).toBe(true);
  expect(after.total).toBe(before.total + fresh.length);
  expect(after.total).toBe(queue.total);
});

it('another pack is screened anew', async () => {
  const one = createDesk();
  await one.openExercise(packFiles(false), () => undefined);
  const first = await one.screeningQueue();
  const files = packFiles(false).filter(({ path: file }) => !file.endsWith('watchlist.xml'));
  await one.openExercise(files, () => undefined);
  expect(await one.screeningQueue()).toMatchObject({ total: 0, listings: 0 });
  expect(first.total).toBeGreaterThan(0);
});

it('pages through all parties in the order asked', async () => {
  const query = { threshold: 70, text: '', only: 'all', sort: { by: 'score', descending: true } } as const;
  const page = await desk.screenedParties(query, 0, 10);
  expect(page.total).toBe(queue.parties);
  expect(page.rows[0]?.party).toBe(queue.rows[0]?.party);
  const second = await desk.screenedParties(query, 10, 10);
  expect(second.rows.some(({ party }) => page.rows.some((row) => row.party === party))).toBe(false);
  const text = await (await desk.screeningRegister({ threshold: 70, decisions: [] })).text();
  expect(text.split('\n')).toHaveLength(queue.parties + 2 + (queue.hitsFrom[20] ?? 0) - (queue.partiesFrom[20] ?? 0));
});
