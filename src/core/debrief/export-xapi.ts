/**
 * A class as xAPI 1.0.3 statements (ADL, "Experience API", Part Two: Data), one for each start, graded move that stands, last answer,
 * section score and submission. Verbs and activity types are ADL's published ones (http://adlnet.gov/expapi/verbs, …/activities). Actors
 * are account objects made up for the export: nobody's name, address or machine is in it. The same class gives the same bytes. O(actions).
 */
import { sha256Hex } from '../dataset/sha256.ts';
import { utf8 } from '../dataset/utf8.ts';
import type { Question, Words } from '../exercise/exercise.ts';
import { answerScore, gradedQuestions } from '../grading/knowledge.ts';
import type { Deed } from './deeds.ts';
import { isoTime } from './iso-time.ts';
import type { Lesson, Team } from './lesson.ts';
import { printedAnswer } from './printed-answer.ts';

type VerbName = 'initialized' | 'interacted' | 'answered' | 'scored' | 'completed';

export interface XapiScore {
  /** −1..1. */
  readonly scaled: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface XapiActivity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name?: Words;
    readonly interactionType?: 'choice' | 'sequencing' | 'matching';
    readonly correctResponsesPattern?: readonly string[];
  };
}

export interface XapiStatement {
  /** UUID, made of what the statement says. */
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: { readonly 'en-US': string } };
  readonly object: XapiActivity;
  readonly result?: {
    readonly score?: XapiScore;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    /** ISO 8601 duration. */
    readonly duration?: string;
  };
  readonly context: {
    /** UUID of the team's attempt. */
    readonly registration: string;
    readonly contextActivities?: { readonly parent: readonly XapiActivity[] };
  };
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly version: '1.0.3';
}

/** Nobody's: RFC 2606 keeps example.org for such. */
const home = 'https://linchpin.example.org';
const activityTypes = 'http://adlnet.gov/expapi/activities';
const graded = new Set(['claim', 'mark', 'gap', 'plan']);

/** Team by team in the order of the lesson, each by its log. Deeds at instants no calendar holds are left out. */
export function xapiStatements(lesson: Lesson): readonly XapiStatement[] {
  const { exercise, teams } = lesson;
  const course = `${home}/exercise/${inIri(exercise.id)}/${exercise.version}`;
  const whole = activity(course, 'simulation', exercise.title);
  const mark = sha256Hex(utf8(teams.map(({ id, attempt }) => `${id}\n${attempt.id}`).join('\n'))).slice(0, 16);
  return teams.flatMap((team) => statementsOf(lesson, team, whole, `${home}/class/${mark}`));
}

/** One statement a line. */
export function writeXapi(statements: readonly XapiStatement[]): string {
  return statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
}

type Draft = Pick<XapiStatement, 'object' | 'result'> & { readonly verb: VerbName; readonly at: number };

function statementsOf(lesson: Lesson, team: Team, whole: XapiActivity, homePage: string): readonly XapiStatement[] {
  const { attempt, card, deeds, pseudonym } = team;
  const registration = uuidOf(`${homePage}\n${pseudonym}\n${attempt.id}`);
  const end = attempt.log.at(-1)?.at ?? attempt.startedAt;
  const sections = Object.entries(card.sections).filter(([, { weight }]) => weight > 0);
  const drafts: Draft[] = [
    { verb: 'initialized', at: attempt.startedAt, object: whole },
    ...deeds.flatMap((deed) => moveOf(deed, whole.id)),
    ...answersOf(lesson, team, whole.id),
    ...sections.map(([name, { score, points, weight }]): Draft => ({
      verb: 'scored',
      at: end,
      object: activity(`${whole.id}/section/${name}`, 'objective'),
      result: { score: { scaled: score, raw: points, min: 0, max: weight } },
    })),
    {
      verb: 'completed',
      at: end,
      object: whole,
      result: {
        score: { scaled: card.total / 100, raw: card.total, min: 0, max: 100 },
        completion: attempt.work.submittedAt !== null,
        duration: `PT${Math.round(card.seconds)}S`,
      },
    },
  ];
  return drafts.flatMap(({ verb, at, object, result }, place): readonly XapiStatement[] => {
    const timestamp = isoTime(at);
    if (timestamp === '') return [];
    const context = object.id === whole.id ? {} : { contextActivities: { parent: [whole] } };
    return [
      {
        id: uuidOf(`${registration}\n${place}\n${verb}\n${object.id}\n${timestamp}`),
        actor: { objectType: 'Agent', account: { homePage, name: pseudonym } },
        verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { 'en-US': verb } },
        object,
        ...(result === undefined ? {} : { result }),
        context: { registration, ...context },
        timestamp,
        version: '1.0.3',
      },
    ];
  });
}

/** A graded move that stands: what kind of move, on what. */
function moveOf({ stands, at, altered, action }: Deed, course: string): readonly Draft[] {
  if (!stands || !altered.some(({ part }) => graded.has(part))) return [];
  return [{ verb: 'interacted', at, object: activity(`${course}/move/${action.type}`, 'interaction') }];
}

/** The answer that counts to each question the key can grade. */
function answersOf({ quiz, key }: Lesson, { attempt, deeds }: Team, course: string): readonly Draft[] {
  const { answers } = attempt.work;
  const when = new Map<string, number>();
  for (const { stands, action } of deeds) if (stands && action.type === 'answer') when.set(action.question, action.at);
  return gradedQuestions(quiz, key).flatMap((question): readonly Draft[] => {
    const at = when.get(question.id);
    if (at === undefined || !Object.hasOwn(answers, question.id)) return [];
    const answer = answers[question.id];
    const right = key.quiz[question.id];
    const scaled = answerScore(question.type, answer, right);
    return [
      {
        verb: 'answered',
        at,
        object: {
          objectType: 'Activity',
          id: `${course}/question/${inIri(question.id)}`,
          definition: {
            type: `${activityTypes}/cmi.interaction`,
            name: question.prompt,
            interactionType: interactions[question.type],
            correctResponsesPattern: [responseOf(question, right)],
          },
        },
        result: {
          score: { scaled },
          success: scaled === 1,
          response: responseOf(question, printedAnswer(question, answer)),
        },
      },
    ];
  });
}

const interactions = { single: 'choice', multiple: 'choice', order: 'sequencing', match: 'matching' } as const;

/** As the specification delimits: items by [,], the sides of a pair by [.]. */
function responseOf({ type }: Question, answer: readonly string[]): string {
  return answer.map((one) => (type === 'match' ? one.replace('=', '[.]') : one)).join('[,]');
}

function activity(id: string, type: 'simulation' | 'objective' | 'interaction', name?: Words): XapiActivity {
  return {
    objectType: 'Activity',
    id,
    definition: { type: `${activityTypes}/${type}`, ...(name === undefined ? {} : { name }) },
  };
}

/** Ids of others may hold anything, halves of characters too. */
function inIri(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** 122 bits of a hash in the form of a version 4 UUID (RFC 9562, 5.4: pseudo-random bits). */
function uuidOf(text: string): string {
  const hex = sha256Hex(utf8(text));
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
