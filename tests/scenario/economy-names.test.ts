/** Names: distinct where the economy is small, and every written form of one person goes back to the same name. */
import { describe, expect, it } from 'vitest';
import { inLatin, inRussian } from '../../src/core/scenario/romanise.ts';
import { opened, specOf } from './economy-spec.ts';

const mixes = [
  { kazakh: 45, russian: 40, english: 10, arabic: 5 },
  { kazakh: 5, russian: 5, english: 0, arabic: 90 },
  { kazakh: 0, russian: 100, english: 0, arabic: 0 },
  { kazakh: 0, russian: 0, english: 0, arabic: 0 },
];

function namesOf(economy: ReturnType<typeof opened>) {
  return Array.from({ length: economy.parties }, (_, place) => place).flatMap((place) => {
    const forms = economy.names(place);
    return forms === null ? [] : [{ place, forms, party: economy.party(place) }];
  });
}

describe.each(mixes)('mix %j', (languages) => {
  const all = namesOf(opened(specOf(2600, 20_000, { languages })));

  it('gives no two persons the same surname and given name', () => {
    expect(all.length).toBeGreaterThan(1800);
    for (const form of ['latin', 'listed'] as const) {
      expect(new Set(all.map(({ forms }) => forms[form])).size, form).toBe(all.length);
    }
    const short = all.map(({ forms }) => forms.russian.split(' ').slice(0, 2).join(' '));
    expect(new Set(short).size).toBe(all.length);
  });

  it('writes each person in one of their own forms', () => {
    for (const { forms, party } of all) {
      const own = [forms.native, forms.russian, forms.latin];
      expect(own).toContain(party.name);
      for (const other of party.otherNames) expect(own).toContain(other);
    }
  });

  it('keeps the forms of one name together', () => {
    for (const { forms } of all) {
      if (!/\p{Script=Cyrillic}/u.test(forms.native) || /\p{Script=Arabic}/u.test(forms.original)) continue;
      const [family = '', given = ''] = forms.native.split(' ');
      if (family === '' || !forms.original.startsWith(given)) continue;
      expect(forms.latin).toBe(`${inLatin(given, 'passport')} ${inLatin(family, 'passport')}`);
      expect(forms.listed).toBe(`${inLatin(given, 'list')} ${inLatin(family, 'list')}`);
      expect(forms.russian.startsWith(`${inRussian(family)} ${inRussian(given)}`)).toBe(true);
    }
  });
});

describe('mix of origins', () => {
  const arabicShare = (arabic: number) => {
    const all = namesOf(opened(specOf(600, 3000, { languages: { kazakh: 50, russian: 50, english: 0, arabic } })));
    return all.filter(({ forms }) => /\p{Script=Arabic}/u.test(forms.original)).length / all.length;
  };

  it('follows the languages asked for', () => {
    expect(arabicShare(0)).toBeLessThan(0.03);
    expect(arabicShare(50)).toBeGreaterThan(0.2);
    expect(arabicShare(50)).toBeLessThan(0.45);
  });

  it('writes no name with a letter left over from another script', () => {
    for (const { forms } of namesOf(opened(specOf(2600, 20_000)))) {
      expect(forms.latin).toMatch(/^[\p{Script=Latin}\s-]+$/u);
      expect(forms.listed).toMatch(/^[\p{Script=Latin}\s'-]+$/u);
      expect(forms.russian).toMatch(/^[а-яё\s-]+$/iu);
    }
  });

  it('knows bodies without natural names, all named apart', () => {
    const economy = opened(specOf(2600, 20_000));
    const bodies = Array.from({ length: economy.parties }, (_, place) => place).filter(
      (place) => economy.names(place) === null,
    );
    const names = bodies.map((place) => economy.party(place).name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes('*'))).toEqual([]);
    expect(economy.names(economy.parties)).toBeNull();
  });
});
