/**
 * Keys submissions are sealed to: the trainer's, and a second one for recovery, printed on paper. As text they are the key files of the age
 * command line, so that `age --decrypt -i FILE` opens a submission without this program.
 */
import type { Outcome } from '../core/dataset/issue.ts';
import { sealIssue } from '../core/exercise/submission.ts';
import { newIdentity, recipientOf } from './age.ts';

export interface TrainerKey {
  /** Secret: `AGE-SECRET-KEY-1…`. */
  readonly identity: string;
  /** What travels in packs: `age1…`. */
  readonly recipient: string;
}

export interface TrainerKeys {
  readonly trainer: TrainerKey;
  readonly recovery: TrainerKey;
}

/** Two new keys; randomness is the platform's. */
export async function makeTrainerKeys(): Promise<TrainerKeys> {
  return { trainer: await makeKey(), recovery: await makeKey() };
}

async function makeKey(): Promise<TrainerKey> {
  const identity = await newIdentity();
  const recipient = await recipientOf(identity);
  if (recipient === null) throw new Error('a new identity has no recipient');
  return { identity, recipient };
}

/** The text of a key file. `label`: a line of the trainer's own, `''` for none; a break in it becomes a space. */
export function keyFileText({ identity, recipient }: TrainerKey, label = ''): string {
  const line = label.replaceAll(/\s+/g, ' ').trim();
  return `${line === '' ? '' : `# ${line}\n`}# public key: ${recipient}\n${identity}\n`;
}

/** Without white space; 58 characters of Bech32 after the beginning. */
const printed = /AGE-?SECRET-?KEY-?1([02-9AC-HJ-NP-Z]{58})/g;

/**
 * Every key in the text of key files, or typed from paper: small letters and white space between its parts are taken. Fails with
 * `key-file-invalid` where there is none, or one does not fit its own checksum.
 */
export async function readKeys(text: string, file: string): Promise<Outcome<readonly TrainerKey[]>> {
  const lines = text.split(/[\r\n]+/).filter((line) => !line.trimStart().startsWith('#'));
  const written = lines.join('').replaceAll(/\s/g, '').toUpperCase();
  const keys: TrainerKey[] = [];
  for (const [, digits] of written.matchAll(printed)) {
    const identity = `AGE-SECRET-KEY-1${digits}`;
    const recipient = await recipientOf(identity);
    if (recipient === null) return { ok: false, issues: [sealIssue('key-file-invalid', file)] };
    if (keys.every((key) => key.identity !== identity)) keys.push({ identity, recipient });
  }
  return keys.length === 0 ? { ok: false, issues: [sealIssue('key-file-invalid', file)] } : { ok: true, value: keys };
}

/** The restore drill: the key in the text, if it opens what is sealed to `recipients`. Fails with `key-file-invalid` or `key-other`. */
export async function restoreKey(
  text: string,
  recipients: readonly string[],
  file: string,
): Promise<Outcome<TrainerKey>> {
  const read = await readKeys(text, file);
  if (!read.ok) return read;
  const fits = read.value.find(({ recipient }) => recipients.includes(recipient));
  return fits === undefined ? { ok: false, issues: [sealIssue('key-other', file)] } : { ok: true, value: fits };
}
