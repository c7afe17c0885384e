/** Attempt files and sealed submissions to attempts that can be graded and compared, each taken or refused with the reason. */
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { Attempt, ExerciseRef } from '../core/exercise/attempt.ts';
import { compareSubmissions, type Handed } from '../core/exercise/compare-submissions.ts';
import type { AttemptLog } from '../core/exercise/parse-attempt.ts';
import { misaddressed, type Opener, type Participant } from '../core/exercise/submission.ts';
import { choosePack } from './choose-pack.ts';
import { keptAttempt } from './kept-attempt.ts';
import type { FoundPack } from './packs-among.ts';
import { fetched, proveSubmission, type Proved, type ProvedFile } from './prove-submission.ts';
import type { Source } from './source.ts';

/**
 * How far a file proves itself. `signed`: sealed, and signed by who joined under `participant`'s key. `chained`: open, its log fits the head
 * written with it. `bare`: open, from before there were heads. `refused`: `issues` say why.
 */
export type Verified = 'signed' | 'chained' | 'bare' | 'refused';

export interface ReadSubmission {
  readonly file: string;
  readonly sealed: boolean;
  readonly verified: Verified;
  /** As signed, or as handed in; '' without a name, or when the file cannot be read. */
  readonly author: string;
  /** Who signed; null where nobody did. Its fingerprint is eight words of the public key. */
  readonly participant: Participant | null;
  /** null when the file cannot be read. */
  readonly exercise: ExerciseRef | null;
  readonly handedIn: boolean;
  /** Of the whole log, to be held against what was noted: shown as eight words. null when the file cannot be read. */
  readonly head: string | null;
  /** The answer key of the pack is another than the one committed to when the exercise was handed out; false where nobody can tell. */
  readonly keyChanged: boolean;
  /** null when it is refused. */
  readonly attempt: AttemptLog | null;
  /** What `settleAttempt` makes of it. */
  readonly settled: Attempt | null;
  /** The pack with the key it is to be graded by; null where there is none, or it is refused. */
  readonly pack: FoundPack | null;
  readonly issues: readonly FileIssue[];
}

/** Proves submissions in another thread. */
export interface SideProver {
  /** Rejects when the thread died; the file is then proved here. */
  prove(source: Source): Promise<ProvedFile>;
  end(): void;
}

export interface SubmissionOptions {
  /** Hears how many of how many files are read. */
  readonly onRead?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** Threads to share the work, for so many bytes of files; none where they would not be worth their start. */
  readonly provers?: (bytes: number) => readonly SideProver[];
  /** Finds packs of an exercise that a submission names and none of the packs is of; asked once an exercise, while others are proved. */
  readonly packsFor?: (exercise: ExerciseRef) => Promise<readonly FoundPack[]>;
}

interface Opened extends Handed {
  readonly proved: Proved;
  readonly settled: Attempt;
}

interface Read {
  readonly file: string;
  readonly sealed: boolean;
  readonly outcome: Outcome<Opened>;
}

/**
 * In the order of the sources. `open` is null where no key was given: sealed files are then `submission-locked`. A thread has two files at
 * a time, so that it need not wait for the next. Throws the signal's reason when aborted.
 */
export async function readSubmissions(
  sources: readonly Source[],
  given: readonly FoundPack[],
  open: Opener | null,
  options: SubmissionOptions = {},
): Promise<readonly ReadSubmission[]> {
  const missing = new Map<string, Promise<readonly FoundPack[]>>();
  const proved = await proveAll(sources, open, options, ({ exercise }) => {
    const { id, version } = exercise;
    const name = JSON.stringify([id, version]);
    if (options.packsFor === undefined || missing.has(name) || given.some((one) => one.exercise.id === id)) return;
    const coming = options.packsFor(exercise);
    // Heard below, once all are proved.
    coming.catch(() => {});
    missing.set(name, coming);
  });
  const packs = [...given, ...(await Promise.all(missing.values())).flat()];
  const read = proved.map(({ sealed, outcome }, place): Read => {
    const file = sources[place].path;
    return { file, sealed, outcome: outcome.ok ? addressed(outcome.value, packs, file) : outcome };
  });
  const faults = compareSubmissions(read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])));
  return read.map(({ sealed, file, outcome }) => {
    if (!outcome.ok) return unread(file, sealed, outcome.issues);
    const { attempt, settled, head, participant, proved: signs } = outcome.value;
    const { author, handedIn, exercise, stated, commitment } = signs;
    const known = { file, sealed, author, participant, exercise, handedIn, head };
    const fault = faults.get(outcome.value);
    const chosen = choosePack(exercise, packs, file);
    if (fault !== undefined || !chosen.ok) {
      const issues = fault === undefined && !chosen.ok ? chosen.issues : fault === undefined ? [] : [fault];
      return { ...known, ...nothingToGrade, issues };
    }
    const verified = sealed ? 'signed' : stated ? 'chained' : 'bare';
    const now = chosen.value.exercise.sealing?.commitment;
    const keyChanged = commitment !== null && now !== undefined && now !== commitment;
    return { ...known, verified, keyChanged, attempt, settled, pack: chosen.value, issues: [] };
  });
}

async function proveAll(
  sources: readonly Source[],
  open: Opener | null,
  { onRead, signal, provers }: SubmissionOptions,
  onProved: (proved: Proved) => void,
): Promise<readonly ProvedFile[]> {
  const proved: ProvedFile[] = [];
  let next = 0;
  let done = 0;
  const told = (place: number, one: ProvedFile) => {
    proved[place] = one;
    done++;
    if (one.outcome.ok) onProved(one.outcome.value);
    signal?.throwIfAborted();
    onRead?.(done, sources.length);
  };
  const here = async (source: Source) => proveSubmission(source, await fetched(source), open);
  const members = provers?.(sources.reduce((sum, { size }) => sum + size, 0)) ?? [];
  signal?.throwIfAborted();
  onRead?.(0, sources.length);
  const workThrough = async (prove: (source: Source) => Promise<ProvedFile>) => {
    while (next < sources.length) {
      const place = next++;
      told(place, await prove(sources[place]));
    }
  };
  try {
    if (members.length === 0) {
      // The next file is asked for while the last is looked at.
      let coming = sources.length === 0 ? null : fetched(sources[0]);
      for (const [place, source] of sources.entries()) {
        const bytes = await coming;
        coming = place + 1 < sources.length ? fetched(sources[place + 1]) : null;
        // A reading given up half way leaves this unheard.
        coming?.catch(() => {});
        told(place, await proveSubmission(source, bytes, open));
      }
    } else
      await Promise.all(
        [...members, ...members].map((one) => workThrough((source) => one.prove(source).catch(() => here(source)))),
      );
  } finally {
    for (const one of members) one.end();
  }
  return proved;
}

/** What only the packs can tell: whether it was sealed to those its exercise names. */
function addressed(proved: Proved, packs: readonly FoundPack[], file: string): Outcome<Opened> {
  const { exercise, head, participant, recipients: own } = proved;
  if (own !== null) {
    const chosen = choosePack(exercise, packs, file);
    const recipients = chosen.ok ? chosen.value.exercise.sealing?.recipients : undefined;
    if (recipients !== undefined) {
      const to = { exercise, recipients: recipients.map(({ recipient }) => recipient) };
      const fault = misaddressed({ exercise, recipients: own }, to, file);
      if (fault !== null) return { ok: false, issues: [fault] };
    }
  }
  return { ok: true, value: { file, head, participant, proved, ...keptAttempt(proved) } };
}

const nothingToGrade = { verified: 'refused', keyChanged: false, attempt: null, settled: null, pack: null } as const;

function unread(file: string, sealed: boolean, issues: readonly FileIssue[]): ReadSubmission {
  return {
    file,
    sealed,
    author: '',
    participant: null,
    exercise: null,
    handedIn: false,
    head: null,
    ...nothingToGrade,
    issues,
  };
}
