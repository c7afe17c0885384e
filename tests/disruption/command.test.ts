/** `linchpin disrupt` and its graph reader, as a user types it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/disrupt.ts';
import { parseEdgeList, parseWeights } from '../../src/cli/edge-list.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-disrupt-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

async function ask(
  ...args: readonly string[]
): Promise<{ code: number; answer: { readonly [name: string]: unknown } }> {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const words = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await run(args);
    return { code, answer: text === '' ? {} : (JSON.parse(text) as { readonly [name: string]: unknown }) };
  } finally {
    out.mockRestore();
    words.mockRestore();
  }
}

const codes = (answer: { readonly [name: string]: unknown }) =>
  (answer['issues'] as readonly { readonly code: string }[]).map((issue) => issue.code);

const rows = ['1,s,a,10', '2,a,t,10', '5,s,b,20', '3,b,t,20', '1,s,c,6', '4,c,t,6', '2,c,d,6', '3,d,t,3'];
const steps = file('steps.csv', ['time,from,to,amount', ...rows].join('\n'));
const dated = file(
  'dated.csv',
  [
    'id,time,from,to,amount,currency,channel,purpose',
    ...rows.map((row, i) => {
      const [time, ...rest] = row.split(',');
      return `t${i},2024-03-0${time ?? ''}T00:00:00Z,${rest.join(',')}.00,USD,wire,x`;
    }),
  ].join('\n'),
);
const ends = ['--sources', 's', '--targets', 't'] as const;

describe('on transactions: the unit anchor', () => {
  it.each([
    [[], '0', 16, 16, []],
    [[], '1', 16, 6, ['a']],
    [[], '2', 16, 0, ['a', 'c']],
    [['--static'], '0', 36, 36, []],
    [['--static'], '1', 36, 16, ['b']],
    [['--static'], '2', 36, 6, ['a', 'b']],
  ] as const)('%j, k = %s', async (more, k, initial, value, removed) => {
    for (const name of [steps, dated]) {
      const { code, answer } = await ask('--transactions', name, ...ends, '--objective', 'funds', '--k', k, ...more);
      expect(code).toBe(0);
      expect(answer).toMatchObject({ initial, value, removed, bound: value, proved: true });
    }
  });

  it('from a time on, as the file writes times', async () => {
    const byStep = await ask('--transactions', steps, ...ends, '--k', '1', '--from-time', '3');
    const byDate = await ask('--transactions', dated, ...ends, '--k', '1', '--from-time', '2024-03-03T00:00:00Z');
    for (const { answer } of [byStep, byDate]) expect(answer).toMatchObject({ value: 13, removed: ['c'] });
    expect(byStep.answer['baselines']).toEqual({ degree: 13, betweenness: 13, pagerank: 13, volume: 16 });
  });

  it.each([
    [['--sources', 's', '--targets', 'zz', '--k', '1'], 1, ['account-unknown']],
    [['--sources', 's,t', '--targets', 't', '--k', '1'], 1, ['source-is-target']],
    [['--sources', 's', '--targets', 't', '--k', '1', '--from-time', 'noon'], 1, ['time-not-a-time']],
  ] as const)('%j', async (args, code, expected) => {
    const got = await ask('--transactions', steps, ...args);
    expect([got.code, codes(got.answer)]).toEqual([code, expected]);
  });

  it('takes a budget above what there is to freeze', async () => {
    const { code, answer } = await ask('--transactions', steps, ...ends, '--k', '50');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ value: 0, proved: true });
  });

  it('tells of a missing file', async () => {
    const got = await ask('--transactions', path.join(folder, 'none.csv'), ...ends, '--k', '1');
    expect([got.code, codes(got.answer)]).toEqual([1, ['file-missing']]);
  });
});

describe('on a graph', () => {
  // Two triangles 0-1-2 and 4-5-6 joined by 3, and 7 alone.
  const two = file('two.el', '8 8\n0 1\n1 2\n2 0\n2 3\n3 4\n4 5\n5 6\n6 4\n');
  const costly = file('costly.txt', '1 1 9 1 9 1 1 1');

  it.each([
    ['pairwise', '1', 21, 6, [3]],
    ['pairwise', '2', 21, 2, [2, 4]],
    ['largest', '1', 7, 3, [3]],
    ['fragmentation', '2', 8 + 5 / 2 + 4 / 3 + 4 / 4, 2, [2, 4]],
  ] as const)('%s, k = %s', async (objective, k, initial, value, removed) => {
    const { code, answer } = await ask('--edges', two, '--objective', objective, '--k', k, '--json');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ value, removed, bound: value, proved: true, coOptimal: 1 });
    expect(answer['initial']).toBeCloseTo(initial, 9);
  });

  it.each(['pairwise', 'largest', 'fragmentation'])(
    '%s with a budget above the nodes: answered, and said',
    async (name) => {
      const { code, answer } = await ask('--edges', two, '--objective', name, '--k', '50');
      expect([code, codes(answer)]).toEqual([1, ['k-above-nodes']]);
      expect(answer).toMatchObject({ value: 0, proved: true });
    },
  );

  it('a budget below every cost buys nothing, and is said', async () => {
    const dear = file('dear.txt', '5 5 9 5 9 5 5 5');
    const { code, answer } = await ask('--edges', two, '--objective', 'pairwise', '--k', '3', '--weights', dear);
    expect([code, codes(answer)]).toEqual([1, ['budget-below-every-cost']]);
    expect(answer).toMatchObject({ value: 21, initial: 21, removed: [], proved: true });
  });

  it('keeps who must stay', async () => {
    const { code, answer } = await ask('--edges', two, '--objective', 'pairwise', '--k', '1', '--keep', '3,2');
    expect(code).toBe(0);
    expect(answer).toMatchObject({ value: 6 + 1, removed: [4], proved: true });
    const lost = await ask('--edges', two, '--objective', 'pairwise', '--k', '1', '--keep', '8');
    expect([lost.code, codes(lost.answer)]).toEqual([1, ['node-out-of-range']]);
  });

  it('gives an order for all with its R', async () => {
    const { answer } = await ask('--edges', two, '--objective', 'pairwise', '--k', '1', '--sequence');
    // 2, then 4: largest parts 4 and 2; then one of each pair, 2 and 1; then single parties, 1, 1, 1, 0. Beginning with 3 gives 13.
    expect(answer['sequence']).toMatchObject({ r: (4 + 2 + 2 + 1 + 1 + 1 + 1) / 64 });
    const priced = await ask('--edges', two, '--objective', 'pairwise', '--k', '2', '--weights', costly, '--sequence');
    expect(priced.answer['sequence']).toMatchObject({
      order: expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7]) as unknown,
    });
  });

  it.each([
    ['-1', 'k-not-a-whole-number'],
    ['x', 'k-not-a-whole-number'],
    ['1.5', 'k-not-a-whole-number'],
  ])('k = %s is told', async (k, expected) => {
    const got = await ask('--edges', two, '--objective', 'pairwise', '--k', k);
    expect([got.code, codes(got.answer)]).toEqual([2, [expected]]);
  });

  it('with costs of its own', async () => {
    const { answer } = await ask('--edges', two, '--objective', 'pairwise', '--k', '2', '--weights', costly);
    expect(answer).toMatchObject({ value: 4, proved: true });
    expect(answer['removed']).toContain(3);
  });

  it.each([
    [['--objective', 'pairwise', '--k', '1', '--weights', two], 1, ['weights-not-n-positive-numbers']],
  ] as const)('%j', async (args, code, expected) => {
    const got = await ask('--edges', two, ...args);
    expect([got.code, codes(got.answer)]).toEqual([code, expected]);
  });

  it.each([
    [[]],
    [['--edges', two]],
    [['--edges', two, '--k', '1']],
    [['--edges', two, '--k', '-1', '--objective', 'pairwise']],
    [['--edges', two, '--k', 'x', '--objective', 'pairwise']],
    [['--edges', two, '--k', '1.5', '--objective', 'pairwise']],
    [['--edges', two, '--k', '1', '--objective', 'funds']],
    [['--edges', two, '--k', '1', '--objective', 'pairwise', '--surprise']],
    [['--edges', two, '--transactions', steps, '--k', '1', '--objective', 'pairwise']],
    [['--transactions', steps, '--k', '1', '--sources', 's']],
  ])('usage: %j', async (args) => {
    expect((await ask(...args)).code).toBe(2);
  });
});

describe('reading a graph', () => {
  it.each([
    ['', 'graph-empty', 0],
    ['0 0\n', 'graph-empty', 1],
    ['three\n', 'header-not-n-m', 1],
    ['2 1\n0 2\n', 'node-out-of-range', 2],
    ['2 1\n0 -1\n', 'edge-not-two-numbers', 2],
    ['2 2\n0 1\n', 'edge-count-differs', 1],
    ['9999999 0\n', 'graph-too-large', 1],
  ])('%j', (text, code, row) => {
    const read = parseEdgeList(text);
    expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.row])).toEqual([[code, row]]);
  });

  it('takes comments, tabs and Windows lines', () => {
    expect(parseEdgeList('# cells\r\n3 1\r\n\r\n0\t2\r\n')).toEqual({ ok: true, value: { nodes: 3, edges: [[0, 2]] } });
    expect(parseWeights('1\n2.5, 3', 3)).toEqual({ ok: true, value: [1, 2.5, 3] });
    expect(parseWeights('1 0 1', 3).ok).toBe(false);
  });

  it.each([
    ['2 5\n0 1.5\n', 3, [1.5, 1, 5]],
    ['# node cost\r\n0 2\r\n1 3\r\n', 4, [2, 3, 1, 1]],
    ['1 2\n3 4\n', 4, [1, 2, 3, 4]],
    ['3 1\n', 3, null],
    ['1 2\n1 3\n', 5, null],
    ['1 0\n', 3, null],
    ['1 x\n', 3, null],
    ['', 3, null],
  ])('reads costs as `node cost` lines: %j for %d nodes', (text, nodes, costs) => {
    const read = parseWeights(text, nodes);
    expect(read.ok ? read.value : null).toEqual(costs);
  });
});
