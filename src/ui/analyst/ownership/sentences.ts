/** How a party stands, in words: facts of the worker in, sentences out. */
import type { OwnershipRequest, OwnershipTie } from '../../../core/ownership/ownership-answer.ts';
import { jointly, regimes, type Regime, type RegimeId } from '../../../core/ownership/regimes.ts';
import type { Standing } from '../../../core/ownership/standings.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';

export interface Wording {
  readonly t: Translate;
  readonly format: Format;
  /** A party's name by its id. */
  readonly nameOf: (party: string) => string;
}

/** Parts of a sum told one by one. */
const partsTold = 4;

/** Basis points as per cent, written as the sentences write them: `33.3 %`. */
export function shareText(format: Format, points: number): string {
  return `${format.number(points / 100, 6)}\u00a0%`;
}

export function ruleFor({ regime, joint }: Pick<OwnershipRequest, 'regime' | 'joint'>): Regime {
  const known = regimes.find(({ id }) => id === regime);
  if (known === undefined) throw new Error(`no regime ${regime}`);
  return joint ? jointly(known) : known;
}

/** A few words for a cell: `owned, 60 %`. */
export function shortStanding({ t, format }: Pick<Wording, 't' | 'format'>, { code, share }: Standing): string {
  return t(`ownership.short-${code}`, { share: shareText(format, share) });
}

export function isCaught({ code }: Standing): boolean {
  return code === 'owned' || code === 'controlled';
}

/** One or two sentences. `counting`: ties into the party whose owners are listed or caught under this rule. */
export function whySentence(
  { t, format, nameOf }: Wording,
  rule: Regime,
  { code, share, together }: Standing,
  counting: readonly OwnershipTie[],
): string {
  const stakes = counting.filter((tie) => !tie.control && tie.share > 0);
  const control = counting.find((tie) => tie.control);
  const name = control === undefined ? '' : nameOf(control.from);
  const sum = sumText({ t, format, nameOf }, stakes, together);
  const percent = shareText(format, share);
  switch (code) {
    case 'listed':
    case 'nothing':
      return t(`ownership.why-${code}`);
    case 'owned': {
      const test = t(rule.above ? 'ownership.test-passed' : 'ownership.test-reached');
      return share === together
        ? t('ownership.why-owned', { sum, test })
        : t('ownership.why-owned-alone', { sum: percent, test });
    }
    case 'controlled':
      return t('ownership.why-controlled', { name });
    case 'exactly':
      return t('ownership.why-exactly', { sum: share === together ? sum : percent });
    case 'apart':
      return t('ownership.why-apart', { sum, share: percent });
    case 'control-only':
      return t('ownership.why-control-only', { name, share: percent });
    case 'below':
      return share === together
        ? t('ownership.why-below', { sum, test: t('ownership.test-short') })
        : t('ownership.why-below-alone', { share: percent, together: shareText(format, together) });
  }
}

/** `25 % (A) + 25 % (B) = 50 %`; one stake alone is itself. */
function sumText({ t, format, nameOf }: Wording, stakes: readonly OwnershipTie[], least: number): string {
  const part = (tie: OwnershipTie) =>
    t('ownership.part', { share: shareText(format, tie.share), name: nameOf(tie.from) });
  const [only] = stakes;
  // Not all ties are sent of a body with very many owners.
  const total = Math.max(
    least,
    stakes.reduce((sum, tie) => sum + tie.share, 0),
  );
  if (only === undefined) return shareText(format, 0);
  if (stakes.length === 1) return part(only);
  const told = stakes.slice(0, partsTold).map(part);
  if (stakes.length > partsTold) told.push(t('ownership.moreParts', { count: stakes.length - partsTold }));
  return t('ownership.sumOf', { parts: told.join(' + '), sum: shareText(format, total) });
}

/** One relation: `A → B: 60 %`. */
export function tieText({ t, format, nameOf }: Wording, tie: OwnershipTie): string {
  const ends = { from: nameOf(tie.from), to: nameOf(tie.to) };
  return tie.control
    ? t('ownership.pathControl', ends)
    : t('ownership.pathStep', { ...ends, share: shareText(format, tie.share) });
}

/** What a tie is worth under a rule, given who stands behind it. */
export function worthOf(
  tie: OwnershipTie,
  owner: Standing | null,
  rule: Regime,
): 'listed' | 'caught' | 'no' | 'control-no' {
  if (owner === null || !(owner.code === 'listed' || isCaught(owner))) return 'no';
  if (tie.control && !rule.control) return 'control-no';
  return owner.code === 'listed' ? 'listed' : 'caught';
}

export const regimeIds: readonly RegimeId[] = regimes.map(({ id }) => id);
