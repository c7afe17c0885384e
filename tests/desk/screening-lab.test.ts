/** The screening lab's core: words drawn in pairs, facts compared, curves over the threshold, the register. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import type { Listing, Party } from '../../src/core/dataset/dataset.ts';
import { calibrate } from '../../src/core/desk/calibrate.ts';
import { calibrationPairs } from '../../src/core/desk/calibration-pairs.ts';
import { scriptRuns } from '../../src/core/desk/letter-scripts.ts';
import { readableRecord } from '../../src/core/desk/published-record.ts';
import { screenedParties, screeningRegister } from '../../src/core/desk/screened-parties.ts';
import { screeningCase } from '../../src/core/desk/screening-case.ts';
import { screeningQueue } from '../../src/core/desk/screening-queue.ts';
import { reaching, thresholds, tradeOff } from '../../src/core/desk/threshold-curve.ts';
import { tokenPicture, type TokenPicture } from '../../src/core/desk/token-picture.ts';
import type { Hit, HitReason } from '../../src/core/screening/hit.ts';
import { buildScreener, screen } from '../../src/core/screening/screener.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const listing = (uid: string, names: readonly string[], more: Partial<Listing> = {}): Listing => ({
  uid,
  list: 'x',
  listRef: uid,
  kind: 'person',
  names: names.map((text, i) => ({ text, script: 'Latn', quality: i === 0 ? 'primary' : 'good' })),
  dob: [],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: [],
  listedOn: '2026-01-01',
  updatedOn: '',
  raw: '',
  ...more,
});
const party = (id: string, name: string, more: Partial<Party> = {}): Party => ({
  id,
  kind: 'person',
  name,
  otherNames: [],
  born: '',
  country: '',
  identifiers: [],
  activity: '',
  ...more,
});

/** Hits of one party on one listing, as the worker gets them. */
const hitOf = (of: Party, on: Listing): Hit => {
  const [hit] = screen(buildScreener([on]), { ...of, names: [of.name, ...of.otherNames] }, 0.5);
  if (hit === undefined) throw new Error('no hit');
  return hit;
};

/** `Ерлан=Yerlan Қасымов=Kasymov +Серікұлы | -Abu`: pairs, then what is left over, aside in brackets. */
const drawn = ({ query, listed, pairs }: TokenPicture): string =>
  [
    ...pairs.map((pair) => `${query[pair.query]?.text ?? '?'}=${listed[pair.listed]?.text ?? '?'}`),
    ...query.filter(({ role }) => role === 'extra').map(({ text }) => `+${text}`),
    ...listed.filter(({ role }) => role === 'extra').map(({ text }) => `-${text}`),
    ...[...query, ...listed].filter(({ role }) => role === 'aside').map(({ text }) => `(${text})`),
  ].join(' ');

describe('words in pairs', () => {
  it.each([
    ['Тоғанбаев Ерлан Серікұлы', ['Yerlan Toganbayev'], 'Тоғанбаев=Toganbayev Ерлан=Yerlan +Серікұлы'],
    ['ТОО «Көкбел Сауда»', ['Kokbel Sauda LLP'], 'Көкбел=Kokbel Сауда=Sauda (ТОО) (LLP)'],
    ['Zhangir Koshkarbek', ['Zhangir Abu Koshkarbek'], 'Zhangir=Zhangir Koshkarbek=Koshkarbek -Abu'],
    ['Abd al-Rahman Safwani', ['Abdulrahman Safwani'], 'Abd al Rahman=Abdulrahman Safwani=Safwani'],
    ["Qur'an O'Shea", ["Qur'an O'Shea"], "Qur'an=Qur'an O'Shea=O'Shea"],
  ])('%s', (name, names, expected) => {
    const body = /ТОО|LLP/.test(name);
    const one = party('P', name, { kind: body ? 'company' : 'person' });
    const hit = hitOf(one, listing('u', names, { kind: body ? 'body' : 'person' }));
    const words = drawn(tokenPicture(hit.reasons, [name], hit.name))
      .split(' ')
      .toSorted()
      .join(' ');
    expect(words).toBe(expected.split(' ').toSorted().join(' '));
  });

  it('draws the name the reasons speak of, not the first one', () => {
    const one = party('P', 'Beket Sarsen', { otherNames: ['Zhangir Koshkarbek'] });
    const hit = hitOf(one, listing('u', ['Zhangir Koshkarbek']));
    expect(tokenPicture(hit.reasons, ['Beket Sarsen', 'Zhangir Koshkarbek'], hit.name).queryText).toBe(
      'Zhangir Koshkarbek',
    );
  });

  it('keeps each word once and each pair’s ends apart, whatever the names', () => {
    const word = fc.constantFrom('al', 'Abd', 'Rahman', 'Ерлан', 'Yerlan', 'Серікұлы', 'يوسف', 'O’Shea', 'Co.', '12');
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, fc.constantFrom('person', 'body'), (ours, theirs, kind) => {
        const subject = { id: 'P', names: [ours], kind };
        const one = listing('u', [theirs], { kind: kind === 'body' ? 'body' : 'person' });
        for (const hit of screen(buildScreener([one]), subject, 0)) {
          const picture = tokenPicture(hit.reasons, [ours], hit.name);
          const ends = picture.pairs.map((pair) => pair.query);
          expect(new Set(ends).size).toBe(ends.length);
          expect(picture.pairs.every((pair) => picture.query[pair.query]?.role === 'paired')).toBe(true);
          expect(picture.pairs.every((pair) => picture.listed[pair.listed]?.role === 'paired')).toBe(true);
        }
      }),
    );
  });

  it('says nothing of no reasons', () => {
    expect(tokenPicture([], [], 'Abu')).toMatchObject({
      query: [],
      pairs: [],
      listed: [{ text: 'Abu', role: 'aside' }],
    });
  });
});

describe('thresholds', () => {
  it('run from 50 to 100, and count as a slider would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (scores) => {
        const counted = reaching(scores.map((score) => score / 1e4));
        expect(counted).toEqual(thresholds.map((t) => scores.filter((score) => score / 1e4 >= t / 100).length));
      }),
    );
  });

  it('trade false hits against misses: raising lets go of the first and loses the second', () => {
    const pairs = [
      { score: 0.95, same: true },
      { score: 0.72, same: true },
      { score: 0.9, same: false },
      { score: 0.51, same: false },
    ];
    const { falseHits, misses, same, different } = tradeOff(pairs);
    const at = (t: number) => [falseHits[t - 50], misses[t - 50]];
    expect([same, different]).toEqual([2, 2]);
    expect([at(50), at(52), at(73), at(91), at(100)]).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 2],
    ]);
  });

  it('on the invented pairs: neither end is free, and no pair stands there twice', () => {
    const { pairs, curve } = calibrate(calibrationPairs);
    expect(curve.same + curve.different).toBe(pairs.length);
    expect(new Set(pairs.map(({ query, listed }) => `${query}|${listed}`)).size).toBe(pairs.length);
    const at = (percent: number) => [curve.falseHits[percent - 50] ?? 0, curve.misses[percent - 50] ?? 0] as const;
    expect(at(50)[0]).toBeGreaterThan(at(90)[0]);
    expect(at(90)[0]).toBeGreaterThan(0);
    expect(at(95)[1]).toBeGreaterThan(at(70)[1]);
    expect(at(70)[1]).toBeLessThan(curve.same / 10);
  });
});

describe('the published record', () => {
  it('is indented, words and attributes untouched', () => {
    const raw = '<A x="1"><B>one  two</B><C><VALUE>3 &amp; 4</VALUE></C><D/><!-- n --><E></E></A>';
    expect(readableRecord(raw).split('\n')).toEqual([
      '<A x="1">',
      '  <B>one  two</B>',
      '  <C>',
      '    <VALUE>3 &amp; 4</VALUE>',
      '  </C>',
      '  <D/>',
      '  <!-- n -->',
      '  <E></E>',
      '</A>',
    ]);
    expect(readableRecord(readableRecord(raw))).toBe(readableRecord(raw));
  });

  it('of a table is one column a line; what is neither stays as it is', () => {
    const cells = ['id1', 'Person', 'A "B"', '', '', '', 'Street 1;Town', ...Array.from({ length: 9 }, () => '')];
    const raw = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    expect(readableRecord(raw)).toBe('id: id1\nschema: Person\nname: A "B"\naddresses: Street 1;Town');
    expect(readableRecord('1,2,3')).toBe('1,2,3');
  });
});

it('a word of two scripts is cut where they change', () => {
  expect(scriptRuns('Мustafа').map(({ text, script }) => `${text}:${script}`)).toEqual([
    'М:Cyrl',
    'ustaf:Latn',
    'а:Cyrl',
  ]);
  expect(scriptRuns('Ig0r').map(({ text }) => text)).toEqual(['Ig0r']);
});

const parties = [
  party('P1', 'Жәңгір Қошқарбек', { born: '1980-05-01', country: 'KZ', identifiers: ['800501300017'] }),
  party('P2', '=Beket Sarsen', { country: 'KZ' }),
  party('P3', 'Zhangir Koshkarbek', { born: '1991', country: 'TR', otherNames: ['Жәңгір К.'] }),
];
const listings = [
  listing('U1', ['Zhangir Koshkarbek', 'Abu Zhan'], {
    dob: [{ from: '1980-05-01', to: '1980-05-01', approx: false }],
    nationality: ['Kazakhstan'],
    ids: ['Passport: ZZ1234567'],
    addresses: ['Ust'],
  }),
];
const directory = createDirectory(
  tinyDataset({ payments: [['a', 'b', 1, 1]], holds: { P1: ['a'] }, countryOf: { a: 'KZ' }, parties, listings }),
);
const hits = parties
  .flatMap((one) => screen(buildScreener(listings), { ...one, names: [one.name, ...one.otherNames] }, 0.5))
  .toSorted((a, b) => b.score - a.score);

describe('a case', () => {
  const caseOf = (id: string) => {
    const hit = hits.find((one) => one.party === id);
    if (hit === undefined || listings[0] === undefined) throw new Error('no hit');
    return screeningCase(directory, hit, listings[0], 0);
  };
  const verdicts = (id: string) => Object.fromEntries(caseOf(id).facts.map(({ fact, verdict }) => [fact, verdict]));

  it('says what agrees, differs and is not known', () => {
    expect(verdicts('P1')).toMatchObject({ kind: 'agrees', birth: 'agrees', country: 'agrees', identifier: 'unknown' });
    expect(verdicts('P3')).toMatchObject({ birth: 'differs', country: 'differs', address: 'unknown' });
    expect(caseOf('P1').support).toBe('birth');
    expect(caseOf('P3').support).toBe('none');
  });

  it('scores every name of the record by itself', () => {
    expect(caseOf('P3').names.map(({ text, best, score }) => [text, best, score > 0.9])).toEqual([
      ['Zhangir Koshkarbek', true, true],
      ['Abu Zhan', false, false],
    ]);
  });

  it('keeps silent on facts that neither side gives', () => {
    expect(caseOf('P1').facts.map(({ fact }) => fact)).not.toContain('occupation');
  });
});

describe('the queue and all parties', () => {
  const query = { threshold: 70, text: '', only: 'all', sort: { by: 'score', descending: true } } as const;

  it('counts hits and parties at each threshold', () => {
    const queue = screeningQueue(directory, hits, listings, () => 3);
    expect(queue.total).toBe(hits.length);
    expect(queue.hitsFrom[0]).toBe(hits.length);
    expect(queue.partiesFrom[0]).toBe(new Set(hits.map((hit) => hit.party)).size);
    expect(queue.rows.map((row) => [row.party, row.update, row.against])).toEqual([
      ['P1', 3, false],
      ['P3', 3, true],
    ]);
  });

  it('lists every party, the best hit first, those without one too', () => {
    const rows = screenedParties(directory, hits, query);
    expect(rows.map((row) => [row.party, row.hits])[0]).toEqual(['P1', 1]);
    expect(rows).toHaveLength(3);
    expect(screenedParties(directory, hits, { ...query, only: 'clear' }).map((row) => row.party)).toContain('P2');
    expect(screenedParties(directory, hits, { ...query, threshold: 100, only: 'alerts' })).toEqual(
      rows.filter((row) => row.best !== null && row.best.score >= 1),
    );
    expect(
      screenedParties(directory, hits, { ...query, text: 'жангир' })
        .map((row) => row.party)
        .toSorted(),
    ).toEqual(['P1', 'P3']);
  });

  it('goes into a register a spreadsheet cannot be tricked with', () => {
    const decisions = [
      {
        hit: { uid: 'U1', party: 'P1' },
        decision: 'match',
        grounds: ['birth-and-name', 'alias-and-fact'],
        reason: 'born, "same" day',
      },
    ] as const;
    const lines = screeningRegister(directory, hits, { threshold: 50, decisions }).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 3);
    expect(lines[1]).toMatch(
      /^P1,.*,U1,Zhangir Koshkarbek,[01]\.\d{4},strong,match,birth-and-name alias-and-fact,"born, ""same"" day"$/,
    );
    expect(lines[2]).toContain(",'=Beket Sarsen,");
  });
});

it('a reason of a kind not known yet is drawn as nothing, not as a fault', () => {
  const strange = [{ code: 'moon-phase' }] as unknown as readonly HitReason[];
  expect(tokenPicture(strange, ['A B'], 'C D').pairs).toEqual([]);
});
