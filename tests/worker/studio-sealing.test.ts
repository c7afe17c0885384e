import { beforeAll, describe, expect, it } from 'vitest';
import { commitTo } from '../../src/core/exercise/seal.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { choosePack } from '../../src/csv/choose-pack.ts';
import { packsAmong } from '../../src/csv/packs-among.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { unlock } from '../../src/sealing/release.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { zipPack, zipRelabelled } from '../../src/worker/studio-export.ts';
import { sealerOf, type StudioSealing } from '../../src/worker/studio-sealing.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';

const keys = await makeTrainerKeys();
const recipients = [keys.trainer, keys.recovery].map(({ recipient }, i) => ({ recipient, label: `key ${i}` }));
const code = 'legal winner thank year wave sausage';
const sealing: StudioSealing = { recipients, secret: '9b'.repeat(16), code };
let last = 0;
const random = (count: number): Uint8Array => new Uint8Array(count).fill(++last);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await bundledWorkbook('first-steps');
});

async function exerciseIn(name: string, bytes: Uint8Array) {
  const { packs, issues } = await packsAmong([memorySource(name, bytes)]);
  expect(issues).toEqual([]);
  return packs;
}

describe('packs the studio writes sealed', () => {
  it('fit one another however often they are written', async () => {
    const sealers = [
      await sealerOf(sealing, 'participants', random),
      await sealerOf({ ...sealing }, 'trainer', random),
    ];
    const [theirs] = await exerciseIn('p.zip', zipPack(workbook, 'participants', 'sealed', sealers[0]));
    const [mine] = await exerciseIn('t.zip', zipPack(workbook, 'trainer', 'sealed', sealers[1]));
    expect(theirs.exercise.sealing?.commitment).toBe(mine.exercise.sealing?.commitment);
    expect(theirs.exercise.sealing?.release).toBe('release.json');
    expect(mine.exercise.sealing?.release).toBeUndefined();
    expect((await readPack(mine.sources)).ok).toBe(true);
    const read = await readPack(theirs.sources);
    if (!read.ok) throw new Error(read.issues[0].code);
    const { release = '', exercise } = read.value.pack;
    const opened = await unlock(release, code, exercise?.sealing?.commitment ?? '', 'release.json');
    if (!opened.ok) throw new Error(opened.issues[0].code);
    expect(commitTo(opened.value.salt, new TextEncoder().encode(opened.value.key))).toBe(exercise?.sealing?.commitment);
    expect(JSON.parse(opened.value.key).roles).toEqual(workbook.key.roles);
  });

  it('for each name have a salt and a commitment of their own, and open with one code', async () => {
    const names = ['A', 'B'];
    const seal = await sealerOf(sealing, 'participants', random);
    const own = await sealerOf(sealing, 'trainer', random);
    const theirs = await exerciseIn(
      'p.zip',
      zipRelabelled(workbook, 'participants', 'sealed', names, 'ab'.repeat(16), seal),
    );
    const mine = await exerciseIn('t.zip', zipRelabelled(workbook, 'trainer', 'sealed', names, 'ab'.repeat(16), own));
    expect(new Set(theirs.map(({ exercise }) => exercise.sealing?.commitment)).size).toBe(2);
    const salts = new Set<string>();
    for (const pack of theirs) {
      const { id, version, sealing: given } = pack.exercise;
      const chosen = choosePack({ id, version, data: pack.data ?? '' }, mine, 'x');
      expect(chosen.ok && chosen.value.exercise.sealing?.commitment).toBe(given?.commitment);
      const read = await readPack(pack.sources);
      if (!read.ok) throw new Error(read.issues[0].code);
      const opened = await unlock(read.value.pack.release ?? '', code, given?.commitment ?? '', 'release.json');
      if (!opened.ok) throw new Error(opened.issues[0].code);
      salts.add(opened.value.salt);
    }
    expect(salts.size).toBe(2);
  });

  it('carry no locked key without a code', async () => {
    const { code: _code, ...without } = sealing;
    const seal = await sealerOf(without, 'participants', random);
    const bytes = zipPack(workbook, 'participants', 'sealed', seal);
    const [pack] = await exerciseIn('p.zip', bytes);
    const read = await readPack(pack.sources);
    expect(read.ok && read.value.pack.release).toBeUndefined();
    expect(pack.exercise.sealing?.recipients).toEqual(recipients);
  });

  it('need a secret that cannot be guessed, and a code of the list', async () => {
    await expect(sealerOf({ ...sealing, secret: 'ab' }, 'trainer', random)).rejects.toThrow(RangeError);
    await expect(sealerOf({ ...sealing, code: 'six words that are no list' }, 'participants', random)).rejects.toThrow(
      RangeError,
    );
    expect(await sealerOf(null, 'trainer', random)).toBeNull();
  });
});
