/** The key a participant signs with, made on joining (Ed25519, RFC 8032). Its fingerprint is read aloud and noted on the roster. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../core/dataset/sha256.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import { wordsOf } from './words.ts';

export interface Signer {
  /** 64 hex digits; stays with the participant. */
  readonly secret: string;
  /** 64 hex digits; inside every submission. */
  readonly publicKey: string;
}

/** `random`: 32 bytes of the platform's randomness. Throws a RangeError at any other length. */
export function makeSigner(random: Uint8Array): Signer {
  if (random.length !== 32) throw new RangeError(`${random.length} bytes are no Ed25519 secret`);
  return { secret: bytesToHex(random), publicKey: bytesToHex(ed25519.getPublicKey(random)) };
}

/** 128 hex digits over the bytes. */
export function signBytes(bytes: Uint8Array, signer: Signer): string {
  return bytesToHex(ed25519.sign(bytes, hexToBytes(signer.secret)));
}

/** Strictly as RFC 8032 has it. A key or signature that is none is a signature that does not fit. */
export function signatureFits(signature: string, bytes: Uint8Array, publicKey: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), bytes, hexToBytes(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

/** Words of a fingerprint, and of a head: 88 bits, more than anybody can search for a second key or log of the same words. */
export const spokenWords = 8;

/** Eight words that stand for a public key. */
export function fingerprintOf(publicKey: string): readonly string[] {
  return headWords(sha256Hex(utf8(`linchpin-signer-1\n${publicKey}`)));
}

/** Eight words that stand for a head of a chain (hex). */
export function headWords(head: string): readonly string[] {
  return wordsOf(hexToBytes(head), spokenWords);
}
