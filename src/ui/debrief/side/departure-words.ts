/** Where a team left the path, as a sentence. */
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { HopFact, OpenClass, SideDeparture } from '../../../worker/debrief-protocol.ts';
import { clockTime } from '../clock-time.ts';

type Money = Pick<OpenClass, 'baseCurrency' | 'baseDigits'>;

function hopWords(t: Translate, format: Format, money: Money, hop: HopFact): string {
  return t(hop.hand ? 'debriefSide.hopByHand' : 'debriefSide.hop', {
    id: hop.id,
    from: hop.fromName,
    to: hop.toName,
    amount: format.money(hop.amount, money.baseCurrency, money.baseDigits),
    at: format.date(hop.at),
  });
}

/** `other`: the team it is compared with; null = the path of the money itself. */
export function departureWords(
  t: Translate,
  format: Format,
  money: Money,
  team: string,
  other: string | null,
  departure: SideDeparture,
): string {
  const hop = (fact: HopFact) => hopWords(t, format, money, fact);
  const { kind, missedFact, afterFact, insteadFact, when, foundWhen } = departure;
  const values = { team, hop: hop(missedFact), number: departure.hop };
  return [
    kind === 'left' && afterFact !== null
      ? t('debriefSide.left', { ...values, after: hop(afterFact) })
      : t(kind === 'never-there' ? 'debriefSide.neverThere' : 'debriefSide.apart', values),
    insteadFact === null ? '' : t('debriefSide.instead', { hop: hop(insteadFact) }),
    other === null || foundWhen === null ? '' : t('debriefSide.otherFound', { other, when: clockTime(foundWhen) }),
    when === null ? '' : t('debriefSide.atMinute', { when: clockTime(when) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
