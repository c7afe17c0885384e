/** Reads what a class handed in: packs, keys, and submissions, each taken or refused with the reason. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import type { Attempt } from '../core/exercise/attempt.ts';
import type { AttemptLog } from '../core/exercise/parse-attempt.ts';
import { misfitsTo } from '../core/grading/misfits.ts';
import type { PackHead } from '../csv/grade-files.ts';
import { packsAmong, type FoundPack } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { readSubmissions, type ReadSubmission as Opened, type SideProver } from '../csv/read-submissions.ts';
import type { Source } from '../csv/source.ts';
import { fingerprintOf } from '../sealing/signer.ts';
import type { ReadSubmission } from './debrief-protocol.ts';
import { openerAmong } from './dropped-keys.ts';

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

/** Threads that prove submissions with these identities, for so many bytes. */
export type SideProvers = (identities: readonly string[]) => (bytes: number) => readonly SideProver[];

/** Submissions in the order of the files. `onRead` hears how many of how many are done; `identities` open sealed ones. */
export async function readClass(
  sources: readonly Source[],
  identities: readonly string[],
  onRead: (done: number, total: number) => void,
  sideProvers: SideProvers = () => () => [],
): Promise<ReadFiles> {
  const keys = await openerAmong(sources, identities);
  const { packs, attempts: files, aside, issues } = await packsAmong(sources);
  const opened = await readSubmissions(files, packs, keys.open, {
    onRead: nowAndThen(onRead),
    provers: sideProvers(keys.identities),
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

/** Each word of progress is a message to the page, which draws: fifty are enough for any class. */
function nowAndThen(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let told = -1;
  return (done, total) => {
    const part = total === 0 ? 0 : Math.floor((50 * done) / total);
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
