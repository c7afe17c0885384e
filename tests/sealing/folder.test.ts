import { beforeAll, describe, expect, it } from 'vitest';
import { beginAttempt, reduce, replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { dataMark } from '../../src/core/exercise/data-mark.ts';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writePack, type PackSeal } from '../../src/core/workbook/write-pack.ts';
import { gradeFiles } from '../../src/csv/grade-files.ts';
import { packsAmong } from '../../src/csv/packs-among.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { fetched, proveSubmission } from '../../src/csv/prove-submission.ts';
import { readSubmissions, type SideProver } from '../../src/csv/read-submissions.ts';
import { memorySource, readBytes, type Source } from '../../src/csv/source.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { makeSigner, type Signer } from '../../src/sealing/signer.ts';
import { openerWith, sealSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const keys = await makeTrainerKeys();
const others = await makeTrainerKeys();
const open = openerWith([keys.trainer.identity]);
const recipients = [
  { recipient: keys.trainer.recipient, label: 'Course 7' },
  { recipient: keys.recovery.recipient, label: 'Paper in the safe' },
];
const seal: PackSeal = { salt: '5a'.repeat(32), recipients };
const [айгүл, болат] = [1, 2].map((byte) => makeSigner(new Uint8Array(32).fill(byte)));

let workbook: Workbook;
let trainer: Source;
let participants: Source;
let perfect: Attempt;

const zip = (name: string, files: ReadonlyMap<string, string>): Source =>
  memorySource(name, writeZip([...files].map(([file, text]) => ({ name: file, bytes: encode(text) }))));

beforeAll(async () => {
  workbook = await bundledWorkbook('first-steps');
  trainer = zip('trainer.zip', writePack(workbook, 'trainer', 'sealed', seal));
  participants = zip('participants.zip', writePack(workbook, 'participants', 'sealed', seal));
  const read = await readPack([trainer]);
  if (!read.ok || read.value.pack.exercise === null || read.value.pack.key === null) throw new Error('no key');
  const { exercise, key } = read.value.pack;
  const { id, version } = exercise;
  perfect = { ...perfectAttempt(exercise, key), exercise: { id, version, data: dataMark(exercise) ?? '' } };
});

interface Told {
  readonly id?: string;
  readonly name?: string;
  readonly by?: Signer;
  /** Of the perfect log, without its end; the whole of it when left out. */
  readonly actions?: number;
  readonly more?: readonly Action[];
  readonly handedIn?: boolean;
  readonly to?: readonly string[];
  readonly exercise?: Attempt['exercise'];
  readonly commitment?: string;
}

function made({ id = 'a1', name = 'Айгүл', actions, more = [], handedIn = true, exercise }: Told): Attempt {
  const log = [...perfect.log.slice(0, -1).slice(0, actions), ...more];
  const end: readonly Action[] = handedIn ? [{ at: 9e12, type: 'submit', author: name }] : [];
  return [...log, ...end].reduce(reduce, beginAttempt(id, exercise ?? perfect.exercise, perfect.startedAt));
}

async function sealed(file: string, told: Told = {}): Promise<Source> {
  const { name = 'Айгүл', by = айгүл, to = recipients.map(({ recipient }) => recipient) } = told;
  const committed = told.commitment === undefined ? {} : { commitment: told.commitment };
  const what = { text: writeAttempt(made(told)), signer: by, name, recipients: to, ...committed };
  const outcome = await sealSubmission(what, file);
  if (!outcome.ok) throw new Error(outcome.issues[0].code);
  return memorySource(file, outcome.value);
}

async function damaged(file: string, told: Told): Promise<Source> {
  const bytes = (await readBytes(await sealed(file, told))).slice();
  bytes[bytes.length - 40] ^= 1;
  return memorySource(file, bytes);
}

const plain = (file: string, told: Told = {}): Source => memorySource(file, encode(writeAttempt(made(told))));

/** Each file with how far it is proved, or why it is refused. */
async function verdicts(files: readonly Source[], by = open): Promise<readonly string[]> {
  const { packs, attempts } = await packsAmong([trainer, ...files]);
  const read = await readSubmissions(attempts, packs, by);
  return read.map(({ file, verified, issues }) => [file, verified, ...issues.map(({ code }) => code)].join(' '));
}

describe('a folder of submissions', () => {
  it('is read, sealed and open, whatever the files are called', async () => {
    const files = [
      await sealed('one.age'),
      plain('two.json', { id: 'a2', name: 'Болат' }),
      await sealed('three', { id: 'a3', by: болат, name: 'Болат' }),
    ];
    const { packs, attempts } = await packsAmong([trainer, ...files]);
    const heard: string[] = [];
    const read = await readSubmissions(attempts, packs, open, {
      onRead: (done, total) => heard.push(`${done}/${total}`),
    });
    expect(
      read.map(({ file, sealed: shut, verified, author, handedIn }) => [file, shut, verified, author, handedIn]),
    ).toEqual([
      ['one.age', true, 'signed', 'Айгүл', true],
      ['two.json', false, 'chained', 'Болат', true],
      ['three', true, 'signed', 'Болат', true],
    ]);
    expect(read[0]).toMatchObject({
      participant: { name: 'Айгүл', publicKey: айгүл.publicKey },
      pack: { path: 'trainer.zip' },
    });
    expect(read[0].attempt?.log).toEqual(made({}).log);
    expect(read[1].participant).toBeNull();
    expect(heard).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('comes out the same where other threads prove it, though one of them dies', async () => {
    const files = await Promise.all(
      Array.from({ length: 9 }, async (_, i) => {
        const told = { id: `a${i}`, actions: 3 + i, by: makeSigner(new Uint8Array(32).fill(10 + i)) };
        return i % 3 === 0
          ? plain(`${i}.json`, told)
          : i % 3 === 1
            ? sealed(`${i}.age`, told)
            : damaged(`${i}.age`, told);
      }),
    );
    const { packs, attempts } = await packsAmong([trainer, ...files]);
    const alone = await readSubmissions(attempts, packs, open);
    const ended: string[] = [];
    const prover = (name: string, lives: number): SideProver => {
      let left = lives;
      return {
        prove: async (source) => {
          if (left-- <= 0) throw new Error('worker-crashed');
          // What crosses between threads is copied.
          return structuredClone(await proveSubmission(source, await fetched(source), open));
        },
        end: () => ended.push(name),
      };
    };
    const heard: number[] = [];
    const shared = await readSubmissions(attempts, packs, open, {
      onRead: (done) => heard.push(done),
      provers: () => [prover('healthy', Infinity), prover('dying', 2)],
    });
    const told = (list: typeof alone) =>
      list.map((one) => ({ ...one, attempt: one.attempt?.log, settled: one.settled?.log }));
    expect(told(shared)).toEqual(told(alone));
    expect(alone.map(({ verified }) => verified)).toEqual(
      Array.from({ length: 3 }, () => ['chained', 'signed', 'refused']).flat(),
    );
    expect(ended.toSorted()).toEqual(['dying', 'healthy']);
    expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { attempt, settled } of shared) {
      if (attempt === null || settled === null) continue;
      const { log, work } = replay(attempt, attempt.log);
      expect([settled.log, settled.work]).toEqual([log, work]);
    }
  });

  it('is graded as open attempts are', async () => {
    const { attempts, issues } = await gradeFiles([await sealed('a.age'), trainer], () => undefined, { open });
    expect(issues).toEqual([]);
    expect(attempts).toMatchObject([
      { file: 'a.age', verified: 'signed', author: 'Айгүл', pack: 'trainer.zip', card: { total: 100 }, issues: [] },
    ]);
  });

  it('without a key stays shut, and says so', async () => {
    const { attempts } = await gradeFiles(
      [await sealed('a.age'), plain('b.json', { id: 'a2' }), trainer],
      () => undefined,
    );
    expect(attempts.map(({ file, card, issues }) => [file, card === null, issues[0]?.code])).toEqual([
      ['a.age', true, 'submission-locked'],
      ['b.json', false, undefined],
    ]);
  });

  it('tells when the answer key is another than the one committed to', async () => {
    const { packs } = await packsAmong([trainer]);
    const now = packs[0].exercise.sealing?.commitment ?? '';
    const files = [
      await sealed('same.age', { commitment: now }),
      await sealed('moved.age', { id: 'a2', commitment: '0'.repeat(64) }),
      await sealed('silent.age', { id: 'a3' }),
    ];
    const read = await readSubmissions(files, packs, open);
    expect(read.map(({ verified, keyChanged }) => [verified, keyChanged])).toEqual([
      ['signed', false],
      ['signed', true],
      ['signed', false],
    ]);
  });

  it('takes an attempt from before there were heads as what it is', async () => {
    const text = writeAttempt(made({})).replace(/,\n"head":"\w+"/, '');
    expect(await verdicts([memorySource('old.json', encode(text))])).toEqual(['old.json bare']);
  });
});

describe('refused among others', () => {
  it('the same submission once more, sealed anew or copied', async () => {
    const one = await sealed('one.age');
    const copy = memorySource('copy.age', await bytesOf(one));
    expect(await verdicts([one, copy, await sealed('again.age'), plain('plain.json')])).toEqual([
      'one.age signed',
      'copy.age refused submission-repeated',
      'again.age refused submission-repeated',
      'plain.json refused submission-repeated',
    ]);
  });

  it('an earlier state of an attempt, in whatever order they come', async () => {
    const early = await sealed('early.age', { actions: 5, handedIn: false });
    const later = await sealed('later.age');
    expect(await verdicts([early, later])).toEqual(['early.age refused submission-superseded', 'later.age signed']);
    expect(await verdicts([later, early, plain('p.json', { actions: 3, handedIn: false })])).toEqual([
      'later.age signed',
      'early.age refused submission-superseded',
      'p.json refused submission-superseded',
    ]);
  });

  it('two states that contradict each other: the log was rewritten', async () => {
    const one = await sealed('one.age', { actions: 5 });
    const other = await sealed('other.age', { actions: 4, more: [{ at: 7e12, type: 'undo' }] });
    expect(await verdicts([one, other])).toEqual([
      'one.age refused submission-forked',
      'other.age refused submission-forked',
    ]);
    expect(await verdicts([one, plain('plain.json', { actions: 4 })])).toEqual([
      'one.age signed',
      'plain.json refused submission-forked',
    ]);
  });

  it('one attempt under two keys', async () => {
    const stolen = await sealed('stolen.age', { by: болат });
    expect(await verdicts([await sealed('one.age'), stolen])).toEqual([
      'one.age refused submission-two-keys',
      'stolen.age refused submission-two-keys',
    ]);
  });

  it('one key under two names, but not one without a name', async () => {
    const other = await sealed('other.age', { id: 'a2', name: 'Болат' });
    expect(
      await verdicts([
        await sealed('one.age'),
        other,
        await sealed('third.age', { id: 'a3', by: болат, name: 'Болат' }),
      ]),
    ).toEqual(['one.age refused submission-two-names', 'other.age refused submission-two-names', 'third.age signed']);
    const first = await sealed('first.age', { id: 'a4', name: '', handedIn: false });
    expect(await verdicts([await sealed('one.age'), first])).toEqual(['one.age signed', 'first.age signed']);
  });

  it('addressed wrongly: to the trainer alone, to somebody else as well, for other data', async () => {
    const [{ recipient }] = recipients;
    const alone = await sealed('alone.age', { to: [recipient] });
    const shared = await sealed('shared.age', {
      id: 'a2',
      to: [...recipients.map((one) => one.recipient), others.trainer.recipient],
    });
    const elsewhere = await sealed('elsewhere.age', {
      id: 'a3',
      exercise: { ...perfect.exercise, data: '0'.repeat(64) },
    });
    const next = await sealed('next.age', { id: 'a4', exercise: { ...perfect.exercise, version: 99 } });
    expect(await verdicts([alone, shared, elsewhere, next])).toEqual([
      'alone.age refused submission-other-recipient',
      'shared.age refused submission-other-recipient',
      'elsewhere.age refused attempt-other-data',
      'next.age refused attempt-other-exercise',
    ]);
  });

  it('for another trainer, damaged, and none at all', async () => {
    const bytes = (await bytesOf(await sealed('x'))).slice();
    bytes[bytes.length - 1] ^= 1;
    const files = [
      await sealed('away.age', { to: [others.trainer.recipient] }),
      memorySource('damaged.age', bytes),
      memorySource('cut.age', bytes.subarray(0, 30)),
      memorySource('odd.json', encode('{"x":1}')),
    ];
    expect(await verdicts(files)).toEqual([
      'away.age refused submission-other-key',
      'damaged.age refused submission-damaged',
      'cut.age refused submission-damaged',
      expect.stringMatching(/^odd\.json refused( attempt-invalid)+$/),
    ]);
  });
});

async function bytesOf(source: Source): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.stream()) pieces.push(piece);
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('a sealed pack', () => {
  it('names recipients and commitment to participants, and keeps salt and key with the trainer', async () => {
    const theirs = writePack(workbook, 'participants', 'sealed', {
      ...seal,
      release: '{"format":"linchpin-release"}\n',
    });
    expect([...theirs.keys()].filter((name) => name.endsWith('json'))).toEqual([
      'exercise.json',
      'quiz.json',
      'release.json',
    ]);
    const whole = [...theirs.values()].join('\n');
    for (const secret of [seal.salt, 'linchpin-answer-key', 'linchpin-seal', 'answer-key', 'seal.json'])
      expect(whole).not.toContain(secret);
    const mine = writePack(workbook, 'trainer', 'sealed', seal);
    expect([...mine.keys()]).toEqual(expect.arrayContaining(['answer-key.json', 'seal.json']));
    const read = await readPack([participants]);
    expect(read.ok && read.value.pack.exercise?.sealing?.recipients).toEqual(recipients);
    expect(read.ok && read.value.pack.key).toBeNull();
  });

  it('carries the locked key as it is', async () => {
    const release = '{"format": "linchpin-release"}\n';
    expect([...writePack(workbook, 'trainer', 'sealed', { ...seal, release }).keys()]).not.toContain('release.json');
    const read = await readPack([zip('p.zip', writePack(workbook, 'participants', 'sealed', { ...seal, release }))]);
    expect(read.ok && [read.value.pack.release, read.value.pack.exercise?.sealing?.release]).toEqual([
      release,
      'release.json',
    ]);
  });

  it('is refused with another key than the one committed to', async () => {
    const files = new Map(writePack(workbook, 'trainer', 'sealed', seal));
    const read = async () => {
      const outcome = await readPack([...files].map(([name, text]) => memorySource(`x/${name}`, encode(text))));
      return outcome.ok ? 'read' : outcome.issues.map(({ code, file }) => `${file} ${code}`).join();
    };
    expect(await read()).toBe('read');
    const key = files.get('answer-key.json') ?? '';
    files.set('answer-key.json', key.replace('"roles"', ' "roles"'));
    expect(await read()).toBe('x/answer-key.json key-changed');
    // Even by the trainer, who can make the hashes anew.
    const later = { ...workbook, key: { ...workbook.key, decoys: workbook.key.decoys.slice(1) } };
    for (const [name, text] of writePack(later, 'trainer', 'sealed', seal)) files.set(name, text);
    const before = JSON.parse(writePack(workbook, 'trainer', 'sealed', seal).get('exercise.json') ?? '');
    const now = JSON.parse(files.get('exercise.json') ?? '');
    expect(now.sealing.commitment).not.toBe(before.sealing.commitment);
    files.set('exercise.json', JSON.stringify({ ...now, sealing: before.sealing }));
    expect(await read()).toBe('x/answer-key.json key-changed');
  });

  it.each([
    ['no recipient', { recipients: [] }],
    ['the same recipient twice', { recipients: [recipients[0], recipients[0]] }],
    ['a recipient that is none', { recipients: [{ recipient: 'age1x', label: '' }] }],
    ['a release that is not there', { release: 'release.json' }],
    ['a release of another name', { release: 'answer-key.json' }],
    ['a field more', { salt: seal.salt }],
  ])('is refused with %s', async (_, change) => {
    const files = new Map(writePack(workbook, 'participants', 'sealed', seal));
    const exercise = JSON.parse(files.get('exercise.json') ?? '');
    files.set('exercise.json', JSON.stringify({ ...exercise, sealing: { ...exercise.sealing, ...change } }));
    const outcome = await readPack([zip('p.zip', files)]);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'exercise-invalid' }] });
  });
});
