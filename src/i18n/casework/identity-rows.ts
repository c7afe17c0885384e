/** The particulars that identify the subject, as label and lines; what is not known is named. */
import type { CaseAccount, CaseMaterial, CaseName, ListingRow } from '../../core/casework/case-material.ts';
import type { BirthDate } from '../../core/dataset/dataset.ts';
import { dayText, type CaseWords } from './case-words.ts';

type Row = readonly [label: string, values: readonly string[]];

/** Only rows with something in them. */
export function identityRows(words: CaseWords, material: CaseMaterial): readonly Row[] {
  const { t, format } = words;
  const { names, party, kind, listedAs, identifierGaps } = material;
  const registry = names.filter(({ source }) => source === 'registry');
  const fromLists = (values: (listing: ListingRow) => readonly string[]) =>
    listedAs.flatMap((listing) => values(listing).map((value) => byListing(words, value, listing.uid)));
  const rows: readonly Row[] = [
    [t('caseDoc.kind'), [t(`caseDoc.kind-${kind}`)]],
    [t('caseDoc.name'), registry.slice(0, 1).map(({ text }) => text)],
    [t('caseDoc.latin'), [material.latin]],
    [t('caseDoc.otherNames'), registry.slice(1).map((name) => nameText(words, name))],
    ...listedAs.map(({ uid }): Row => [
      t('caseDoc.listedNames', { uid }),
      names.filter(({ source }) => source === uid).map((name) => nameText(words, name)),
    ]),
    [
      t('caseDoc.born'),
      [dayText(words, party?.born ?? ''), ...fromLists(({ dob }) => dob.map((date) => birthText(words, date)))],
    ],
    [t('caseDoc.birthPlace'), fromLists(({ pob }) => [pob])],
    [t('caseDoc.nationality'), fromLists(({ nationality }) => nationality.map(format.country))],
    [t('caseDoc.gender'), fromLists(({ gender }) => (gender === undefined ? [] : [t(`caseDoc.gender-${gender}`)]))],
    [t('caseDoc.country'), [format.country(party?.country ?? '')]],
    [t('caseDoc.documents'), [...(party?.identifiers ?? []), ...fromLists(({ ids }) => ids)]],
    [t('caseDoc.activity'), [party?.activity ?? '', ...fromLists(({ designation }) => designation)]],
    [t('caseDoc.addresses'), fromLists(({ addresses }) => addresses ?? [])],
    [t('caseDoc.accounts'), material.accounts.map((account) => accountText(words, account))],
    [t('caseDoc.notKnown'), identifierGaps.length === 0 ? [] : [gapsText(words, material)]],
  ];
  return rows
    .map(([label, values]): Row => [label, values.filter((value) => value !== '')])
    .filter(([, values]) => values.length > 0);
}

/** The missing particulars in one line. */
export function gapsText({ t, format }: CaseWords, { identifierGaps }: CaseMaterial): string {
  return format.list(identifierGaps.map((gap) => t(`caseDoc.gap-${gap}`)));
}

function byListing({ t }: CaseWords, value: string, uid: string): string {
  return value.trim() === '' ? '' : t('caseDoc.byListing', { value, uid });
}

function nameText({ t }: CaseWords, { text, latin, quality }: CaseName): string {
  const weak = quality === 'low' ? ` (${t('caseDoc.weakAlias')})` : '';
  return `${text}${latin === '' ? '' : ` – ${latin}`}${weak}`;
}

function birthText(words: CaseWords, { from, to, approx }: BirthDate): string {
  const year = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  const whole = from === to ? dayText(words, from) : `${dayText(words, from)} – ${dayText(words, to)}`;
  const date = year ? from.slice(0, 4) : whole;
  return approx ? `≈ ${date}` : date;
}

function accountText({ t, format }: CaseWords, { id, institution, country, opened }: CaseAccount): string {
  const values = { id, institution: institution === '' ? '–' : institution, country: format.country(country) || '–' };
  return opened === null
    ? t('caseDoc.account', values)
    : t('caseDoc.accountOpened', { ...values, date: format.date(opened) });
}
