/** The age format (age-encryption.org/v1), X25519 recipients only; the one importer of age-encryption. */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * On a plain-HTTP address of a classroom network there is no `crypto.subtle`, and age-encryption stops at that. One that refuses as a
 * browser without X25519 does makes it compute the curve itself.
 */
function standIn(): void {
  if ((crypto.subtle as SubtleCrypto | undefined) !== undefined) return;
  const refuse = () => Promise.reject(new DOMException('no secure context', 'NotSupportedError'));
  Object.defineProperty(crypto, 'subtle', { value: { importKey: refuse, deriveBits: refuse }, configurable: true });
}

/** `AGE-SECRET-KEY-1…`, new. */
export function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

/** `age1…` of an identity; null when the text is none or its checksum differs. */
export async function recipientOf(identity: string): Promise<string | null> {
  standIn();
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

/** Whether the text is a recipient this seals to, checksum included. */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Throws where a recipient is none: packs are checked before they get here. */
export async function ageSeal(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  standIn();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

export type AgeFault = 'other-key' | 'damaged';

/**
 * Opens any number of files with these identities: the bytes sealed for one of them. A header whose share for the right identity was spoiled
 * looks like one for another key; any other change, anywhere in the file, is damage.
 */
export function ageOpener(identities: readonly string[]): (sealed: Uint8Array) => Promise<Uint8Array | AgeFault> {
  standIn();
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return async (sealed) => {
    try {
      return await decrypter.decrypt(sealed);
    } catch (error) {
      return error instanceof Error && error.message.startsWith('no identity matched') ? 'other-key' : 'damaged';
    }
  };
}

/** `ageOpener` for one file. */
export function ageOpen(sealed: Uint8Array, identities: readonly string[]): Promise<Uint8Array | AgeFault> {
  return ageOpener(identities)(sealed);
}
