/** Draws an exercise's knowledge test from the bank: about half on its typologies, the rest round the topics of law and method. */
import { questionTopics, type BankQuestion } from './phrasebook.ts';
import type { Random } from './random.ts';
import type { TypologyName } from './recipe.ts';

/**
 * `wanted` is a number of questions or the ids of chosen ones. By number: each typology in turn gets a question of its own, up to half of
 * the test, and the topics take turns for the rest; where one side runs out the other fills up, so that fewer than `wanted` come
 * only when no more fit. A question about typologies that the exercise does not have is never drawn. The result stands in the order of the
 * bank, or of the ids. Throws RangeError on an id the bank does not have: ask `unknownQuestions` first.
 */
export function chooseQuestions(
  bank: readonly BankQuestion[],
  typologies: readonly TypologyName[],
  random: Random,
  wanted: number | readonly string[],
): readonly BankQuestion[] {
  if (typeof wanted !== 'number') return byIds(bank, wanted);
  const drawn = random.shuffle(bank);
  const present = new Set(typologies);
  const own = inTurn(
    [...present],
    drawn.filter((one) => one.about.some((name) => present.has(name))),
    (one) => one.about,
  );
  const general = inTurn(
    questionTopics,
    drawn.filter((one) => one.about.length === 0),
    (one) => [one.topic],
  );
  const half = Math.floor(wanted / 2);
  const ownCount = Math.min(own.length, Math.max(half, wanted - general.length));
  const chosen = new Set([...own.slice(0, ownCount), ...general.slice(0, Math.max(0, wanted - ownCount))]);
  return bank.filter((one) => chosen.has(one));
}

/** Ids that the bank does not have. */
export function unknownQuestions(bank: readonly BankQuestion[], ids: readonly string[]): readonly string[] {
  const known = new Set(bank.map((one) => one.question.id));
  return ids.filter((id) => !known.has(id));
}

function byIds(bank: readonly BankQuestion[], ids: readonly string[]): readonly BankQuestion[] {
  const known = new Map(bank.map((one) => [one.question.id, one]));
  return [...new Set(ids)].map((id) => {
    const found = known.get(id);
    if (found === undefined) throw new RangeError(`no question ${id}`);
    return found;
  });
}

/** Items ordered so that the groups take turns; the group served least comes first, and an item serves every group it belongs to. */
function inTurn<G, T>(groups: readonly G[], items: readonly T[], groupsOf: (item: T) => readonly G[]): readonly T[] {
  const served = new Map(groups.map((group) => [group, 0]));
  const left = new Set(items);
  const ordered: T[] = [];
  while (left.size > 0) {
    let next: T | undefined;
    let least = Infinity;
    for (const item of left) {
      const mine = groupsOf(item).map((group) => served.get(group) ?? Infinity);
      const need = Math.min(...mine);
      if (next === undefined || need < least) [next, least] = [item, need];
    }
    if (next === undefined) break;
    left.delete(next);
    ordered.push(next);
    for (const group of groupsOf(next)) {
      const times = served.get(group);
      if (times !== undefined) served.set(group, times + 1);
    }
  }
  return ordered;
}
