/** `linchpin keys`, `generate` sealed, `seal`, `grade` and `open`, one after the other as a trainer and a participant would. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run as generate } from '../../src/cli/generate.ts';
import { run as gradeAttempt } from '../../src/cli/grade.ts';
import { run as makeKeys } from '../../src/cli/keys.ts';
import { run as open } from '../../src/cli/open.ts';
import { run as seal } from '../../src/cli/seal.ts';
import { unlock } from '../../src/sealing/release.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-sealed-'));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly [field: string]: unknown;
  readonly issues?: readonly { readonly code: string; readonly file: string }[];
}

async function ask(command: (args: readonly string[]) => Promise<number>, ...args: readonly string[]) {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const words = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await command(args);
    const said: Answer = text === '' ? {} : JSON.parse(text);
    return { code, said, codes: said.issues?.map((issue) => issue.code) };
  } finally {
    out.mockRestore();
    words.mockRestore();
  }
}

const seed = 'f00dcafe5eed5eed5eed00d1ce0ddba11';
let made: Awaited<ReturnType<typeof ask>>;
let recipients: readonly string[];

beforeAll(async () => {
  const { said } = await ask(makeKeys, '--out', at('trainer.key'), '--label', 'Course 7');
  recipients = [said['trainer'], said['recovery']].map((key) => (key as { readonly recipient: string }).recipient);
  const sealed = recipients.flatMap((recipient) => ['--recipient', recipient]);
  const where = ['--recipe', 'first-steps', '--seed', seed, '--out', at('mine'), '--participant', at('theirs')];
  made = await ask(generate, ...where, ...sealed, '--release');
}, 120_000);

describe('keys', () => {
  it('are two files for their owner alone, and never written over', async () => {
    const files = ['trainer.key', 'trainer-recovery.key'];
    for (const file of files) expect(statSync(at(file)).mode & 0o777).toBe(0o600);
    const [one, other] = files.map((file) => readFileSync(at(file), 'utf8'));
    expect(one).toMatch(/^# Course 7\n# public key: age1\w+\nAGE-SECRET-KEY-1\w+\n$/);
    expect(other).not.toBe(one);
    expect((await ask(makeKeys, '--out', at('trainer.key'))).code).toBe(2);
    expect(readFileSync(at('trainer.key'), 'utf8')).toBe(one);
    expect((await ask(makeKeys)).code).toBe(2);
  });
});

describe('an exercise generated sealed', () => {
  it('names recipients to both, and keeps salt and key with the trainer', () => {
    expect(made.code).toBe(0);
    const { sealing } = made.said as { readonly sealing: { readonly code: string; readonly commitment: string } };
    expect(sealing.code.split(' ')).toHaveLength(6);
    expect(readdirSync(at('mine'))).toEqual(expect.arrayContaining(['answer-key.json', 'seal.json']));
    expect(readdirSync(at('theirs')).filter((name) => name.endsWith('.json'))).toEqual([
      'exercise.json',
      'quiz.json',
      'release.json',
    ]);
    for (const name of ['mine', 'theirs']) {
      const exercise = JSON.parse(readFileSync(at(name, 'exercise.json'), 'utf8'));
      expect(exercise.sealing.commitment).toBe(sealing.commitment);
      expect(exercise.sealing.recipients.map((one: { recipient: string }) => one.recipient)).toEqual(recipients);
    }
    const { salt } = JSON.parse(readFileSync(at('mine', 'seal.json'), 'utf8'));
    const given = readdirSync(at('theirs')).map((name) => readFileSync(at('theirs', name), 'utf8'));
    for (const secret of [salt, seed, sealing.code]) expect(given.join('\n')).not.toContain(secret);
  });

  it('is released by the code', async () => {
    const { sealing } = made.said as { readonly sealing: { readonly code: string; readonly commitment: string } };
    const text = readFileSync(at('theirs', 'release.json'), 'utf8');
    const opened = await unlock(text, sealing.code, sealing.commitment, 'release.json');
    expect(opened.ok && opened.value.key).toBe(readFileSync(at('mine', 'answer-key.json'), 'utf8'));
  });

  it.each([
    ['a recipient that is none', ['--recipient', 'age1x']],
    ['a release nobody could open a submission after', ['--release']],
  ])('is not made with %s', async (_, more) => {
    const args = ['--recipe', 'first-steps', '--seed', seed, '--out', at('no'), '--participant', at('no-2'), ...more];
    expect((await ask(generate, ...args)).code).toBe(2);
  });
});

describe('a submission', () => {
  const attempt = () => at('mine', 'attempts', 'perfect.json');
  const handIn = (out: string, signer = 'me.json', from = attempt()) =>
    ask(seal, at('theirs'), '--attempt', from, '--signer', at(signer), '--out', at(out));
  const grade = (file: string, ...more: readonly string[]) =>
    ask(gradeAttempt, at('mine'), '--attempt', at(file), ...more);

  it('is sealed, graded with either key, and opened', async () => {
    const { code, said } = await handIn('perfect.age');
    expect(code).toBe(0);
    expect(readFileSync(at('perfect.age'), 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    for (const key of ['trainer.key', 'trainer-recovery.key']) {
      const graded = await grade('perfect.age', '--identity', at(key));
      expect(graded).toMatchObject({
        code: 0,
        said: { total: 100, proof: { verified: 'signed', fingerprint: said['fingerprint'], keyChanged: false } },
      });
    }
    const opened = await ask(open, at('perfect.age'), '--identity', at('trainer.key'), '--out', at('opened.json'));
    expect(opened).toMatchObject({ code: 0, said: { fingerprint: said['fingerprint'], recipients, issues: [] } });
    expect(readFileSync(at('opened.json'), 'utf8')).toBe(readFileSync(attempt(), 'utf8'));
    expect((await ask(gradeAttempt, at('mine'), '--attempt', at('opened.json'))).said).toMatchObject({
      total: 100,
      proof: { verified: 'chained', fingerprint: null, head: (opened.said as { readonly head: string }).head },
    });
  });

  it('is signed with the same key again, and with another by somebody else', async () => {
    const [one, again, other] = [await handIn('1.age'), await handIn('2.age'), await handIn('3.age', 'you.json')];
    expect(again.said['fingerprint']).toBe(one.said['fingerprint']);
    expect(other.said['fingerprint']).not.toBe(one.said['fingerprint']);
  });

  it('is refused with the reason', async () => {
    await handIn('a.age');
    expect(await grade('a.age')).toMatchObject({ code: 1, codes: ['submission-locked'] });
    await ask(makeKeys, '--out', at('stranger.key'));
    expect(await grade('a.age', '--identity', at('stranger.key'))).toMatchObject({
      code: 1,
      codes: ['submission-other-key'],
    });
    const bytes = readFileSync(at('a.age'));
    bytes[bytes.length - 5] ^= 1;
    writeFileSync(at('spoiled.age'), bytes);
    const spoiled = await ask(open, at('spoiled.age'), '--identity', at('trainer.key'));
    expect(spoiled).toMatchObject({ code: 1, codes: ['submission-damaged'] });
    expect(await grade('a.age', '--identity', at('nowhere.key'))).toMatchObject({ code: 1, codes: ['file-missing'] });
    expect(await grade('a.age', '--identity', attempt())).toMatchObject({ code: 1, codes: ['key-file-invalid'] });
    expect(await grade('nothing.age', '--identity', at('trainer.key'))).toMatchObject({
      code: 1,
      codes: ['file-missing'],
    });
    expect((await ask(open, at('a.age'))).code).toBe(2);
  });

  it('needs a pack that names recipients, and a key file that is one', async () => {
    const bundled = path.resolve(import.meta.dirname, '../../datasets/first-steps');
    const where = ['--attempt', attempt(), '--signer', at('me.json'), '--out', at('x.age')];
    expect(await ask(seal, bundled, ...where)).toMatchObject({ code: 1, codes: ['exercise-invalid'] });
    expect(await handIn('x.age', path.join('mine', 'quiz.json'))).toMatchObject({
      code: 1,
      codes: ['key-file-invalid'],
    });
    expect(await handIn('x.age', 'me.json', at('trainer.key'))).toMatchObject({ code: 1, codes: ['json-broken'] });
    expect((await ask(seal, at('theirs'))).code).toBe(2);
  });
});
