/** Names and notes that would be markup, in the saved files: text stays text, files stay whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDraft } from '../../src/core/casework/first-draft.ts';
import { gatherMaterial } from '../../src/core/casework/gather-material.ts';
import { writeDocumentHtml } from '../../src/core/casework/write-document-html.ts';
import { writeDocumentText } from '../../src/core/casework/write-document-text.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { emptyWork } from '../../src/core/exercise/work.ts';
import { caseDocument } from '../../src/i18n/casework/case-document.ts';
import type { CaseTerms } from '../../src/i18n/casework/case-words.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const terms: CaseTerms = {
  exercise: 'Test',
  preparedAt: 0,
  period: { from: 0, to: 1 },
  baseCurrency: 'KZT',
  baseDigits: 2,
};

function written(text: string): { readonly html: string; readonly plain: string } {
  const directory = createDirectory(
    tinyDataset({
      payments: [['a', 'b', 5, 1, { purpose: text, channel: text }]],
      holds: { P1: ['a'] },
      parties: [
        { ...tinyParty('P1', text, 'npo', [text]), born: text, country: text, identifiers: [text], activity: text },
      ],
      institutionOf: { a: text },
      countryOf: { a: text },
    }),
  );
  const work = {
    ...emptyWork,
    marked: ['t1'],
    gaps: [{ id: 'g', from: 'party:P1', to: 'account:b', at: 1, amount: 1, comment: text } as const],
    plan: [{ target: 'party:P1', at: 1, basis: 'none' } as const],
  };
  const material = gatherMaterial({ directory, listings: [], hits: [] }, work, 'party:P1');
  const first = firstDraft(material);
  const draft = {
    ...first,
    analysis: text,
    unknown: text,
    rights: first.rights.map((one) => ({ ...one, note: text })),
  };
  const document = caseDocument(material, draft, 'en', terms);
  return { html: writeDocumentHtml(document, ''), plain: writeDocumentText(document) };
}

/** Tags of the writer, and no other. */
const tags =
  /^(html|head|meta|title|style|body|table|thead|tbody|tfoot|tr|td|th|p|h1|h2|dl|div|dt|dd|ul|ol|li|span|b|!doctype)$/;

function foreignTags(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([^\s>/]*)/g)].map(([, name]) => name).filter((name) => !tags.test(name));
}

const harmless = written('Ann');

describe('a saved document', () => {
  it.each([
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    ']]> --> <!-- <![CDATA[',
    '&lt;b&gt; &#60;script&#62;',
    '{{count}} $t(app.title) {{- name}}',
    '\u202e\u2066reversed\u0000\u0007',
    'x\ud800y',
    'a\r\n\r\n<b>b',
  ])('keeps %j a text', (text) => {
    const { html, plain } = written(text);
    expect(foreignTags(html)).toEqual([]);
    // As many elements of each kind that cannot come from paragraphs.
    for (const tag of ['<script', '<style', '<meta', '<table', '<dl', '<h2'])
      expect(html.split(tag).length, tag).toBe(harmless.html.split(tag).length);
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
    expect(Buffer.from(html).toString()).toBe(html);
    expect(html).not.toContain('\u0000');
    expect(plain.startsWith('TRAINING')).toBe(true);
    expect(plain.trimEnd().endsWith('TRAINING – invented data')).toBe(true);
  });

  it('does so for anything', () => {
    const raw = fc
      .array(fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '/', 'script', '{{', '}}', '\n', '-'), fc.string()), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(raw, (text) => {
        expect(foreignTags(written(text).html)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
