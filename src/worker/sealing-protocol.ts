/** What may be asked of the sealing worker: keys, signatures, seals, codes. It knows nothing of what is open, so ending it loses nothing. */
import type { Outcome } from '../core/dataset/issue.ts';
import type { Released } from '../sealing/release.ts';
import type { NamedSigner } from '../sealing/signer-file.ts';
import type { Signer } from '../sealing/signer.ts';
import type { ToSeal } from '../sealing/submission.ts';
import type { TrainerKey, TrainerKeys } from '../sealing/trainer-key.ts';
import type { InputFile } from './protocol.ts';

export type { NamedSigner, Released, Signer, ToSeal, TrainerKey, TrainerKeys };

export interface SealingApi {
  newSigner(): Promise<Signer>;
  /** Eight words that stand for a public key. */
  fingerprint(publicKey: string): Promise<readonly string[]>;
  /** Eight words for each head of a chain. */
  headWords(heads: readonly string[]): Promise<readonly (readonly string[])[]>;
  writeSigner(signer: NamedSigner): Promise<string>;
  readSigner(text: string, file: string): Promise<Outcome<NamedSigner>>;
  /** The bytes of an age file. */
  seal(what: ToSeal, file: string): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  /** The attempt file inside the sealed one at `path`, opened with `identities` or with key files among the files. */
  openAttempt(files: readonly InputFile[], path: string, identities: readonly string[]): Promise<Outcome<string>>;
  newKeys(): Promise<TrainerKeys>;
  readKeys(text: string, file: string): Promise<Outcome<readonly TrainerKey[]>>;
  writeKey(key: TrainerKey, label: string): Promise<string>;
  /** The restore drill: the first of `recipients` for which the text has a key that opens a test sealed to it just now. */
  proveKey(text: string, recipients: readonly string[], file: string): Promise<Outcome<TrainerKey>>;
  /** Six words. */
  newCode(): Promise<string>;
  /** Salt and key that were locked under a code. Takes a second or several; ending the worker is how it is cancelled. */
  unlock(text: string, code: string, commitment: string, file: string): Promise<Outcome<Released>>;
}
