/** Two fields left faster than the worker answers: what both changed is kept, whatever stood on the screen. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/core/workbook/edit.ts';
import { closeStudio, startStudioWith } from '../../src/ui/store/studio-worker.ts';
import { nothingOpen, useStudio } from '../../src/ui/store/studio.ts';
import type { StudioHandle } from '../../src/worker/studio-client.ts';
import { createStudio } from '../../src/worker/studio.ts';
import { bundledFiles } from '../workbook/bundled-workbook.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

async function openedStudio(): Promise<StudioHandle> {
  const studio = createStudio({ now: () => 0, randomHex: (bytes) => '0'.repeat(2 * bytes) });
  const files = [...bundledFiles('first-steps')].map(([path, text]) => ({ path, blob: new Blob([text]) }));
  const opened = await studio.open({ kind: 'files', dataset: 'd' }, files, null, [], {} as never, () => undefined);
  if (!opened.ok) throw new Error('the bundled exercise opens');
  const project = { id: 'p', name: 'p', base: opened.value.base, mapping: null, draft: null };
  useStudio.setState({
    ...nothingOpen,
    project: { ...project, createdAt: 1, changedAt: 1, versions: 0 },
    state: opened.value,
  });
  return { ...studio, close: () => undefined };
}

let studio: StudioHandle;
beforeEach(async () => {
  studio = await openedStudio();
  closeStudio();
  startStudioWith(() => studio);
});

const { edit } = useStudio.getState();
const head = () => {
  const { state } = useStudio.getState();
  if (state === null) throw new Error('open');
  return state.head;
};

describe('fields left one after the other', () => {
  it('of a text in three languages', async () => {
    const was = head();
    const put = (language: 'en' | 'ru' | 'kk') =>
      edit(
        { type: 'head', fields: { brief: { ...was.brief, [language]: `new ${language}` } } },
        { type: 'head', fields: was },
      );
    await Promise.all([put('en'), put('ru'), put('kk')]);
    expect(head().brief).toEqual({ en: 'new en', ru: 'new ru', kk: 'new kk' });
  });

  it('of the rubric: weights, harm and clock', async () => {
    const was = head();
    const { rubric } = was;
    const put = (change: Partial<typeof rubric>) =>
      edit({ type: 'head', fields: { rubric: { ...rubric, ...change } } }, { type: 'head', fields: was });
    await Promise.all([
      put({ weights: { ...rubric.weights, parties: 20 } }),
      put({ weights: { ...rubric.weights, trace: 35 } }),
      put({ clock: { freeMinutes: 5, perHour: 1, cap: 2 } }),
      put({ harm: { ...rubric.harm, cap: 7 } }),
    ]);
    expect(head().rubric.weights).toEqual({ ...rubric.weights, parties: 20, trace: 35 });
    expect(head().rubric.clock).toEqual({ freeMinutes: 5, perHour: 1, cap: 2 });
    expect(head().rubric.harm.cap).toBe(7);
  });

  it('of a row, a claim, a hint and a question', async () => {
    const key = await studio.key();
    const [claim] = key.claims;
    const party = await studio.row('parties', claim?.party ?? '');
    const question = await studio.row('questions', Object.keys(key.quiz)[0] ?? '');
    if (claim === undefined || party === null || !('otherNames' in party)) throw new Error('they are there');
    if (question === null || !('prompt' in question) || question.type === 'match') throw new Error('a plain question');
    const words = { en: 'a', ru: 'б', kk: 'ә' };
    const hint = { id: 'h', section: 'parties', about: words, text: words, cost: 1 } as const;
    await edit({ type: 'hint', hint, step: { claim: party.id } });
    const answer = key.quiz[question.id] ?? [];
    const [first, second] = question.options;
    const options = (id: string | undefined) =>
      question.options.map((one) => (one.id === id ? { ...one, text: { ...one.text, kk: `new ${id}` } } : one));
    const pairs: readonly (readonly [Edit, Edit])[] = [
      [
        { type: 'party', row: { ...party, name: 'New name' }, before: party.id },
        { type: 'party', row: party, before: party.id },
      ],
      [
        { type: 'party', row: { ...party, activity: 'New work' }, before: party.id },
        { type: 'party', row: party, before: party.id },
      ],
      [
        { type: 'claim', claim: { ...claim, weight: 3 } },
        { type: 'claim', claim },
      ],
      [
        { type: 'claim', claim: { ...claim, why: words } },
        { type: 'claim', claim },
      ],
      [
        { type: 'hint', hint: { ...hint, cost: 4 }, step: { claim: party.id } },
        { type: 'hint', hint, step: { claim: party.id } },
      ],
      [
        { type: 'hint', hint, step: null },
        { type: 'hint', hint, step: { claim: party.id } },
      ],
      ...[first?.id, second?.id].map((id): readonly [Edit, Edit] => [
        { type: 'question', row: { ...question, options: options(id) }, answer, before: question.id },
        { type: 'question', row: question, answer, before: question.id },
      ]),
    ];
    const done = await Promise.all(pairs.map(([next, was]) => edit(next, was)));
    expect(done.every(Boolean)).toBe(true);
    expect(await studio.row('parties', party.id)).toEqual({ ...party, name: 'New name', activity: 'New work' });
    const after = await studio.key();
    expect(after.claims[0]).toEqual({ ...claim, weight: 3, why: words });
    expect(head().hints).toEqual([{ ...hint, cost: 4 }]);
    expect(after.hints).toBeUndefined();
    const asked = await studio.row('questions', question.id);
    const texts = asked !== null && 'options' in asked ? asked.options.map(({ text }) => text.kk) : [];
    expect(texts.slice(0, 2)).toEqual([`new ${first?.id}`, `new ${second?.id}`]);
  });
});
