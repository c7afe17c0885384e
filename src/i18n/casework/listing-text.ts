/** A listing in a sentence, with what of it agrees with the data on the subject and what differs. */
import type { ListingRow } from '../../core/casework/case-material.ts';
import type { Hit, HitReason } from '../../core/screening/hit.ts';
import { apart, dayText, type CaseWords } from './case-words.ts';

export function listingName({ names, uid }: ListingRow): string {
  return names.find(({ quality }) => quality === 'primary')?.text ?? names[0]?.text ?? uid;
}

export function listingText(words: CaseWords, listing: ListingRow, hit: Hit | null): string {
  const { t, format } = words;
  const values = {
    name: apart(listingName(listing)),
    ref: listing.listRef === '' ? listing.uid : listing.listRef,
    list: listing.programmes.join(', ') || listing.list,
  };
  const at = Date.parse(listing.listedOn);
  const said = Number.isNaN(at)
    ? t('caseDoc.fact-listing-undated', values)
    : t('caseDoc.fact-listing', { ...values, date: format.date(at) });
  return hit === null ? said : `${said} ${likeness(words, listing, hit)}`;
}

/** The name always likens: without that there is no hit. */
function likeness(words: CaseWords, { names }: ListingRow, { name: listed, score, reasons }: Hit): string {
  const { t, format } = words;
  const same = reasons.flatMap((reason) => agreeing(words, reason));
  const other = reasons.flatMap((reason) => differing(words, reason));
  const weak = names.some(({ text, quality }) => text === listed && quality === 'low');
  const like = { name: apart(listed), score: format.percent(score) };
  const name = t(weak ? 'caseDoc.weakNameLike' : 'caseDoc.nameLike', like);
  return [
    t('caseDoc.agrees', { what: format.list([name, ...new Set(same)]) }),
    ...(other.length > 0 ? [t('caseDoc.differs', { what: format.list([...new Set(other)]) })] : []),
    ...(same.length === 0 ? [t('caseDoc.nameAlone')] : []),
  ].join(' ');
}

function agreeing(words: CaseWords, reason: HitReason): readonly string[] {
  const { t, format } = words;
  switch (reason.code) {
    case 'birth-agrees':
      return [t('caseDoc.birthSame', { query: dayText(words, reason.query) })];
    case 'country-agrees':
      return [t('caseDoc.countrySame', { query: format.country(reason.query) })];
    case 'gender-agrees':
      return [t('caseDoc.genderSame', { query: t(`caseDoc.gender-${reason.query}`) })];
    case 'identifier-same':
      return [t('caseDoc.documentSame', { query: reason.query })];
    default:
      return [];
  }
}

function differing(words: CaseWords, reason: HitReason): readonly string[] {
  const { t, format } = words;
  const both = (
    word: (text: string) => string,
    { query, listed }: { readonly query: string; readonly listed: string },
  ) => ({
    query: word(query),
    listed: word(listed),
  });
  switch (reason.code) {
    case 'birth-differs':
      return [
        t(
          'caseDoc.birthOther',
          both((text) => dayText(words, text), reason),
        ),
      ];
    case 'country-differs':
      return [t('caseDoc.countryOther', both(format.country, reason))];
    case 'gender-differs': {
      const { query, listed } = reason;
      const values = { query: t(`caseDoc.gender-${query}`), listed: t(`caseDoc.gender-${listed}`) };
      return [t('caseDoc.genderOther', values)];
    }
    case 'number-differs':
      return [t('caseDoc.numberOther', both(String, reason))];
    case 'form-differs':
      return [t('caseDoc.formOther')];
    default:
      return [];
  }
}
