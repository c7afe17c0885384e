/** From what was played to the plan: dead ends dropped, list, claims, chains and detours made. */
import { economyRates } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import { UntoldError } from '../untold.ts';
import { coverChains, liveMoves, type Move } from './chains.ts';
import { listMembers, planClaims } from './claims.ts';
import { planDetours } from './detours.ts';
import type { NetworkPlan } from './network-plan.ts';
import type { Shared } from './open-stage.ts';
import { thinGifts } from './thin-gifts.ts';

/** Throws UntoldError when too little of the money arrives. */
export function finishPlan(random: Random, shared: Shared, recipe: Recipe): NetworkPlan {
  const { economy, book, members, principal } = shared;
  const { span } = economy.spec;
  const decision = span.start + recipe.decisionDay * 86_400_000 + 9 * 3_600_000;
  const accountOf = (party: number) => economy.accountsOf(party)[0];
  const users = [...shared.endUsers.abroad, ...shared.endUsers.home];
  const ends = new Set(users.map((user) => user.account));
  const moves: readonly Move[] = [
    ...book.payments.map(({ tag, at, from, to, amount, currency }) => ({
      id: tag,
      gap: false,
      at,
      from,
      to,
      amount: amount * economyRates[currency],
    })),
    ...book.gaps.map((gap) => ({ ...gap, gap: true })),
  ];
  const givers = new Set([...members.roles].filter(([, role]) => role === 'donor').map(([party]) => accountOf(party)));
  const live = thinGifts(random.fork('thin'), liveMoves(moves, book.sources, ends), span.start, span.days, (move) =>
    givers.has(move.from),
  );
  const arrivals = live.filter((move) => ends.has(move.to));
  if (arrivals.length < 2) throw new UntoldError('weave: no money arrives');
  // Freezing must matter, and must not be able to stop everything.
  const sum = (list: readonly Move[]) => list.reduce((total, move) => total + move.amount, 0);
  const early = Math.floor((sum(arrivals.filter((move) => move.at < decision)) * 100) / sum(arrivals));
  if (early < 36 || early > 66) throw new UntoldError(`weave: ${early} percent arrive before the decision`);
  const kept = new Set(live.map((move) => move.id));
  const used = new Set(live.flatMap((move) => [move.from, move.to]));
  const holder = (account: number) => economy.account(account).holder;
  dropIdle(shared, (party) => used.has(accountOf(party)));
  const listed = listMembers(random.fork('list'), economy, members, principal.party, recipe.watchlist.listed);
  const fellow = (party: number) => {
    const cell = [...members.cells.values()].find((set) => set.has(party));
    const others = [...(cell ?? [])].filter(
      (one) =>
        one !== party &&
        members.roles.get(one) !== 'donor' &&
        !ends.has(accountOf(one)) &&
        !book.sources.has(accountOf(one)),
    );
    return others.length === 0 ? null : accountOf(random.pick(others));
  };
  const end = span.start + span.days * 86_400_000;
  const payments = [...book.payments.filter((payment) => kept.has(payment.tag)), ...shared.lawful];
  return {
    payments: payments.toSorted((a, b) => a.at - b.at || (a.tag < b.tag ? -1 : 1)),
    roles: members.roles,
    cells: [...members.cells]
      .filter(([, parties]) => parties.size > 0)
      .map(([id, parties]) => ({ id, parties: [...parties] })),
    chains: coverChains(live, book.sources, ends),
    gaps: book.gaps
      .filter((gap) => kept.has(gap.id))
      .map((gap) => ({ ...gap, from: holder(gap.from), to: holder(gap.to) })),
    claims: planClaims(members, live, accountOf),
    listed,
    decoys: [...members.decoys].map(([party, why]) => ({ party, why })),
    covered: [...members.covered].map(([party, why]) => ({ party, why })),
    relations: members.relations,
    sources: [...book.sources].filter((account) => used.has(account)),
    endUsers: [...ends].filter((account) => used.has(account)),
    detours: planDetours(
      random.fork('detours'),
      live,
      decision,
      end,
      holder,
      fellow,
      (account) => economy.account(account).country === 'KZ',
    ),
  };
}

/** Who gave nothing that arrived, or moved nothing, is no member, unless another's reason names it or it is the principal's. */
function dropIdle({ members, principal }: Shared, active: (party: number) => boolean): void {
  const idle = (party: number) => {
    const role = members.roles.get(party);
    if (party === principal.party || active(party) || role === undefined) return false;
    if (role === 'donor' || role === 'end-user') return true;
    return role !== 'diverter' && members.grounds.get(party)?.reason === 'on-behalf';
  };
  for (const [party, role] of members.roles)
    if (idle(party) && (role === 'donor' || role === 'end-user')) members.drop(party);
  const named = new Set<number>();
  for (const [party, { why }] of members.grounds) {
    if (idle(party)) continue;
    for (const [slot, other] of Object.entries(why.slots)) if (slot !== 'party' && slot !== 'tie') named.add(other);
  }
  for (const party of members.roles.keys()) if (idle(party) && !named.has(party)) members.drop(party);
}
