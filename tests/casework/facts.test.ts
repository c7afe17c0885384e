/** What facts are made of: only rows that exist, each once, none without one; what later work brings is taken in without losing what was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseMaterial, CaseWork } from '../../src/core/casework/case-material.ts';
import { caseSubjects } from '../../src/core/casework/case-subjects.ts';
import type { CaseSource } from '../../src/core/casework/fact-parts.ts';
import { findMissing } from '../../src/core/casework/find-missing.ts';
import { firstDraft, freshFacts, takeFresh, withPurpose } from '../../src/core/casework/first-draft.ts';
import { gatherMaterial } from '../../src/core/casework/gather-material.ts';
import { rightsHints } from '../../src/core/casework/rights-hints.ts';
import { partyKey, type Dataset, type Listing, type NodeKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { emptyWork, type Claim, type EvidenceRef } from '../../src/core/exercise/work.ts';
import type { Hit, HitReason } from '../../src/core/screening/hit.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, tinyParty, type Payment } from '../fixtures/tiny-dataset.ts';

const claim = (subject: NodeKey, evidence: readonly EvidenceRef[], reason: Claim['reason'] = 'on-behalf'): Claim => ({
  subject,
  reason,
  confidence: 2,
  evidence,
  comment: '',
});
const work = (more: Partial<CaseWork> = {}): CaseWork => ({ ...emptyWork, ...more });
const sourceOf = (dataset: Dataset, hits: readonly Hit[] = []): CaseSource => ({
  directory: createDirectory(dataset),
  listings: dataset.listings,
  hits,
});

describe('suggested facts', () => {
  const payments = (count: number): readonly Payment[] =>
    Array.from({ length: count }, (_, i) => ['a', 'b', 100 + i, i * 1000] as const);
  const material = (count: number, marked = payments(count).map((_, i) => `t${i + 1}`)): CaseMaterial =>
    gatherMaterial(
      sourceOf(tinyDataset({ payments: payments(count), holds: { P1: ['a'], P2: ['b'] } })),
      work({ marked }),
      'party:P1',
    );

  it('are one by one up to three payments between the same two, together from four on', () => {
    expect(material(3).suggested.map(({ cites }) => cites)).toEqual([['tx:t1'], ['tx:t2'], ['tx:t3']]);
    const [series, ...rest] = material(4).suggested;
    expect(rest).toEqual([]);
    expect(series.cites).toEqual(['tx:t1', 'tx:t2', 'tx:t3', 'tx:t4']);
  });

  it('are cut into pieces a draft can hold', () => {
    const { suggested, leftOut } = material(4_100);
    expect(suggested.map(({ cites }) => cites.length)).toEqual([2_000, 2_000, 100]);
    expect(leftOut).toBe(0);
  });

  it('leave out what is not in the data, and name it', () => {
    const { suggested, vanished } = gatherMaterial(
      sourceOf(tinyDataset({ payments: payments(1), holds: { P1: ['a'] } })),
      work({ claims: [claim('party:P1', ['tx:t1', 'tx:no', 'relation:P1>P2:owns', 'listing:ZZi.9'])] }),
      'party:P1',
    );
    expect(suggested.map(({ cites }) => cites)).toEqual([['tx:t1']]);
    expect(vanished).toEqual(['tx:no', 'relation:P1>P2:owns', 'listing:ZZi.9']);
  });

  it('find room for those of the claims before those of more money', () => {
    const many: readonly Payment[] = Array.from({ length: 400 }, (_, i) => ['a', `b${i}`, 1_000_000 - i, i] as const);
    const { suggested, leftOut } = gatherMaterial(
      sourceOf(tinyDataset({ payments: many, holds: { P1: ['a'] } })),
      work({ claims: [claim('party:P1', ['tx:t400'])], marked: many.map((_, i) => `t${i + 1}`) }),
      'party:P1',
    );
    expect(suggested).toHaveLength(150);
    expect(leftOut).toBe(250);
    expect(suggested.some(({ cites }) => cites[0] === 'tx:t400')).toBe(true);
    expect(suggested.some(({ cites }) => cites[0] === 'tx:t1')).toBe(true);
  });

  it('cite rows of the data, each once, whatever was marked and claimed', () => {
    const refs = fc.array(
      fc.oneof(
        fc.nat(40).map((n): EvidenceRef => `tx:t${n}`),
        fc.constant<EvidenceRef>('relation:P0>P1:owns'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(randomDataset, refs, fc.array(fc.nat(40), { maxLength: 30 }), (dataset, evidence, numbers) => {
        const marked = [...new Set(numbers.map((n) => `t${n}`))];
        const done = work({ claims: [claim('party:P0', evidence)], marked });
        const known = new Set(dataset.ledger.ids);
        const source = sourceOf(dataset);
        const { suggested, parts, str } = gatherMaterial(source, done, 'party:P0');
        const cites = suggested.flatMap((fact) => fact.cites);
        expect(suggested.every((fact) => fact.cites.length > 0)).toBe(true);
        expect(cites.every((row) => row.startsWith('tx:') && known.has(row.slice(3)))).toBe(true);
        expect(new Set(cites).size).toBe(cites.length);
        // By hand: what the claim cites, and what is marked and touches the party.
        const { ledger, accounts } = dataset;
        const holds = (a: number) => accounts.holder[a] === 0;
        const wanted = Array.from({ length: ledger.size }, (_, i) => i).filter((i) => {
          const id = ledger.ids?.at(i) ?? '';
          const touches = holds(ledger.from[i]) || holds(ledger.to[i]);
          return evidence.includes(`tx:${id}`) || (touches && marked.includes(id));
        });
        expect(new Set(cites)).toEqual(new Set(wanted.map((i) => `tx:${ledger.ids?.at(i) ?? ''}`)));
        expect(str.subject).toBe(wanted.length);
        const told = Object.values(parts).flatMap((list) =>
          list.flatMap((p) => (p.kind === 'transfers' ? p.rows : [])),
        );
        expect(told.reduce((sum, row) => sum + row.base, 0)).toBe(wanted.reduce((sum, i) => sum + ledger.base[i], 0));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft', () => {
  const dataset = tinyDataset({
    payments: [
      ['a', 'b', 5, 1],
      ['a', 'b', 6, 2],
      ['a', 'b', 7, 3],
      ['a', 'b', 8, 4],
      ['a', 'b', 9, 5],
      ['c', 'a', 1, 6],
    ],
    holds: { P1: ['a'], P2: ['b'] },
  });
  const at = (marked: readonly string[], cases: CaseWork['cases'] = []) =>
    gatherMaterial(sourceOf(dataset), work({ marked, cases }), 'party:P1');

  it('takes in what came since, keeps its wording, and is then up to date', () => {
    const before = firstDraft(at(['t1', 't2', 't3', 't4']));
    const reworded = { ...before, facts: before.facts.map((fact) => ({ ...fact, text: 'mine', kept: false })) };
    const now = at(['t1', 't2', 't3', 't4', 't5', 't6'], [reworded]);
    expect(freshFacts(reworded, now.suggested)).toHaveLength(2);
    const taken = takeFresh(reworded, now.suggested);
    expect(taken.facts.map(({ text, kept, cites }) => [text, kept, cites.length])).toEqual([
      ['mine', false, 5],
      ['', true, 1],
    ]);
    expect(freshFacts(taken, now.suggested)).toEqual([]);
    expect(takeFresh(taken, now.suggested)).toEqual(taken);
  });

  it('tells what its own rows say, in whatever order they were ticked', () => {
    const own = {
      ...firstDraft(at([])),
      facts: [{ id: 'own 1', cites: ['tx:t6', 'tx:t2', 'tx:t1', 'tx:t2', 'tx:no'] as const, text: '', kept: true }],
    };
    const { parts } = at([], [own]);
    expect(
      parts['own 1'].map((part) => (part.kind === 'transfers' ? part.rows.map(({ id }) => id) : part.kind)),
    ).toEqual([['t6'], ['t1', 't2'], 'unknown']);
    expect(findMissing(at([], [own]), own).find(({ code }) => code === 'rows-unknown')?.count).toBe(1);
  });

  it('for another purpose has the criteria of that one', () => {
    const material = gatherMaterial(
      sourceOf(dataset),
      work({ claims: [claim('party:P1', ['tx:t1']), claim('party:P1', ['tx:t1'], 'owned')] }),
      'party:P1',
    );
    const draft = firstDraft(material);
    expect(draft.criteria).toEqual(['un-financing', 'un-owned']);
    expect(withPurpose(draft, 'national', material).criteria).toEqual(['national-owned', 'national-behalf']);
    expect(withPurpose(draft, 'existing', material).criteria).toEqual([]);
  });
});

describe('what is missing', () => {
  const party = { ...tinyParty('P1', 'Ann'), born: '1990', country: 'KZ', identifiers: ['ZZ1'] };
  const listing: Listing = {
    uid: 'ZZi.1',
    list: 'un',
    listRef: 'ZZi.1',
    kind: 'person',
    names: [{ text: 'Ann', script: 'Latin', quality: 'primary' }],
    dob: [],
    pob: '',
    nationality: [],
    ids: [],
    designation: [],
    programmes: [],
    listedOn: '2020-01-01',
    updatedOn: '',
    raw: '',
  };
  const dataset = tinyDataset({
    payments: [['a', 'b', 5, 1]],
    holds: { P1: ['a'], P2: ['b'] },
    parties: [party, tinyParty('P2', 'Bob')],
    listings: [listing],
    relations: [
      { id: 'P2>P1:controls', from: 'P2', to: 'P1', type: 'controls', share: null, since: null, until: null },
    ],
  });
  const hit = (...reasons: readonly HitReason[]): Hit => ({
    uid: 'ZZi.1',
    party: 'P1',
    name: 'Ann',
    score: 1,
    band: 'strong',
    reasons,
  });
  const birth = (code: 'birth-agrees' | 'birth-differs'): HitReason => ({ code, query: '1990', listed: '1990' });
  const codes = (reason: Claim['reason'], evidence: readonly EvidenceRef[], hits: readonly Hit[] = []) => {
    const material = gatherMaterial(
      sourceOf(dataset, hits),
      work({ claims: [claim(partyKey('P1'), evidence, reason)] }),
      'party:P1',
    );
    return {
      missing: findMissing(material, firstDraft(material)).map(({ code }) => code),
      hints: rightsHints(material).map(({ hint }) => hint),
    };
  };

  it.each<[string, Claim['reason'], readonly EvidenceRef[], string, boolean]>([
    ['payments alone', 'on-behalf', ['tx:t1'], 'money-only', true],
    ['payments and a relation', 'on-behalf', ['tx:t1', 'relation:P2>P1:controls'], 'money-only', false],
    ['control without a record', 'controlled', ['tx:t1'], 'no-relation-cited', true],
    ['control with one', 'controlled', ['relation:P2>P1:controls'], 'no-relation-cited', false],
    ['derived funds alone', 'derived', ['tx:t1'], 'derived-only', true],
    ['derived funds alone', 'derived', ['tx:t1'], 'no-criterion', true],
    ['a listing claimed, none cited', 'listed', ['tx:t1'], 'no-listing-cited', true],
    ['a listing cited', 'listed', ['listing:ZZi.1'], 'no-listing-cited', false],
    ['nothing cited', 'on-behalf', [], 'no-facts', true],
    ['a birth year known', 'on-behalf', ['tx:t1'], 'no-birth-date', false],
  ])('%s (%s)', (_what, reason, evidence, code, expected) => {
    expect(codes(reason, evidence).missing.includes(code as never)).toBe(expected);
  });

  it('is a second particular, while only the name agrees', () => {
    const alone = codes('listed', ['listing:ZZi.1'], [hit()]);
    expect(alone.missing).toContain('name-only');
    expect(alone.hints).toContain('identity-name-only');
    const sure = codes('listed', ['listing:ZZi.1'], [hit(birth('birth-agrees'))]);
    expect(sure.missing).not.toContain('name-only');
    expect(sure.hints).toContain('identity-second-fact');
    expect(codes('listed', ['listing:ZZi.1'], [hit(birth('birth-differs'))]).hints).toContain('identity-differs');
  });
});

describe('subjects', () => {
  it('are holders of claimed and frozen accounts, accounts where nobody is known', () => {
    const directory = createDirectory(tinyDataset({ payments: [['a', 'x', 1, 1]], holds: { P1: ['a'] } }));
    const done = work({
      claims: [claim('account:a', [])],
      plan: [
        { target: 'account:x', at: 1, basis: 'none' },
        { target: 'party:P1', at: 1, basis: 'none' },
        { target: 'party:gone', at: 1, basis: 'none' },
      ],
    });
    expect(caseSubjects(directory, done).map(({ key, kind, frozen }) => [key, kind, frozen])).toEqual([
      ['party:P1', 'person', true],
      ['account:x', 'account', true],
      ['party:gone', 'account', true],
    ]);
  });
});
