/** Subjects against listings: best name, weak aliases, second facts, order; the blocking index loses nothing. Invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing, ListedName, Party } from '../../src/core/dataset/dataset.ts';
import { readName } from '../../src/core/screening/name.ts';
import { scoreNames } from '../../src/core/screening/name-score.ts';
import { genderOf } from '../../src/core/screening/gender.ts';
import { buildScreener, screen, screenParties } from '../../src/core/screening/screener.ts';
import { customers, unStyleList } from './cases/un-style.ts';

const name = (text: string, quality: ListedName['quality'] = 'primary'): ListedName => ({
  text,
  script: 'Latn',
  quality,
});

const listing = (uid: string, names: readonly ListedName[], more: Partial<Listing> = {}): Listing => ({
  uid,
  list: 'un',
  listRef: uid,
  kind: 'person',
  names,
  dob: [],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: [],
  listedOn: '',
  updatedOn: '',
  raw: '',
  ...more,
});

const ormantay = listing(
  'ZZi.001',
  [name('ERMEK ZHAKSYLYKULY ORMANTAY'), name('Abu Karlygash', 'low'), name('Ермек Жақсылықұлы Ормантай', 'original')],
  {
    dob: [{ from: '1979-04-11', to: '1979-04-11', approx: false }],
    nationality: ['Kazakhstan'],
    ids: ['Passport: N0123456'],
  },
);
const foundation = listing('ZZe.001', [name('ALTYN KOMEK FOUNDATION'), name('Kumis Komek', 'former')], {
  kind: 'body',
});
const screener = buildScreener([ormantay, foundation]);
const codes = (hit: { readonly reasons: readonly { readonly code: string }[] } | undefined): readonly string[] =>
  hit?.reasons.map((reason) => reason.code) ?? [];

describe('screen', () => {
  it('finds a person by the name in any spelling, one hit a listing', () => {
    for (const text of ['Ермек Ормантай', 'Yermek Ormantay', 'Ermek Jaqsylyqūly Ormantai', 'ОРМАНТАЙ Ермек']) {
      const hits = screen(screener, { id: 'p1', names: [text], kind: 'person' });
      expect(hits.map((hit) => [hit.uid, hit.party])).toEqual([['ZZi.001', 'p1']]);
    }
  });

  it('finds nobody for another name, no name, or signs', () => {
    for (const text of ['Серік Ахметов', '', '—', '王小明']) {
      expect(screen(screener, { id: 'p1', names: [text] })).toEqual([]);
    }
    expect(screen(buildScreener([]), { id: 'p1', names: ['Ермек Ормантай'] })).toEqual([]);
  });

  it('never brings a name alone to 1, and a second fact does', () => {
    const alone = screen(screener, { id: 'p', names: ['ERMEK ZHAKSYLYKULY ORMANTAY'] })[0];
    const born = screen(screener, { id: 'p', names: ['ERMEK ZHAKSYLYKULY ORMANTAY'], born: '1979-04-11' })[0];
    expect(alone?.score).toBe(0.98);
    expect(born?.score).toBe(1);
    expect(codes(born)).toContain('birth-agrees');
  });

  it('lowers the score where birth date and country differ', () => {
    const subject = { id: 'p', names: ['Ermek Ormantay'] };
    const score = (more: object): number => screen(screener, { ...subject, ...more }, 0.3)[0]?.score ?? 0;
    const plain = score({});
    expect(score({ born: '1991-02-03' })).toBeCloseTo(plain - 0.25, 2);
    expect(score({ born: '1991' })).toBeLessThan(plain);
    expect(score({ born: '1979' })).toBeGreaterThanOrEqual(plain);
    expect(score({ country: 'UZ' })).toBeCloseTo(plain - 0.1, 2);
    expect(score({ country: 'KZ' })).toBeGreaterThanOrEqual(plain);
  });

  it('keeps a low-quality alias below likely until a second fact, and never above 0.80', () => {
    const alone = screen(screener, { id: 'p', names: ['Abu Karlygash'] })[0];
    const backed = screen(screener, { id: 'p', names: ['Abu Karlygash'], country: 'KZ', born: '1979' })[0];
    expect([alone?.score, alone?.band]).toEqual([0.72, 'possible']);
    expect([backed?.score, backed?.band]).toEqual([0.8, 'likely']);
    expect(backed?.reasons).toContainEqual({ code: 'alias', quality: 'low', text: 'Abu Karlygash' });
  });

  it('finds the same document under another name, below strong', () => {
    const hit = screen(screener, { id: 'p', names: ['Болат Сарсенов'], identifiers: ['паспорт N0123456'] })[0];
    expect([hit?.uid, hit?.score, hit?.band]).toEqual(['ZZi.001', 0.85, 'likely']);
    expect(hit?.reasons).toContainEqual({ code: 'identifier-same', query: 'N0123456' });
    const both = screen(screener, { id: 'p', names: ['Ермек Ормантай'], identifiers: ['N0123456'] })[0];
    expect(both?.band).toBe('strong');
  });

  it('compares bodies by class of form, and no person with a body', () => {
    expect(screen(screener, { id: 'c', names: ['«Алтын көмек» қоры'], kind: 'npo' }).map((hit) => hit.uid)).toEqual([
      'ZZe.001',
    ]);
    expect(screen(screener, { id: 'c', names: ['Kumis Komek'], kind: 'person' })).toEqual([]);
    expect(codes(screen(screener, { id: 'c', names: ['Kumis Komek'], kind: 'company' })[0])).toContain('alias');
  });

  it('finds a sole trader under the person’s name', () => {
    expect(screen(screener, { id: 'c', names: ['ЖК «Ормантай Ермек»'], kind: 'company' })[0]?.uid).toBe('ZZi.001');
  });
});

describe('dates of birth', () => {
  const born = (from: string, to: string, approx: boolean, subject: string): readonly string[] =>
    codes(
      screen(buildScreener([listing('a', [name('Ermek Ormantay')], { dob: [{ from, to, approx }] })]), {
        id: 'p',
        names: ['Ermek Ormantay'],
        born: subject,
      }, 0.5)[0],
    ); // prettier-ignore
  it.each([
    ['1979-04-11', '1979-04-11', false, '1979-04-11', 'birth-agrees'],
    ['1979-04-11', '1979-04-11', false, '1979-04-12', 'birth-differs'],
    ['1979-04-11', '1979-04-11', false, '1979', 'birth-agrees'],
    ['1979-01-01', '1979-12-31', true, '1981-05-01', 'birth-agrees'],
    ['1979-01-01', '1979-12-31', true, '1982-01-01', 'birth-differs'],
    ['1958-01-01', '1963-12-31', false, '1960', 'birth-agrees'],
    ['1958-01-01', '1963-12-31', false, '1964-01-01', 'birth-differs'],
  ])('%s..%s (approx %s) and %s: %s', (from, to, approx, subject, code) => {
    expect(born(from, to, approx, subject)).toContain(code);
  });

  it('what is no date says nothing', () => {
    const silent = born('1979-04-11', '1979-04-11', false, 'spring 1979');
    expect(silent.filter((code) => code.startsWith('birth'))).toEqual([]);
  });
});

describe('screenParties', () => {
  const party = (id: string, text: string): Party => ({
    id,
    kind: 'person',
    name: text,
    otherNames: [],
    born: '',
    country: '',
    identifiers: [],
    activity: '',
  });

  it('orders by score, then uid, then party, and takes other names', () => {
    const twin = listing('ZZi.000', ormantay.names);
    const parties = [
      party('b', 'Ермек Ормантай'),
      party('a', 'Ермек Ормантай'),
      { ...party('c', 'Болат Сарсенов'), otherNames: ['Abu Karlygash'] },
    ];
    const hits = screenParties([ormantay, twin], parties);
    expect(hits.map((hit) => `${hit.uid} ${hit.party}`)).toEqual([
      'ZZi.000 a',
      'ZZi.000 b',
      'ZZi.001 a',
      'ZZi.001 b',
      'ZZi.000 c',
      'ZZi.001 c',
    ]);
    expect(screenParties([ormantay, twin], parties)).toEqual(hits);
  });
});

describe('the blocking index', () => {
  const given = ['Ермек', 'Yermek', 'Ерлан', 'Мұхтар', 'Mukhtar', 'Serik', 'Серік', 'Khalid', 'خالد', 'Igor', 'Ihar'];
  const family = [
    'Ормантай',
    'Ormantai',
    'Ormntay',
    'Kravtsov',
    'Кравцов',
    'Бөкейхан',
    'Bukeikhan',
    'al-Harbi',
    'الحربي',
  ];
  const person = fc
    .tuple(fc.constantFrom(...given), fc.constantFrom('', 'Серікұлы', 'bin', 'Said'), fc.constantFrom(...family))
    .map((parts) => parts.filter((part) => part !== '').join(' '));

  it('finds what comparing with every listed name finds', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), person, (listed, query) => {
        const listings = listed.map((text, i) => listing(`L${String(i).padStart(2, '0')}`, [name(text)]));
        const expected = listings
          .filter((_, i) => {
            const score = scoreNames(readName(query, 'person'), readName(listed[i] ?? '', 'person'), false)?.score ?? 0;
            return score >= 0.7;
          })
          .map((one) => one.uid);
        const hits = screen(buildScreener(listings), { id: 'q', names: [query], kind: 'person' });
        expect(hits.map((hit) => hit.uid).sort()).toEqual(expected);
      }),
    );
  });
});

describe('work done', () => {
  const list = unStyleList(250, 7);
  const many = customers(1000, 8);

  it('compares and aligns a small part of all pairs', () => {
    const big = buildScreener(list);
    for (const { id, name: text, kind } of many) screen(big, { id, names: [text], kind });
    const { names, words, work, memory } = big.persons.index;
    expect(work.compared).toBeGreaterThan(0);
    expect(work.compared).toBeLessThan((memory.size * words.words.length) / 5);
    expect(work.aligned).toBeLessThan((many.length * names.length) / 200);
  });

  it('a word met again is not compared again', () => {
    const big = buildScreener(list);
    const ask = (): void =>
      many.slice(0, 50).forEach(({ id, name: text, kind }) => screen(big, { id, names: [text], kind }));
    ask();
    const before = big.persons.index.work.compared;
    ask();
    expect(big.persons.index.work.compared).toBe(before);
  });
});

describe('gender', () => {
  const woman = buildScreener([listing('w', [name('Айгүл Серікқызы Ормантаева')])]);
  const stated = buildScreener([listing('m', [name('Nurzhan Ormantay')], { gender: 'male' })]);

  it('lowers where father’s names or the record say otherwise, and says so', () => {
    const same = screen(woman, { id: 'p', names: ['Айгуль Сериковна Ормантаева'], kind: 'person' })[0];
    expect(codes(same)).toContain('gender-agrees');
    const other = screen(stated, { id: 'p', names: ['Г-жа Нуржан Ормантай'], kind: 'person' }, 0.5)[0];
    expect(other?.reasons).toContainEqual({ code: 'gender-differs', query: 'female', listed: 'male' });
    expect(other?.score).toBeCloseTo(0.77, 1);
  });

  it('is no second fact, and of a body nothing', () => {
    const alone = screen(woman, { id: 'p', names: ['Айгүл Серікқызы Ормантаева'], kind: 'person' })[0];
    expect([alone?.score, codes(alone).includes('name-alone')]).toEqual([0.98, true]);
    expect(genderOf([])).toBeNull();
    expect(genderOf(['Ms Ivan Ivanovich'])).toBeNull();
  });
});

describe('names that are words of the language', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty valueOf'])('%s is a name like any other', (text) => {
    const odd = buildScreener([listing('o', [name(text)], { nationality: [text], ids: [text] }), ormantay]);
    expect(
      screen(odd, { id: 'p', names: [text], country: text, kind: text, identifiers: [text] }).map((hit) => hit.uid),
    ).toEqual(['o']);
    expect(screen(odd, { id: 'p', names: ['Ермек Ормантай'] }).map((hit) => hit.uid)).toEqual(['ZZi.001']);
  });
});
