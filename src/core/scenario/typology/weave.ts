/** Weaves the typologies of a recipe into one hidden network: inlets raise money, lanes move it, deliveries bring it to end users. */
import type { Economy } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import { finishPlan } from './finish-plan.ts';
import { handOver, openDispatch } from './dispatch.ts';
import { openFinancing } from './financing.ts';
import { openFlowBook } from './flow-book.ts';
import { openMembership } from './membership.ts';
import { measureMix } from './mix.ts';
import type { NetworkPlan } from './network-plan.ts';
import { openStage, purseOf, type Shared } from './open-stage.ts';
import { openOwnershipChain } from './ownership-chain.ts';
import type { CellId } from './phrases.ts';
import { settingsOf } from './settings.ts';
import { turnsOf } from './turns.ts';
import type { Playing, Purse, Stage, Turn, Typology } from './typology.ts';
import { typologies } from './typologies.ts';

/**
 * The network of a recipe, members drawn from `economy` by lot. The same random state gives the same plan.
 * Throws UntoldError when this draw does not come out: another may.
 */
export function weave(random: Random, economy: Economy, recipe: Recipe): NetworkPlan {
  const { days } = economy.spec.span;
  const mix = measureMix(economy);
  const principal = purseOf(economy, economy.cast(random.fork('principal'), 'resident'));
  const members = openMembership(random.fork('members'), economy, principal.party);
  members.enrol(principal.party, 'financier', 'principal');
  const owned = recipe.ownershipChain ? openOwnershipChain(economy, members, principal.party) : null;
  if (owned !== null) {
    members.enrol(owned.upper, 'front', 'principal');
    members.enrol(owned.lower, 'front', 'principal');
  }
  const users = (count: number, kind: 'resident' | 'person-abroad') =>
    Array.from({ length: count }, () => purseOf(economy, members.cast(kind)));
  const shared: Shared = {
    economy,
    decisionDay: recipe.decisionDay,
    principal,
    book: openFlowBook(random.fork('book'), economy, mix, evenOut(days, recipe.decisionDay)),
    mix,
    members,
    firms: owned === null ? [] : [purseOf(economy, owned.directed)],
    endUsers: { home: users(2, 'resident'), abroad: users(3, 'person-abroad') },
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
  run({
    random: random.fork('run'),
    days,
    rounds: recipe.rounds,
    inlets: [financing, ...ofPhase('raise')],
    lanes: lanesOf(ofPhase('move')),
    delivers,
    use,
  });
  for (const { typology, stage, settings } of played) typology.twin(stage, settings);
  if (members.covered.size === 0) typologies.find((one) => one.name === 'sham-npo')?.twin(use, {});
  return finishPlan(random.fork('finish'), shared, recipe);
}

function cellOf(typology: Typology): CellId {
  const cell: `${Typology['phase']}-${Typology['name']}` = `${typology.phase}-${typology.name}`;
  return cell as CellId;
}

/** Percent that sources give on a day, so that about half of all money is given on either side of the decision. */
function evenOut(days: number, decisionDay: number): (day: number) => number {
  const before = Math.max(1, Math.min(days - 1, decisionDay));
  return (day) => Math.max(40, Math.min(250, Math.floor((50 * days) / (day < before ? before : days - before))));
}

/** Typologies listed one after another are chained while they are few, and form parallel lanes when there are more. */
function lanesOf(moves: readonly Playing[]): readonly (readonly Playing[])[] {
  const count = Math.min(4, Math.ceil(moves.length / 2));
  const lanes: Playing[][] = Array.from({ length: count }, () => []);
  moves.forEach((move, place) => lanes[Math.floor((place * count) / moves.length)].push(move));
  return lanes;
}

interface Works {
  readonly random: Random;
  readonly days: number;
  readonly rounds: number;
  readonly inlets: readonly Playing[];
  readonly lanes: readonly (readonly Playing[])[];
  readonly delivers: readonly Playing[];
  readonly use: Stage;
}

function run({ random, days, rounds, inlets, lanes, delivers, use }: Works): void {
  const turns = inlets
    .flatMap((inlet, place) => turnsOf(days, rounds, place, inlets.length).map((turn) => ({ inlet, place, turn })))
    .toSorted((a, b) => a.turn.to - b.turn.to || a.place - b.place);
  let lane = random.below(8);
  let delivery = random.below(8);
  const deliver = (turn: Turn, purses: readonly Purse[]) => {
    for (const purse of purses) {
      if (use.economy.account(purse.account).country !== 'KZ') handOver(use, purse);
      else delivers[delivery++ % delivers.length].turn(turn, [purse]);
    }
  };
  for (const { inlet, place, turn } of turns) {
    const purses = distinct(inlet.turn(turn, []));
    // Now and then the principal's own money takes the short way past all layers.
    if (lanes.length === 0 || (place === 0 && random.chance(25))) {
      deliver(turn, purses);
      continue;
    }
    purses.forEach((purse) => {
      const through = lanes[lane++ % lanes.length].reduce<readonly Purse[]>(
        (at, move) => (at.length === 0 ? [] : distinct(move.turn(turn, at))),
        [purse],
      );
      deliver(turn, through);
    });
  }
}

function distinct(purses: readonly Purse[]): readonly Purse[] {
  return [...new Map(purses.map((purse) => [purse.account, purse])).values()];
}
