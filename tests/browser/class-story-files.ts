/** The files of a class from beginning to end: a sealed exercise by the command line, work of many kinds to go on with, and submissions that are none. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { run as generate } from '../../src/cli/generate.ts';
import { run as makeKeys } from '../../src/cli/keys.ts';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import { replay, type Attempt } from '../../src/core/exercise/attempt.ts';
import { canonicalJson } from '../../src/core/exercise/canonical-json.ts';
import { dataMark } from '../../src/core/exercise/data-mark.ts';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { attemptOf, type Bot } from '../../src/core/fairness/bots/bot.ts';
import { listOnlyBot } from '../../src/core/fairness/bots/list-only-bot.ts';
import { randomBot } from '../../src/core/fairness/bots/random-bot.ts';
import { betweennessBot, degreeBot, volumeBot } from '../../src/core/fairness/bots/ranking-bots.ts';
import { createSight } from '../../src/core/fairness/bots/sight.ts';
import { taintFollowerBot } from '../../src/core/fairness/bots/taint-follower-bot.ts';
import type { GradedPack } from '../../src/core/fairness/difficulty.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { ageSeal } from '../../src/sealing/age.ts';
import { makeSigner, signBytes, type Signer } from '../../src/sealing/signer.ts';
import { openSubmission, sealSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { retold } from '../fixtures/debrief-class.ts';
import { given, type Given } from './sealed-packs.ts';

export interface Story {
  readonly participants: Given;
  readonly trainer: Given;
  readonly pack: GradedPack;
  /** The trainer's key file and what it opens with. */
  readonly key: Given;
  readonly identity: string;
  readonly recipients: readonly string[];
  readonly code: string;
}

/** Keys and packs as the command line writes them; nothing of it is left on the disk. */
export async function beginStory(): Promise<Story> {
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-story-'));
  const at = (...names: readonly string[]) => path.join(folder, ...names);
  const made = await answerOf(makeKeys, '--out', at('trainer.key'), '--label', 'Training Centre');
  const recipients = [made['trainer'], made['recovery']].map(
    (key) => (key as { readonly recipient: string }).recipient,
  );
  const sealed = recipients.flatMap((recipient) => ['--recipient', recipient]);
  const where = ['--recipe', 'first-steps', '--seed', 'c1a55c1a55c1a55c1a55c1a55c1a55c1', '--out', at('mine')];
  const generated = await answerOf(generate, ...where, '--participant', at('theirs'), ...sealed, '--release');
  const packed = (name: string) => {
    const files = readdirSync(at(name), { withFileTypes: true }).filter((entry) => entry.isFile());
    return writeZip(files.map((file) => ({ name: file.name, bytes: readFileSync(at(name, file.name)) })));
  };
  const trainer = packed('mine');
  const read = await readPack([memorySource('trainer.linchpin', trainer)]);
  if (!read.ok) throw new Error(read.issues[0].code);
  const { pack } = read.value;
  if (pack.exercise === null || pack.key === null) throw new Error('the trainer’s pack has no key');
  const keyText = readFileSync(at('trainer.key'), 'utf8');
  const story: Story = {
    participants: given('participants.linchpin', packed('theirs')),
    trainer: given('trainer.linchpin', trainer),
    pack: { ...pack, exercise: pack.exercise, key: pack.key },
    key: given('trainer.key', keyText),
    identity: keyText.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-1')) ?? '',
    recipients,
    code: (generated['sealing'] as { readonly code: string }).code,
  };
  rmSync(folder, { recursive: true });
  return story;
}

async function answerOf(
  command: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<{ readonly [field: string]: unknown }> {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const words = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    if ((await command(args)) !== 0) throw new Error(text);
    return JSON.parse(text) as { readonly [field: string]: unknown };
  } finally {
    out.mockRestore();
    words.mockRestore();
  }
}

/** Nine ways to work, as far as the work came before it is handed in: by who takes part. */
export function worksOf({ pack }: Story): readonly (readonly [string, Given])[] {
  const { exercise } = pack;
  const id = { id: exercise.id, version: exercise.version, data: dataMark(exercise) ?? '' };
  const sight = createSight(pack.dataset, exercise, pack.quiz);
  const best = perfectAttempt(exercise, pack.key);
  const start = Date.parse('2026-06-06T04:00:00Z');
  const open = (name: string, from: Attempt, place: number, share = 1): readonly [string, Given] => {
    const told = retold(
      { ...from, exercise: id },
      `c${place}`,
      '',
      start + place * 60_000,
      (_, n) => n % 10 < share * 10,
    );
    // Handed in by hand: so far it is open.
    const { log } = told;
    return [name, given(`c${place}.attempt.json`, writeAttempt(replay(told, log.slice(0, -1))))];
  };
  const bot = (one: Bot) => attemptOf(one, sight);
  // Everything one can pay for, whoever it is: the plan of somebody who freezes first and asks later.
  const overFreezer: Bot = {
    name: 'random',
    play: (seen) => ({
      ...randomBot.play(seen),
      freezes: volumeBot.play(seen).freezes,
      claims: volumeBot.play(seen).claims,
    }),
  };
  return [
    open('Careful Altai', best, 1),
    open('Time first Barys', bot(taintFollowerBot), 2),
    open('List first Caspian', bot(listOnlyBot), 3),
    open('Hub first Dala', bot(degreeBot), 4),
    open('Between Esil', bot(betweennessBot), 5),
    open('Money first Firuza', bot(volumeBot), 6),
    open('Guess Gauhar', bot(randomBot), 7),
    open('Over-freezer Hantau', bot(overFreezer), 8),
    open('Half way Irtysh', best, 9, 0.6),
  ];
}

const signer = (byte: number): Signer => makeSigner(new Uint8Array(32).fill(byte));

/** Submissions to be refused, and why; made from a good one. */
export async function badFiles(
  { pack, identity, recipients }: Story,
  good: Given,
): Promise<readonly { readonly file: Given; readonly code: string }[]> {
  const opened = await openSubmission(new Uint8Array(good.buffer), [identity], good.name);
  if (!opened.ok) throw new Error(opened.issues[0].code);
  const { exercise, commitment, text, head } = opened.value;
  const strangers = await makeTrainerKeys();
  const mallory = signer(66);
  const participant = { name: 'Mallory', publicKey: mallory.publicKey };
  // Another's work, signed as one's own: the author inside is not who signs.
  const said = { exercise, recipients, commitment: commitment ?? '', participant, attempt: text, head };
  const signature = signBytes(utf8(`linchpin-submission-1\n${sha256Hex(utf8(canonicalJson(said)))}`), mallory);
  const whole = { format: 'linchpin-submission', formatVersion: 1, ...said, signature };
  const swapped = await ageSeal(utf8(`${JSON.stringify(whole)}\n`), recipients);
  const own = retold({ ...perfectAttempt(pack.exercise, pack.key), exercise }, 'm1', 'Mallory', 1_780_000_000_000);
  const seal = async (by: Signer, to: readonly string[]) => {
    const made = await sealSubmission({ text: writeAttempt(own), signer: by, name: 'Mallory', recipients: to }, 'm');
    if (!made.ok) throw new Error(made.issues[0].code);
    return made.value;
  };
  const edited = Buffer.from(good.buffer);
  edited.writeUInt8(edited.readUInt8(edited.length - 9) ^ 1, edited.length - 9);
  return [
    { file: given('replayed.age', good.buffer), code: 'submission-repeated' },
    { file: given('swapped.age', swapped), code: 'submission-swapped' },
    { file: given('edited.age', edited), code: 'submission-damaged' },
    {
      file: given('wrong-address.age', await seal(signer(67), [recipients[0] ?? '', strangers.trainer.recipient])),
      code: 'submission-other-recipient',
    },
    { file: given('unknown.age', await seal(signer(68), [strangers.trainer.recipient])), code: 'submission-other-key' },
  ];
}
