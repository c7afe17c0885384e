import { describe, expect, it } from 'vitest';
import { isRecipient } from '../../src/sealing/age.ts';
import { fingerprintOf, headWords, makeSigner, signatureFits, signBytes } from '../../src/sealing/signer.ts';
import { keyFileText, makeTrainerKeys, readKeys, restoreKey } from '../../src/sealing/trainer-key.ts';

const keys = await makeTrainerKeys();
const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));

describe('the trainer’s keys', () => {
  it('are two, and new each time', async () => {
    const more = await makeTrainerKeys();
    const all = [keys.trainer, keys.recovery, more.trainer, more.recovery];
    expect(new Set(all.map(({ identity }) => identity)).size).toBe(4);
    expect(new Set(all.map(({ recipient }) => recipient)).size).toBe(4);
    for (const { recipient } of all) expect(isRecipient(recipient)).toBe(true);
  });

  it.each([
    ['as it was written', (text: string) => text],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['typed from paper in small letters', (text: string) => text.toLowerCase()],
    ['in groups of four', (text: string) => text.replaceAll(/.{4}/g, '$& ')],
    ['broken over lines', (text: string) => text.replaceAll(/.{20}/g, '$&\n')],
  ])('are read back %s', async (_, written) => {
    const [, line] = keyFileText(keys.recovery).split('\n');
    expect(await readKeys(written(`${line}\n`), 'f')).toEqual({ ok: true, value: [keys.recovery] });
  });

  it('may lie in one file, with a label each', async () => {
    const text = `${keyFileText(keys.trainer, 'Course 7\nAGE')}\n${keyFileText(keys.recovery)}${keys.trainer.identity}`;
    expect(await readKeys(text, 'f')).toEqual({ ok: true, value: [keys.trainer, keys.recovery] });
    expect(text.startsWith('# Course 7 AGE\n# public key: age1')).toBe(true);
  });

  it.each([0, 5, 20, 40, 57])('a letter mistyped (the %ith) is noticed', async (place) => {
    const at = 'AGE-SECRET-KEY-1'.length + place;
    const { identity } = keys.trainer;
    const wrong = identity[at] === 'Q' ? 'P' : 'Q';
    const outcome = await readKeys(`${identity.slice(0, at)}${wrong}${identity.slice(at + 1)}`, 'f');
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'key-file-invalid', file: 'f' }] });
  });

  it.each(['', 'AGE-SECRET-KEY-1', '# nothing', keys.trainer.recipient, `# ${keys.trainer.identity}`])(
    '%j is no key',
    async (text) => {
      expect(await readKeys(text, 'f')).toMatchObject({ ok: false, issues: [{ code: 'key-file-invalid' }] });
    },
  );

  it('are proved to fit what an exercise is sealed to', async () => {
    const recipients = [keys.trainer.recipient, keys.recovery.recipient];
    expect(await restoreKey(keyFileText(keys.recovery), recipients, 'f')).toEqual({ ok: true, value: keys.recovery });
    const { trainer } = await makeTrainerKeys();
    expect(await restoreKey(keyFileText(trainer), recipients, 'f')).toMatchObject({
      ok: false,
      issues: [{ code: 'key-other' }],
    });
  });

  it.each([
    '',
    'age1',
    `${keys.trainer.recipient}q`,
    keys.trainer.recipient.replace(/.$/, (c) => (c === 'q' ? 'p' : 'q')),
    keys.trainer.recipient.toUpperCase(),
    'age1pq1qqqq',
  ])('%s is no recipient', (text) => {
    expect(isRecipient(text)).toBe(false);
  });
});

describe('a participant’s signature', () => {
  // RFC 8032, section 7.1, tests 1 to 3.
  it.each([
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ])('is that of RFC 8032: %s', (secret, publicKey, message, signature) => {
    const signer = makeSigner(bytes(secret));
    expect(signer).toEqual({ secret, publicKey });
    expect(signBytes(bytes(message), signer)).toBe(signature);
    expect(signatureFits(signature, bytes(message), publicKey)).toBe(true);
    expect(signatureFits(signature, bytes(`${message}00`), publicKey)).toBe(false);
    expect(
      signatureFits(
        signature.replace(/^./, (c) => (c === '0' ? '1' : '0')),
        bytes(message),
        publicKey,
      ),
    ).toBe(false);
  });

  // RFC 8032, section 5.1.7: S must be below the group order; S + L verifies with lax libraries and would be a second signature.
  it('is taken in one form only', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const signer = makeSigner(new Uint8Array(32).fill(3));
    const signature = signBytes(bytes('01'), signer);
    const littleEnd = (hex: string) => (hex.match(/../g) ?? []).toReversed().join('');
    const moved = (BigInt(`0x${littleEnd(signature.slice(64))}`) + order).toString(16).padStart(64, '0');
    expect(signatureFits(signature.slice(0, 64) + littleEnd(moved), bytes('01'), signer.publicKey)).toBe(false);
  });

  it('has a fingerprint of eight words', () => {
    const one = fingerprintOf(makeSigner(new Uint8Array(32).fill(1)).publicKey);
    const two = fingerprintOf(makeSigner(new Uint8Array(32).fill(2)).publicKey);
    expect(one).toHaveLength(8);
    expect(one).not.toEqual(two);
    expect(headWords('00'.repeat(32))).toEqual(Array.from({ length: 8 }, () => 'abandon'));
    expect(() => makeSigner(new Uint8Array(31))).toThrow(RangeError);
  });
});
