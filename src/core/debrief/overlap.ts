/**
 * How much the work of two teams is the same: Jaccard's coefficient |A ∩ B| / |A ∪ B| (1901) of what they claim, mark, freeze and name as
 * evidence, and of their wrong claims, marks and answers alone, because right ones agree by being right (so reasons the literature on copied
 * examinations, e.g. Bellezza and Bellezza 1989). Sets as bits: O(elements × teams + teams² × elements / 32).
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Work } from '../exercise/work.ts';
import { answerScore, gradedQuestions } from '../grading/knowledge.ts';
import type { Lesson, Team } from './lesson.ts';
import type { Standing } from './standing.ts';

export type Sharing = 'claims' | 'marks' | 'evidence' | 'freezes' | 'wrong';
export const sharings: readonly Sharing[] = ['claims', 'marks', 'evidence', 'freezes', 'wrong'];

export interface Overlap {
  readonly teams: number;
  /** Jaccard 0..1 of teams a and b at [a × teams + b], symmetric; two empty sets are 0 alike: nothing is shared. Own place 1, or 0 if empty. */
  readonly jaccard: { readonly [of in Sharing]: Float64Array };
  /** Number of elements both have, same places. */
  readonly shared: { readonly [of in Sharing]: Uint32Array };
}

/** Claims are (holder, reason), evidence is a row beside the claim it speaks for, wrong is what the key does not have. */
export function overlap(lesson: Lesson, standing: Standing): Overlap {
  return runSteps(overlapSteps(lesson, standing));
}

/** A step a team to gather what it has, then one a team for each thing compared. */
export function* overlapSteps(lesson: Lesson, standing: Standing): Steps<Overlap> {
  const { teams } = lesson;
  const { roster } = standing;
  const asked = gradedQuestions(lesson.quiz, lesson.key);
  const wrongAnswers = (answers: Work['answers']) =>
    asked.flatMap(({ id, type }) => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : [];
      if (answer.length === 0 || answerScore(type, answer, lesson.key.quiz[id]) === 1) return [];
      return [JSON.stringify([id, ...(type === 'order' ? answer : answer.toSorted())])];
    });
  const setsOf = ({ attempt: { work } }: Team): { readonly [of in Sharing]: readonly string[] } => {
    const claims = work.claims.map(({ subject, reason }) => `${reason} ${roster.holderKey(subject)}`);
    const wrongClaims = work.claims
      .filter(({ subject, reason }) => !standing.reasonsOf(subject).includes(reason))
      .map(({ subject, reason }) => `${reason} ${roster.holderKey(subject)}`);
    const wrongMarks = work.marked.filter((id) => roster.isTrueFlow[roster.indexOf(id)] !== 1).map((id) => `tx ${id}`);
    return {
      claims,
      marks: work.marked,
      evidence: work.claims.flatMap(({ subject, evidence }) =>
        evidence.map((row) => JSON.stringify([roster.holderKey(subject), row])),
      ),
      freezes: work.plan.map(({ target }) => target),
      wrong: [...wrongClaims, ...wrongMarks, ...wrongAnswers(work.answers)],
    };
  };
  const sets: ReturnType<typeof setsOf>[] = [];
  for (const team of teams) {
    sets.push(setsOf(team));
    yield;
  }
  const one = (of: Sharing) => compareSets(sets.map((set) => set[of]));
  const found = {
    claims: yield* one('claims'),
    marks: yield* one('marks'),
    evidence: yield* one('evidence'),
    freezes: yield* one('freezes'),
    wrong: yield* one('wrong'),
  };
  return {
    teams: teams.length,
    jaccard: {
      claims: found.claims.jaccard,
      marks: found.marks.jaccard,
      evidence: found.evidence.jaccard,
      freezes: found.freezes.jaccard,
      wrong: found.wrong.jaccard,
    },
    shared: {
      claims: found.claims.shared,
      marks: found.marks.shared,
      evidence: found.evidence.shared,
      freezes: found.freezes.shared,
      wrong: found.wrong.shared,
    },
  };
}

interface Compared {
  readonly jaccard: Float64Array;
  readonly shared: Uint32Array;
}

function* compareSets(sets: readonly (readonly string[])[]): Steps<Compared> {
  const numbers = new Map<string, number>();
  const members: (readonly number[])[] = [];
  for (const set of sets) {
    members.push(
      [...new Set(set)].map((element) => {
        const known = numbers.get(element) ?? numbers.size;
        numbers.set(element, known);
        return known;
      }),
    );
    yield;
  }
  const words = Math.ceil(numbers.size / 32);
  const bits = new Uint32Array(sets.length * words);
  members.forEach((list, team) => {
    for (const element of list) bits[team * words + (element >>> 5)] |= 1 << (element & 31);
  });
  const total = sets.length;
  const jaccard = new Float64Array(total * total);
  const shared = new Uint32Array(total * total);
  for (let a = 0; a < total; a++) {
    for (let b = a; b < total; b++) {
      let both = 0;
      for (let w = 0; w < words; w++) both += ones(bits[a * words + w] & bits[b * words + w]);
      const either = members[a].length + members[b].length - both;
      const alike = either === 0 ? 0 : both / either;
      jaccard[a * total + b] = jaccard[b * total + a] = alike;
      shared[a * total + b] = shared[b * total + a] = both;
    }
    yield;
  }
  return { jaccard, shared };
}

/** Bits set in 32 (Warren, "Hacker's Delight", 5-1). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
