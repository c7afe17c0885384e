/** Cases drafted from the perfect attempts: every fact cites rows of the files, suggestions follow reasons, the document says it all in three languages. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/casework/document.ts';
import { findMissing } from '../../src/core/casework/find-missing.ts';
import { firstDraft } from '../../src/core/casework/first-draft.ts';
import { writeDocumentHtml } from '../../src/core/casework/write-document-html.ts';
import { writeDocumentText } from '../../src/core/casework/write-document-text.ts';
import { caseDocument } from '../../src/i18n/casework/case-document.ts';
import { translator } from '../../src/i18n/translate.ts';
import { bundledCases } from './bundled-cases.ts';

describe.each(bundledCases)('$name', ({ desk, work, rows, terms }) => {
  const subjects = () => desk.caseSubjects(work);
  const cases = async () =>
    Promise.all(
      (await subjects()).map(async (subject) => {
        const material = await desk.caseMaterial(work, subject.key);
        return { subject, material, draft: firstDraft(material) };
      }),
    );

  it('has a case for everyone claimed or frozen, each once', async () => {
    const found = (await subjects()).map(({ key }) => key);
    expect(new Set(found).size).toBe(found.length);
    for (const { subject } of work.claims) expect(found).toContain(subject);
    expect((await subjects()).filter(({ frozen }) => frozen).length).toBeGreaterThan(0);
  });

  it('states facts that cite rows of the files, none without one, and all the evidence of the claims', async () => {
    for (const { material, draft } of await cases()) {
      for (const { id, cites } of draft.facts) {
        expect(cites.length, id).toBeGreaterThan(0);
        for (const row of cites) expect(rows.has(row), row).toBe(true);
        expect(material.parts[id].some(({ kind }) => kind === 'unknown')).toBe(false);
      }
      expect(new Set(draft.facts.map(({ id }) => id)).size).toBe(draft.facts.length);
      const cited = new Set(draft.facts.flatMap(({ cites }) => cites));
      for (const row of material.claims.flatMap(({ evidence }) => evidence)) expect(cited.has(row), row).toBe(true);
      expect(material.vanished).toEqual([]);
      expect(material.leftOut).toBe(0);
    }
  });

  it('tells amounts, times and ends of transfers as the ledger has them', async () => {
    for (const { material } of await cases())
      for (const part of Object.values(material.parts).flat())
        if (part.kind === 'transfers') {
          expect(new Set(part.rows.map((row) => `${row.fromParty} ${row.toParty}`)).size).toBe(1);
          const page = await desk.transactions({
            filter: work.filter,
            ids: part.rows.map(({ id }) => id),
            sort: { by: 'time', descending: false },
            offset: 0,
            limit: 10_000,
          });
          expect(part.rows).toEqual(page.rows);
          expect(part.base).toBe(page.amount);
          for (const sum of part.sums)
            expect(sum.amount).toBe(
              page.rows.filter((row) => row.currency === sum.currency).reduce((all, row) => all + row.amount, 0),
            );
        }
  });

  it('follows the reasons: who is listed is not proposed again, ownership and orders have their criteria', async () => {
    for (const { material, draft } of await cases()) {
      const reasons = new Set(material.claims.map(({ reason }) => reason));
      if (reasons.has('listed')) {
        expect([draft.purpose, draft.criteria]).toEqual(['existing', []]);
        expect(material.listedAs.length).toBeGreaterThan(0);
        expect(material.connections.some(({ self }) => self)).toBe(true);
      } else if (reasons.size > 0) {
        expect(draft.purpose).toBe('un');
        expect(draft.criteria.includes('un-owned')).toBe(reasons.has('owned') || reasons.has('controlled'));
        expect(draft.criteria.includes('un-financing')).toBe(reasons.has('on-behalf'));
      }
    }
  });

  it('names what is missing, and less of it once it is there', async () => {
    for (const { material, draft } of await cases()) {
      const missing = findMissing(material, draft).map(({ code }) => code);
      expect(missing).toContain('no-analysis');
      expect(missing).toContain('rights-open');
      expect(missing).not.toContain('no-facts');
      expect(missing).not.toContain('facts-fresh');
      const done = {
        ...draft,
        analysis: 'It follows.',
        unknown: 'Where the cash went.',
        rights: draft.rights.map((one) => ({ ...one, answer: 'yes' as const })),
      };
      const left = findMissing(material, done).map(({ code }) => code);
      for (const code of ['no-analysis', 'gaps-unsaid', 'rights-open'] as const) expect(left).not.toContain(code);
    }
  });

  it.each(['en', 'ru', 'kk'] as const)(
    'reads whole in %s: no hole, no key, every fact numbered and cited',
    async (language) => {
      const t = translator(language);
      for (const { material, draft } of await cases()) {
        const document = caseDocument(material, draft, language, terms);
        const text = writeDocumentText(document);
        expect(text).not.toMatch(/\{\{|undefined|\bNaN\b|Invalid|caseDoc\.|\[object/);
        expect(text.startsWith(t('caseDoc.mark'))).toBe(true);
        const facts = document.blocks.flatMap((block: Block) => (block.kind === 'facts' ? block.items : []));
        expect(facts).toHaveLength(draft.facts.length);
        facts.forEach(({ cites }, i) => expect(cites).toContain(draft.facts[i].cites[0].split(/:(.*)/s)[1]));
        const annex = document.blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.map((row) => row[1]) : [],
        );
        const cited = new Set(draft.facts.flatMap(({ cites }) => cites.filter((row) => row.startsWith('tx:'))));
        expect(new Set(annex.map((id) => `tx:${id}`))).toEqual(cited);
        const html = writeDocumentHtml(document, '');
        expect(html).toContain(`<html lang="${language}">`);
        expect(html.split(t('caseDoc.mark')).length - 1).toBe(2);
      }
    },
  );
});
