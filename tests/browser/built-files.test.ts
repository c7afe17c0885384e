/** What a participant is served: no seed, no source map, nothing that speaks to another machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { authored } from '../../src/cli/authored.ts';
import { distFolder } from './driver.ts';

const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
const read = (name: string) => readFileSync(path.join(distFolder, name), 'utf8');

describe('the built app', () => {
  it('holds no seed of an exercise', () => {
    const seeds = authored.map((recipe) => recipe.seed);
    expect(seeds.length).toBeGreaterThan(1);
    expect(files.filter((name) => seeds.some((seed) => read(name).includes(seed)))).toEqual([]);
  });

  it('ships no source map', () => {
    expect(files.filter((name) => name.endsWith('.map') || read(name).includes('sourceMappingURL=data:'))).toEqual([]);
  });
});
