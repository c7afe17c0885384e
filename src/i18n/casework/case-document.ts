/** The printed case: material and draft in the words of one language, facts and inference kept apart. */
import type { CaseMaterial } from '../../core/casework/case-material.ts';
import type { Block, CaseDocument } from '../../core/casework/document.ts';
import type { CaseDraft, CriterionCode } from '../../core/exercise/case-draft.ts';
import type { Language } from '../../core/exercise/exercise.ts';
import { annexBlocks } from './annex.ts';
import { apart, caseWords, type CaseTerms, type CaseWords } from './case-words.ts';
import { citesText, factText, tieText } from './fact-text.ts';
import { gapsText, identityRows } from './identity-rows.ts';

/** Blocks in the order they are read. */
export function caseDocument(
  material: CaseMaterial,
  draft: CaseDraft,
  language: Language,
  terms: CaseTerms,
): CaseDocument {
  const words = caseWords(language, terms);
  const { t } = words;
  const title = `${t(`caseDoc.title-${draft.purpose}`)} – ${material.label}`;
  return {
    language,
    title,
    mark: t('caseDoc.mark'),
    blocks: [
      { kind: 'title', text: t(`caseDoc.title-${draft.purpose}`), under: t(`caseDoc.addressee-${draft.purpose}`) },
      { kind: 'pairs', rows: headRows(words, material) },
      { kind: 'paragraph', text: t('caseDoc.markLong'), quiet: true },
      { kind: 'heading', text: t('caseDoc.h-identity') },
      { kind: 'pairs', rows: identityRows(words, material) },
      { kind: 'heading', text: t('caseDoc.h-basis') },
      ...basisBlocks(words, material, draft),
      { kind: 'heading', text: t('caseDoc.h-facts') },
      ...factBlocks(words, material, draft),
      { kind: 'heading', text: t('caseDoc.h-analysis') },
      { kind: 'paragraph', text: t('caseDoc.analysisIntro'), quiet: true },
      ...paragraphs(draft.analysis, t('caseDoc.noAnalysis')),
      { kind: 'heading', text: t('caseDoc.h-connections') },
      ...connectionBlocks(words, material),
      { kind: 'heading', text: t('caseDoc.h-unknown') },
      ...unknownBlocks(words, material, draft),
      { kind: 'heading', text: t('caseDoc.h-measures') },
      ...measureBlocks(words, material),
      { kind: 'heading', text: t('caseDoc.h-rights') },
      { kind: 'checks', items: checks(words, draft) },
      ...annexBlocks(words, material, draft),
    ],
  };
}

function headRows(words: CaseWords, { label, latin }: CaseMaterial): readonly (readonly [string, readonly string[]])[] {
  const { t, format, language, exercise, period, preparedAt } = words;
  return [
    [t('caseDoc.subject'), [latin === '' ? label : `${label} – ${latin}`]],
    [t('caseDoc.exercise'), [typeof exercise === 'string' ? exercise : exercise[language]]],
    [t('caseDoc.dataPeriod'), [t('caseDoc.period', { from: format.date(period.from), to: format.date(period.to) })]],
    [t('caseDoc.prepared'), [format.date(preparedAt)]],
  ];
}

/** Blank lines part paragraphs. */
function paragraphs(text: string, otherwise: string): readonly Block[] {
  const pieces = text.split(/\n\s*\n/).filter((piece) => piece.trim() !== '');
  if (pieces.length === 0) return [{ kind: 'paragraph', text: otherwise }];
  return pieces.map((piece) => ({ kind: 'paragraph', text: piece.trim() }));
}

/** A ground as resolutions word it, with where it stands. */
export function criterionText({ t }: Pick<CaseWords, 't'>, code: CriterionCode): string {
  return `${t(`caseDoc.criterion-${code}`)} (${t(`caseDoc.cite-${code}`)})`;
}

function basisBlocks(words: CaseWords, { claims }: CaseMaterial, { purpose, criteria }: CaseDraft): readonly Block[] {
  const { t } = words;
  const claimed = claims.map(({ reason, confidence }) =>
    t('caseDoc.sure', { claim: t(`caseDoc.claim-${reason}`), confidence: t(`flag.confidence-${confidence}`) }),
  );
  const asserted: readonly Block[] =
    claimed.length === 0
      ? [{ kind: 'paragraph', text: t('caseDoc.noClaim') }]
      : [
          { kind: 'paragraph', text: t('caseDoc.claimed') },
          { kind: 'list', items: claimed },
        ];
  if (purpose === 'existing') return [...asserted, { kind: 'paragraph', text: t('caseDoc.existingBasis') }];
  return [
    ...asserted,
    { kind: 'paragraph', text: criteria.length === 0 ? t('caseDoc.noCriteria') : t('caseDoc.criteriaAre') },
    ...(criteria.length === 0
      ? []
      : [{ kind: 'list', items: criteria.map((code) => criterionText(words, code)) } as const]),
    { kind: 'paragraph', text: t('caseDoc.standard'), quiet: true },
  ];
}

function factBlocks(words: CaseWords, { parts }: CaseMaterial, { facts }: CaseDraft): readonly Block[] {
  const { t, format } = words;
  const kept = facts.filter((fact) => fact.kept);
  if (kept.length === 0) return [{ kind: 'paragraph', text: t('caseDoc.noFacts') }];
  const rows = [...new Set(kept.flatMap((fact) => fact.cites))];
  const nature = (['payments', 'relations', 'listings'] as const).flatMap((kind, i) => {
    const count = rows.filter((row) => row.startsWith(['tx:', 'relation:', 'listing:'][i])).length;
    return count === 0 ? [] : [t(`caseDoc.nature-${kind}`, { count, n: format.number(count) })];
  });
  return [
    { kind: 'paragraph', text: t('caseDoc.factsIntro'), quiet: true },
    {
      kind: 'facts',
      items: kept.map((fact) => ({
        text: factText(words, fact, parts[fact.id] ?? []),
        cites: citesText(words, fact.cites),
      })),
    },
    { kind: 'paragraph', text: t('caseDoc.nature', { what: format.list(nature) }) },
  ];
}

function connectionBlocks(words: CaseWords, { connections }: CaseMaterial): readonly Block[] {
  const { t, format } = words;
  if (connections.length === 0) return [{ kind: 'paragraph', text: t('caseDoc.noConnections') }];
  const items = connections.map(({ label, reasons, listings, self, relations, payments }) => {
    const name = apart(label);
    const refs = listings.map(({ listRef, uid }) => (listRef === '' ? uid : listRef)).join(', ');
    if (self) return t('caseDoc.connection-self', { name, refs: refs === '' ? '–' : refs });
    const paid = { count: payments.count, n: format.number(payments.count), money: words.base(payments.base) };
    const ties = [
      ...relations.map((relation) => tieText(words, relation)),
      ...(payments.count > 0 ? [t('caseDoc.tie-payments', paid)] : []),
    ].join('; ');
    if (refs !== '') return t('caseDoc.connection', { name, refs, ties });
    return t('caseDoc.connectionClaimed', {
      name,
      ties,
      claims: format.list(reasons.map((reason) => t(`caseDoc.claim-${reason}`))),
    });
  });
  return [{ kind: 'list', items }];
}

function unknownBlocks(words: CaseWords, material: CaseMaterial, { unknown }: CaseDraft): readonly Block[] {
  const { t, format } = words;
  const items = [
    ...(material.identifierGaps.length === 0
      ? []
      : [t('caseDoc.unknownIdentifiers', { what: gapsText(words, material) })]),
    ...material.gaps.map((gap) =>
      t('caseDoc.inferredLeg', {
        money: words.base(gap.amount),
        from: apart(gap.fromLabel),
        to: apart(gap.toLabel),
        date: format.date(gap.at),
        comment: gap.comment,
      }).trim(),
    ),
  ];
  const list: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  if (items.length > 0 && unknown.trim() === '') return list;
  return [...list, ...paragraphs(unknown, t('caseDoc.nothingUnknown'))];
}

function measureBlocks(words: CaseWords, material: CaseMaterial): readonly Block[] {
  const texts = measureTexts(words, material);
  if (material.freezes.length === 0) return texts.map((text) => ({ kind: 'paragraph', text }));
  return [
    { kind: 'list', items: texts },
    { kind: 'paragraph', text: words.t('caseDoc.measuresRule'), quiet: true },
  ];
}

/** Each freeze of the plan that meets the subject; one line that says so when there is none. */
export function measureTexts({ t, format }: CaseWords, { freezes, label }: CaseMaterial): readonly string[] {
  if (freezes.length === 0) return [t('caseDoc.noMeasures')];
  return freezes.map(({ target, at, basis }) => {
    const account = target.startsWith('account:') ? { account: target.slice('account:'.length) } : null;
    const whom = account === null ? apart(label) : t('caseDoc.holder', { name: apart(label), ...account });
    return t('caseDoc.measure', { target: whom, time: format.dateTime(at), basis: t(`disrupt.basis-${basis}`) });
  });
}

function checks({ t }: CaseWords, { rights, purpose }: CaseDraft): Extract<Block, { kind: 'checks' }>['items'] {
  return rights.map(({ check, answer, note }) => ({
    answer,
    said: t(`caseDoc.answer-${answer}`),
    question: t(`caseDoc.check-${check}`),
    law: check === 'delisting' ? t(`caseDoc.law-delisting-${purpose}`) : t(`caseDoc.law-${check}`),
    note: note.trim(),
  }));
}
