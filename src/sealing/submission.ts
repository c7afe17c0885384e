/**
 * A submission: the attempt file, sealed to the trainer's recipients with age and signed inside, since age itself does not tell who sealed
 * (age's specification, "no sender authentication"). What is signed names exercise and recipients, so that it cannot be handed on as one
 * for another trainer (Davis, Defective Sign & Encrypt, 2001).
 */
import { z } from 'zod';
import type { FileIssue, Outcome, SealIssue } from '../core/dataset/issue.ts';
import { sha256Hex } from '../core/dataset/sha256.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import { authorOf, type ExerciseRef } from '../core/exercise/attempt.ts';
import { canonicalJson } from '../core/exercise/canonical-json.ts';
import { headOf } from '../core/exercise/chain.ts';
import { longestAuthor, maxAttemptCharacters, parseAttemptFile } from '../core/exercise/parse-attempt.ts';
import { readJson } from '../core/exercise/read-json.ts';
import { countShape, hashShape, idShape } from '../core/exercise/shapes.ts';
import { sameExercise, sealIssue, type Opener, type Submission } from '../core/exercise/submission.ts';
import { ageOpener, ageSeal, recipientOf } from './age.ts';
import { signatureFits, signBytes, type Signer } from './signer.ts';

/** Bytes; a longer file is refused unread. */
const mostBytes = 2 ** 27;
const mostRecipients = 20;
const encoder = new TextEncoder();

interface Signed {
  readonly exercise: ExerciseRef;
  readonly recipients: readonly string[];
  readonly commitment?: string;
  readonly participant: { readonly name: string; readonly publicKey: string };
  readonly attempt: string;
  readonly head: string;
}

const fileShape = z.strictObject({
  format: z.literal('linchpin-submission'),
  formatVersion: z.literal(1),
  exercise: z.strictObject({ id: idShape, version: countShape, data: hashShape.exactOptional() }),
  recipients: z.array(z.string().min(1).max(100)).min(1).max(mostRecipients),
  commitment: hashShape.exactOptional(),
  participant: z.strictObject({ name: z.string().max(longestAuthor), publicKey: hashShape }),
  attempt: z.string().max(maxAttemptCharacters),
  head: hashShape,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** What Ed25519 signs: a domain and the SHA-256 of everything said, in canonical JSON. */
function signedBytes({ exercise, recipients, commitment, participant, attempt, head }: Signed): Uint8Array {
  const said = { exercise, recipients, commitment, participant, attempt, head };
  // The engine's own encoder: what is said holds the whole attempt.
  return utf8(`linchpin-submission-1\n${sha256Hex(encoder.encode(canonicalJson(said)))}`);
}

export interface ToSeal {
  /** The attempt file, as `writeAttempt` wrote it. */
  readonly text: string;
  readonly signer: Signer;
  /** Name or pseudonym, '' without one; the author the attempt was handed in under, if it was. */
  readonly name: string;
  /** Of the exercise: `exercise.sealing.recipients`. At least one. */
  readonly recipients: readonly string[];
  /** Of the exercise: `exercise.sealing.commitment`, so that a changed answer key is noticed in the debrief. */
  readonly commitment?: string;
}

/** The bytes of an age file. Fails as `parseAttempt` does where the text is no attempt, with `submission-swapped` where its author is another. */
export async function sealSubmission(
  { text, signer, name, recipients, commitment }: ToSeal,
  file: string,
): Promise<Outcome<Uint8Array>> {
  const parsed = parseAttemptFile(text, file);
  if (!parsed.ok) return parsed;
  const { attempt } = parsed.value;
  const head = parsed.value.head ?? headOf(attempt);
  const { log, exercise } = attempt;
  if (log.at(-1)?.type === 'submit' && authorOf(log) !== name) {
    return { ok: false, issues: [sealIssue('submission-swapped', file, name)] };
  }
  const participant = { name, publicKey: signer.publicKey };
  const committed = commitment === undefined ? {} : { commitment };
  const said: Signed = { exercise, recipients, ...committed, participant, attempt: text, head };
  const signature = signBytes(signedBytes(said), signer);
  const whole = { format: 'linchpin-submission', formatVersion: 1, ...said, signature };
  return { ok: true, value: await ageSeal(utf8(`${JSON.stringify(whole)}\n`), recipients) };
}

/** What opens submissions with some identities, made once for any number of files. */
interface Keys {
  readonly openAge: ReturnType<typeof ageOpener>;
  /** What submissions to these identities are addressed to. */
  readonly own: Promise<readonly (string | null)[]>;
}

function keysOf(identities: readonly string[]): Keys {
  return {
    openAge: ageOpener(identities),
    own: Promise.all(identities.map((identity) => recipientOf(identity))),
  };
}

/**
 * Opens with the identities (`AGE-SECRET-KEY-1…`) and proves signature, recipients, attempt, author and head, in that order. Fails with one
 * of the `submission-…` codes, or as `parseAttempt` does. Whether it fits a pack is `misaddressed`'s question.
 */
export async function openSubmission(
  bytes: Uint8Array,
  identities: readonly string[],
  file: string,
): Promise<Outcome<Submission>> {
  return identities.length === 0 ? refuse('submission-locked', file) : openWith(keysOf(identities), bytes, file);
}

/** `openSubmission` for many files; null where there are no identities. */
export function openerWith(identities: readonly string[]): Opener | null {
  if (identities.length === 0) return null;
  const keys = keysOf(identities);
  return (bytes, file) => openWith(keys, bytes, file);
}

async function openWith({ openAge, own }: Keys, bytes: Uint8Array, file: string): Promise<Outcome<Submission>> {
  if (bytes.length > mostBytes) return refuse('submission-too-large', file);
  const opened = await openAge(bytes);
  if (opened === 'other-key') return refuse('submission-other-key', file);
  if (opened === 'damaged') return refuse('submission-damaged', file);
  const options = { file, code: 'submission-invalid' as const, maxLength: mostBytes };
  const read = readJson(new TextDecoder().decode(opened), fileShape, options);
  if (!read.ok) return { ok: false, issues: read.issues.map(asInvalid) };
  const { signature, exercise, recipients, commitment = null, participant, attempt: text, head } = read.value;
  if (!signatureFits(signature, signedBytes(read.value), participant.publicKey)) {
    return refuse('submission-signature', file, participant.name);
  }
  if (!(await own).some((recipient) => recipient !== null && recipients.includes(recipient))) {
    return refuse('submission-other-recipient', file, recipients[0]);
  }
  const parsed = parseAttemptFile(text, file, encoder.encode(text));
  if (!parsed.ok) return parsed;
  const { attempt } = parsed.value;
  if (!sameExercise(attempt.exercise, exercise)) return refuse('submission-swapped', file, attempt.exercise.id);
  const { log } = attempt;
  if (log.at(-1)?.type === 'submit' && authorOf(log) !== participant.name) {
    return refuse('submission-swapped', file, authorOf(log));
  }
  // The head in the file has been proved; only an attempt from before there were heads is hashed here.
  if ((parsed.value.head ?? headOf(attempt)) !== head) return refuse('submission-head', file, head);
  return { ok: true, value: { participant, exercise, recipients, commitment, text, attempt, head } };
}

/** A broken JSON inside is no submission either. */
function asInvalid(issue: FileIssue): FileIssue {
  return { ...issue, code: 'submission-invalid' };
}

function refuse(code: SealIssue, file: string, found = ''): Outcome<never> {
  return { ok: false, issues: [sealIssue(code, file, found)] };
}
