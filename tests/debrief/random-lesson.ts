/** Random exercises of at most 10 accounts with a class that works on them, undoes, and works on. */
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { makeLesson, type Entry, type Lesson } from '../../src/core/debrief/lesson.ts';
import type { Action, Change } from '../../src/core/exercise/attempt.ts';
import { reasons, type Confidence, type LegalBasis } from '../../src/core/exercise/work.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { randomCase } from '../grading/random-case.ts';

export function randomLesson(random: Random, teams: number, most: number): Lesson {
  const { dataset, exercise, quiz, key } = randomCase(random);
  const { ledger } = dataset;
  const nodes: readonly NodeKey[] = [
    ...dataset.parties.map(({ id }): NodeKey => `party:${id}`),
    ...dataset.accounts.ids.map((id): NodeKey => `account:${id}`),
  ];
  const ids = Array.from({ length: ledger.size }, (_, i) => transactionId(ledger, i));
  const some = () => ids.filter(() => random.chance(25));
  const change = (): Change => {
    const subject = random.pick(nodes);
    const reason = random.pick(reasons.slice(0, 3));
    switch (random.below(9)) {
      case 0:
      case 1: {
        const evidence = some().map((id) => `tx:${id}` as const);
        const confidence = random.between(1, 3) as Confidence;
        return { type: 'claim', claim: { subject, reason, confidence, evidence, comment: '' } };
      }
      case 2:
        return { type: 'unclaim', subject, reason };
      case 3:
      case 4:
        return { type: 'mark', transactions: some() };
      case 5:
        return { type: 'unmark', transactions: some() };
      case 6: {
        const basis: LegalBasis = random.pick(['none', 'listed', 'derived']);
        return { type: 'freeze', freeze: { target: subject, at: random.between(0, 6), basis } };
      }
      case 7:
        return { type: 'unfreeze', target: subject };
      default: {
        const [from, to] = [subject, random.pick(nodes)];
        const at = random.between(0, 9);
        return { type: 'gap', gap: { id: `g${random.below(3)}`, from, to, at, amount: random.below(9), comment: '' } };
      }
    }
  };
  const entries = Array.from({ length: teams }, (_, t): Entry => {
    const startedAt = 1_000_000 + random.below(100_000);
    let at = startedAt;
    const log = Array.from({ length: random.between(0, most) }, (): Action => {
      // Now and then two at once, a long pause, or a clock set back.
      at += random.chance(20) ? 0 : random.chance(5) ? 900_000 : random.chance(5) ? -5000 : random.below(60_000);
      if (random.chance(15)) return { type: 'undo', at };
      if (random.chance(10)) return { type: 'redo', at };
      return { ...change(), at };
    });
    const attempt = { id: `attempt-${t}`, exercise: { id: exercise.id, version: exercise.version }, startedAt, log };
    return { id: `team-${t}`, name: `Team ${t}`, attempt };
  });
  return makeLesson({ dataset, exercise, quiz, key }, entries);
}
