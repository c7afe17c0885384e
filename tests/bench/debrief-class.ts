/** A made class at a bundled exercise: logs as long as asked for, of moves mixed as people mix them. */
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import type { Entry, LessonPack } from '../../src/core/debrief/lesson.ts';
import { freezableUnits } from '../../src/core/disruption/freezable-units.ts';
import type { Action, Change } from '../../src/core/exercise/attempt.ts';
import { reasons, type Confidence } from '../../src/core/exercise/work.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

/** Teams of one id each, `actions` actions each and a submission; about a third marks, a quarter looks, a tenth claims. */
export function madeClass({ dataset, exercise, quiz }: LessonPack, teams: number, actions: number): readonly Entry[] {
  const random = seededRandom('61206d61646520636c6173732066726f6d2064696365');
  const ids = Array.from({ length: dataset.ledger.size }, (_, i) => transactionId(dataset.ledger, i));
  const parties = dataset.parties.map(({ id }): NodeKey => `party:${id}`);
  const units = freezableUnits(dataset, exercise).map(({ key }) => key);
  const questions = quiz?.questions ?? [];
  const some = (most: number) => Array.from({ length: random.between(1, most) }, () => random.pick(ids));
  const change = (): Change => {
    const dice = random.below(100);
    const subject = random.pick(parties);
    if (dice < 34) return { type: 'mark', transactions: some(8) };
    if (dice < 40) return { type: 'unmark', transactions: some(3) };
    if (dice < 51) {
      const evidence = some(3).map((id) => `tx:${id}` as const);
      const confidence = random.between(1, 3) as Confidence;
      return { type: 'claim', claim: { subject, reason: random.pick(reasons), confidence, evidence, comment: '' } };
    }
    if (dice < 54) return { type: 'unclaim', subject, reason: random.pick(reasons) };
    if (dice < 57) {
      return {
        type: 'freeze',
        freeze: { target: random.pick(units), at: Date.parse(exercise.decisionTime), basis: 'none' },
      };
    }
    if (dice < 60) return { type: 'unfreeze', target: random.pick(units) };
    if (dice < 63) return { type: 'note', note: { id: `n${random.below(200)}`, about: subject, text: 'look again' } };
    if (dice < 65) {
      const gap = {
        id: `g${random.below(20)}`,
        from: subject,
        to: random.pick(parties),
        at: 0,
        amount: 1,
        comment: '',
      };
      return { type: 'gap', gap };
    }
    if (dice < 67 && questions.length > 0) {
      const question = random.pick(questions);
      const answer = question.type === 'match' ? [] : [random.pick(question.options).id];
      return { type: 'answer', question: question.id, answer };
    }
    if (dice < 75) return { type: 'filter', filter: { ...openFilter, min: random.below(1000) } };
    return { type: 'view', view: random.chance(50) ? { ego: { node: subject, hops: 1 } } : { sizeBy: 'degree' } };
  };
  return Array.from({ length: teams }, (_, t): Entry => {
    const startedAt = 1.7e12 + random.below(600_000);
    let at = startedAt;
    const log = Array.from({ length: actions }, (__, i): Action => {
      at += random.chance(2) ? random.between(120_000, 600_000) : random.below(6000);
      if (i === actions - 1) return { type: 'submit', at };
      const dice = random.below(100);
      return dice < 5 ? { type: 'undo', at } : dice < 7 ? { type: 'redo', at } : { ...change(), at };
    });
    const attempt = { id: `attempt-${t}`, exercise: { id: exercise.id, version: exercise.version }, startedAt, log };
    return { id: `team-${String(t).padStart(3, '0')}`, name: '', attempt };
  });
}
