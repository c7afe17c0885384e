import { pbkdf2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { canonicalJson } from '../../src/core/exercise/canonical-json.ts';
import { commitTo, keyChanged, parseSeal, saltFor, sealText } from '../../src/core/exercise/seal.ts';
import { codeWords, makeCode, makeLock, unlock } from '../../src/sealing/release.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const code = 'legal winner thank year wave sausage';
const salt = '07'.repeat(32);
const key = '{"roles":{"Ұлан":"courier"}}\n';
const commitment = commitTo(salt, encode(key));

let text: string;
beforeAll(async () => {
  text = (await makeLock(code, new Uint8Array(16).fill(1))).lock(salt, encode(key), new Uint8Array(12).fill(2));
});

async function refusal(released: string, typed = code, committed = commitment): Promise<string> {
  const outcome = await unlock(released, typed, committed, 'release.json');
  return outcome.ok ? 'opened' : [...new Set(outcome.issues.map((issue) => issue.code))].join();
}

interface File {
  readonly header: { readonly [field: string]: unknown; readonly code: object };
  readonly sealed: string;
}

/** The file after somebody changed it and made its sum anew. */
function resummed(change: (file: File) => File): string {
  const { header, sealed } = change(JSON.parse(text));
  return JSON.stringify({ header, sealed, sum: sha256Hex(encode(`${canonicalJson(header)}\n${sealed}`)) });
}

describe('a release code', () => {
  it('is six words, all of its bits from the randomness given', () => {
    expect(makeCode(new Uint8Array(9))).toBe(Array.from({ length: codeWords }, () => 'abandon').join(' '));
    const codes = Array.from({ length: 66 }, (_, bit) => {
      const random = new Uint8Array(9);
      random[bit >> 3] = 0x80 >> (bit & 7);
      return makeCode(random);
    });
    expect(new Set(codes).size).toBe(66);
    expect(() => makeCode(new Uint8Array(8))).toThrow(RangeError);
  });

  it('opens the key, however it was typed', async () => {
    const opened = { ok: true, value: { salt, key } };
    expect(await unlock(text, code, commitment, 'f')).toEqual(opened);
    expect(await unlock(text, ` ${code.toUpperCase().replaceAll(' ', ' - ')}\n`, commitment, 'f')).toEqual(opened);
  });

  it.each([
    ['legal winner thank year wave', 'release-code-words'],
    ['legal winner thank year wave sausages', 'release-code-words'],
    ['', 'release-code-words'],
    ['winner legal thank year wave sausage', 'release-code-wrong'],
    [makeCode(new Uint8Array(9)), 'release-code-wrong'],
  ])('%j: %s', async (typed, issue) => {
    expect(await refusal(text, typed)).toBe(issue);
  });
});

describe('a locked key', () => {
  it('holds nothing of the key or the salt', () => {
    for (const needle of ['courier', hex(encode('courier')), salt, commitment]) expect(text).not.toContain(needle);
  });

  it('changed without care is damaged or no release, wherever it is changed', async () => {
    const places = Array.from({ length: 40 }, (_, i) => Math.floor((i * text.length) / 40));
    for (const at of places) {
      const other = text[at] === '7' ? '8' : '7';
      const found = await refusal(text.slice(0, at) + other + text.slice(at + 1));
      expect(found, `character ${at}`).toMatch(/^release-(?:damaged|invalid)$/);
    }
    expect(await refusal(text.slice(0, -5))).toBe('release-invalid');
  });

  it.each<[string, (file: File) => File, string]>([
    ['its bytes', (file) => ({ ...file, sealed: `00${file.sealed.slice(2)}` }), 'release-tampered'],
    ['its length', (file) => ({ ...file, sealed: file.sealed.slice(0, -2) }), 'release-tampered'],
    [
      'the nonce',
      (file) => ({ ...file, header: { ...file.header, cipher: { name: 'aes-256-gcm', nonce: '00'.repeat(12) } } }),
      'release-tampered',
    ],
    ['the check', (file) => ({ ...file, header: { ...file.header, check: '0'.repeat(64) } }), 'release-code-wrong'],
    [
      'the salt of the code',
      (file) => ({ ...file, header: { ...file.header, code: { ...file.header.code, salt: '00'.repeat(16) } } }),
      'release-code-wrong',
    ],
    [
      'the memory asked for',
      (file) => ({ ...file, header: { ...file.header, code: { ...file.header.code, kibibytes: 4_194_304 } } }),
      'release-invalid',
    ],
    [
      'the passes',
      (file) => ({ ...file, header: { ...file.header, code: { ...file.header.code, passes: 1 } } }),
      'release-invalid',
    ],
    ['a field more', (file) => ({ ...file, header: { ...file.header, more: 1 } }), 'release-invalid'],
  ])('changed with care: %s', async (_, change, issue) => {
    expect(await refusal(resummed(change))).toBe(issue);
  });

  it('is opened as it stands after being summed anew', async () => {
    expect(await refusal(resummed((file) => file))).toBe('opened');
  });

  it('of another answer key is told by the commitment', async () => {
    expect(await refusal(text, code, commitTo(salt, encode(`${key} `)))).toBe('key-changed');
  });

  it('shares no bytes with the same key locked under another nonce', async () => {
    const lock = await makeLock(code, new Uint8Array(16).fill(1));
    const sealed = [3, 4].map(
      (byte): string => JSON.parse(lock.lock(salt, encode(key), new Uint8Array(12).fill(byte))).sealed,
    );
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed[0]).toHaveLength((32 + encode(key).length + 16) * 2);
  });
});

describe('stretching', () => {
  // The reference implementation's own test (phc-winner-argon2, src/test.c): Argon2id v1.3, t=2, 64 MiB, p=1.
  it('is Argon2id as published', async () => {
    const vector = {
      password: 'password',
      salt: 'somesalt',
      iterations: 2,
      memorySize: 65_536,
      parallelism: 1,
      hashLength: 32,
    };
    expect(await argon2id(vector)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  describe('where WebAssembly is blocked', () => {
    const { Module } = WebAssembly;
    const put = (value: unknown) => Object.defineProperty(WebAssembly, 'Module', { value, configurable: true });
    const block = () =>
      put(() => {
        throw new WebAssembly.CompileError('blocked by policy');
      });
    afterEach(() => put(Module));

    it('locks by PBKDF2, says so in the header, and opens anywhere', async () => {
      block();
      const lock = await makeLock(code, new Uint8Array(16).fill(1));
      put(Module);
      const slow = lock.lock(salt, encode(key), new Uint8Array(12));
      expect(JSON.parse(slow).header.code).toEqual({ name: 'pbkdf2-sha-256', rounds: 600_000, salt: '01'.repeat(16) });
      expect(await unlock(slow, code, commitment, 'f')).toEqual({ ok: true, value: { salt, key } });
      const peer = pbkdf2Sync(code, Buffer.alloc(16, 1), 600_000, 64, 'sha256');
      const check = `linchpin-release-1\n${hex(peer.subarray(32))}`;
      expect(JSON.parse(slow).header.check).toBe(sha256Hex(encode(check)));
    }, 120_000);

    it('still opens what was locked by Argon2id, by another implementation', async () => {
      block();
      expect(await refusal(text)).toBe('opened');
    }, 120_000);
  });
});

describe('the commitment', () => {
  it('is SHA-256 of salt and key, one after the other', () => {
    expect(commitTo(salt, encode('abc'))).toBe(sha256Hex(Uint8Array.from([...new Uint8Array(32).fill(7), 97, 98, 99])));
    expect(() => commitTo('07', encode('abc'))).toThrow(RangeError);
  });

  it('holds the trainer to every byte of key and salt', () => {
    expect(keyChanged(commitment, salt, encode(key), 'f')).toBeNull();
    expect(keyChanged(commitment, salt, encode(`${key}\n`), 'f')).toMatchObject({ code: 'key-changed', file: 'f' });
    expect(keyChanged(commitment, '08'.repeat(32), encode(key), 'f')).toMatchObject({ code: 'key-changed' });
  });

  it('has a salt of its own in each of several packs', () => {
    expect(new Set(['a', 'b', 'c'].map((pack) => saltFor(salt, pack))).size).toBe(3);
    expect(saltFor(salt, 'a')).not.toBe(saltFor('08'.repeat(32), 'a'));
  });

  it('is written and read as seal.json', () => {
    expect(parseSeal(sealText({ salt }), 'f')).toEqual({ ok: true, value: { salt } });
    for (const wrong of ['{}', sealText({ salt: 'x' }), '']) expect(parseSeal(wrong, 'f').ok).toBe(false);
  });
});
