/** `linchpin screen` and `linchpin match`: JSON on stdout, exit codes, issues inside the JSON. All names invented. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run as match } from '../../src/cli/match.ts';
import { run as screen } from '../../src/cli/screen.ts';

let folder = '';
const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-screen-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function command(run: (args: readonly string[]) => Promise<number>, args: readonly string[]) {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await run(args);
  return { code, json: out === '' ? null : (JSON.parse(out) as unknown) };
}

const xml = `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>ERMEK</FIRST_NAME><SECOND_NAME>ORMANTAY</SECOND_NAME>
  <REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`;
const csv = 'id,schema,name,aliases\n"zz-9","Company","Altyn Dan LLP",""\n';

describe('screen', () => {
  it('screens against several lists of different formats', async () => {
    const lists = [await file('un.xml', xml), await file('targets.simple.csv', csv)];
    const names = await file(
      'names.csv',
      'id,name,kind\na,Ермек Ормантай,person\nb,ТОО «Алтын Дән»,company\nc,Иван Петров,\n',
    );
    const { code, json } = await command(screen, ['--list', ...lists, '--names', names, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { id: 'a', hits: [{ uid: 'ZZi.001', name: 'ERMEK ORMANTAY', band: 'strong' }] },
      { id: 'b', hits: [{ uid: 'zz-9' }] },
      { id: 'c', hits: [] },
    ]);
  });

  it('says what it could not read and still screens the rest', async () => {
    const list = await file('un.xml', xml);
    const names = await file('odd.csv', 'id,name\n,Nobody\na,Ermek Ormantay\n');
    const { code, json } = await command(screen, ['--list', list, '--names', names]);
    expect(code).toBe(1);
    expect(json).toMatchObject([
      { id: 'a', hits: [{ uid: 'ZZi.001' }] },
      { id: '', issues: [{ code: 'id-missing', row: 2 }] },
    ]);
    const broken = await command(screen, ['--list', await file('cut.xml', xml.slice(0, 90)), '--names', names]);
    expect(broken.code).toBe(1);
    expect(JSON.stringify(broken.json)).toContain('xml-broken');
  });

  it('takes headers in any letters; a name with an unquoted comma, a short row and an empty name are told', async () => {
    const list = await file('un.xml', xml);
    const names = await file('ragged.csv', 'ID,Name,Kind\na,Ermek Ormantay\nb\nc,Ormantay, Ermek, x\nd,,person\n');
    const { code, json } = await command(screen, ['--list', list, '--names', names]);
    expect(code).toBe(1);
    expect(json).toMatchObject([
      { id: 'a', hits: [{ uid: 'ZZi.001' }] },
      { id: 'd', hits: [] },
      {
        id: '',
        issues: [
          { code: 'wrong-field-count', row: 3 },
          { code: 'wrong-field-count', row: 4 },
          { code: 'name-missing', row: 5 },
        ],
      },
    ]);
  });

  it.each([
    [[]],
    [['--names', 'x']],
    [['--list', 'x']],
    [['--list', 'x', '--names', 'y', '--threshold', '7']],
    [['--odd']],
  ])('usage: %j', async (args) => {
    expect(await command(screen, args)).toEqual({ code: 2, json: null });
  });
});

describe('match', () => {
  it('scores pairs in order', async () => {
    const pairs = await file(
      'pairs.csv',
      'id,name1,name2,schema\n1,Ермек Ормантай,Yermek Ormantay,Person\n2,Ерлан Сериков,Ержан Сериков,Person\n',
    );
    const { code, json } = await command(match, ['--pairs', pairs, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { id: '1', band: 'strong' },
      { id: '2', band: null },
    ]);
  });

  it('names missing columns and a missing file', async () => {
    const pairs = await file('wrong.csv', 'id,left,right\n1,a,b\n');
    expect((await command(match, ['--pairs', pairs])).json).toMatchObject([
      { issues: [{ code: 'columns-missing', column: 'name1' }, { column: 'name2' }] },
    ]);
    const gone = await command(match, ['--pairs', join(folder, 'gone.csv')]);
    expect([gone.code, JSON.stringify(gone.json)]).toEqual([1, expect.stringContaining('file-missing')]);
    expect(await command(match, [])).toEqual({ code: 2, json: null });
  });
});
