/** Weaves the typologies of a recipe into one hidden network: inlets raise money, lanes move it, deliveries bring it to end users. */
import type { Economy } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import { finishPlan } from './finish-plan.ts';
import { openDispatch } from './dispatch.ts';
import { openFinancing } from './financing.ts';
import { openFlowBook } from './flow-book.ts';
import { openGiving } from './giving.ts';
import { openMembership } from './membership.ts';
import { measureMix } from './mix.ts';
import { flowPayments, openPace } from './pace.ts';
import type { NetworkPlan } from './network-plan.ts';
import { freshDays, openStage, purseOf, type Shared } from './open-stage.ts';
import { openOwnershipChain } from './ownership-chain.ts';
import type { CellId } from './phrases.ts';
import { settingsOf } from './settings.ts';
import { lanesOf, playAll } from './play-all.ts';
import type { Stage, Typology } from './typology.ts';
import { typologies } from './typologies.ts';

/** Base minor units from which money that lies about is sent on. */
const stuck = 2_000_000;

/**
 * The network of a recipe, members drawn from `economy` by lot. The same random state gives the same plan.
 * Throws UntoldError when this draw does not come out: another may.
 */
export function weave(random: Random, economy: Economy, recipe: Recipe): NetworkPlan {
  const { days } = economy.spec.span;
  const mix = measureMix(economy);
  const members = openMembership(random.fork('members'), economy);
  const principal = purseOf(
    economy,
    members.castWhere('resident', (party) => !members.binds(party)),
  );
  members.enrol(principal.party, 'financier', 'principal');
  const owned = recipe.ownershipChain ? openOwnershipChain(economy, members, principal.party) : null;
  if (owned !== null) {
    members.enrol(owned.upper, 'front', 'principal');
    members.enrol(owned.lower, 'front', 'principal');
  }
  const users = (count: number, kind: 'resident' | 'person-abroad') =>
    Array.from({ length: count }, () => purseOf(economy, members.cast(kind)));
  const endUsers = { home: users(2, 'resident'), abroad: users(3, 'person-abroad') };
  const ends = new Set([...endUsers.home, ...endUsers.abroad].map((user) => user.account));
  const book = openFlowBook(random.fork('book'), economy, mix, (day) => giving(day));
  const giving = openGiving(book, ends, economy.spec.span, recipe.decisionDay);
  // Widened below, once it is known how many members there are.
  let pace = openPace(book, days, recipe.rounds, 1);
  const shared: Shared = {
    economy,
    decisionDay: recipe.decisionDay,
    principal,
    book,
    pace: { ahead: (day) => pace.ahead(day), gapFree: (day) => pace.gapFree(day) },
    now: 0,
    mix,
    members,
    firms: owned === null ? [] : [purseOf(economy, owned.directed)],
    endUsers,
    lawful: [],
  };
  const stageOf = (cell: CellId): Stage => openStage(random.fork(cell), shared, cell);
  const use = stageOf('use');
  for (const user of [...shared.endUsers.abroad, ...shared.endUsers.home]) {
    members.enrol(user.party, 'end-user', 'use');
    members.tie(user.party, members.someone('use', user.party));
    use.because(user, 1, 'end-user.receives');
  }

  const chosen = recipe.typologies.flatMap(({ name, parameters }) => {
    const typology = typologies.find((one) => one.name === name);
    return typology === undefined ? [] : [{ typology, settings: settingsOf(typology, parameters) }];
  });
  const raises = chosen.filter(({ typology }) => typology.phase === 'raise').length;
  const financing = openFinancing(stageOf('financing'), principal, owned, raises === 0 ? 160 : 100);
  const played = chosen.map(({ typology, settings }) => {
    const stage = stageOf(cellOf(typology));
    return { typology, settings, stage, playing: typology.open(stage, settings) };
  });
  const ofPhase = (phase: Typology['phase']) =>
    played.filter((one) => one.typology.phase === phase).map((one) => one.playing);
  const delivers = ofPhase('deliver');
  if (delivers.length < 2) delivers.push(openDispatch(stageOf('dispatch'), delivers.length === 0 ? 5 : 3));
  const donors = [...members.roles.values()].filter((role) => role === 'donor').length;
  const payments = flowPayments(recipe.transactions, members.roles.size - donors);
  pace = openPace(book, days, recipe.rounds, payments);
  playAll({
    random: random.fork('run'),
    days,
    rounds: recipe.rounds,
    ahead: (day) => pace.ahead(day),
    held: (purse) => book.held(purse.account),
    holders: () =>
      [...members.roles.keys()]
        .map((party) => purseOf(economy, party))
        .filter(({ account }) => {
          const since = economy.spec.span.start + (shared.now - freshDays(days)) * 86_400_000;
          return !ends.has(account) && !book.sources.has(account) && book.fresh(account, since) > stuck;
        }),
    turnsWanted: Math.floor(payments / 13),
    giving: Math.min(100, Math.floor((45 * payments) / Math.max(1, donors * recipe.rounds))),
    moveTo: (day) => void (shared.now = day),
    inlets: [financing, ...ofPhase('raise')],
    lanes: lanesOf(ofPhase('move')),
    delivers,
    use,
  });
  // Directed by the principal, with or without a part in the flow.
  for (const firm of shared.firms) members.enrol(firm.party, 'front', 'principal');
  for (const { typology, stage, settings } of played) typology.twin(stage, settings);
  if (members.covered.size === 0) typologies.find((one) => one.name === 'sham-npo')?.twin(use, {});
  return finishPlan(random.fork('finish'), shared, recipe);
}

function cellOf(typology: Typology): CellId {
  const cell: `${Typology['phase']}-${Typology['name']}` = `${typology.phase}-${typology.name}`;
  return cell as CellId;
}
