/** One file of a class, proved as far as it can be by itself: opened, checked, its head worked out, and what its log adds up to. Any thread can do it. */
import { stepsOf } from '../core/debrief/deeds.ts';
import { settleAttempt } from '../core/debrief/settle-attempt.ts';
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import { authorOf, type ExerciseRef } from '../core/exercise/attempt.ts';
import { headOf } from '../core/exercise/chain.ts';
import { parseAttemptFile, type AttemptLog } from '../core/exercise/parse-attempt.ts';
import { sealIssue, type Opener, type Participant } from '../core/exercise/submission.ts';
import type { Work } from '../core/exercise/work.ts';
import { isSealed } from './file-kind.ts';
import { readBytes, readHead, type Source } from './source.ts';

/** What is proved; plain data, so that it can come from another thread. The log stays in the text until somebody asks for it. */
export interface Proved {
  readonly id: string;
  readonly exercise: ExerciseRef;
  /** UTC ms. */
  readonly startedAt: number;
  /** As handed in; '' without a name. */
  readonly author: string;
  readonly handedIn: boolean;
  readonly head: string;
  /** Whether the head stands in the file. */
  readonly stated: boolean;
  /** null where nobody signed it. */
  readonly participant: Participant | null;
  /** Whom it was sealed to; null where it is open. */
  readonly recipients: readonly string[] | null;
  readonly commitment: string | null;
  /** What the log adds up to. */
  readonly work: Work;
  /** The attempt file. */
  readonly text: Uint8Array;
}

export interface ProvedFile {
  readonly sealed: boolean;
  readonly outcome: Outcome<Proved>;
}

/** Larger files are refused unread. */
const mostBytes = 2 ** 27;

/** The bytes of a file; null where it is too large. */
export function fetched(source: Source): Promise<Uint8Array | null> {
  return source.size > mostBytes ? Promise.resolve(null) : readBytes(source);
}

/** `bytes`: of `fetched`. `open` is null where no key was given: sealed files are then `submission-locked`. */
export async function proveSubmission(
  source: Source,
  bytes: Uint8Array | null,
  open: Opener | null,
): Promise<ProvedFile> {
  const sealed = isSealed(bytes ?? (await readHead(source, 64)));
  const outcome = sealed ? await proveSealed(source, bytes, open) : proveOpen(source, bytes);
  return { sealed, outcome };
}

function proveOpen({ path: file, size }: Source, bytes: Uint8Array | null): Outcome<Proved> {
  if (bytes === null) return refuse({ code: 'json-broken', file, row: 0, column: '', found: `${size} > ${mostBytes}` });
  if (bytes.length === 0) return refuse({ code: 'file-empty', file, row: 0, column: '', found: '' });
  const parsed = parseAttemptFile(new TextDecoder().decode(bytes), file, bytes);
  if (!parsed.ok) return parsed;
  const { attempt, head } = parsed.value;
  const unsigned = { participant: null, recipients: null, commitment: null };
  return taken(attempt, { ...unsigned, head: head ?? headOf(attempt), stated: head !== null, text: bytes });
}

async function proveSealed(
  { path: file }: Source,
  bytes: Uint8Array | null,
  open: Opener | null,
): Promise<Outcome<Proved>> {
  if (open === null) return refuse(sealIssue('submission-locked', file));
  if (bytes === null) return refuse(sealIssue('submission-too-large', file));
  const opened = await open(bytes, file);
  if (!opened.ok) return opened;
  const { attempt, head, participant, commitment, recipients, text } = opened.value;
  return taken(attempt, {
    head,
    stated: true,
    participant,
    commitment,
    recipients,
    text: new TextEncoder().encode(text),
  });
}

type Signs = Pick<Proved, 'head' | 'stated' | 'participant' | 'recipients' | 'commitment' | 'text'>;

function taken(attempt: AttemptLog, signs: Signs): Outcome<Proved> {
  const { id, exercise, startedAt, log } = attempt;
  const { work } = settleAttempt(attempt, stepsOf(log));
  const author = signs.participant?.name ?? authorOf(log);
  const handedIn = log.at(-1)?.type === 'submit';
  return { ok: true, value: { id, exercise, startedAt, author, handedIn, work, ...signs } };
}

function refuse(issue: FileIssue): Outcome<never> {
  return { ok: false, issues: [issue] };
}
