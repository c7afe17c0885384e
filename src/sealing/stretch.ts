/**
 * A code to 64 bytes, slowly: Argon2id (RFC 9106) with 64 MiB, three passes and one lane; where WebAssembly is blocked, PBKDF2-SHA-256
 * (RFC 8018) with 600,000 rounds. 66 bits make either more than enough; slowness is for the day a code is chosen by hand after all.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** 16 bytes. */
const saltShape = z.string().regex(/^[0-9a-f]{32}$/);
/** The figures are fixed: a file may not ask for more memory or time, nor for less. */
export const argon2idShape = z.strictObject({
  name: z.literal('argon2id'),
  kibibytes: z.literal(65_536),
  passes: z.literal(3),
  lanes: z.literal(1),
  salt: saltShape,
});
export const pbkdf2Shape = z.strictObject({
  name: z.literal('pbkdf2-sha-256'),
  rounds: z.literal(600_000),
  salt: saltShape,
});
export type Stretching = z.output<typeof argon2idShape> | z.output<typeof pbkdf2Shape>;

export interface Stretched {
  /** 32 bytes each. */
  readonly key: Uint8Array;
  readonly check: Uint8Array;
}

/** A policy may forbid WebAssembly; the smallest module there is tells. */
function wasmRuns(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** `salt`: 32 hex digits. */
export function strongestHere(salt: string): Stretching {
  return wasmRuns()
    ? { name: 'argon2id', kibibytes: 65_536, passes: 3, lanes: 1, salt }
    : { name: 'pbkdf2-sha-256', rounds: 600_000, salt };
}

/** Argon2id runs without WebAssembly too, some five times as slowly. */
export async function stretch(code: string, how: Stretching): Promise<Stretched> {
  const bytes = await stretched(code, how);
  return { key: bytes.subarray(0, 32), check: bytes.subarray(32) };
}

function stretched(password: string, how: Stretching): Promise<Uint8Array> {
  const salt = hexToBytes(how.salt);
  if (how.name === 'pbkdf2-sha-256') return pbkdf2Async(sha256, password, salt, { c: how.rounds, dkLen: 64 });
  const { kibibytes: memorySize, passes: iterations, lanes: parallelism } = how;
  return wasmRuns()
    ? argon2id({ password, salt, memorySize, iterations, parallelism, hashLength: 64, outputType: 'binary' })
    : argon2idAsync(password, salt, { m: memorySize, t: iterations, p: parallelism, dkLen: 64 });
}
