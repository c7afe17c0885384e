/** A class's submissions in one archive, as a file share or a learning platform gives them: opened like a folder, each taken or refused. */
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/dataset/utf8.ts';
import { beginAttempt, reduce } from '../../src/core/exercise/attempt.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { packsAmong } from '../../src/csv/packs-among.ts';
import { readSubmissions } from '../../src/csv/read-submissions.ts';
import { memorySource, type Source } from '../../src/csv/source.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { makeSigner } from '../../src/sealing/signer.ts';
import { openerWith, sealSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { packPaths } from '../fixtures/debrief-class.ts';
import { readFileSync } from 'node:fs';

const keys = await makeTrainerKeys();
const pack = packPaths('first-steps').map((path) =>
  memorySource(`pack/${path.split('/').at(-1)}`, new Uint8Array(readFileSync(path))),
);

function attemptText(id: string): string {
  const begun = beginAttempt(id, { id: 'first-steps', version: 1 }, 5);
  const note = { at: 6, type: 'note', note: { id: 'n', about: 'case', text: 'қарау' } } as const;
  return writeAttempt([note, { at: 7, type: 'submit', author: 'Айгүл' } as const].reduce(reduce, begun));
}
async function sealedBytes(id: string): Promise<Uint8Array> {
  const signer = makeSigner(new Uint8Array(32).fill(3));
  const recipients = [keys.trainer.recipient];
  const sealed = await sealSubmission({ text: attemptText(id), signer, name: 'Айгүл', recipients }, 'x');
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  return sealed.value;
}
const archive = (members: readonly (readonly [name: string, bytes: Uint8Array])[], name = 'class.zip'): Source =>
  memorySource(name, writeZip(members.map(([member, bytes]) => ({ name: member, bytes }))));

/** What becomes of each file, then what was left aside and what is wrong. */
async function told(source: Source) {
  const { packs, attempts, aside, issues } = await packsAmong([...pack, source]);
  const read = await readSubmissions(attempts, packs, openerWith([keys.trainer.identity]));
  return {
    read: read.map(({ file, verified, author, issues: why }) =>
      [file, verified, author, ...why.map(({ code }) => code)].join(' | '),
    ),
    aside,
    issues: issues.map(({ file, code }) => `${file} ${code}`),
  };
}

describe('an archive of a class', () => {
  it('is opened like a folder: sealed and open ones at any depth, what is none is named', async () => {
    const source = archive([
      ['Айгүл Тест_4711_assignsubmission_file_/work.submission.age', await sealedBytes('a1')],
      ['Bolat_4712/attempt.json', utf8(attemptText('a2'))],
      ['Bolat_4712/essay.docx', utf8('PK')],
      ['torn.json', utf8('{"format":"linchpin-attempt"')],
      ['__MACOSX/._torn.json', utf8('x')],
      ['nested.zip', writeZip([{ name: 'c.json', bytes: utf8(attemptText('a3')) }])],
    ]);
    expect(await told(source)).toEqual({
      read: [
        'class.zip/Айгүл Тест_4711_assignsubmission_file_/work.submission.age | signed | Айгүл',
        'class.zip/Bolat_4712/attempt.json | chained | Айгүл',
        'class.zip/torn.json | refused |  | json-broken',
      ],
      aside: ['class.zip/Bolat_4712/essay.docx', 'class.zip/nested.zip'],
      issues: [],
    });
  });

  it('with one member damaged loses that alone', async () => {
    const bytes = writeZip(['a', 'b', 'c'].map((id) => ({ name: `${id}.json`, bytes: utf8(attemptText(id)) })));
    const at = Buffer.from(bytes).indexOf('b.json') + 'b.json'.length + 20;
    const spoiled = bytes.slice();
    spoiled[at] ^= 0xff;
    const { read, issues } = await told(memorySource('class.zip', spoiled));
    expect(read).toEqual(['class.zip/a.json | chained | Айгүл', 'class.zip/c.json | chained | Айгүл']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^class\.zip\/b\.json zip-(?:crc-differs|broken|size-differs)$/);
  });

  it.each<[string, readonly (readonly [string, Uint8Array])[], string]>([
    ['a way out of the folder', [['../a.json', utf8(attemptText('a'))]], 'zip-member-refused'],
    [
      'two members of one name',
      [
        ['a.json', utf8(attemptText('a'))],
        ['A.json', utf8(attemptText('b'))],
      ],
      'zip-member-repeated',
    ],
    ['a bomb', [['a.json', new Uint8Array(4_000_000).fill(32)]], 'zip-ratio'],
    ['more than a class', Array.from({ length: 2001 }, (_, i) => [`${i}.json`, utf8('{}')] as const), 'zip-too-many'],
  ])('%s is refused as elsewhere', async (_, members, code) => {
    expect(await told(archive(members))).toEqual({ read: [], aside: [], issues: [`class.zip ${code}`] });
  });

  it('a pack without its exercise is still a broken pack', async () => {
    const { issues } = await told(
      archive([
        ['quiz.json', utf8('{"questions":[]}')],
        ['parties.csv', utf8('id')],
      ]),
    );
    expect(issues).toEqual(['class.zip/exercise.json file-missing']);
  });
});
