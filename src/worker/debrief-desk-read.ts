/** Reads what a class handed in: packs, keys, and submissions, each taken or refused with the reason. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import type { Attempt, ExerciseRef } from '../core/exercise/attempt.ts';
import type { AttemptLog } from '../core/exercise/parse-attempt.ts';
import { misfitsTo } from '../core/grading/misfits.ts';
import type { PackHead } from '../csv/grade-files.ts';
import { packsAmong, type FoundPack } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { readSubmissions, type ReadSubmission as Opened } from '../csv/read-submissions.ts';
import { readTogether } from '../csv/read-together.ts';
import type { Source } from '../csv/source.ts';
import { fingerprintOf } from '../sealing/signer.ts';
import type { ReadSubmission } from './debrief-protocol.ts';
import { openerAmong } from './dropped-keys.ts';
import type { KeyedProver, SideProvers } from './proving-client.ts';

/** Submissions of one exercise with the pack they are compared by. */
export interface ReadGroup {
  readonly path: string;
  readonly pack: LoadedPack;
  readonly taken: readonly {
    readonly file: string;
    readonly author: string;
    readonly attempt: AttemptLog;
    readonly settled: Attempt;
  }[];
}

export interface ReadFiles {
  readonly packs: readonly PackHead[];
  readonly submissions: readonly ReadSubmission[];
  readonly groups: readonly ReadGroup[];
  /** Paths of files that are no part of a class. */
  readonly aside: readonly string[];
  /** What is wrong with packs and key files. */
  readonly issues: readonly FileIssue[];
}

export interface ClassOptions {
  /** Hears how many of how many are done. */
  readonly onRead: (done: number, total: number) => void;
  /** Files of packs of an exercise that submissions are of and no pack was dropped for. */
  readonly packsFor?: ((exercise: ExerciseRef) => Promise<readonly Source[]>) | undefined;
  readonly sideProvers?: SideProvers | undefined;
}

/** Submissions in the order of the files; `identities` open sealed ones. */
export async function readClass(
  dropped: readonly Source[],
  identities: readonly string[],
  options: ClassOptions,
): Promise<ReadFiles> {
  const { sideProvers = () => [] } = options;
  // They come up while the files are looked into.
  const early = sideProvers(dropped.reduce((sum, one) => sum + (maySubmit(one) ? one.size : 0), 0));
  try {
    return await readAll(readTogether(dropped), identities, options, early);
  } finally {
    for (const one of early) one.end();
  }
}

/** By its name; packs with many payments are none. */
function maySubmit({ path }: Source): boolean {
  return /\.(?:json|age)$|(?:^|[/\\])[^./\\]+$/i.test(path);
}

async function readAll(
  sources: readonly Source[],
  identities: readonly string[],
  { onRead, packsFor, sideProvers = () => [] }: ClassOptions,
  early: readonly KeyedProver[],
): Promise<ReadFiles> {
  const keys = await openerAmong(sources, identities);
  const { packs: given, attempts: files, aside, issues } = await packsAmong(sources);
  const packs = [...given];
  const opened = await readSubmissions(files, given, keys.open, {
    onRead: nowAndThen(onRead),
    provers: (bytes) => {
      // Whoever came up before an archive was opened, or for files that turned out to be few, is taken as well.
      const provers = early.length > 0 ? early : sideProvers(bytes);
      for (const one of provers) one.use(keys.identities);
      return provers;
    },
    ...(packsFor !== undefined && {
      packsFor: async (exercise) => {
        const found = await packsAmong(await packsFor(exercise));
        packs.push(...found.packs);
        return found.packs;
      },
    }),
  });
  const byPack = new Map<FoundPack, Opened[]>();
  for (const one of opened) if (one.pack !== null) byPack.set(one.pack, [...(byPack.get(one.pack) ?? []), one]);
  const groups: ReadGroup[] = [];
  const faults = new Map<Opened, readonly FileIssue[]>();
  for (const [found, submissions] of byPack) {
    const group = await readGroup(found, submissions, faults);
    if (group !== null) groups.push(group);
  }
  return {
    packs: packs.map(headOf),
    submissions: opened.map((one) => rowOf(one, faults.get(one) ?? [])),
    groups,
    aside: aside.filter((path) => !keys.files.includes(path)),
    issues: [...keys.issues, ...issues],
  };
}

/** Each word of progress is a message to the page, which draws: twenty-five are enough for any class. */
function nowAndThen(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let told = -1;
  return (done, total) => {
    const part = total === 0 ? 0 : Math.floor((25 * done) / total);
    if (part === told) return;
    told = part;
    tell(done, total);
  };
}

/** `faults` hears of those that do not fit the pack. Two files of one attempt differ in nothing a class would compare: the first stays. */
async function readGroup(
  found: FoundPack,
  submissions: readonly Opened[],
  faults: Map<Opened, readonly FileIssue[]>,
): Promise<ReadGroup | null> {
  const read = await readPack(found.sources);
  if (!read.ok) {
    for (const one of submissions) faults.set(one, read.issues);
    return null;
  }
  const { pack } = read.value;
  const { dataset, exercise, quiz } = pack;
  const misfits = exercise === null ? () => [] : misfitsTo({ dataset, exercise, quiz });
  const taken = new Map<string, ReadGroup['taken'][number]>();
  for (const one of submissions) {
    const { attempt, settled, file, author } = one;
    if (attempt === null || settled === null) continue;
    const unfit = misfits(settled, file);
    if (unfit.length > 0) faults.set(one, unfit);
    else if (!taken.has(attempt.id)) taken.set(attempt.id, { file, author, attempt, settled });
  }
  return taken.size === 0 ? null : { path: found.path, pack, taken: [...taken.values()] };
}

const trustOf = { signed: 'sealed', chained: 'chained', bare: 'plain', refused: null } as const;

function rowOf(one: Opened, faults: readonly FileIssue[]): ReadSubmission {
  const { file, author, exercise, handedIn, keyChanged, attempt, participant, verified, issues } = one;
  return {
    file,
    id: attempt?.id ?? '',
    author,
    exercise,
    handedIn,
    keyChanged,
    fingerprint: participant === null ? '' : fingerprintOf(participant.publicKey).join(' '),
    trust: faults.length > 0 ? null : trustOf[verified],
    issues: [...issues, ...faults],
  };
}

function headOf({ path, exercise, data, keyed }: FoundPack): PackHead {
  const { id, version, title } = exercise;
  return { path, exercise: data === undefined ? { id, version } : { id, version, data }, title, keyed };
}
