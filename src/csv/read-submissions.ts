/** Attempt files and sealed submissions to attempts that can be graded and compared, each taken or refused with the reason. */
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import { authorOf, type ExerciseRef } from '../core/exercise/attempt.ts';
import { headOf } from '../core/exercise/chain.ts';
import { compareSubmissions, type Handed } from '../core/exercise/compare-submissions.ts';
import { parseAttemptFile, type AttemptLog } from '../core/exercise/parse-attempt.ts';
import { misaddressed, sealIssue, type Opener, type Participant } from '../core/exercise/submission.ts';
import { choosePack } from './choose-pack.ts';
import { isSealed } from './file-kind.ts';
import type { FoundPack } from './packs-among.ts';
import { readBytes, readHead, type Source } from './source.ts';

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
  /** The pack with the key it is to be graded by; null where there is none, or it is refused. */
  readonly pack: FoundPack | null;
  readonly issues: readonly FileIssue[];
}

export interface SubmissionOptions {
  /** Hears how many of how many files are read. */
  readonly onRead?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Larger files are refused unread. */
const mostBytes = 2 ** 27;

interface Opened extends Handed {
  readonly stated: boolean;
  readonly commitment: string | null;
}

/**
 * In the order of the sources. `open` is null where no key was given: sealed files are then `submission-locked`. Reads one file at a time.
 * Throws the signal's reason when aborted.
 */
export async function readSubmissions(
  sources: readonly Source[],
  packs: readonly FoundPack[],
  open: Opener | null,
  { onRead, signal }: SubmissionOptions = {},
): Promise<readonly ReadSubmission[]> {
  const read: { readonly sealed: boolean; readonly file: string; readonly outcome: Outcome<Opened> }[] = [];
  let next = fetched(sources[0]);
  for (const [place, source] of sources.entries()) {
    signal?.throwIfAborted();
    onRead?.(place, sources.length);
    const bytes = await next;
    next = fetched(sources[place + 1]);
    const sealed = isSealed(bytes ?? (await readHead(source, 64)));
    read.push({ sealed, file: source.path, outcome: await openOne(source, bytes, sealed, open, packs) });
  }
  onRead?.(sources.length, sources.length);
  const faults = compareSubmissions(read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])));
  return read.map(({ sealed, file, outcome }) => {
    if (!outcome.ok) return unread(file, sealed, outcome.issues);
    const { attempt, head, participant, stated, commitment } = outcome.value;
    const { exercise, log } = attempt;
    const known = {
      file,
      sealed,
      author: participant?.name ?? authorOf(log),
      participant,
      exercise,
      handedIn: log.at(-1)?.type === 'submit',
      head,
    };
    const fault = faults.get(outcome.value);
    const chosen = choosePack(exercise, packs, file);
    if (fault !== undefined || !chosen.ok) {
      const issues = fault === undefined && !chosen.ok ? chosen.issues : fault === undefined ? [] : [fault];
      return { ...known, verified: 'refused', keyChanged: false, attempt: null, pack: null, issues };
    }
    const verified = sealed ? 'signed' : stated ? 'chained' : 'bare';
    const now = chosen.value.exercise.sealing?.commitment;
    const keyChanged = commitment !== null && now !== undefined && now !== commitment;
    return { ...known, verified, keyChanged, attempt, pack: chosen.value, issues: [] };
  });
}

/** The bytes of a file; null where it is too large. The next one is asked for while the last is looked at. */
function fetched(source: Source | undefined): Promise<Uint8Array | null> {
  if (source === undefined || source.size > mostBytes) return Promise.resolve(null);
  const bytes = readBytes(source);
  // A reading given up half way leaves this unheard.
  bytes.catch(() => {});
  return bytes;
}

async function openOne(
  source: Source,
  bytes: Uint8Array | null,
  sealed: boolean,
  open: Opener | null,
  packs: readonly FoundPack[],
): Promise<Outcome<Opened>> {
  const file = source.path;
  const refuse = (issue: FileIssue): Outcome<never> => ({ ok: false, issues: [issue] });
  if (!sealed) {
    if (bytes === null)
      return refuse({ code: 'json-broken', file, row: 0, column: '', found: `${source.size} > ${mostBytes}` });
    const parsed = parseAttemptFile(new TextDecoder().decode(bytes), file);
    if (!parsed.ok) return parsed;
    const { attempt, head } = parsed.value;
    return {
      ok: true,
      value: {
        file,
        attempt,
        head: head ?? headOf(attempt),
        participant: null,
        stated: head !== null,
        commitment: null,
      },
    };
  }
  if (open === null) return refuse(sealIssue('submission-locked', file));
  if (bytes === null) return refuse(sealIssue('submission-too-large', file));
  const opened = await open(bytes, file);
  if (!opened.ok) return opened;
  const { attempt, head, participant, commitment } = opened.value;
  const chosen = choosePack(attempt.exercise, packs, file);
  const recipients = chosen.ok ? chosen.value.exercise.sealing?.recipients : undefined;
  if (recipients !== undefined) {
    const to = { exercise: attempt.exercise, recipients: recipients.map(({ recipient }) => recipient) };
    const fault = misaddressed(opened.value, to, file);
    if (fault !== null) return refuse(fault);
  }
  return { ok: true, value: { file, attempt, head, participant, stated: true, commitment } };
}

function unread(file: string, sealed: boolean, issues: readonly FileIssue[]): ReadSubmission {
  return {
    file,
    sealed,
    verified: 'refused',
    author: '',
    participant: null,
    exercise: null,
    handedIn: false,
    head: null,
    keyChanged: false,
    attempt: null,
    pack: null,
    issues,
  };
}
