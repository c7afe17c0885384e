/** Rows of relations.csv to relations. */
import { createTimeReader } from '../ledger/time.ts';
import type { Relation, RelationType } from './dataset.ts';
import { parseRows, type ParsedRows, type ReferenceRows } from './reference-rows.ts';

const types: readonly RelationType[] = ['owns', 'controls', 'signs', 'family', 'shared-phone', 'shared-address'];

export interface KnownIds {
  isParty(id: string): boolean;
  isAccount(id: string): boolean;
}

/**
 * Refused: an end that is missing or not known (`known` null = no parties file, every end will do), a type not known, a
 * share that is no percentage above 0 and up to 100 (a share of 0 is none), `owns` without one, a date that is none,
 * `until` before `since`. Repeated relations are kept; the second is named `#2`.
 */
export function parseRelations(rows: ReferenceRows, known: KnownIds | null): ParsedRows<Relation> {
  const uses = new Map<string, number>();
  const dates = createTimeReader(null);
  return parseRows<Relation>(rows, ({ cell }) => {
    const from = cell('from');
    const to = cell('to');
    if (from === '') return ['id-missing', 'from', ''];
    if (to === '') return ['id-missing', 'to', ''];
    if (known !== null && !known.isParty(from)) return ['party-unknown', 'from', from];
    if (known !== null && !known.isParty(to) && !known.isAccount(to)) return ['party-unknown', 'to', to];
    const typeText = cell('type').toLowerCase();
    const type = types.find((one) => one === typeText);
    if (type === undefined) return ['type-unknown', 'type', cell('type')];
    const shareText = cell('share');
    const share = /^(?:0(?:[.,]0*)?\s*%?)?$/.test(shareText) ? null : basisPoints(shareText);
    if (Number.isNaN(share) || (share === null && type === 'owns')) return ['share-not-a-share', 'share', shareText];
    const since = dateOf(cell('since'), false);
    if (Number.isNaN(since)) return ['date-not-a-date', 'since', cell('since')];
    const until = dateOf(cell('until'), true);
    if (Number.isNaN(until)) return ['date-not-a-date', 'until', cell('until')];
    if (since !== null && until !== null && until < since) return ['dates-reversed', 'until', cell('until')];
    const plain = `${from}>${to}:${type}`;
    const count = (uses.get(plain) ?? 0) + 1;
    uses.set(plain, count);
    return {
      id: count === 1 ? plain : `${plain}#${count}`,
      from,
      to,
      type,
      share: type === 'owns' ? share : null,
      since,
      until,
    };
  });

  /** UTC ms; null when empty, NaN when no date. The end of a day is its last millisecond, for `until` is inclusive. */
  function dateOf(text: string, end: boolean): number | null {
    if (text === '') return null;
    const at = dates.read(text);
    return end && !text.includes(':') ? at + 86_399_999 : at;
  }
}

/** Percent with at most six decimals, `%` and decimal comma allowed, to basis points; NaN when it is none. */
function basisPoints(text: string): number {
  const match = /^(\d{1,3})(?:[.,](\d{1,6})0*)?\s*%?$/.exec(text);
  if (match === null) return Number.NaN;
  const points = Number(`${match[1]}${(match[2] ?? '').padEnd(6, '0')}`) / 10_000;
  return points > 0 && points <= 10_000 ? points : Number.NaN;
}
