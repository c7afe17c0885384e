/** Cleaning, look-alike letters, Latin forms, folded keys and skeletons. All names invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../src/core/screening/clean.ts';
import { foldToken } from '../../src/core/screening/fold.ts';
import { unmixScripts } from '../../src/core/screening/homoglyph.ts';
import { latinForm } from '../../src/core/screening/latin-form.ts';
import { scriptOf } from '../../src/core/screening/script.ts';
import { searchKey } from '../../src/core/screening/search-key.ts';
import { arabicSkeleton, latinSkeleton } from '../../src/core/screening/skeleton.ts';

describe('cleanName', () => {
  it.each([
    ['  Ермек \u00a0 ОРМАНТАЙ ', 'ермек ормантай'],
    ['Er\u200bmek\u202e Or\u00admantay\ufeff', 'ermek ormantay'],
    ["Qa'ida Ba‘asyir ʿUbayd", 'qaida baasyir ubayd'],
    ['Ｅｒｍｅｋ–Ormantay', 'ermek-ormantay'],
    ['İSMET', 'ismet'],
    ['مُحَمَّد', 'محمد'],
    ['', ''],
    ['\ud800', '\ud800'],
  ])('%j', (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });
});

describe('scriptOf', () => {
  it.each([
    ['Ermek', 'Latn'],
    ['Äbdığali', 'Latn'],
    ['Ермек', 'Cyrl'],
    ['Ермек O', 'Cyrl'],
    ['محمد', 'Arab'],
    ['王', 'Hani'],
    ['123 —', 'Zyyy'],
    ['', 'Zyyy'],
  ])('%j is %s', (text, expected) => {
    expect(scriptOf(text)).toBe(expected);
  });
});

describe('unmixScripts', () => {
  it.each([
    // Latin E, e, o, a in a Cyrillic word, and the other way about.
    ['eрмeк', 'ермек', true],
    ['оrmantаy', 'ormantay', true],
    // Kazakh і typed on a Latin keyboard.
    ['сeрiк', 'серік', true],
    ['ермек', 'ермек', false],
    ['ermek', 'ermek', false],
    ['', '', false],
  ])('%j → %j', (word, text, mixed) => {
    expect(unmixScripts(word)).toEqual({ text, mixed });
  });
});

describe('latinForm', () => {
  it.each([
    ['Ермек Жақсылықұлы', 'Yermek Zhaksylykuly'],
    ['ЖАҢАБАЙ Өтеген', 'ZHANABAY Otegen'],
    ['Ж. Щукин', 'Zh. Shchukin'],
    ['Сергеев', 'Sergeyev'],
    ['ТОО «Алтын Дән»', 'TOO «Altyn Dan»'],
    ['محمد', 'Mhmd'],
    ['Yermek', ''],
    ['Äbdığali', ''],
    ['2024', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(latinForm(text)).toBe(expected);
  });
});

describe('searchKey', () => {
  it.each([
    [['ermek', 'Ермек', 'Yermek', 'ЕРМЕК', 'ermek ']],
    [['Жанар', 'Janar', 'Zhanar', 'Dzhanar']],
    [['Қуаныш', 'Kuanysh', 'Quanyş', 'Куаныш', 'Quanysh']],
    [['Әлихан', 'Alikhan', 'Älihan', 'Алихан']],
    [['Ахмет', 'Akhmet', 'Axmet', 'Ahmet']],
    [['Мария', 'Maria', 'Mariya']],
    [['Сергей', 'Sergey', 'Sergei', 'Sergej']],
    [['Юрий', 'Yury', 'Yuri', 'Iurii']],
  ])('%j share one key', (spellings) => {
    expect(new Set(spellings.map(searchKey)).size).toBe(1);
    expect(searchKey(spellings[0] ?? '')).not.toBe('');
  });

  it('keeps different names apart and finds a part inside the whole', () => {
    expect(searchKey('Ерлан')).not.toBe(searchKey('Ержан'));
    expect(searchKey('ТОО «Алтын Дән»')).toContain(searchKey('altyn'));
    expect(searchKey('KZ-0042')).toContain(searchKey('0042'));
    expect(searchKey('—')).toBe('');
  });

  it('never throws and is the same the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchKey(text)).toBe(searchKey(text));
      }),
    );
  });
});

describe('skeletons of the two scripts meet', () => {
  it.each([
    ['القحطاني', 'qahtani'],
    ['خطيب', 'khatib'],
    ['منصور', 'mansour'],
    ['درويش', 'darwish'],
    ['جمال', 'gamal'],
    ['جمال', 'jamal'],
    ['غامدي', 'ghamdi'],
  ])('%s and %s', (arabic, latin) => {
    expect(arabicSkeleton(arabic)).toBe(latinSkeleton(foldToken(latin)));
    expect(arabicSkeleton(latin)).toBe('');
  });
});
