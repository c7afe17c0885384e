/** Random logs over few ids, so that undo, redo, replacing and dropping meet one another often. */
import type { Action, Change } from '../../src/core/exercise/attempt.ts';
import { reasons, type Confidence, type Freeze } from '../../src/core/exercise/work.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { emptyWork } from '../../src/core/exercise/work.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';

const targets = ['party:A', 'party:B', 'account:c'] as const;
const ids = ['t1', 't2', 't3', 't4'];

export function randomLog(random: Random, length: number): readonly Action[] {
  const log = Array.from({ length }, (_, i): Action => {
    const at = 1000 + i * random.between(0, 90_000);
    if (random.chance(18)) return { type: 'undo', at };
    if (random.chance(12)) return { type: 'redo', at };
    if (random.chance(4)) return { type: 'checkpoint', at };
    if (random.below(400) === 0) return { type: 'submit', at };
    return { ...randomChange(random), at };
  });
  // A file with anything behind the submission is refused before it gets here.
  const end = log.findIndex(({ type }) => type === 'submit');
  return end < 0 ? log : log.slice(0, end + 1);
}

function randomChange(random: Random): Change {
  const target = () => random.pick(targets);
  const some = () => ids.filter(() => random.chance(40));
  const freeze = (): Freeze => ({ target: target(), at: random.below(3), basis: 'none' });
  const id = () => random.pick(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']);
  switch (random.below(21)) {
    case 0:
    case 1:
      return {
        type: 'claim',
        claim: {
          subject: target(),
          reason: random.pick(reasons.slice(0, 2)),
          confidence: random.between(1, 3) as Confidence,
          evidence: some().map((tx) => `tx:${tx}` as const),
          comment: '',
        },
      };
    case 2:
      return { type: 'unclaim', subject: target(), reason: random.pick(reasons.slice(0, 2)) };
    case 3:
    case 4:
      return { type: 'mark', transactions: some() };
    case 5:
      return { type: 'unmark', transactions: some() };
    case 6:
      return {
        type: 'gap',
        gap: { id: id(), from: target(), to: target(), at: 1, amount: random.below(9), comment: '' },
      };
    case 7:
      return { type: 'ungap', id: id() };
    case 8:
      return { type: 'freeze', freeze: freeze() };
    case 9:
      return { type: 'unfreeze', target: target() };
    case 10:
      return { type: 'order-plan', targets: random.shuffle(targets).slice(0, random.between(1, 3)) };
    case 11:
      return { type: 'keep-plan', id: id(), name: 'x', plan: random.chance(80) ? [freeze()] : [] };
    case 12:
      return { type: 'drop-plan', id: id() };
    case 13:
      return { type: 'take-plan', id: id() };
    case 14:
      return {
        type: 'keep-snapshot',
        id: `s${random.below(20)}`,
        name: 'x',
        from: 0,
        to: random.below(2),
        filter: openFilter,
        view: emptyWork.view,
      };
    case 15:
      return { type: 'drop-snapshot', id: `s${random.below(20)}` };
    case 16:
      return random.chance(50)
        ? { type: 'note', note: { id: id(), about: 'case', text: '' } }
        : { type: 'unnote', id: id() };
    case 17:
      return random.chance(60)
        ? {
            type: 'decide',
            hit: { uid: id(), party: 'A' },
            decision: random.pick(['match', 'no-match']),
            grounds: [],
            reason: '',
          }
        : { type: 'undecide', hit: { uid: id(), party: 'A' } };
    case 18:
      return { type: 'answer', question: id(), answer: some() };
    case 19:
      return random.chance(50)
        ? { type: 'filter', filter: random.chance(30) ? openFilter : { ...openFilter, min: random.below(5) } }
        : { type: 'view', view: { sizeBy: random.pick(['degree', 'amount']) } };
    default:
      return random.chance(50) ? { type: 'use-aid', aid: 'patterns' } : { type: 'take-hint', hint: id() };
  }
}
