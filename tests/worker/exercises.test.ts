import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { DeskApi, InputFile } from '../../src/worker/protocol.ts';

function folder(name: string, without: readonly string[] = []): readonly InputFile[] {
  const path = join(import.meta.dirname, '../../datasets', name);
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !without.includes(entry.name))
    .map((entry) => ({ path: `${name}/${entry.name}`, blob: new Blob([readFileSync(join(path, entry.name))]) }));
}

async function opened(name: string, without: readonly string[] = []): Promise<DeskApi> {
  const desk = createDesk();
  expect(await desk.openExercise(folder(name, without), () => {})).toMatchObject({ ok: true });
  return desk;
}

const view = { level: 'parties', ego: null, shown: [], hidden: [], opened: [] } as const;

describe.each(['first-steps', 'charity-front'])('the exercise %s', (name) => {
  it('opens, and its description matches what it holds', async () => {
    const info = await (await opened(name)).info();
    expect(info).toMatchObject({
      transactions: info?.exercise?.transactions,
      accounts: info?.exercise?.accounts,
      parties: info?.exercise?.parties,
      gradable: true,
    });
  });

  it('tells the screen nothing of the key', async () => {
    const desk = await opened(name);
    const { key } = await desk.reveal();
    const seen = JSON.stringify([await desk.info(), await desk.scene({ filter: openFilter, view, limit: 1500 })]);
    for (const secret of ['trueFlows', 'endUsers', 'decoys', key.claims[0]?.why.en ?? 'no claim']) {
      expect(seen.includes(secret)).toBe(false);
    }
  });

  it('draws at most the limit at either level and accounts for the rest', async () => {
    const desk = await opened(name);
    const total = (
      await desk.transactions({ filter: openFilter, sort: { by: 'time', descending: false }, offset: 0, limit: 1 })
    ).amount;
    for (const level of ['accounts', 'parties'] as const) {
      for (const limit of [1500, 100]) {
        const scene = await desk.scene({ filter: openFilter, view: { ...view, level }, limit });
        expect(scene.nodes.length + scene.edges.length).toBeLessThanOrEqual(limit);
        const drawn = scene.edges.reduce((sum, edge) => sum + edge.amount, 0);
        expect(drawn + scene.undrawn.amount).toBeLessThanOrEqual(total);
      }
    }
  });

  it('grades an empty log without points for parties and trace, the same every time', async () => {
    const desk = await opened(name);
    const attempt = { id: 'empty', startedAt: 0, log: [{ type: 'submit', at: 1000 }] } as const;
    const card = await desk.grade(attempt);
    expect([card.sections.parties.points, card.sections.trace.points, card.harm.points]).toEqual([0, 0, 0]);
    expect(await desk.grade(attempt)).toEqual(card);
  });

  it('screens, reveals, and refuses both without a key', async () => {
    const desk = await opened(name);
    const { key, flowRows, roleOf, labels } = await desk.reveal();
    const hits = await desk.hits();
    for (const { party, listing } of key.listed)
      expect(hits.some((hit) => hit.party === party && hit.uid === listing)).toBe(true);
    expect(flowRows.map((row) => row.id).sort()).toEqual([...key.trueFlows].sort());
    for (const node of Object.keys(roleOf)) expect(labels[node]).toBeTruthy();
    const sealed = await opened(name, ['answer-key.json']);
    expect(await sealed.info()).toMatchObject({ gradable: false });
    await expect(sealed.grade({ id: 'x', startedAt: 0, log: [] })).rejects.toThrow('no-key');
    await expect(sealed.reveal()).rejects.toThrow('no-key');
  });
});

it('refuses an exercise with a changed file', async () => {
  const files = folder('first-steps').map((file) =>
    file.path.endsWith('parties.csv') ? { ...file, blob: new Blob([file.blob, '\n']) } : file,
  );
  expect(await createDesk().openExercise(files, () => {})).toMatchObject({
    ok: false,
    issues: [{ code: 'hash-differs', file: 'first-steps/parties.csv' }],
  });
});
