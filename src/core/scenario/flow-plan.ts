/**
 * Plans the hidden money step by step: what leaves an account was received before, less what was kept, so that the flow
 * from sources to end users is exactly what the end users receive.
 */
import { giftRoundness, roundFigure, tidyDown } from './amounts.ts';
import { dayOf, momentOn, officeHours, walletHours, type Period } from './calendar.ts';
import { inBase, rates, type Channel, type Currency, type Handle, type Intent } from './draft.ts';
import { purposeText, type PurposeKind } from './purposes.ts';
import type { Random } from './random.ts';
import type { GapDraft } from './story.ts';
import { UntoldError } from './untold.ts';

export interface Step {
  readonly from: Handle;
  readonly to: Handle;
  readonly day: number;
  /** Base minor units, about; or a share of what the payer holds of the flow. */
  readonly amount: number | { readonly percent: number };
  readonly channel: Channel;
  readonly kind: PurposeKind;
  readonly currency?: Currency;
  /** Percent of cases written as a round figure; where silent, as innocent payments of the kind are. */
  readonly round?: number;
}

export interface FlowPlan {
  /** Sends money; returns the tag of the payment. Steps of one account must be planned in time order. */
  send(step: Step): string;
  /** Moves money off the books: no account records it. The receiver pays out of its own float. Returns the gap's id. */
  leap(from: Handle, to: Handle, day: number, percent: number): string;
  readonly intents: readonly Intent[];
  readonly gaps: readonly GapDraft[];
}

const hour = 3_600_000;

/** `sources` send without having received. */
export function openFlowPlan(random: Random, span: Period, sources: ReadonlySet<Handle>): FlowPlan {
  const held = new Map<Handle, number>();
  const ready = new Map<Handle, number>();
  const intents: Intent[] = [];
  const gaps: GapDraft[] = [];
  const holding = (account: Handle) => held.get(account) ?? 0;
  const arrive = (account: Handle, amount: number, at: number) => {
    held.set(account, holding(account) + amount);
    ready.set(account, Math.max(ready.get(account) ?? 0, at + 2 * hour));
  };
  /** A moment on the day or later, after what the account waits for. */
  const momentFor = (account: Handle, day: number, channel: Channel) => {
    const hours = channel === 'mobile' || channel === 'card' ? walletHours : officeHours;
    const earliest = ready.get(account) ?? 0;
    for (let index = Math.max(day, dayOf(span, earliest)); index < span.days + 4; index++) {
      const at = momentOn(random, { ...span, days: span.days + 8 }, index, hours);
      if (at > earliest) return at;
    }
    throw new UntoldError(`flow: no time left for ${account} on day ${day}`);
  };
  return {
    intents,
    gaps,
    send(step) {
      const {
        from,
        to,
        day,
        amount,
        channel,
        kind,
        currency = 'KZT',
        round = kind === 'charity' ? giftRoundness : kind === 'friends' ? 100 : 45,
      } = step;
      const at = momentFor(from, day, channel);
      const free = sources.has(from);
      const most = free ? Number.MAX_SAFE_INTEGER : holding(from);
      const aim = typeof amount === 'number' ? amount : Math.floor((holding(from) * amount.percent) / 100);
      const rate = rates[currency];
      const jitter = typeof amount === 'number' ? Math.floor((aim * random.between(88, 112)) / 100) : aim;
      const target = Math.floor(Math.min(jitter, most) / rate);
      // A round figure is rounded down, so that it never needs more than there is.
      const whole = Math.floor(target / 100);
      const written = random.chance(round) ? roundFigure(random, whole, whole) : tidyDown(random, target);
      const intent: Intent = {
        at,
        from,
        to,
        amount: written,
        currency,
        channel,
        purpose: purposeText(random, kind, at),
        tag: `flow:${intents.length}`,
      };
      if (written <= 0 || inBase(intent) > most)
        throw new UntoldError(`flow: ${from} holds ${most}, cannot send ${inBase(intent)} to ${to}`);
      if (!free) held.set(from, holding(from) - inBase(intent));
      arrive(to, inBase(intent), at);
      intents.push(intent);
      return `flow:${intents.length - 1}`;
    },
    leap(from, to, day, percent) {
      const at = momentFor(from, day, 'cash');
      const amount = Math.floor((holding(from) * percent) / 100);
      if (amount <= 0) throw new UntoldError(`flow: ${from} holds nothing to leap`);
      held.set(from, holding(from) - amount);
      arrive(to, amount, at);
      gaps.push({ id: `gap-${gaps.length + 1}`, from, to, at, amount });
      return `gap-${gaps.length}`;
    },
  };
}
