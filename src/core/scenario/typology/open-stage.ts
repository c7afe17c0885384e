/** The stage a typology plays on: joins books, members and the mix into the one door of `Stage`. */
import { dayOf } from '../calendar.ts';
import { economyRates, type AccountPlace, type CastKind, type Economy } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { FlowBook } from './flow-book.ts';
import { phraseOf, type Membership } from './membership.ts';
import type { Mix } from './mix.ts';
import type { Pace } from './pace.ts';
import type { PlannedPayment } from './network-plan.ts';
import type { CellId } from './phrases.ts';
import type { FlowStep, Purse, Stage } from './typology.ts';

/** What all stages of one network share. */
export interface Shared {
  readonly economy: Economy;
  readonly decisionDay: number;
  readonly principal: Purse;
  readonly book: FlowBook;
  readonly mix: Mix;
  readonly members: Membership;
  /** Companies the principal owns or directs that no typology has taken yet. */
  readonly firms: Purse[];
  readonly endUsers: { readonly home: readonly Purse[]; readonly abroad: readonly Purse[] };
  readonly pace: Pace;
  /** Day before which nothing is passed on any more: the play has moved past it. */
  now: number;
  /** Payments that are not flow. */
  readonly lawful: PlannedPayment[];
}

export const purseOf = (economy: Economy, party: number): Purse => ({ party, account: economy.accountsOf(party)[0] });

export function openStage(random: Random, shared: Shared, cell: CellId): Stage {
  const { economy, book, mix, members, principal } = shared;
  const { span } = economy.spec;
  const readyDay = (purse: Purse) => Math.max(0, dayOf(span, book.ready(purse.account)));
  const lawfulStep = (step: FlowStep): void => {
    if (step.day >= span.days) return;
    const moment = economy.moment(random, Math.max(0, step.day));
    if (moment >= span.start + span.days * 86_400_000) return;
    const country = (account: AccountPlace) => economy.account(account).country;
    const { channel, currency } = mix.suit(random, step.manner, country(step.from), country(step.to), step.amount);
    const target = Math.floor(step.amount / economyRates[currency]);
    const amount = economy.figure(random, target, 2 * target);
    const purpose = economy.purpose(random, random.pick(step.kinds));
    const tag = `twin:${shared.lawful.length}`;
    shared.lawful.push({
      at: moment,
      from: step.from,
      to: step.to,
      amount,
      currency,
      channel,
      purpose,
      tag,
      flow: false,
    });
  };
  const cash = (
    desks: readonly AccountPlace[],
    fill: (desk: AccountPlace) => Pick<FlowStep, 'from' | 'to'>,
    kind: 'withdrawal' | 'deposit',
    at: number,
    amount: number,
  ) => {
    if (desks.length === 0) return;
    const { from, to } = fill(random.pick(desks));
    const tag = `cash:${shared.lawful.length}`;
    const most = amount;
    const figure = economy.figure(random, most, most);
    const purpose = economy.purpose(random, kind);
    shared.lawful.push({ at, from, to, amount: figure, currency: 'KZT', channel: 'cash', purpose, tag, flow: false });
  };
  const stage: Stage = {
    economy,
    random,
    days: span.days,
    decisionDay: shared.decisionDay,
    principal: principal.party,
    cast: (kind) => purseOf(economy, members.cast(kind)),
    join(kind, role, tie) {
      const member = purseOf(economy, members.cast(kind));
      const other = tie ?? members.someone(cell, member.party);
      members.enrol(member.party, role, cell);
      members.tie(member.party, other);
      return member;
    },
    firm(role, tie) {
      const taken = shared.firms.shift();
      if (taken === undefined) return stage.join('company', role, tie);
      members.enrol(taken.party, role, cell);
      return taken;
    },
    donor(kind: CastKind = 'resident') {
      const donor = purseOf(economy, members.cast(kind));
      members.enrol(donor.party, 'donor', cell);
      book.source(donor.account);
      return donor;
    },
    source: (purse) => book.source(purse.account),
    because(member, weight, code, slots = {}, ties = []) {
      if (members.grounds.has(member.party)) return;
      const tied = members.tieOf(member.party);
      members.ground(member.party, {
        reason: 'on-behalf',
        weight,
        why: phraseOf(code, {
          party: member.party,
          principal: principal.party,
          tie: tied?.other ?? principal.party,
          ...slots,
        }),
        ties: ties.length > 0 || tied === null ? ties : [tied.tie],
      });
    },
    endUser: (where) => random.pick(shared.endUsers[where]),
    acting(list, count, purse) {
      const early = readyDay(purse) < shared.decisionDay;
      const idle = (place: number) => list.length > 2 && place % 3 === (early ? 2 : 1);
      const awake = list.filter((_, place) => !idle(place));
      const chosen = random.shuffle(awake.filter((one) => one.account !== purse.account));
      return chosen.slice(0, Math.max(1, Math.min(count, chosen.length)));
    },
    quietDay(from, to) {
      const days = [0, 0, 0].map(() => random.between(from, to));
      const busy = (day: number) => {
        const week = Math.floor(day / 7);
        // The last week may be a short one.
        const length = Math.min(7, span.days - week * 7);
        return Math.floor((book.inWeek(week) * 70) / length);
      };
      return days.reduce((best, day) => (busy(day) < busy(best) ? day : best));
    },
    send: (step) => book.send(step),
    pay(from, to, hop) {
      const got: Purse[] = [];
      const keep = hop.keep ?? random.between(2, 9);
      const weights = to.map(() => random.between(60, 140));
      let left = weights.reduce((sum, weight) => sum + weight, 0);
      // What has lain for weeks was kept for good; rests of the last turns go along.
      const since = book.ready(from.account) - freshDays(span.days) * 86_400_000;
      let budget = Math.floor((book.fresh(from.account, since) * (100 - keep) * (from.percent ?? 100)) / 10_000);
      to.forEach((one, place) => {
        const part = Math.floor((budget * weights[place]) / left);
        const before = book.held(from.account);
        const day = Math.max(shared.now, readyDay(from)) + gap(random, span.days);
        const tag = book.send({
          from: from.account,
          to: one.account,
          day,
          amount: part,
          manner: hop.manner,
          kinds: hop.kinds,
        });
        budget -= before - book.held(from.account);
        left -= weights[place];
        if (tag !== null) got.push({ party: one.party, account: one.account });
      });
      return got;
    },
    leap(from, to, how) {
      if (!shared.pace.gapFree(readyDay(from))) return null;
      const made = book.leap(from.account, to.account, random.between(1, 3));
      if (made === null) return null;
      if (how === 'cash') {
        const before = book.ready(from.account);
        const out = economy.moment(random, Math.min(span.days - 1, dayOf(span, before)), before + 1);
        const inAt = made.at;
        if (out < made.at)
          cash(mix.desks.draw, (desk) => ({ from: from.account, to: desk }), 'withdrawal', out, made.amount);
        cash(mix.desks.payIn, (desk) => ({ from: desk, to: to.account }), 'deposit', inAt, made.amount);
      }
      return { party: to.party, account: to.account };
    },
    readyDay,
    lawful: (step) => lawfulStep(step),
    relate: (from, type, to, share) => members.relate(from, type, to, share),
    decoy: (party, code, slots) => members.decoy(party, code, slots),
    covered: (party) => members.cover(party),
  };
  return stage;
}

/** How long money lies before it counts as kept. */
export function freshDays(days: number): number {
  return Math.max(10, Math.floor(days / 7));
}

/** Days between coming in and going on: mostly the same day or the next, longer in a long period. */
function gap(random: Random, days: number): number {
  const drawn = random.below(100);
  if (drawn < 45) return 0;
  if (drawn < 80) return 1;
  return drawn < 93 || days < 60 ? 2 : 3;
}
