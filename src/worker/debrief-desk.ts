/** The debrief's desk: keeps what a class handed in and answers the screen. Runs in a worker and in Node alike. */
import { consensusSteps, type Consensus } from '../core/debrief/consensus.ts';
import { makeLesson, type Lesson } from '../core/debrief/lesson.ts';
import { standingOf, type Standing } from '../core/debrief/standing.ts';
import type { Directory } from '../core/dataset/directory.ts';
import type { Steps } from '../core/dataset/run-steps.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import { plainText } from '../csv/plain-text.ts';
import { blobSource, type Source } from '../csv/source.ts';
import type { ClassHead, ClassPicture, DebriefApi, OpenClass } from './debrief-protocol.ts';
import { classPicture } from './debrief-desk-picture.ts';
import { onceInTurns, type Once } from './debrief-desk-turns.ts';
import { reportDesk } from './debrief-desk-report.ts';
import { roomsDesk } from './debrief-desk-rooms.ts';
import { comparedPerTeam, comparedSteps, sideSteps, type Compared } from './debrief-desk-side.ts';
import { recordsSteps, subjectView, type ClassRecords } from './debrief-desk-subject.ts';
import type { InputFile } from './protocol.ts';
import { createTurns, type Turns } from './turns.ts';
import { readClass, type ReadFiles, type ReadGroup } from './debrief-desk-read.ts';
import type { SideProvers } from './proving-client.ts';

/** What the class made of everybody, and how it is drawn. */
export interface Seen {
  readonly consensus: Consensus;
  readonly picture: ClassPicture;
}

/** A class that is open. */
export interface DebriefClass {
  readonly lesson: Lesson;
  readonly standing: Standing;
  readonly directory: Directory;
  readonly seen: Once<Seen>;
  readonly compared: Once<Compared>;
  readonly records: Once<ClassRecords>;
  /** By team id. */
  readonly files: ReadonlyMap<string, string>;
}

/** Questions before `open` reject with `nothing-loaded`. `sideProvers`: threads that share the reading of a large class. */
export function createDebriefDesk(now: () => number = () => performance.now(), sideProvers?: SideProvers): DebriefApi {
  const turns = createTurns(now);
  let read: ReadFiles | null = null;
  let open: DebriefClass | null = null;
  const present = (): DebriefClass => {
    if (open === null) throw new Error('nothing-loaded');
    return open;
  };
  return {
    ...roomsDesk(present, now, turns),
    ...reportDesk(present, now, turns),
    read: async (files, identities, onRead, packsFor) => {
      read = null;
      open = null;
      const found = await readClass(files.map(asSource), identities, {
        onRead,
        sideProvers,
        packsFor: packsFor && (async (exercise) => (await packsFor(exercise)).map(asSource)),
      });
      read = found;
      const classes = found.groups.flatMap(headOf).toSorted((a, b) => b.teams - a.teams);
      const { packs, submissions, aside, issues } = found;
      return { packs, submissions, classes, aside, issues };
    },
    text: ({ path, blob }) => plainText(blobSource(path, blob)),
    open: (path) => {
      const group = read?.groups.find((one) => one.path === path);
      if (group === undefined) return Promise.reject(new Error('nothing-loaded'));
      const opened = openClass(group, turns);
      open = opened;
      // What is looked at first is made while the screen shows what was read, and then what a click on a node asks for.
      setTimeout(() => {
        void early(async () => {
          if (open === opened) await opened.seen();
          if (open === opened) await opened.records();
        });
      });
      return Promise.resolve(describe(opened));
    },
    consensus: async (onRead) => {
      const { consensus, picture } = await present().seen(onRead);
      const { nodes: _, transactions, ...made } = consensus;
      return { picture, made: { ...made, transactions: transactions.filter((one) => one.true) } };
    },
    subject: async (key, onRead) => {
      const opened = present();
      return subjectView(opened, await opened.records(onRead), key);
    },
    side: async (request, onRead) => {
      const opened = present();
      const { picture } = await opened.seen(onRead);
      return turns.run('side', sideSteps(opened, await opened.compared(onRead), picture, request));
    },
  };
}

/** What fails before anybody asked fails again, in sight, when somebody does. */
async function early(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {}
}

function asSource({ path, blob }: InputFile): Source {
  return blobSource(path, blob);
}

function headOf({ path, pack: { exercise }, taken }: ReadGroup): readonly ClassHead[] {
  if (exercise === null) return [];
  const { id, version, title } = exercise;
  return [{ pack: path, exercise: { id, version }, title, teams: taken.length }];
}

function openClass({ pack, taken }: ReadGroup, turns: Turns): DebriefClass {
  const { dataset, exercise, quiz, key } = pack;
  // `choosePack` takes packs with a key alone.
  if (exercise === null || key === null) throw new Error('nothing-loaded');
  const entries = taken.map(({ author, attempt, settled }) => ({ id: attempt.id, name: author, attempt, settled }));
  const lesson = makeLesson({ dataset, exercise, quiz, key }, entries);
  const standing = standingOf(lesson);
  const teams = entries.length;
  return {
    lesson,
    standing,
    directory: standing.roster.directory,
    seen: onceInTurns(turns, teams, 1, () => seenSteps(lesson, standing)),
    compared: onceInTurns(turns, teams, comparedPerTeam, () => comparedSteps(lesson, standing)),
    records: onceInTurns(turns, teams, 1, () => recordsSteps(lesson, standing)),
    files: new Map(taken.map(({ file, attempt }) => [attempt.id, file])),
  };
}

function* seenSteps(lesson: Lesson, standing: Standing): Steps<Seen> {
  const made = yield* consensusSteps(lesson, standing);
  yield;
  return { consensus: made, picture: classPicture(lesson, standing, made) };
}

function describe({ lesson, files }: DebriefClass): OpenClass {
  const { dataset, exercise, quiz, teams } = lesson;
  const { ledger } = dataset;
  const { baseCurrency } = ledger;
  return {
    exercise,
    quiz,
    teams: teams.map(({ id, name, pseudonym }) => ({ id, letter: pseudonym, author: name, file: files.get(id) ?? '' })),
    baseCurrency,
    baseDigits: digitsIn(ledger, baseCurrency),
  };
}
