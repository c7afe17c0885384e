/** A class at a bundled exercise: its four sample attempts, what the seven bots hand in, and one that goes week by week. */
import { readdirSync, readFileSync } from 'node:fs';
import { packSources } from '../../src/cli/pack-sources.ts';
import { makeLesson, type Entry, type Lesson, type LessonPack } from '../../src/core/debrief/lesson.ts';
import { beginAttempt, reduce, type Attempt, type Change } from '../../src/core/exercise/attempt.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { attemptOf } from '../../src/core/fairness/bots/bot.ts';
import { createSight } from '../../src/core/fairness/bots/sight.ts';
import { bots } from '../../src/core/fairness/difficulty.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { readPack } from '../../src/csv/read-pack.ts';

export type BundledName = 'first-steps' | 'charity-front';

export async function bundledPack(name: BundledName): Promise<LessonPack> {
  const sources = await packSources(`datasets/${name}`);
  const read = sources === null ? null : await readPack(sources);
  if (read === null || !read.ok) throw new Error(`${name} cannot be read`);
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) throw new Error(`${name} has no key`);
  return { dataset, exercise, quiz, key };
}

export function entriesFor(name: BundledName, pack: LessonPack): readonly Entry[] {
  const folder = `datasets/${name}/attempts`;
  const samples = readdirSync(folder)
    .toSorted()
    .map((file): Entry => {
      const parsed = parseAttempt(readFileSync(`${folder}/${file}`, 'utf8'), file);
      if (!parsed.ok) throw new Error(file);
      return { id: file, name: '', attempt: parsed.value };
    });
  const sight = createSight(pack.dataset, pack.exercise, pack.quiz);
  const played = bots.map((bot): Entry => {
    const attempt = attemptOf(bot, sight);
    return { id: `bot-${bot.name}`, name: bot.name, attempt };
  });
  return [...samples, ...played, { id: 'by-the-clock', name: 'by the clock', attempt: byTheClock(pack) }];
}

export async function classOfTwelve(name: BundledName): Promise<Lesson> {
  const pack = await bundledPack(name);
  return makeLesson(pack, entriesFor(name, pack));
}

/** Brushes a week at a time and marks the largest payment seen in each. */
function byTheClock({ dataset: { ledger }, exercise }: LessonPack): Attempt {
  const week = 7 * 86_400_000;
  const end = Date.parse(exercise.period.to);
  let at = end;
  let attempt = beginAttempt('by-the-clock', { id: exercise.id, version: exercise.version }, at);
  const act = (change: Change) => {
    at += 45_000;
    attempt = reduce(attempt, { ...change, at });
  };
  for (let from = Date.parse(exercise.period.from); from < end; from += week) {
    act({ type: 'filter', filter: { ...openFilter, from, to: from + week } });
    let largest = -1;
    for (let i = 0; i < ledger.size; i++) {
      const within = ledger.time[i] >= from && ledger.time[i] < from + week;
      if (within && (largest < 0 || ledger.base[i] > ledger.base[largest])) largest = i;
    }
    if (largest >= 0) act({ type: 'mark', transactions: [transactionId(ledger, largest)] });
  }
  return reduce(attempt, { type: 'submit', at: at + 1000 });
}
