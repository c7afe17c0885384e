import { describe, expect, it } from 'vitest';
import { packsAmong } from '../../src/csv/packs-among.ts';
import { memorySource } from '../../src/csv/source.ts';
import { bundledFiles } from '../workbook/bundled-workbook.ts';

const file = (path: string, text: string) => memorySource(path, new TextEncoder().encode(text));

describe('files dropped along with a class', () => {
  it('are a pack, attempts, or named as left aside; hidden ones are passed over', async () => {
    const pack = [...bundledFiles('first-steps')].map(([name, text]) => file(`case/${name}`, text));
    const others = [
      file('photo.png', '\u0089PNG'),
      file('заметки.txt', 'x'),
      file('class/readme.md', 'x'),
      file('.DS_Store', 'x'),
      file('empty.json', ''),
      file('a.age', 'age-encryption.org/v1\n'),
    ];
    const { packs, attempts, aside, issues } = await packsAmong([...pack, ...others]);
    expect(packs.map(({ path }) => path)).toEqual(['case/exercise.json']);
    expect(attempts.map(({ path }) => path)).toEqual(['empty.json', 'a.age']);
    expect(aside).toEqual(['photo.png', 'заметки.txt', 'class/readme.md']);
    expect(issues).toEqual([]);
  });
});
