/** The bundled exercises as data: reproducible, whole, solvable, solvent, and as large as promised. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeAuthored } from '../../src/cli/make-authored.ts';
import { freezableUnits } from '../../src/core/disruption/freezable-units.ts';
import { measureOf, planValue } from '../../src/core/disruption/plan-value.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { parseKey } from '../../src/core/exercise/parse-key.ts';
import { parseQuiz } from '../../src/core/exercise/parse-quiz.ts';
import { replay } from '../../src/core/exercise/attempt.ts';
import { blobSource } from '../../src/csv/source.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { bundled, otherSeeds } from './bundled.ts';

const folder = path.resolve(import.meta.dirname, '../../datasets');
const sizes = new Map([
  ['first-steps', { accounts: 60, transactions: 400, questions: 8 }],
  ['charity-front', { accounts: 300, transactions: 5000, questions: 10 }],
]);

describe.each(bundled)('$recipe.name', ({ recipe, made }) => {
  it('is what lies in datasets/', () => {
    const lying = readdirSync(path.join(folder, recipe.name), { recursive: true, encoding: 'utf8' });
    const names = lying.map((name) => name.split(path.sep).join('/')).filter((name) => name !== 'attempts');
    expect(names.toSorted()).toEqual([...made.files.keys()].toSorted());
    for (const [name, text] of made.files) {
      const file = path.join(folder, recipe.name, name);
      expect(existsSync(file) && readFileSync(file, 'utf8') === text, name).toBe(true);
    }
  });

  it('comes out the same from the same seed and otherwise from another', async () => {
    const again = await makeAuthored(recipe, recipe.seed, null);
    expect([...again.files]).toEqual([...made.files]);
    const other = await makeAuthored(recipe, otherSeeds[0] ?? '', null);
    for (const name of ['transactions.csv', 'parties.csv', 'accounts.csv', 'relations.csv', 'watchlist.xml']) {
      expect(other.files.get(name)).not.toBe(made.files.get(name));
    }
  });

  it('has about the size it promises', () => {
    const size = sizes.get(recipe.name);
    if (size === undefined) throw new Error(`no size promised for ${recipe.name}`);
    const { accounts, transactions, questions } = size;
    expect(Math.abs(made.exercise.accounts - accounts)).toBeLessThanOrEqual(accounts / 20);
    expect(Math.abs(made.exercise.transactions - transactions)).toBeLessThanOrEqual(transactions / 20);
    expect(made.quiz.questions.length).toBeGreaterThanOrEqual(questions);
    expect(made.dataset.listings.length).toBeGreaterThanOrEqual(12);
  });

  it('parses as exercise, quiz, key and attempts', () => {
    const text = (name: string) => made.files.get(name) ?? '';
    const told = [
      parseExercise(text('exercise.json'), 'exercise.json'),
      parseQuiz(text('quiz.json'), 'quiz.json'),
      parseKey(text('answer-key.json'), 'answer-key.json'),
      ...[...made.attempts.keys()].map((name) => parseAttempt(text(`attempts/${name}.json`), name)),
    ];
    expect(told.flatMap((outcome) => (outcome.ok ? [] : outcome.issues))).toEqual([]);
  });

  it('is read from its files without a rejected row or a doubt, as the dataset it was graded on', async () => {
    const sources = [...made.files]
      .filter(([name]) => !name.startsWith('attempts/'))
      .map(([name, text]) => blobSource(`${recipe.name}/${name}`, new Blob([text])));
    const outcome = await readPack(sources);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const { pack, receipts, references } = outcome.value;
    expect(receipts.flatMap((receipt) => receipt.rejected)).toEqual([]);
    expect(references.flatMap((receipt) => [...receipt.rejected, ...receipt.doubts])).toEqual([]);
    const { ledger, accounts, parties, relations, listings } = pack.dataset;
    expect(parties).toEqual(made.dataset.parties);
    expect(listings).toEqual(made.dataset.listings);
    expect(relations).toEqual(made.dataset.relations);
    // Ids are read by number, however they are kept.
    const written = ({ ids, ...columns }: typeof ledger) => ({ ...columns, ids: ids === null ? null : [...ids] });
    expect(written(ledger)).toEqual(written(made.dataset.ledger));
    const plain = (table: typeof accounts) =>
      table.ids.map((id, a) => [
        id,
        table.institutions[table.institution[a] ?? 0],
        table.countries[table.country[a] ?? 0],
        table.opened[a],
        table.holder[a],
      ]);
    expect(plain(accounts)).toEqual(plain(made.dataset.accounts));
  });

  it('resolves every id of the key', () => {
    const { dataset, key } = made;
    const parties = new Set(dataset.parties.map((party) => party.id));
    const accounts = new Set(dataset.accounts.ids);
    const transactions = new Set(dataset.ledger.ids);
    const relations = new Set(dataset.relations.map((relation) => relation.id));
    const listings = new Set(dataset.listings.map((listing) => listing.uid));
    const known = (ref: string) => {
      const [kind = '', ...rest] = ref.split(':');
      const id = rest.join(':');
      return kind === 'tx' ? transactions.has(id) : kind === 'relation' ? relations.has(id) : listings.has(id);
    };
    const named = [
      ...Object.keys(key.roles),
      ...key.cells.flatMap((cell) => cell.parties),
      ...key.gaps.flatMap((gap) => [gap.from, gap.to]),
      ...key.listed.map((one) => one.party),
      ...key.decoys.map((one) => one.party),
      ...key.covered.map((one) => one.party),
      ...key.claims.map((one) => one.party),
    ];
    expect(named.filter((id) => !parties.has(id))).toEqual([]);
    expect([...key.sources, ...key.endUsers].filter((id) => !accounts.has(id))).toEqual([]);
    expect(
      [...key.trueFlows, ...key.covered.flatMap((one) => one.payments)].filter((id) => !transactions.has(id)),
    ).toEqual([]);
    expect(key.claims.flatMap((claim) => claim.evidence).filter((ref) => !known(ref))).toEqual([]);
    expect(key.listed.filter((one) => !listings.has(one.listing))).toEqual([]);
    for (const { payments } of key.covered) expect(payments.length).toBeGreaterThan(0);
  });

  it('lets no account but a bank’s own go below zero', () => {
    const { ledger, accounts, parties } = made.dataset;
    const balance = new Float64Array(accounts.ids.length);
    const broke = new Set<string>();
    for (let i = 0; i < ledger.size; i++) {
      const [from, to, base] = [ledger.from[i], ledger.to[i], ledger.base[i]];
      balance[from] -= base;
      balance[to] += base;
      const holder = parties[accounts.holder[from] ?? -1];
      if ((balance[from] ?? 0) < 0 && holder?.activity.startsWith('банк') !== true) broke.add(accounts.ids[from] ?? '');
    }
    expect([...broke]).toEqual([]);
  });

  it('moves the chains of the key forward in time, account to account', () => {
    const { dataset, key } = made;
    const { ledger } = dataset;
    const index = new Map([...(ledger.ids ?? [])].map((id, i) => [id, i]));
    for (const { id, hops } of key.chains) {
      hops.slice(1).forEach((hop, h) => {
        const before = hops[h];
        if (before === undefined || !('tx' in before) || !('tx' in hop)) return;
        const a = index.get(before.tx) ?? -1;
        const b = index.get(hop.tx) ?? -1;
        expect(ledger.to[a], id).toBe(ledger.from[b]);
        expect(ledger.time[a] ?? 0, id).toBeLessThan(ledger.time[b] ?? 0);
      });
    }
  });

  it('needs more than one freeze, and money before the decision is gone', () => {
    const measure = measureOf(made.dataset, made.key);
    const at = Date.parse(made.exercise.decisionTime);
    const nothing = planValue(measure, 'funds', []);
    const single = freezableUnits(made.dataset, made.exercise).map((unit) =>
      planValue(measure, 'funds', [{ unit, at }]),
    );
    expect(Math.min(...single) / nothing).toBeGreaterThanOrEqual(0.35);
    const best = made.key.optimum.funds;
    expect(best?.proved).toBe(true);
    expect(made.key.optimum.pairwise?.proved).toBe(true);
    expect(best?.value ?? 0).toBeGreaterThan(0);
    expect(best?.value ?? nothing).toBeLessThan(Math.min(...single));
  });

  it('keeps logs that replay to the attempts', () => {
    for (const [name, attempt] of made.attempts) {
      expect(replay(attempt, attempt.log).work, name).toEqual(attempt.work);
      expect(
        attempt.log.every((action, i) => i === 0 || action.at > (attempt.log[i - 1]?.at ?? 0)),
        name,
      ).toBe(true);
    }
    expect(made.attempts.get('perfect')?.log.some((action) => action.type === 'undo')).toBe(true);
  });
});
