import { Encrypter } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import { beginAttempt, reduce, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { canonicalJson } from '../../src/core/exercise/canonical-json.ts';
import { headOf } from '../../src/core/exercise/chain.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { misaddressed } from '../../src/core/exercise/submission.ts';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { ageSeal } from '../../src/sealing/age.ts';
import { makeSigner, signBytes, type Signer } from '../../src/sealing/signer.ts';
import { openSubmission, sealSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const keys = await makeTrainerKeys();
const others = await makeTrainerKeys();
const recipients = [keys.trainer.recipient, keys.recovery.recipient];
const signer = makeSigner(new Uint8Array(32).fill(1));
const exercise = { id: 'e', version: 3, data: 'd'.repeat(64) };

function attempt(name: string, actions: readonly Action[] = [{ at: 6, type: 'mark', transactions: ['T1'] }]): Attempt {
  return [...actions, { at: 9, type: 'submit', author: name } as const].reduce(reduce, beginAttempt('a1', exercise, 5));
}

async function sealed(name = 'Айгүл', to = recipients, by: Signer = signer): Promise<Uint8Array> {
  const what = { text: writeAttempt(attempt(name)), signer: by, name, recipients: to, commitment: 'c'.repeat(64) };
  const outcome = await sealSubmission(what, 'a');
  if (!outcome.ok) throw new Error(outcome.issues[0].code);
  return outcome.value;
}

async function refusal(bytes: Uint8Array, identities = [keys.trainer.identity]): Promise<string> {
  const outcome = await openSubmission(bytes, identities, 'f');
  return outcome.ok ? 'opened' : outcome.issues.map(({ code }) => code).join();
}

interface Inside {
  readonly exercise: object;
  readonly recipients: readonly string[];
  readonly commitment: string;
  readonly participant: { readonly name: string; readonly publicKey: string };
  readonly attempt: string;
  readonly head: string;
}

/** What an honest participant puts inside. */
function inside(): Inside {
  const played = attempt('Айгүл');
  const participant = { name: 'Айгүл', publicKey: signer.publicKey };
  const commitment = 'c'.repeat(64);
  return { exercise, recipients, commitment, participant, attempt: writeAttempt(played), head: headOf(played) };
}

/** Anything, signed as a submission and sealed. */
function forged(said: Inside, by: Signer = signer): Promise<Uint8Array> {
  const signature = signBytes(encode(`linchpin-submission-1\n${sha256Hex(encode(canonicalJson(said)))}`), by);
  const whole = { format: 'linchpin-submission', formatVersion: 1, ...said, signature };
  return ageSeal(encode(JSON.stringify(whole)), recipients);
}

describe('a submission', () => {
  it.each([
    ['the trainer’s key', keys.trainer.identity],
    ['the recovery key', keys.recovery.identity],
  ])('opens with %s, as it was written', async (_, identity) => {
    const bytes = await sealed();
    expect(new TextDecoder().decode(bytes.subarray(0, 22))).toBe('age-encryption.org/v1\n');
    const outcome = await openSubmission(bytes, [others.trainer.identity, identity], 'f');
    const played = attempt('Айгүл');
    const { id, startedAt, log } = played;
    expect(outcome).toEqual({
      ok: true,
      value: {
        participant: { name: 'Айгүл', publicKey: signer.publicKey },
        exercise,
        recipients,
        commitment: 'c'.repeat(64),
        text: writeAttempt(played),
        attempt: { id, exercise, startedAt, log },
        head: headOf(played),
      },
    });
  });

  it('shows neither the name nor the actions without a key', async () => {
    const text = new TextDecoder('latin1').decode(await sealed('Nobody'));
    for (const needle of ['Nobody', 'mark', signer.publicKey, 'linchpin']) expect(text).not.toContain(needle);
  });

  it('is refused another’s key, or none', async () => {
    expect(await refusal(await sealed(), [others.trainer.identity])).toBe('submission-other-key');
    expect(await refusal(await sealed(), [])).toBe('submission-locked');
  });

  it('is found out wherever a bit of it is changed, or a byte is missing', async () => {
    const bytes = await sealed();
    const at = new TextDecoder('latin1').decode(bytes);
    const shares = [at.indexOf('-> X25519'), at.indexOf('---')];
    for (let i = 0; i < bytes.length; i += 7) {
      const spoiled = bytes.slice();
      spoiled[i] ^= 1 << (i % 8);
      // What was spoiled of the share for this key looks like a share for another.
      const allowed = i > shares[0] && i < shares[1] ? /damaged|other-key/ : /^submission-damaged$/;
      expect(await refusal(spoiled), `byte ${i}`).toMatch(allowed);
    }
    expect(await refusal(bytes.subarray(0, -1))).toBe('submission-damaged');
    expect(await refusal(new Uint8Array(0))).toBe('submission-damaged');
  });

  it('with something else inside is no submission', async () => {
    for (const text of ['', '{}', JSON.stringify({ ...inside(), signature: '' })]) {
      expect(await refusal(await ageSeal(encode(text), recipients))).toMatch(/^submission-invalid/);
    }
  });

  it('is not sealed under another name than it was handed in under', async () => {
    const text = writeAttempt(attempt('Айгүл'));
    const outcome = await sealSubmission({ text, signer, name: 'Somebody', recipients }, 'f');
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'submission-swapped' }] });
  });
});

describe('what somebody else put together', () => {
  const stranger = makeSigner(new Uint8Array(32).fill(2));
  const other = attempt('Болат', [{ at: 7, type: 'mark', transactions: ['T2'] }]);

  it('is a submission when nothing of it is changed', async () => {
    expect(await refusal(await forged(inside()))).toBe('opened');
  });

  it.each([
    ['signed by a stranger', inside(), stranger, 'submission-signature'],
    [
      'under a key that is none',
      { ...inside(), participant: { name: 'Айгүл', publicKey: '0'.repeat(64) } },
      signer,
      'submission-signature',
    ],
    [
      'meant for another trainer and handed on',
      { ...inside(), recipients: [others.trainer.recipient] },
      signer,
      'submission-other-recipient',
    ],
    [
      'with another’s attempt in it',
      { ...inside(), attempt: writeAttempt(other), head: headOf(other) },
      signer,
      'submission-swapped',
    ],
    [
      'signed for another exercise than it holds',
      { ...inside(), exercise: { ...exercise, version: 4 } },
      signer,
      'submission-swapped',
    ],
    ['with a head of another log', { ...inside(), head: headOf(other) }, signer, 'submission-head'],
    [
      'with an action more than its chain',
      { ...inside(), attempt: inside().attempt.replace('"T1"', '"T1","T9"') },
      signer,
      'attempt-chain-broken',
    ],
  ] as const)('%s', async (_, said, by, code) => {
    expect(await refusal(await forged(said, by))).toBe(code);
  });

  it.each(['exercise', 'recipients', 'commitment', 'participant', 'attempt', 'head'] as const)(
    'a change of %s after signing',
    async (field) => {
      const said = inside();
      const signature = signBytes(encode(`linchpin-submission-1\n${sha256Hex(encode(canonicalJson(said)))}`), signer);
      const changed: Inside = {
        exercise: { ...exercise, version: 9 },
        recipients: [keys.trainer.recipient],
        commitment: 'e'.repeat(64),
        participant: { ...said.participant, name: 'Болат' },
        attempt: `${said.attempt} `,
        head: 'f'.repeat(64),
      };
      const whole = { format: 'linchpin-submission', formatVersion: 1, ...said, [field]: changed[field], signature };
      expect(await refusal(await ageSeal(encode(JSON.stringify(whole)), recipients))).toBe('submission-signature');
    },
  );
});

describe('the address of a submission', () => {
  const said = { exercise, recipients };
  it.each([
    [{ exercise, recipients }, null],
    [{ exercise, recipients: recipients.toReversed() }, null],
    [{ exercise }, null],
    [{ exercise: { ...exercise, id: 'f' }, recipients }, 'submission-other-exercise'],
    [{ exercise: { ...exercise, version: 4 }, recipients }, 'submission-other-exercise'],
    [{ exercise: { id: 'e', version: 3 }, recipients }, 'submission-other-exercise'],
    [{ exercise, recipients: [recipients[0]] }, 'submission-other-recipient'],
    [{ exercise, recipients: [...recipients, others.trainer.recipient] }, 'submission-other-recipient'],
  ])('%j', (to, code) => {
    expect(misaddressed(said, to, 'f')?.code ?? null).toBe(code);
  });
});

describe('where the browser has no crypto.subtle', () => {
  const { subtle } = crypto;
  afterEach(() => Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true }));

  it('seals and opens all the same, and both ways with one that has it', async () => {
    const before = await sealed();
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    await expect(new Encrypter().encrypt('x')).resolves.toBeInstanceOf(Uint8Array);
    const made = await makeTrainerKeys();
    const within = await sealed('Айгүл', [...recipients, made.trainer.recipient]);
    expect(await refusal(before)).toBe('opened');
    expect(await refusal(within, [made.trainer.identity])).toBe('opened');
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    expect(await refusal(within)).toBe('opened');
  });

  it('which age-encryption alone stops at', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipients[0]);
    await expect(encrypter.encrypt('x')).rejects.toThrow(TypeError);
  });
});
