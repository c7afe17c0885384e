import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKey, TrueGap } from '../../src/core/exercise/key.ts';
import { chainsOf, leftOutOf } from '../../src/core/workbook/chains.ts';
import { emptyKey } from '../../src/core/workbook/from-pack.ts';
import type { WorkbookTransaction } from '../../src/core/workbook/workbook.ts';
import { bundledNames, bundledWorkbook } from './bundled-workbook.ts';

/** `A>B@3`: a true flow from account A to account B at time 3, called by its text. An account is held by its letter in small. */
function network(flows: readonly string[], fields: Partial<AnswerKey>) {
  const transactions = flows
    .map((id): WorkbookTransaction => {
      const [, from, to, time] = /^(\w+)>(\w+)@(\d+)$/.exec(id) ?? [];
      return { id, from, to, time: Number(time), amount: 100, currency: 'KZT', channel: '', purpose: '' };
    })
    .toSorted((a, b) => a.time - b.time);
  const ids = new Set(transactions.flatMap((row) => [row.from, row.to]));
  const accounts = [...ids].map((id) => ({ id, institution: '', country: '', opened: '', holder: id.toLowerCase() }));
  return { transactions, accounts, key: { ...emptyKey('x'), trueFlows: transactions.map((row) => row.id), ...fields } };
}

const gap = (id: string, from: string, to: string, earliest = 0, latest = 100): TrueGap => ({
  id,
  from,
  to,
  earliest,
  latest,
  least: 1,
  most: 200,
});

const told = (chains: AnswerKey['chains']) =>
  chains.map(({ hops }) => hops.map((hop) => ('tx' in hop ? hop.tx : `(${hop.gap})`)).join(' '));

describe('chainsOf', () => {
  it('follows money from source to end user in order of time', () => {
    const line = network(['A>B@1', 'B>C@2', 'C>D@3'], { sources: ['A'], endUsers: ['D'] });
    expect(chainsOf(line)).toEqual([{ id: 'chain-1', hops: [{ tx: 'A>B@1' }, { tx: 'B>C@2' }, { tx: 'C>D@3' }] }]);
    const early = network(['A>B@5', 'B>D@3'], { sources: ['A'], endUsers: ['D'] });
    expect(chainsOf(early)).toEqual([]);
  });

  it('gives every flow a chain where one leads through it', () => {
    const fan = network(['A>M@1', 'B>M@2', 'M>E@3', 'M>F@4', 'X>Y@1'], { sources: ['A', 'B'], endUsers: ['E', 'F'] });
    expect(told(chainsOf(fan))).toEqual(['A>M@1 M>E@3', 'B>M@2 M>F@4']);
  });

  it('crosses a gap between its two parties, within its time', () => {
    const ends = { sources: ['A'], endUsers: ['D'], gaps: [gap('g', 'b', 'c')] };
    expect(told(chainsOf(network(['A>B@1', 'C>D@3'], ends)))).toEqual(['A>B@1 (g) C>D@3']);
    expect(chainsOf(network(['A>B@3', 'C>D@1'], ends))).toEqual([]);
    expect(chainsOf(network(['A>B@1', 'C>D@3'], { ...ends, gaps: [gap('g', 'b', 'c', 4, 9)] }))).toEqual([]);
    expect(chainsOf(network(['A>B@8', 'C>D@9'], { ...ends, gaps: [gap('g', 'b', 'c', 4, 7)] }))).toEqual([]);
    const late = network(['A>B@1', 'A>B@8', 'C>D@3', 'C>D@9'], { ...ends, gaps: [gap('g', 'b', 'c', 5, 7)] });
    for (const leftOut of [[], ['A>B@1']]) {
      expect(told(chainsOf(late, new Set(leftOut)))).toEqual(['A>B@1 (g) C>D@9']);
    }
  });

  it('begins and ends with a gap where the source or the end user has no payment', () => {
    const first = network(['B>C@5', 'A>X@1'], { sources: ['A'], endUsers: ['C'], gaps: [gap('g', 'a', 'b')] });
    expect(told(chainsOf(first))).toEqual(['(g) B>C@5']);
    const last = network(['A>B@5', 'D>X@1'], { sources: ['A'], endUsers: ['D'], gaps: [gap('g', 'b', 'd')] });
    expect(told(chainsOf(last))).toEqual(['A>B@5 (g)']);
  });

  it('keeps chains that hold, under their ids, and numbers new ones with what is free', () => {
    const two = network(['A>E@1', 'B>E@2'], {
      sources: ['A', 'B'],
      endUsers: ['E'],
      chains: [
        { id: 'chain-2', hops: [{ tx: 'B>E@2' }] },
        { id: 'old', hops: [{ tx: 'gone' }] },
      ],
    });
    expect(chainsOf(two)).toEqual([
      { id: 'chain-2', hops: [{ tx: 'B>E@2' }] },
      { id: 'chain-1', hops: [{ tx: 'A>E@1' }] },
    ]);
    expect(chainsOf(two, new Set(['A>E@1']))).toEqual([{ id: 'chain-2', hops: [{ tx: 'B>E@2' }] }]);
  });

  it('is at rest once applied, whatever the network', () => {
    const letter = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const flow = fc.tuple(letter, letter, fc.nat(9)).map(([from, to, at]) => `${from}>${to}@${at}`);
    fc.assert(
      fc.property(fc.uniqueArray(flow, { maxLength: 12 }), fc.boolean(), (flows, bridged) => {
        const gaps = bridged ? [gap('g', 'b', 'c', 2, 6)] : [];
        const data = network(flows, { sources: ['A'], endUsers: ['E'], gaps });
        const chains = chainsOf(data);
        const key = { ...data.key, chains };
        expect(chainsOf({ ...data, key })).toBe(chains);
        expect(leftOutOf({ ...data, key }).size).toBe(0);
        for (const { hops } of chains) {
          const times = hops.flatMap((hop) => ('tx' in hop ? [Number(hop.tx.split('@')[1])] : []));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe.each(bundledNames)('chains of %s', (name) => {
  it('stay as authored: what they leave out was left out on purpose', async () => {
    const workbook = await bundledWorkbook(name);
    expect(chainsOf(workbook, leftOutOf(workbook))).toBe(workbook.key.chains);
    const chains = chainsOf({ ...workbook, key: { ...workbook.key, chains: [] } });
    const covered = new Set(chains.flatMap(({ hops }) => hops.flatMap((hop) => ('tx' in hop ? [hop.tx] : []))));
    expect(workbook.key.trueFlows.filter((id) => !covered.has(id))).toEqual([]);
    const crossed = new Set(chains.flatMap(({ hops }) => hops.flatMap((hop) => ('gap' in hop ? [hop.gap] : []))));
    expect([...crossed].toSorted()).toEqual(workbook.key.gaps.map((one) => one.id).toSorted());
  });
});
