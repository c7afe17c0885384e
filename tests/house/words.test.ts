/** The catalogues: same placeholders in each language, no empty text, no language left in another's letters. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/rooms.ts';
import { kk } from '../../src/i18n/kk/rooms.ts';
import { ru } from '../../src/i18n/ru/rooms.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';

type Rooms = { readonly [room: string]: { readonly [key: string]: string } };
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]))].toSorted().join(' ');
const english = (rooms: Rooms, room: string, key: string) =>
  rooms[room]?.[key] ?? rooms[room]?.[key.replace(/_(few|many)$/, '_other')];

describe.each([
  ['ru', ru as Rooms],
  ['kk', kk as Rooms],
])('%s', (_language, rooms) => {
  const all = Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ room, key, text })),
  );

  it('has the placeholders English has', () => {
    const wrong = all.filter(({ room, key, text }) => {
      const source = english(en as Rooms, room, key) ?? '';
      // A singular may spell its number out.
      return !key.endsWith('_one') && holes(source) !== holes(text);
    });
    expect(wrong.map((w) => `${w.room}.${w.key}`)).toEqual([]);
  });

  it('has no empty text', () => {
    expect(all.filter(({ text }) => text.trim() === '').map((w) => `${w.room}.${w.key}`)).toEqual([]);
  });

  it('is not English left in place', () => {
    const same = all.filter(
      ({ room, key, text }) =>
        text === english(en as Rooms, room, key) && /[a-z]{4,}/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    const names = /AMLworld|AMLSim|SAML-D|PaySim|Linchpin|PageRank|GraphML|PNG|SVG|CSV|UNSCR|Louvain|FIFO|LIFO/;
    expect(same.filter(({ text }) => !names.test(text)).map((w) => `${w.room}.${w.key}`)).toEqual([]);
  });
});

describe('numbers and plurals', () => {
  it('writes Kazakh dates and units in words of its own, whatever the browser knows', () => {
    const kazakh = formatFor('kk');
    expect(kazakh.tick(Date.UTC(2026, 2, 2), 7 * 86_400_000)).toBe('2 нау.');
    expect(kazakh.tick(Date.UTC(2026, 2, 1), 30 * 86_400_000)).toBe('2026 ж. нау.');
    expect(kazakh.duration(6 * 3_600_000)).toBe('6 сағат');
    expect(kazakh.country('KZ')).toBe('Қазақстан');
    expect(kazakh.dateTime(Date.UTC(2026, 2, 2, 3, 4))).toBe('02.03.2026, 03:04');
    expect(kazakh.list(['а', 'ә', 'б'])).toBe('а, ә және б');
    expect(kazakh.moneyShort(164_000_00, 'KZT', 2).replace(/\s/g, ' ')).toBe('164 мың ₸');
  });

  it('counts in Russian with four forms', () => {
    const t = translator('ru');
    expect([1, 2, 5, 21].map((count) => t('app.submitClaims', { count }))).toEqual([
      '1 утверждение о лицах',
      '2 утверждения о лицах',
      '5 утверждений о лицах',
      '21 утверждение о лицах',
    ]);
  });

  it('writes money with the currency sign of the place', () => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(formatFor('en').money(123456750, 'KZT', 2))).toBe('₸1,234,567.50');
    expect(plain(formatFor('ru').money(123456750, 'KZT', 2))).toBe('1 234 567,50 ₸');
    expect(plain(formatFor('kk').money(123456750, 'KZT', 2))).toBe('1 234 567,50 ₸');
  });
});
