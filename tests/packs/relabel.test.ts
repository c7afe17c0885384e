/** The same network under other ids: nothing but ids changes, every reference follows, the grade is the same. */
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { relabel, relabelEvidence, relabelNode, type IdMaps } from '../../src/core/workbook/relabel.ts';
import { datasetOf } from '../../src/core/workbook/to-dataset.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { bundledFiles, bundledNames, readFiles, workbookFrom } from '../workbook/bundled-workbook.ts';

const seed = (n: number) => seededRandom(n.toString(16).padStart(32, '7'));

function inverse(ids: IdMaps): IdMaps {
  const turned = (map: ReadonlyMap<string, string>) => new Map([...map].map(([before, after]) => [after, before]));
  return {
    parties: turned(ids.parties),
    accounts: turned(ids.accounts),
    transactions: turned(ids.transactions),
    relations: turned(ids.relations),
  };
}

/** Every string of a value that the maps know, old ids for new, lists in one order: what is left to compare. */
function plain(workbook: Workbook, back: IdMaps | null): unknown {
  const id = (map: keyof IdMaps, text: string) => back?.[map].get(text) ?? text;
  const sorted = <T>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const { head, key } = workbook;
  const node = (text: string) => (back === null ? text : relabelNode(text, back));
  const party = (text: string) => id('parties', text);
  const account = (text: string) => id('accounts', text);
  const transaction = (text: string) => id('transactions', text);
  const isParty = (text: string) => workbook.parties.some((one) => one.id === text);
  return {
    head: {
      ...head,
      costs: { ...head.costs, overrides: sorted(Object.entries(head.costs.overrides).map(([k, c]) => [node(k), c])) },
    },
    parties: sorted(workbook.parties.map((row) => ({ ...row, id: party(row.id) }))),
    accounts: sorted(workbook.accounts.map((row) => ({ ...row, id: account(row.id), holder: party(row.holder) }))),
    relations: sorted(
      workbook.relations.map((row) => ({
        ...row,
        id: id('relations', row.id),
        from: party(row.from),
        to: isParty(row.to) ? party(row.to) : account(row.to),
      })),
    ),
    transactions: sorted(
      workbook.transactions.map((row) => ({
        ...row,
        id: transaction(row.id),
        from: account(row.from),
        to: account(row.to),
      })),
    ),
    listings: workbook.listings,
    questions: workbook.questions,
    key: {
      ...key,
      roles: sorted(Object.entries(key.roles).map(([text, role]) => [party(text), role])),
      cells: key.cells.map((cell) => ({ ...cell, parties: sorted(cell.parties.map(party)) })),
      trueFlows: sorted(key.trueFlows.map(transaction)),
      chains: key.chains.map((chain) => ({
        ...chain,
        hops: chain.hops.map((hop) => ('tx' in hop ? { tx: transaction(hop.tx) } : hop)),
      })),
      gaps: key.gaps.map((gap) => ({ ...gap, from: party(gap.from), to: party(gap.to) })),
      listed: sorted(key.listed.map((one) => ({ ...one, party: party(one.party) }))),
      decoys: sorted(key.decoys.map((one) => ({ ...one, party: party(one.party) }))),
      covered: sorted(
        key.covered.map((one) => ({
          ...one,
          party: party(one.party),
          payments: sorted(one.payments.map(transaction)),
        })),
      ),
      claims: sorted(
        key.claims.map((one) => ({
          ...one,
          party: party(one.party),
          evidence: sorted(one.evidence.map((ref) => (back === null ? ref : relabelEvidence(ref, back)))),
        })),
      ),
      sources: sorted(key.sources.map(account)),
      endUsers: sorted(key.endUsers.map(account)),
      optimum: Object.entries(key.optimum).map(([name, one]) => [name, { ...one, plan: sorted(one.plan.map(node)) }]),
      detours: key.detours?.map(({ when, transfers }) => ({
        when: party(when),
        transfers: transfers.map((one) => ({ ...one, from: account(one.from), to: account(one.to) })),
      })),
    },
  };
}

describe.each(bundledNames)('%s', (name) => {
  it('comes back whole through the maps, and every id is another one', async () => {
    const workbook = await workbookFrom(bundledFiles(name));
    const { workbook: moved, ids } = relabel(workbook, seed(1));
    expect(plain(moved, inverse(ids))).toEqual(plain(workbook, null));
    const kept = (map: ReadonlyMap<string, string>) => [...map].filter(([before, after]) => before === after).length;
    expect([ids.parties.size, ids.accounts.size]).toEqual([workbook.parties.length, workbook.accounts.length]);
    // Of a shuffle one id on average stays where it was.
    expect(kept(ids.parties) + kept(ids.accounts)).toBeLessThan(12);
    expect(kept(ids.transactions)).toBeLessThan(workbook.transactions.length / 10);
    expect(parseKey(JSON.stringify(moved.key), 'key').ok).toBe(true);
  });

  it('looks like any other pack: ids in shape, rows in their order, numbers rising with time', async () => {
    const { workbook } = relabel(await workbookFrom(bundledFiles(name)), seed(2));
    const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
    for (const [rows, shape] of [
      [workbook.parties, /^P\d{3,}$/],
      [workbook.accounts, /^A\d{3,}$/],
      [workbook.transactions, /^T\d{3,}$/],
    ] as const) {
      expect(idsOf(rows)).toEqual(idsOf(rows).toSorted());
      expect(idsOf(rows).filter((id) => !shape.test(id))).toEqual([]);
      expect(new Set(idsOf(rows)).size).toBe(rows.length);
    }
    const times = workbook.transactions.map((row) => row.time);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('grades a perfect attempt, and the same attempt under its ids, the same', async () => {
    const files = bundledFiles(name);
    const { exercise, quiz } = (await readFiles(files)).pack;
    const workbook = await workbookFrom(files);
    const { workbook: moved, ids } = relabel(workbook, seed(3));
    if (exercise === null) throw new Error('no exercise');
    const scored = (book: Workbook, attempt: ReturnType<typeof perfectAttempt>) => {
      const { total, sections, harm } = grade({
        dataset: datasetOf(book),
        exercise: { ...exercise, ...book.head },
        quiz,
        key: book.key,
        attempt,
      });
      return { total, points: Object.values(sections).map((section) => section.points), harm: harm.points };
    };
    const perfect = (book: Workbook) => perfectAttempt({ ...exercise, ...book.head } as Exercise, book.key);
    const before = scored(workbook, perfect(workbook));
    expect(before.total).toBe(100);
    expect(scored(moved, perfect(moved))).toEqual(before);
    const { work } = perfect(workbook);
    const carried: typeof work = {
      ...work,
      marked: work.marked.map((id) => ids.transactions.get(id) ?? id),
      claims: work.claims.map((claim) => ({
        ...claim,
        subject: relabelNode(claim.subject, ids),
        evidence: claim.evidence.map((ref) => relabelEvidence(ref, ids)),
      })),
      plan: work.plan.map((freeze) => ({ ...freeze, target: relabelNode(freeze.target, ids) })),
      gaps: work.gaps.map((gap) => ({ ...gap, from: relabelNode(gap.from, ids), to: relabelNode(gap.to, ids) })),
    };
    expect(scored(moved, { ...perfect(moved), work: carried })).toEqual(before);
    // Ids of before name nobody now, or somebody else.
    expect(scored(moved, perfect(workbook)).total).toBeLessThan(60);
  });
});

it('the same seed gives the same ids, another seed others', async () => {
  const workbook = await workbookFrom(bundledFiles('first-steps'));
  expect(relabel(workbook, seed(4))).toEqual(relabel(workbook, seed(4)));
  const ids = [4, 5].map((n) => relabel(workbook, seed(n)).ids);
  expect(ids[0].parties).not.toEqual(ids[1].parties);
  expect([...ids[0].transactions.values()]).not.toEqual([...ids[1].transactions.values()]);
});

it('what the tables do not say follows too: costs, accounts at the end of relations, repeated relations', async () => {
  const base = await workbookFrom(bundledFiles('first-steps'));
  const [one, two] = base.accounts;
  const [party] = base.parties;
  const signs = (n: string) => ({
    ...base.relations[0],
    id: `${party.id}>${one.id}:signs${n}`,
    from: party.id,
    to: one.id,
    type: 'signs' as const,
    share: null,
  });
  const workbook: Workbook = {
    ...base,
    head: { ...base.head, costs: { default: 1, overrides: { [`account:${two.id}`]: 2, [`party:${party.id}`]: 3 } } },
    relations: [...base.relations, signs(''), { ...signs('#2'), since: '2020-01-01' }],
    key: { ...base.key, claims: [{ ...base.key.claims[0], evidence: [`relation:${signs('#2').id}`] }] },
  };
  const { workbook: moved, ids } = relabel(workbook, seed(6));
  expect(plain(moved, inverse(ids))).toEqual(plain(workbook, null));
  const again = `${ids.parties.get(party.id)}>${ids.accounts.get(one.id)}:signs#2`;
  expect(moved.key.claims[0].evidence).toEqual([`relation:${again}`]);
  expect(moved.relations.find((row) => row.id === again)?.since).toBe('2020-01-01');
  expect(moved.head.costs.overrides).toEqual({
    [`account:${ids.accounts.get(two.id)}`]: 2,
    [`party:${ids.parties.get(party.id)}`]: 3,
  });
});
