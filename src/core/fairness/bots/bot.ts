/** A bot: one honest shortcut, played with what a participant sees. Its score says how far the shortcut goes. */
import type { Change, Attempt } from '../../exercise/attempt.ts';
import { beginAttempt, reduce } from '../../exercise/attempt.ts';
import type { NodeKey } from '../../dataset/dataset.ts';
import type { Answer, Question } from '../../exercise/exercise.ts';
import type { Confidence, EvidenceRef, Reason } from '../../exercise/work.ts';
import { transactionId } from '../../ledger/ledger.ts';
import type { BotName } from '../report.ts';
import type { Sight } from './sight.ts';

export interface BotClaim {
  readonly subject: NodeKey;
  readonly reason: Reason;
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceRef[];
}

export interface BotMoves {
  readonly claims: readonly BotClaim[];
  /** Ledger indexes. */
  readonly marked: readonly number[];
  /** Within the budget, in order of choice. */
  readonly freezes: readonly NodeKey[];
}

export interface Bot {
  readonly name: BotName;
  play(sight: Sight): BotMoves;
}

/** The bot's work as a submitted attempt: its moves, and the knowledge test answered as it is printed. */
export function attemptOf(bot: Bot, sight: Sight): Attempt {
  const { exercise, quiz, dataset } = sight;
  const { claims, marked, freezes } = bot.play(sight);
  const at = Date.parse(exercise.period.to);
  const frozenAt = Date.parse(exercise.decisionTime);
  const transactions = marked.map((i) => transactionId(dataset.ledger, i));
  const changes: Change[] = [
    ...claims.map((claim): Change => ({ type: 'claim', claim: { ...claim, comment: '' } })),
    ...(transactions.length > 0 ? [{ type: 'mark', transactions } as const] : []),
    ...freezes.map((target): Change => ({ type: 'freeze', freeze: { target, at: frozenAt, basis: 'none' } })),
    ...(quiz?.questions ?? []).map((question): Change => ({
      type: 'answer',
      question: question.id,
      answer: asPrinted(question),
    })),
  ];
  const begun = beginAttempt(`bot-${bot.name}`, { id: exercise.id, version: exercise.version }, at);
  const done = changes.reduce((attempt, change) => reduce(attempt, { ...change, at }), begun);
  return reduce(done, { type: 'submit', at });
}

/** The first option, all options, or everything in the order given. */
function asPrinted(question: Question): Answer {
  if (question.type === 'match') {
    return question.left.flatMap(({ id }, i) => (i < question.right.length ? [`${id}=${question.right[i].id}`] : []));
  }
  const ids = question.options.map(({ id }) => id);
  return question.type === 'single' ? ids.slice(0, 1) : ids;
}
