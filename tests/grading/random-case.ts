/** Random exercises of at most 10 accounts, with an attempt at each. */
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import type { Change } from '../../src/core/exercise/attempt.ts';
import type { Quiz } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey, Role } from '../../src/core/exercise/key.ts';
import { reasons, type Confidence, type EvidenceRef } from '../../src/core/exercise/work.ts';
import type { GradeInput } from '../../src/core/grading/grade.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { at, attemptOf, claim, freeze, plainExercise, plainKey, smallDataset, type Payment } from './small-case.ts';

const words = { en: '', ru: '', kk: '' };
const letters = ['a', 'b', 'c', 'd'];

export function randomCase(random: Random): GradeInput {
  const total = random.between(3, 10);
  const accounts = Array.from({ length: total }, (_, i) => `n${i}`);
  const parties = Array.from({ length: random.between(2, total) }, (_, i) => `P${i}`);
  // Some accounts have no known holder, some parties several accounts or none.
  const holders: { [party: string]: string[] } = Object.fromEntries(parties.map((party) => [party, []]));
  const countries: { [account: string]: string } = {};
  for (const account of accounts) {
    if (random.chance(85)) holders[random.pick(parties)]?.push(account);
    if (random.chance(15)) countries[account] = 'AE';
  }
  const [source = 'n0', target = 'n1'] = random.shuffle(accounts);
  // Half of all payments touch an end of the flow, or little would flow at all.
  const payments = Array.from({ length: random.between(3, 28) }, (_, i): Payment => [
    `t${i}`,
    random.chance(30) ? source : random.pick(accounts),
    random.chance(30) ? target : random.pick(accounts),
    random.below(8),
    random.between(0, 9),
  ]);
  const dataset = smallDataset(payments, { ...holders, '': accounts }, countries);
  const ids = payments.map(([id]) => id);
  const some = <T>(list: readonly T[], percent: number) => list.filter(() => random.chance(percent));
  const evidence = (): EvidenceRef[] => some(ids, 15).map((id): EvidenceRef => `tx:${id}`);
  const claimed = new Set<string>();
  const claims = Array.from({ length: random.below(5) }, () => ({
    party: random.pick(parties),
    reason: random.pick(reasons),
    weight: random.between(1, 4),
    evidence: evidence(),
    why: words,
  })).filter(({ party, reason }) => {
    const fresh = !claimed.has(`${party} ${reason}`);
    claimed.add(`${party} ${reason}`);
    return fresh;
  });
  const questions: Quiz['questions'] = (['single', 'multiple', 'order'] as const).map((type) => ({
    id: type,
    type,
    prompt: words,
    explanation: words,
    source: '',
    options: letters.map((id) => ({ id, text: words })),
  }));
  const key: AnswerKey = {
    ...plainKey,
    roles: Object.fromEntries(some(parties, 50).map((party) => [party, 'front' as Role])),
    trueFlows: some(ids, 80),
    listed: some(parties, 10).map((party) => ({ party, listing: 'ZZi.001' })),
    covered: some(parties, 20).map((party) => ({ party, payments: some(ids, 20), why: words })),
    claims,
    sources: [source],
    endUsers: [target],
    quiz: { single: [random.pick(letters)], multiple: some(letters, 60), order: random.shuffle(letters) },
  };
  const costs: { [key: string]: number } = {};
  for (const party of some(parties, 40)) costs[`party:${party}`] = random.between(1, 3);
  const exercise = {
    ...plainExercise,
    decisionTime: at(random.between(0, 5)),
    budget: random.between(0, 4),
    costs: { default: 1, overrides: costs },
    jurisdictions: random.chance(50) ? ['KZ'] : [],
  };
  const nodes: NodeKey[] = [
    ...parties.map((id): NodeKey => `party:${id}`),
    ...accounts.map((id): NodeKey => `account:${id}`),
  ];
  const changes: Change[] = [
    ...Array.from({ length: random.below(6) }, () =>
      claim(
        random.chance(60) && claims.length > 0 ? `party:${random.pick(claims).party}` : random.pick(nodes),
        random.chance(40) && claims.length > 0 ? random.pick(claims).reason : random.pick(reasons),
        random.between(1, 3) as Confidence,
        random.chance(50) && claims.length > 0 ? random.pick(claims).evidence : evidence(),
      ),
    ),
    { type: 'mark', transactions: some(ids, 50) },
    ...Array.from({ length: random.below(5) }, () => freeze(random.pick(nodes), random.between(0, 5))),
    { type: 'answer', question: 'single', answer: [random.pick(letters)] },
    { type: 'answer', question: 'multiple', answer: some(letters, 50) },
    { type: 'answer', question: 'order', answer: random.shuffle(letters) },
  ];
  return { dataset, exercise, quiz: { questions }, key, attempt: attemptOf(changes) };
}
