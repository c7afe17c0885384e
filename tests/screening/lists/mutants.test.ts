/** 20,000 damaged lists of every format: each is refused with issues or gives sound listings; none crashes, calls out or pollutes. */
import { describe, expect, it, vi } from 'vitest';
import { seededRandom, type Random } from '../../../src/core/scenario/random.ts';
import { readListFiles, type ReadListFile } from '../../../src/csv/list-files.ts';
import { memorySource } from '../../../src/csv/source.ts';
import { fixtureBytes } from './fixture.ts';

const names = [
  'un.xml',
  'sdn.xml',
  'eu.xml',
  'afm-1.xml',
  'afm-2.xml',
  'entities.ftm.json',
  'targets.simple.csv',
  'sdn.csv',
] as const;
const rounds = 20_000;

/** What leads a parser astray: markup of every kind, names JavaScript knows, ends of files and lines, bytes of other encodings. */
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  ';',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&__proto__;',
  '&constructor;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">',
  '<?xml version="1.1" encoding="utf-7"?>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<__proto__ constructor="1">',
  '"',
  '""',
  "'",
  ',',
  '\n',
  '\r',
  '\u001a',
  '\u0000',
  '\ufeff',
  '-0- ',
  '{"__proto__":{"polluted":1}}',
  '[[[[[[[[',
  '"constructor":',
  '\\u0000',
  'ZZi.001',
  '9'.repeat(400),
  'x'.repeat(900),
].map((text) => new TextEncoder().encode(text));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const mutations: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    const at = random.below(bytes.length);
    return bytes.with(at, bytes[at] ^ (1 << random.below(8)));
  },
  (bytes, random) => bytes.with(random.below(bytes.length), random.below(256)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(60)));
  },
  (bytes, random) => {
    const at = random.below(bytes.length);
    const end = at + 1 + random.below(200);
    return joined(bytes.subarray(0, end), bytes.subarray(at));
  },
  // Most of the damage: a piece put in, or in place of something.
  ...Array.from({ length: 5 }, () => (bytes: Uint8Array, random: Random) => {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), random.pick(pieces), bytes.subarray(at + random.below(12)));
  }),
];

/** Of a list, several with one record each, so that damage meets what matters, and soon. */
function cutUp(bytes: Uint8Array): readonly Uint8Array[] {
  // Byte by byte, so that every encoding comes back as it was.
  const text = String.fromCharCode(...bytes);
  const xml = /^([^]*?)(<(INDIVIDUAL|ENTITY|sdnEntry|sanctionEntity|person|org)[\s>][^]*<\/\3>)([^]*)$/.exec(text);
  const lines = text.split('\n').filter((line) => line !== '');
  const [first, ...rest] = lines;
  const texts =
    xml === null
      ? first.startsWith('"id"')
        ? rest.map((line) => `${first}\n${line}\n`)
        : lines.map((line) => `${line}\n${first}\n`)
      : xml[2]
          .split(new RegExp(`(?<=</${xml[3]}>)`))
          .filter((record) => record.includes(`<${xml[3]}`))
          .map((record) => xml[1] + record.replace(/>\s+</g, '><') + xml[4]);
  return texts.map((one) => Uint8Array.from(one, (sign) => sign.charCodeAt(0)));
}

function sound({ listings, rows, rejected, accepted }: ReadListFile): boolean {
  return (
    accepted === listings.length &&
    rows.length === listings.length &&
    rows.every((row) => Number.isInteger(row) && row > 0) &&
    rejected.every((issue) => issue.found.length <= 160) &&
    new Set(listings.map((one) => one.uid)).size === listings.length &&
    listings.every(
      (one) =>
        one.uid !== '' &&
        one.raw !== '' &&
        one.names.length > 0 &&
        one.names.every((name) => name.text !== '') &&
        one.dob.every((date) => /^\d{4}-\d\d-\d\d$/.test(date.from) && date.from <= date.to),
    )
  );
}

describe('mutated lists', () => {
  it(`${rounds} of them`, { timeout: 120_000 }, async () => {
    const called = vi.fn<() => never>(() => {
      throw new Error('a list reader called out');
    });
    vi.stubGlobal('fetch', called);
    vi.stubGlobal('XMLHttpRequest', called);
    const pollution = Object.getOwnPropertyNames(Object.prototype).join();
    const random = seededRandom('11575'.repeat(6) + '00');
    const originals = names.map((name) => cutUp(fixtureBytes(name)));
    const counts = { refused: 0, read: 0, listings: 0, rejected: 0 };
    for (let round = 0; round < rounds; round++) {
      const which = round % names.length;
      let bytes = random.pick(mutations)(random.pick(originals[which]), random);
      if (random.below(3) === 0 && bytes.length > 0) bytes = random.pick(mutations)(bytes, random);
      const [outcome] = await readListFiles([memorySource(names[which], bytes)]);
      if (outcome.ok) {
        counts.read++;
        counts.listings += outcome.value.listings.length;
        counts.rejected += outcome.value.rejected.length;
        expect(sound(outcome.value), `${names[which]} in round ${round}`).toBe(true);
      } else {
        counts.refused++;
        expect(outcome.issues.length).toBeGreaterThan(0);
      }
    }
    vi.unstubAllGlobals();
    expect(called).not.toHaveBeenCalled();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(pollution);
    expect({}).not.toHaveProperty('polluted');
    // The damage was real, and what it left was still read.
    expect(counts.refused).toBeGreaterThan(rounds / 5);
    expect(counts.read).toBeGreaterThan(rounds / 5);
    expect(counts.rejected).toBeGreaterThan(rounds / 20);
    expect(counts.listings).toBeGreaterThan(rounds / 5);
  });
});

describe('made to hurt', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const un = (inner: string): string => `<CONSOLIDATED_LIST><INDIVIDUALS>${inner}</INDIVIDUALS></CONSOLIDATED_LIST>`;
  const person = (inner: string): string =>
    `<INDIVIDUAL><REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER><FIRST_NAME>ERMEK</FIRST_NAME>${inner}</INDIVIDUAL>`;
  const header = 'id,schema,name,aliases\n';
  const million = 1_000_000;
  const cases: readonly (readonly [what: string, text: string, result: string])[] = [
    ['entities that multiply', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>${un(person('&l12;'))}`, 'list-format-unknown'],
    ['an external DTD', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${un(person(''))}`, 'xml-broken'],
    ['a parameter entity', `<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.invalid/">%p;]>${un('')}`, 'list-format-unknown'],
    ['a comment without an end', un(`<!--${'- '.repeat(1.5 * million)}`), 'record-too-long'],
    ['a text without an end', un(`<INDIVIDUAL>${'x'.repeat(3 * million)}`), 'record-too-long'],
    ['a name without an end', un(`<${'x'.repeat(3 * million)}`), 'record-too-long'],
    ['a flood of attributes', un(person(`<X ${Array.from({ length: 150_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)), '0 listings, 1 rejected'],
    ['a flood of elements', un(person('<X/>'.repeat(500_000)) + person('')), '1 listings, 1 rejected'],
    ['a flood of aliases', un(person(`<INDIVIDUAL_ALIAS><ALIAS_NAME>${'a;'.repeat(500_000)}</ALIAS_NAME></INDIVIDUAL_ALIAS>`)), '1 listings, 0 rejected'],
    ['deep nesting', un('<a>'.repeat(million)), 'xml-broken'],
    ['records without end', un('<INDIVIDUAL/>'.repeat(11_000)), 'too-many-rejected'],
    ['a name of one letter, a million times', un(person(`<SECOND_NAME>${'b'.repeat(million)}</SECOND_NAME>`)), '1 listings, 0 rejected'],
    ['blanks before the root', ' '.repeat(4 * million) + un(person('')), 'list-format-unknown'],
    ['quotes that open on every line', header + 'zz,"""x\n'.repeat(300_000), 'too-many-rejected'],
    ['quotes that all close', header + `zz-1,Person,"${'""'.repeat(400_000)}",\n`, '1 listings, 0 rejected'],
    ['nested quotes that open and open', header + `zz-1,Person,Ermek,"${';""a'.repeat(200_000)}"\n`, '1 listings, 0 rejected'],
    ['commas', header + `${','.repeat(million)}\n`, '0 listings, 1 rejected'],
    ['one endless line', header + 'x'.repeat(3 * million), '0 listings, 1 rejected'],
    ['JSON that opens and opens', `{"id":"zz","schema":"Person","properties":${'['.repeat(million)}`, '0 listings, 1 rejected'],
    ['braces on every line', '{"id":"","schema":"","properties":\n'.repeat(11_000), 'too-many-rejected'],
    ['facts without end in Remarks', `90001,"ERMEK","individual","SDGT"${',-0- '.repeat(8)}\n90002,"SERIK","individual","SDGT"${',-0- '.repeat(7)},"${`a.k.a. 'A;`.repeat(90_000)}"`, '2 listings, 0 rejected'],
    ['brackets without end in Remarks', `90001,"ERMEK","individual","SDGT"${',-0- '.repeat(8)}\n90002,"SERIK","individual","SDGT"${',-0- '.repeat(7)},"${'(Linked To: A '.repeat(70_000)}"`, '2 listings, 0 rejected'],
  ]; // prettier-ignore

  it.each(cases)('%s', { timeout: 30_000 }, async (_, text, result) => {
    const [outcome] = await readListFiles([memorySource('list', new TextEncoder().encode(text))]);
    const told = outcome.ok
      ? `${outcome.value.listings.length} listings, ${outcome.value.rejected.length} rejected`
      : outcome.issues.map((issue) => issue.code).join();
    expect(told).toBe(result);
  });
});

describe('encodings', () => {
  const xml = (declared: string): string =>
    `<?xml version="1.0"${declared}?>\n<list><person><lname>Ормантай</lname><fname>Ермек</fname><num>ZZi.001</num></person></list>`;
  const utf16 = (text: string, bom: boolean): Uint8Array => {
    const units = Uint16Array.from([...(bom ? '\ufeff' : ''), ...text], (sign) => sign.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  const cp1251 = (text: string): Uint8Array =>
    Uint8Array.from([...text], (sign) => (sign > 'ѿ' || sign < 'А' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x350));
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['UTF-8', utf8(xml(' encoding="UTF-8"')), 'utf-8', []],
    ['UTF-8 with its mark', utf8(`\ufeff${xml('')}`), 'utf-8', []],
    ['UTF-8 that says it is windows-1251', utf8(xml(' encoding="windows-1251"')), 'utf-8', ['encoding-not-declared']],
    ['UTF-8 that says it is UTF-16', utf8(xml(' encoding="utf-16"')), 'utf-8', ['encoding-not-declared']],
    ['UTF-16 with its mark', utf16(xml(' encoding="utf-16"'), true), 'utf-16le', []],
    ['UTF-16 without', utf16(xml(''), false), 'utf-16le', []],
    ['windows-1251', cp1251(xml(" encoding='Windows-1251'")), 'windows-1251', []],
    ['windows-1251 that says nothing', cp1251(xml('')), 'windows-1251', []],
    ['windows-1251 that says it is UTF-8', cp1251(xml(' encoding="utf-8"')), 'windows-1251', ['encoding-not-declared']],
  ])('%s', async (_, bytes, encoding, doubts) => {
    const [outcome] = await readListFiles([memorySource('afm.xml', bytes)]);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    expect(outcome.value.listings[0]?.names[0]?.text).toBe('Ормантай Ермек');
    expect([outcome.value.encoding, outcome.value.doubts.map((doubt) => doubt.code)]).toEqual([encoding, doubts]);
  });

  it('one that is not known is refused, by its name', async () => {
    const [outcome] = await readListFiles([memorySource('afm.xml', utf8(xml(' encoding="koi8-r"')))]);
    expect(outcome.ok ? [] : outcome.issues.map(({ code, found }) => [code, found])).toEqual([
      ['encoding-unknown', 'koi8-r'],
    ]);
  });
});
