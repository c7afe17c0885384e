/**
 * Seconds of processor time to prepare a debrief: logs settled beside the replay by `reduce` they take the place of, the tape, every
 * comparison; and what a frame of the replay costs. `npx tsx tests/bench/debrief.ts [--teams 200 --actions 2000 --naive 20]`.
 */
import { parseArgs } from 'node:util';
import { chronicle } from '../../src/core/debrief/chronicle.ts';
import { classPlans } from '../../src/core/debrief/class-plans.ts';
import { consensus } from '../../src/core/debrief/consensus.ts';
import { deedsOf } from '../../src/core/debrief/deeds.ts';
import { distributions } from '../../src/core/debrief/distributions.ts';
import { divergence, tracksOf } from '../../src/core/debrief/divergence.ts';
import { eventSimilarity } from '../../src/core/debrief/event-similarity.ts';
import { fingerprint } from '../../src/core/debrief/fingerprint.ts';
import { itemAnalysis } from '../../src/core/debrief/item-analysis.ts';
import { makeLesson } from '../../src/core/debrief/lesson.ts';
import { overlap } from '../../src/core/debrief/overlap.ts';
import { partings } from '../../src/core/debrief/partings.ts';
import { prominence } from '../../src/core/debrief/prominence.ts';
import { replayTape } from '../../src/core/debrief/replay-tape.ts';
import { settleAttempt } from '../../src/core/debrief/settle-attempt.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { countAfter, eventsUntil } from '../../src/core/debrief/tape-seek.ts';
import { measureOf } from '../../src/core/disruption/plan-value.ts';
import { replay } from '../../src/core/exercise/attempt.ts';
import { parseAttempt, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { bundledPack } from '../debrief/class-of-twelve.ts';
import { madeClass } from './debrief-class.ts';

const { values } = parseArgs({
  strict: false,
  options: {
    teams: { type: 'string', default: '200' },
    actions: { type: 'string', default: '2000' },
    naive: { type: 'string', default: '20' },
  },
});
const [teams, actions, naive] = [Number(values.teams), Number(values.actions), Number(values.naive)];

function timed<T>(name: string, work: () => T, note = ''): { readonly value: T; readonly seconds: number } {
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  console.log(`${name.padEnd(36)} ${seconds.toFixed(3).padStart(8)} s  ${note}`);
  return { value, seconds };
}

const pack = await bundledPack('charity-front');
const entries = madeClass(pack, teams, actions);
console.log(`${teams} attempts of ${actions} actions at charity-front (${pack.dataset.ledger.size} transactions)`);

const texts = entries.slice(0, naive).map(({ attempt }) => writeAttempt(attempt));
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
timed(
  `files read and checked (${naive} of them)`,
  () => texts.map((text) => parseAttempt(text, 'x')),
  `${(bytes / 1e6).toFixed(0)} MB`,
);
const settled = timed('settled', () => entries.map(({ attempt }) => settleAttempt(attempt, deedsOf(attempt.log))));
const slow = timed(`replayed by reduce (${naive} of them)`, () =>
  entries.slice(0, naive).map(({ attempt }) => replay(attempt, attempt.log)),
);
for (const [i, one] of slow.value.entries()) {
  if (JSON.stringify(one.work) !== JSON.stringify(settled.value[i].work)) throw new Error(`team ${i} differs`);
}
const ratio = (slow.seconds * teams) / naive / settled.seconds;
console.log(
  `  by reduce all would take ${((slow.seconds * teams) / naive).toFixed(1)} s: ${ratio.toFixed(1)} times as long`,
);

const lesson = timed('settled and graded', () => makeLesson(pack, entries)).value;
const standing = timed('who is who', () => standingOf(lesson)).value;
const everybody = lesson.teams.map((_, team) => team);
const whole = timed('tape of the class', () => replayTape(lesson, standing, lesson.teams, [everybody], 'start')).value;
const six = everybody.slice(0, 6).map((team) => [team]);
timed('tape of six side by side', () => replayTape(lesson, standing, lesson.teams, six, 'steady'));
timed('consensus', () => consensus(lesson, standing));
const tracks = timed('tracks', () => tracksOf(lesson, standing, lesson.teams)).value;
timed('chronicles', () => lesson.teams.map((team, t) => chronicle(standing, team, tracks.holdings[t])));
timed('divergence from the true flow', () => lesson.teams.map((_, team) => divergence(tracks, team, null)));
timed('divergence of one from all others', () => everybody.map((b) => divergence(tracks, 0, b).lost));
timed('partings', () => partings(tracks));
const stands = prominence(standing.roster.directory);
timed('fingerprints', () => lesson.teams.map((team) => fingerprint(standing.roster, stands, team)));
timed('overlap', () => overlap(lesson, standing));
timed('likeness of logs, every pair', () => eventSimilarity(lesson, standing));
timed('distributions, items', () => [distributions(lesson), itemAnalysis(lesson)]);
timed('plans, merged', () =>
  classPlans(lesson, standing, measureOf(lesson.dataset, lesson.key), { evaluations: 20_000, expired: () => false }),
);

const items = whole.itemAbout.length;
console.log(`tape: ${whole.time.length} events, ${items} items, ${(whole.duration / 60_000).toFixed(0)} min of work`);
const frames = 3600;
let changed = 0;
const played = timed('playing it in a minute, 60 a second', () => {
  let at = 0;
  for (let frame = 1; frame <= frames; frame++) {
    const until = eventsUntil(whole, (whole.duration * frame) / frames);
    const seen = new Set<number>();
    for (; at < until; at++) seen.add(whole.item[at]);
    changed += seen.size;
  }
});
console.log(
  `  ${((played.seconds / frames) * 1e6).toFixed(0)} µs a frame, ${(changed / frames).toFixed(0)} items changed a frame`,
);
let held = 0;
const jumps = 100;
const jumped = timed('jumping, all items looked up', () => {
  for (let jump = 0; jump < jumps; jump++) {
    const events = eventsUntil(whole, (whole.duration * ((jump * 37) % jumps)) / jumps);
    for (let item = 0; item < items; item++) held += countAfter(whole, item, events);
  }
});
console.log(`  ${((jumped.seconds / jumps) * 1e3).toFixed(2)} ms a jump; ${held} held`);
