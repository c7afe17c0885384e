/** 50,000 damaged packs: each is refused with issues or reads the same content; none crashes, memory stays where it was. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { memorySource } from '../../src/csv/source.ts';
import { unpackSources } from '../../src/csv/unpack-sources.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { contentOf, text, tinyMembers } from './zip-files.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const place = (bytes: Uint8Array, random: Random): number => random.below(bytes.length);
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const out = new Uint8Array(first.length + second.length);
  out.set(first);
  out.set(second, first.length);
  return out;
}

const mutations: { readonly [name: string]: Mutation } = {
  flip: (bytes, random) => {
    const at = place(bytes, random);
    return bytes.with(at, bytes[at] ^ (1 << random.below(8)));
  },
  set: (bytes, random) => bytes.with(place(bytes, random), random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)])),
  // Headers are where a parser can be led astray; half of the damage goes there.
  header: (bytes, random) =>
    bytes.with(bytes.length - 1 - random.below(Math.min(320, bytes.length)), random.below(256)),
  cut: (bytes, random) => bytes.subarray(0, place(bytes, random)),
  drop: (bytes, random) => {
    const at = place(bytes, random);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40)));
  },
  repeat: (bytes, random) => {
    const at = place(bytes, random);
    const end = at + 1 + random.below(60);
    return joined(bytes.subarray(0, end), bytes.subarray(at));
  },
  splice: (bytes, random) => {
    const [from, to, length] = [place(bytes, random), place(bytes, random), 1 + random.below(60)];
    const out = bytes.slice();
    out.set(bytes.subarray(from, Math.min(from + length, from + bytes.length - to, bytes.length)), to);
    return out;
  },
  swap: (bytes, random) => {
    const [a, b] = [place(bytes, random), place(bytes, random)];
    return bytes.with(a, bytes[b]).with(b, bytes[a]);
  },
};
const names = Object.keys(mutations);
const rounds = 50_000;

const whole = writeZip(tinyMembers());
const pollution = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes held once garbage is gone. What a weak reference was asked for lives on until the engine has had a turn of its own. */
async function heldBytes(): Promise<number> {
  if (typeof collect !== 'function') throw new Error('no gc');
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe('mutated packs', () => {
  it(`${rounds} of them: refused, or the same content`, async () => {
    const random = seededRandom('5ca1ab1e'.repeat(4));
    const expected = JSON.stringify(await contentOf((await unpackSources([memorySource('pack.zip', whole)])).sources));
    const counts = { refused: 0, same: 0 };
    let before = 0;
    let most = 0;
    for (let round = 0; round < rounds; round++) {
      const mutation = names[round % names.length];
      let bytes = mutations[mutation](whole, random);
      if (random.below(4) === 0)
        bytes = mutations[names[random.below(names.length)]](bytes.length > 0 ? bytes : whole, random);
      const source = memorySource('pack.zip', bytes);
      const unpacked = await unpackSources([source]);
      if (unpacked.issues.length > 0) {
        counts.refused++;
        if (unpacked.sources.length > 0) expect(unpacked.sources, `${mutation} in round ${round}`).toEqual([]);
      } else {
        counts.same++;
        expect(JSON.stringify(await contentOf(unpacked.sources)), `${mutation} in round ${round}`).toBe(expected);
      }
      // Once warm: what the engine keeps of code and shapes is not what piles up.
      if (round === 4999) before = await heldBytes();
      if (round > 5000 && round % 5000 === 4999) most = Math.max(most, await heldBytes());
    }
    expect(counts.refused + counts.same).toBe(rounds);
    expect(counts.same).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(rounds / 2);
    expect(most - before).toBeLessThan(20_000_000);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(pollution);
  });

  it('with checksums made right, so that hashes have to tell', async () => {
    const random = seededRandom('0ddba11'.repeat(5));
    const members = tinyMembers();
    let refused = 0;
    for (let round = 0; round < 400; round++) {
      const at = 1 + random.below(members.length - 1);
      const { name, bytes } = members[at];
      const damaged = mutations[names[round % names.length]](bytes, random);
      const outcome = await readPack([memorySource('p.zip', writeZip(members.with(at, { name, bytes: damaged })))]);
      if (outcome.ok) expect(damaged).toEqual(bytes);
      else refused++;
    }
    expect(refused).toBeGreaterThan(380);
  });

  it('of exercise.json itself: never a crash', async () => {
    const random = seededRandom('decade'.repeat(6));
    const [head, ...rest] = tinyMembers();
    let read = 0;
    for (let round = 0; round < 400; round++) {
      const bytes = mutations[names[round % names.length]](head.bytes, random);
      const outcome = await readPack([memorySource('p.zip', writeZip([{ ...head, bytes }, ...rest]))]);
      if (outcome.ok) read++;
      else expect(outcome.issues.length).toBeGreaterThan(0);
    }
    expect(read).toBeLessThan(400);
  });

  it('`__proto__` in every JSON file changes nothing but what it says', async () => {
    const poison = text('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    for (const name of ['exercise.json', 'quiz.json', 'answer-key.json']) {
      const rest = tinyMembers().filter((member) => member.name !== name);
      const outcome = await readPack([memorySource('p.zip', writeZip([...rest, { name, bytes: poison }]))]);
      expect(outcome.ok).toBe(false);
    }
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(pollution);
  });
});
