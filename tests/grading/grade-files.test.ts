/** Attempts and packs dropped together: each graded by the pack it was made on, a relabelled one too; everything else refused by name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import type { Attempt } from '../../src/core/exercise/attempt.ts';
import { dataMark } from '../../src/core/exercise/data-mark.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { choosePack } from '../../src/csv/choose-pack.ts';
import { gradeFiles, type GradedAttempt } from '../../src/csv/grade-files.ts';
import { packsAmong } from '../../src/csv/packs-among.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource, type Source } from '../../src/csv/source.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { zipPack, zipRelabelled } from '../../src/worker/studio-export.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';

const seed = '0123456789abcdef0123456789abcdef';
const names = ['Team A', 'Айгүл'];
const none = () => undefined;
const file = (path: string, content: string | Uint8Array): Source =>
  memorySource(path, typeof content === 'string' ? utf8(content) : content);

let workbook: Workbook;
let trainer: Source;
let participants: Source;
let keys: Source;
/** Perfect work on the common pack, and on the pack of each name. */
let common: Attempt;
let own: readonly Attempt[];

/** As an attempt made on the pack of participants says it. */
async function perfectOn(pack: Source, keyed: Source, path: string): Promise<Attempt> {
  const [given] = (await packsAmong([pack])).packs.filter((one) => one.path === path);
  const chosen = choosePack(refOf(given.exercise), (await packsAmong([keyed])).packs, 'x');
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.issues));
  const read = await readPack(chosen.value.sources);
  if (!read.ok || read.value.pack.exercise === null || read.value.pack.key === null) throw new Error('no key');
  const { exercise, key } = read.value.pack;
  return { ...perfectAttempt(exercise, key), exercise: refOf(given.exercise) };
}

function refOf(exercise: Parameters<typeof dataMark>[0] & { readonly id: string; readonly version: number }) {
  const { id, version } = exercise;
  return { id, version, data: dataMark(exercise) ?? '' };
}

beforeAll(async () => {
  workbook = await bundledWorkbook('first-steps');
  trainer = file('trainer.linchpin', zipPack(workbook, 'trainer', 'practice'));
  participants = file('participants.linchpin', zipPack(workbook, 'participants', 'sealed'));
  const relabelled = file('packs.zip', zipRelabelled(workbook, 'participants', 'sealed', names, seed));
  keys = file('keys.zip', zipRelabelled(workbook, 'trainer', 'practice', names, seed));
  common = await perfectOn(participants, trainer, 'participants.linchpin');
  own = await Promise.all(['Team-A', 'Айгүл'].map((name) => perfectOn(relabelled, keys, `packs.zip/${name}.zip`)));
}, 60_000);

const codes = (one: GradedAttempt) => one.issues.map((issue) => `${issue.file} ${issue.code}`);

describe('packs and attempts together', () => {
  it('are graded in the order of the attempts, authors named', async () => {
    const handed = writeAttempt({
      ...common,
      log: [...common.log.slice(0, -1), { at: 9e6, type: 'submit', author: 'Ә. Б.' }],
    });
    const empty = writeAttempt({ ...common, log: [] });
    const heard: string[] = [];
    const graded = await gradeFiles([file('a.json', handed), trainer, file('b.json', empty)], (done, total) =>
      heard.push(`${done}/${total}`),
    );
    expect(graded.issues).toEqual([]);
    expect(
      graded.attempts.map(({ file: path, author, handedIn, pack, card }) => [
        path,
        author,
        handedIn,
        pack,
        card?.total,
      ]),
    ).toEqual([
      ['a.json', 'Ә. Б.', true, 'trainer.linchpin', 100],
      ['b.json', '', false, 'trainer.linchpin', 0],
    ]);
    expect(heard).toEqual(['0/2', '2/2']);
  });

  it('of one’s own ids are graded by the key of that name among all of them, and by no other', async () => {
    const attempts = own.map((attempt, i) => file(`${i}.json`, writeAttempt(attempt)));
    expect(new Set(own.map(({ exercise }) => exercise.data)).size).toBe(2);
    const graded = await gradeFiles([...attempts, keys], none);
    expect(graded.attempts.map(({ pack, card }) => [pack, card?.total])).toEqual([
      ['keys.zip/Team-A.zip', 100],
      ['keys.zip/Айгүл.zip', 100],
    ]);
    const wrong = await gradeFiles([...attempts, trainer], none);
    expect(wrong.attempts.map(codes)).toEqual([['0.json attempt-other-data'], ['1.json attempt-other-data']]);
    // One that does not say on which it was made is not guessed at.
    const { id, version } = own[0].exercise;
    const silent = file('s.json', writeAttempt({ ...own[0], exercise: { id, version } }));
    expect((await gradeFiles([silent, keys], none)).attempts.map(codes)).toEqual([['s.json attempt-pack-unclear']]);
  });

  it('are read from a folder as from an archive', async () => {
    const loose = [...writePack(workbook, 'trainer', 'practice')].map(([name, text]) => file(`mine/${name}`, text));
    const graded = await gradeFiles([file('mine/attempts/a.json', writeAttempt(common)), ...loose], none);
    expect(graded.attempts.map(({ pack, card }) => [pack, card?.total])).toEqual([['mine/exercise.json', 100]]);
  });
});

describe('refused', () => {
  const one = async (...sources: readonly Source[]) => (await gradeFiles(sources, none)).attempts.map(codes);

  it('a pack without key, by the pack’s name; no pack; another version', async () => {
    const attempt = file('a.json', writeAttempt(common));
    expect(await one(attempt, participants)).toEqual([['participants.linchpin pack-without-key']]);
    expect(await one(attempt)).toEqual([['a.json attempt-other-exercise']]);
    const later = file('b.json', writeAttempt({ ...common, exercise: { ...common.exercise, version: 99 } }));
    expect(await one(later, trainer)).toEqual([['b.json attempt-other-exercise']]);
  });

  it('damaged and changed attempts, and what is none', async () => {
    const text = writeAttempt(common);
    expect(await one(file('cut.json', text.slice(0, 200)), trainer)).toEqual([['cut.json json-broken']]);
    expect(await one(file('odd.json', '{"x":1}'), trainer)).toEqual([
      expect.arrayContaining(['odd.json attempt-invalid']),
    ]);
    const [claim] = common.work.claims;
    const forged = text.replaceAll(`"${claim.subject}"`, '"party:nobody"');
    expect(await one(file('forged.json', forged), trainer)).toEqual([['forged.json attempt-chain-broken']]);
    // Before there were heads nothing told of the change but the data.
    const older = forged.replace(/,\n"head":"\w+"/, '');
    expect(await one(file('forged.json', older), trainer)).toEqual([
      expect.arrayContaining(['forged.json attempt-unknown-id']),
    ]);
  });

  it('an archive that is damaged, or holds no exercise, is a fault of the pack', async () => {
    const attempt = file('a.json', writeAttempt(common));
    const bare = file('bare.zip', writeZip([{ name: 'transactions.csv', bytes: utf8('id') }]));
    const graded = await gradeFiles([attempt, file('cut.zip', utf8('PK')), bare], none);
    expect(graded.issues.map((issue) => `${issue.file} ${issue.code}`)).toEqual([
      'cut.zip zip-broken',
      'bare.zip/exercise.json file-missing',
    ]);
  });
});
