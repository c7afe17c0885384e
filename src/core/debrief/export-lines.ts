/** Every action of a class as JSON lines, one object a line, keys in alphabetical order: for a notebook or a log store. O(actions). */
import { canonicalJson } from '../exercise/canonical-json.ts';
import type { Answer, Question } from '../exercise/exercise.ts';
import type { Deed } from './deeds.ts';
import { isoTime } from './iso-time.ts';
import type { Lesson } from './lesson.ts';
import { printedAnswer } from './printed-answer.ts';
import { teamLabel } from './team-label.ts';

/**
 * Per line: team, index in its log, at (ISO 8601 UTC), seconds since its start, type, stands, undoneBy, about (of undo and redo), and what of
 * the action is ids, codes and numbers. What people typed (comments, notes, names of plans) may hold anything and is left out; the names they
 * handed in under take the place of pseudonyms only with `names`.
 */
export function exportLines({ teams, quiz }: Lesson, names: boolean): string {
  const questions = new Map((quiz?.questions ?? []).map((question) => [question.id, question]));
  const lines = teams.flatMap((team) =>
    team.deeds.map((deed) =>
      canonicalJson({
        team: teamLabel(team, names),
        index: deed.index,
        at: isoTime(deed.at),
        seconds: (deed.at - team.attempt.startedAt) / 1000,
        type: deed.action.type,
        stands: deed.stands,
        undoneBy: deed.undoneBy ?? undefined,
        about: deed.about ?? undefined,
        ...detailOf(deed, questions),
      }),
    ),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function detailOf({ action }: Deed, questions: ReadonlyMap<string, Question>): { readonly [field: string]: unknown } {
  switch (action.type) {
    case 'claim': {
      const { subject, reason, confidence, evidence } = action.claim;
      return { subject, reason, confidence, evidence };
    }
    case 'unclaim':
      return { subject: action.subject, reason: action.reason };
    case 'decide':
      return { hit: action.hit, decision: action.decision, grounds: action.grounds };
    case 'undecide':
      return { hit: action.hit };
    case 'mark':
    case 'unmark':
      return { transactions: action.transactions };
    case 'gap': {
      const { from, to, at, amount } = action.gap;
      return { from, to, when: isoTime(at), amount };
    }
    case 'freeze': {
      const { target, at, basis } = action.freeze;
      return { target, from: isoTime(at), basis };
    }
    case 'unfreeze':
      return { target: action.target };
    case 'order-plan':
      return { targets: action.targets };
    case 'answer':
      return answerOf(action.answer, questions.get(action.question));
    case 'filter':
      return { filter: action.filter };
    case 'view': {
      const { level, layout, colourBy, sizeBy, ego } = action.view;
      return { level, layout, colourBy, sizeBy, ego };
    }
    case 'use-aid':
      return { aid: action.aid };
    case 'take-hint':
      return { hint: action.hint };
    case 'case':
      return { subject: action.draft.subject, purpose: action.draft.purpose, criteria: action.draft.criteria };
    case 'uncase':
      return { subject: action.subject };
    default:
      return {};
  }
}

function answerOf(answer: Answer, question: Question | undefined): { readonly [field: string]: unknown } {
  return question === undefined ? {} : { question: question.id, answer: printedAnswer(question, answer) };
}
