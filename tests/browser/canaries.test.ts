/** What a participant has in hand holds nothing of the answer key: not the pack, not the app, not the browser that has it open. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as generate } from '../../src/cli/generate.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import type { Question } from '../../src/core/exercise/exercise.ts';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { saltFor } from '../../src/core/exercise/seal.ts';
import { writePack, type PackSeal } from '../../src/core/workbook/write-pack.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { sealerOf, type StudioSealing } from '../../src/worker/studio-sealing.ts';
import { workbookFrom } from '../workbook/bundled-workbook.ts';
import {
  askWorkers,
  filesUnder,
  listenToWorkers,
  spoken,
  storedPieces,
  unpacked,
  type Piece,
} from './browser-stores.ts';
import { foundIn, keyFields, plantCanaries, type Planted } from './canary-key.ts';
import { contextOptions, deskIsOpen, distFolder, launchOptions, serveBuilt, visitIn, type Visit } from './driver.ts';
import { handInSealed } from './sealed-hands.ts';
import { answerQuestion, freezeParty, makeClaim, markTransactions, openSide, selectParty } from './hands.ts';

const seed = 'f00dcafe5eed5eed5eed00d1ce0ddba11';
let served: Awaited<ReturnType<typeof serveBuilt>>;
let folder: string;
let trainers: readonly Piece[];
let participants: readonly Piece[];
let workbook: Workbook;
let planted: Planted;
const keys = await makeTrainerKeys();
const recipients = [keys.trainer, keys.recovery].map(({ recipient }) => recipient);
const sealing: StudioSealing = {
  recipients: recipients.map((recipient, i) => ({ recipient, label: `key ${i}` })),
  secret: 'c0ffee5eed'.repeat(4),
  code: 'legal winner thank year wave sausage',
};
/** Of a sealed exercise, what stays with the trainer: the salt and what it comes from, the code, the identities. */
let kept: readonly string[];
let seal: PackSeal;

const text = ({ bytes }: Piece) => new TextDecoder().decode(bytes);
const apart = (name: string) => path.join(folder, name);

beforeAll(async () => {
  served = await serveBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'linchpin-canaries-'));
  const made = ['--recipe', 'hawala-corridor', '--seed', seed, '--out', apart('trainer')];
  const sealed = recipients.flatMap((recipient) => ['--recipient', recipient]);
  const code = await generate([...made, '--participant', apart('participant'), ...sealed, '--release']);
  if (code !== 0) throw new Error(`generate ended with ${code}`);
  trainers = filesUnder(apart('trainer'));
  participants = filesUnder(apart('participant'));
  const own = trainers.filter(({ where }) => !where.includes('/'));
  workbook = await workbookFrom(new Map(own.map((piece) => [piece.where, text(piece)])));
  planted = plantCanaries(workbook);
  const sealer = await sealerOf(sealing, 'participants', (bytes) => randomBytes(bytes));
  if (sealer === null) throw new Error('nothing to seal with');
  seal = sealer('', planted.workbook);
  const identities = [keys.trainer, keys.recovery].map(({ identity }) => identity);
  kept = [seal.salt, sealing.secret, sealing.code ?? '', ...identities];
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each needle with where it was found; empty when nowhere. */
function hits(pieces: readonly Piece[], needles: readonly string[]): readonly string[] {
  return pieces.flatMap(({ where, bytes }) => foundIn(bytes, needles).map((needle) => `${needle} in ${where}`));
}

function found(pieces: readonly Piece[], needles: readonly string[]): number {
  return new Set(pieces.flatMap(({ bytes }) => foundIn(bytes, needles))).size;
}

const packed = (files: ReadonlyMap<string, string>): Uint8Array =>
  writeZip([...files].map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) })));

const keyOf = (pieces: readonly Piece[]): AnswerKey =>
  JSON.parse(text(pieces.find(({ where }) => where === 'answer-key.json') ?? { where: '', bytes: new Uint8Array() }));

/** A hundred sentences the command line wrote to the key alone, the seed, and what the key's file weighs in hashes. */
function secretsOf(pieces: readonly Piece[]): {
  readonly inKey: readonly string[];
  readonly nowhere: readonly string[];
} {
  const key = keyOf(pieces);
  const said = [...key.claims, ...key.decoys, ...key.covered].flatMap(({ why }) => [why.en, why.ru, why.kk]);
  const file = pieces.find(({ where }) => where === 'answer-key.json');
  return {
    inKey: [...new Set(said)].slice(0, 100),
    nowhere: [seed, seed.slice(2, 20), sha256Hex(file?.bytes ?? new Uint8Array()), saltFor(seed, 'hawala-corridor')],
  };
}

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const given = (name: string, bytes: Uint8Array): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Opens files through the picker and does a little of everything; then the tab is opened anew and gone on with. Who joins hands in sealed. */
async function work(v: Visit, files: readonly Given[], joined: string | null): Promise<void> {
  const { page, t } = v;
  await page
    .getByTestId('files')
    .first()
    .setInputFiles([...files]);
  await page.getByRole('button', { name: t('importing.openDesk') }).click();
  if (joined !== null) {
    await page.getByLabel(t('sealed.name')).fill(joined);
    await page.getByRole('button', { name: t('sealed.makeKey') }).click();
    await page.getByText(t('sealed.keyKept')).waitFor();
    await page.getByRole('button', { name: t('sealed.startWork') }).click();
  }
  await deskIsOpen(v);
  const target = (workbook.key.optimum.funds?.plan[0] ?? '').slice('party:'.length);
  const name = workbook.parties.find(({ id }) => id === target)?.name ?? '';
  await selectParty(v, name);
  await markTransactions(v, workbook.key.trueFlows.slice(0, 2));
  await selectParty(v, name);
  await makeClaim(v, 'on-behalf', 2);
  await freezeParty(v, name, 'on-behalf');
  await page.getByRole('button', { name: t('app.quiz') }).click();
  const [question] = workbook.questions;
  await answerQuestion(v, question, someAnswer(question));
  await page.getByRole('button', { name: t('quiz.stepDone', { number: 1 }) }).waitFor();
  await page.getByRole('button', { name: t('app.saving-saved') }).waitFor();
  await page.reload();
  await page
    .getByRole('button', { name: t('home.resume') })
    .first()
    .click();
  await deskIsOpen(v);
  await openSide(v, 'disrupt');
  await page
    .getByRole('list', { name: t('disrupt.plan') })
    .getByRole('button', { name })
    .waitFor();
  if (joined === null) return;
  const handed = await handInSealed(v, joined);
  expect(handed.buffer.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
}

function someAnswer(question: Question): readonly string[] {
  if (question.type === 'match') return [`${question.left[0]?.id ?? ''}=${question.right[0]?.id ?? ''}`];
  const ids = question.options.map(({ id }) => id);
  return question.type === 'order' ? ids.toReversed() : ids.slice(0, 1);
}

/** What the browser holds after such work, and what it leaves on the disk. */
async function browserAfter(name: string, files: readonly Given[], joined: string | null = null) {
  const profile = apart(name);
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions() });
  await listenToWorkers(context);
  const v = await visitIn(context, served.address);
  await work(v, files, joined);
  const party = `party:${workbook.parties[0]?.id ?? ''}`;
  const work0 = { plan: [], marked: [], claims: [] };
  await askWorkers(v.page, [
    ['info'],
    ['reveal'],
    ['grade', { id: 'x', startedAt: 0, log: [] }],
    ['listings'],
    ['lockedKey'],
    ['hits'],
    ['relations'],
    ['rejectedCsv'],
    ['profile', party],
    ['whatIf', work0],
  ]);
  const said = await spoken(v.page);
  const stored = await storedPieces(v.page);
  const { complaints } = v;
  await context.close();
  return { said, stored, disk: filesUnder(profile), complaints };
}

describe('a hundred canaries in the key', () => {
  it('are all in the trainer’s pack, and none in a participant’s, folder or archive, of any mode', async () => {
    expect(new Set(planted.canaries).size).toBeGreaterThanOrEqual(100);
    const trainer = packed(writePack(planted.workbook, 'trainer', 'practice'));
    const members = await unpacked({ where: 'trainer', bytes: trainer });
    expect(found(members, planted.canaries)).toBe(planted.canaries.length);
    for (const mode of ['practice', 'sealed', 'class'] as const) {
      const files = writePack(planted.workbook, 'participants', mode);
      const pieces = [...files].map(([where, content]) => ({ where, bytes: new TextEncoder().encode(content) }));
      const archive = { where: 'archive', bytes: packed(files) };
      const all = [...pieces, archive, ...(await unpacked(archive))];
      expect(all.length).toBe(2 * files.size + 1);
      expect(hits(all, [...planted.canaries, ...keyFields, seed])).toEqual([]);
    }
  });

  it('nor, where an exercise is sealed, what it is sealed with: the salt is with the trainer alone', async () => {
    const theirs = { where: 'participant', bytes: packed(writePack(planted.workbook, 'participants', 'sealed', seal)) };
    const mine = { where: 'trainer', bytes: packed(writePack(planted.workbook, 'trainer', 'sealed', seal)) };
    const members = await unpacked(theirs);
    expect(members.filter(({ where }) => where.endsWith('release.json'))).toHaveLength(1);
    expect(hits([theirs, ...members], [...planted.canaries, ...keyFields, seed, ...kept])).toEqual([]);
    expect(found(await unpacked(mine), [seal.salt])).toBe(1);
    expect(found(await unpacked(mine), kept.slice(1))).toBe(0);
  });

  it('are all seen by the search in a browser that has the trainer’s pack open', async () => {
    const pack = packed(writePack(planted.workbook, 'trainer', 'practice'));
    const { stored, said } = await browserAfter('with-key', [given('exercise.linchpin', pack)]);
    expect(found(stored, planted.canaries)).toBe(planted.canaries.length);
    expect(found(said, planted.canaries)).toBe(planted.canaries.length);
  });

  it('are in no byte of the browser in which a participant works on the archive, stores, page, worker or disk', async () => {
    const pack = packed(writePack(planted.workbook, 'participants', 'sealed', seal));
    const { stored, said, disk, complaints } = await browserAfter('sealed', [given('exercise.linchpin', pack)], 'Дана');
    expect(found(stored, ['"title"', '<NAME_ORIGINAL_SCRIPT>', 'party:'])).toBeGreaterThan(1);
    expect(stored.some(({ where }) => where.startsWith('linchpin/actions/'))).toBe(true);
    expect(said.length).toBeGreaterThan(10);
    expect(found(said, ['linchpin-release'])).toBe(1);
    expect(hits([...stored, ...said], [...planted.canaries, ...keyFields, seed, ...kept])).toEqual([]);
    expect(hits(disk, [...planted.canaries, seed, ...kept])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('what `generate --participant` writes', () => {
  it('holds nothing of a hundred sentences of the key, which the trainer’s folder has', () => {
    const { inKey, nowhere } = secretsOf(trainers);
    expect(inKey).toHaveLength(100);
    expect(found(trainers, inKey)).toBe(100);
    expect(participants.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['watchlist-update-1.xml', 'release.json']),
    );
    expect(trainers.map(({ where }) => where)).toContain('seal.json');
    expect(hits(participants, [...inKey, ...nowhere, ...keyFields])).toEqual([]);
    expect(hits(trainers, [seed])).toEqual([]);
  });

  it('leaves none of them in the browser that has the files open, stores, page, worker or disk', async () => {
    const { inKey, nowhere } = secretsOf(trainers);
    const files = participants.map(({ where, bytes }) => given(where, bytes));
    const { stored, said, disk, complaints } = await browserAfter('files', files, 'Ержан');
    expect(stored.some(({ where }) => where.startsWith('linchpin/files/'))).toBe(true);
    // Loose files lie on the disk as they are: what a participant may have is found there.
    const lawful = [workbook.parties[0]?.name ?? '', 'id,institution,country,opened,holder'];
    expect(found(disk, lawful)).toBe(lawful.length);
    expect(hits([...stored, ...said], [...inKey, ...nowhere, ...keyFields])).toEqual([]);
    expect(hits(disk, [...inKey, ...nowhere])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the built app', () => {
  it('has none of either in any file', () => {
    const { inKey, nowhere } = secretsOf(trainers);
    const files = filesUnder(distFolder);
    expect(files.length).toBeGreaterThan(5);
    expect(hits(files, [...planted.canaries, ...inKey, ...nowhere])).toEqual([]);
  });
});
