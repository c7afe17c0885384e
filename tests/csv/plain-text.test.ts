/** Texts as people save them: from Excel in windows-1251, "Unicode text", with a mark in front; what is no text is told. */
import { expect, it } from 'vitest';
import { plainText } from '../../src/csv/plain-text.ts';
import { cutSource } from './sources.ts';

const names = 'Айгерим Сапарова\nБолат Ким\n';
const wide = (text: string, at: 0 | 1) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      at === 0 ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
/** Cyrillic from А to я is one run in windows-1251. */
const cp1251 = Uint8Array.from(
  [...names].map((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350)),
);
const utf8 = new TextEncoder().encode(names);

it.each<[string, Uint8Array]>([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
  ['windows-1251', cp1251],
  ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, ...wide(names, 0))],
  ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, ...wide(names, 1))],
])('%s', async (_, bytes) => {
  expect(await plainText(cutSource('list.csv', bytes, [1, 7, 30]))).toEqual({ ok: true, value: names });
});

it.each<[string, readonly number[], string]>([
  ['nothing', [], 'file-empty'],
  ['blanks', [32, 10, 9], 'file-empty'],
  ['a spreadsheet', [0x50, 0x4b, 3, 4, 20, 0], 'file-binary'],
])('%s is refused', async (_, bytes, code) => {
  expect(await plainText(cutSource('list.xlsx', Uint8Array.from(bytes), []))).toMatchObject({
    ok: false,
    issues: [{ code, file: 'list.xlsx' }],
  });
});
