/** What the worker answers the ownership room about the bundled exercise: the view, the proof, the history. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { OwnershipRequest } from '../../src/core/ownership/ownership-answer.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { DeskApi } from '../../src/worker/protocol.ts';

const folder = path.resolve(import.meta.dirname, '../../datasets/charity-front');
const decision = Date.UTC(2026, 3, 20);
const asked: OwnershipRequest = { listed: ['P275'], joint: false, asOf: decision, regime: 'un', others: true, wide: 4 };

let desk: DeskApi;
beforeAll(async () => {
  desk = createDesk();
  const names = readdirSync(folder).filter((name) => name.includes('.'));
  const files = names.map((name) => ({ path: name, blob: new Blob([readFileSync(path.join(folder, name))]) }));
  const opened = await desk.openExercise(files, () => undefined);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
});

it('rows: listed, caught, the rest, each with its standing under every rule', async () => {
  const { rows, rowTotal } = await desk.ownership(asked);
  expect(rows.map(({ id, standings: s }) => [id, s.ofac.code, s.eu.code, s.uk.code, s.un.code].join(' '))).toEqual([
    'P275 listed listed listed listed',
    'P028 control-only controlled controlled controlled',
    'P145 owned owned exactly owned',
    'P037 owned owned nothing owned',
    'P184 below below nothing below',
  ]);
  expect(rowTotal).toBe(5);
  expect(rows[0]).toMatchObject({ key: 'party:P275', kind: 'person' });
  expect(rows[0]?.latin).not.toBe('');
});

it('the drawing has their co-owners, unless they are not wanted; ties lead into the rows', async () => {
  const view = await desk.ownership(asked);
  expect(view.others.map(({ id }) => id).sort()).toEqual(['P014', 'P179', 'P190', 'P207']);
  expect(view.chart.places.length).toBe(9);
  expect(view.chart.ties.length).toBe(view.ties.length);
  const plain = await desk.ownership({ ...asked, others: false });
  expect([plain.chart.places.length, plain.chart.othersLeft, plain.chart.ties.length]).toEqual([5, 4, 4]);
});

it('the proof, and none of who is not caught', async () => {
  const { ties, labels } = await desk.ownershipProof(asked, 'P037');
  expect(ties.map(({ id }) => id)).toEqual(['P275>P145:owns', 'P145>P037:owns']);
  expect(Object.keys(labels).sort()).toEqual(['P037', 'P145', 'P275']);
  for (const [request, party] of [
    [asked, 'P184'],
    [{ ...asked, regime: 'uk' }, 'P037'],
  ] as const)
    expect(await desk.ownershipProof(request, party)).toEqual({ ties: [], labels: {} });
});

it('the history by rule, with names of both ends', async () => {
  const told = async (request: OwnershipRequest) => {
    const { changes, cut } = await desk.ownershipHistory(request);
    return [changes.map(({ at, entered }) => `${new Date(at).toISOString().slice(0, 10)} ${entered.map((t) => t.party.id).join()}`), cut]; // prettier-ignore
  };
  expect(await told(asked)).toEqual([['2018-01-20 P145', '2024-04-21 P037', '2024-06-03 P028'], null]);
  expect(await told({ ...asked, regime: 'uk' })).toEqual([['2024-06-03 P028'], null]);
  const { labels } = await desk.ownershipHistory(asked);
  expect(Object.keys(labels).sort()).toEqual(['P028', 'P037', 'P145', 'P275']);
});

it('acting jointly counts in the UK; nobody known is nobody, not an error', async () => {
  const joint = await desk.ownership({ ...asked, listed: ['P014', 'P190', 'P145'], joint: true, regime: 'uk' });
  expect(joint.rows.find(({ id }) => id === 'P037')?.standings.uk).toEqual({ code: 'owned', share: 10_000, together: 10_000 }); // prettier-ignore
  const nobody = await desk.ownership({ ...asked, listed: ['no such party'] });
  expect([nobody.rows.map(({ key }) => key), nobody.ties]).toEqual([['account:no such party'], []]);
});
