/** The eight motifs of AMLworld (Altman et al., arXiv 2306.16424, figure 2) as ways to move money. */
import { layer, pass, passing, widest } from './motif-members.ts';
import { layeredTwin } from './motif-twins.ts';
import type { Purse, Typology, TypologyParameter } from './typology.ts';

const size = (name: string, least: number, usual: number, most = widest): TypologyParameter => ({
  name,
  least,
  most,
  usual,
});

/** One account pays many. */
export const fanOut: Typology = {
  name: 'fan-out',
  phase: 'move',
  parameters: [size('hubs', 1, 2, 3), size('width', 2, 4)],
  open(stage, { hubs, width }) {
    const heads = layer(stage, hubs, 'layer.scatters');
    const ends = layer(stage, width, 'layer.passes-on');
    return {
      turn: (_turn, purses) =>
        pass(stage, pass(stage, purses, heads, 1), ends, stage.random.between(2, Math.max(2, Math.min(width, 6)))),
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.pays-crew', ['company', 'resident'], [1, 8], 'salary', 0),
};

/** Many accounts pay one. */
export const fanIn: Typology = {
  name: 'fan-in',
  phase: 'move',
  parameters: [size('width', 2, 4), size('hubs', 1, 2, 3)],
  open(stage, { width, hubs }) {
    const starts = layer(stage, width, 'layer.passes-on');
    const heads = layer(stage, hubs, 'layer.gathers');
    return {
      turn(_turn, purses) {
        const [hub] = stage.random.shuffle(heads);
        return pass(stage, pass(stage, purses, starts, stage.random.between(2, 3)), [hub], 1);
      },
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.gathers-rents', ['resident', 'trader'], [9, 1], 'rent', 1),
};

/** A ring: the money comes back to where it went in, and leaves from there. */
export const cycle: Typology = {
  name: 'cycle',
  phase: 'move',
  parameters: [size('ring', 3, 4)],
  open(stage, { ring }) {
    const members = layer(stage, ring, 'cycle.member');
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) => {
          const first = stage.random.below(ring);
          let at = stage.pay(purse, [members[first]], passing);
          for (let step = 1; step <= ring; step++) {
            // Next to nothing is kept on the way round.
            const next = members[(first + step) % ring];
            at = at.flatMap((one) => stage.pay(one, [next], { ...passing, keep: stage.random.between(1, 3) }));
          }
          return at;
        }),
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.savings-circle', ['resident'], [1, 1, 1, 1, 1], 'friends', 0, true),
};

/** A random walk through a pool; unlike the ring it does not come back. */
export const randomWalk: Typology = {
  name: 'random',
  phase: 'move',
  parameters: [size('pool', 3, 6), size('steps', 1, 2, 8)],
  open(stage, { pool, steps }) {
    const members = layer(stage, pool, 'layer.passes-on');
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) => {
          const walk = stage.random.shuffle(members).slice(0, Math.min(pool, steps + 1));
          let at: readonly Purse[] = [purse];
          for (const next of walk) at = at.flatMap((one) => stage.pay(one, [next], passing));
          return at;
        }),
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.friends', ['resident'], [2, 3, 2], 'friends', 1),
};

/** Each of one side pays several of the other. */
export const bipartite: Typology = {
  name: 'bipartite',
  phase: 'move',
  parameters: [size('left', 2, 3), size('right', 2, 3)],
  open(stage, { left, right }) {
    const one = layer(stage, left, 'layer.passes-on');
    const two = layer(stage, right, 'layer.passes-on');
    return { turn: (_turn, purses) => pass(stage, pass(stage, purses, one, 2), two, 2) };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.wholesale', ['company'], [4, 3], 'goods', 1),
};

/** Two bipartite layers on top of each other. */
export const stack: Typology = {
  name: 'stack',
  phase: 'move',
  parameters: [size('left', 2, 2), size('middle', 2, 3), size('right', 2, 2)],
  open(stage, { left, middle, right }) {
    const one = layer(stage, left, 'layer.passes-on');
    const two = layer(stage, middle, 'layer.passes-on');
    const three = layer(stage, right, 'layer.passes-on');
    return { turn: (_turn, purses) => pass(stage, pass(stage, pass(stage, purses, one, 2), two, 2), three, 2) };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.supply-chain', ['company'], [2, 3, 3], 'goods', 1),
};

/** One pays many, who all pay one other. */
export const scatterGather: Typology = {
  name: 'scatter-gather',
  phase: 'move',
  parameters: [size('width', 2, 4), size('hubs', 1, 2, 3)],
  open(stage, { width, hubs }) {
    const starts = layer(stage, hubs, 'layer.scatters');
    const middle = layer(stage, width, 'layer.passes-on');
    const ends = layer(stage, hubs, 'layer.gathers');
    return {
      turn(_turn, purses) {
        const [end] = stage.random.shuffle(ends);
        const spread = pass(
          stage,
          pass(stage, purses, starts, 1),
          middle,
          stage.random.between(2, Math.max(2, Math.min(width, 4))),
        );
        return pass(stage, spread, [end], 1);
      },
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.organiser', ['company', 'resident', 'company'], [1, 5, 1], 'services', 0),
};

/** Many pay one, who pays many others. */
export const gatherScatter: Typology = {
  name: 'gather-scatter',
  phase: 'move',
  parameters: [size('left', 2, 3), size('right', 2, 3), size('hubs', 1, 2, 3)],
  open(stage, { left, right, hubs }) {
    const starts = layer(stage, left, 'layer.passes-on');
    const middle = layer(stage, hubs, 'layer.gathers');
    const ends = layer(stage, right, 'layer.passes-on');
    return {
      turn(_turn, purses) {
        const [hub] = stage.random.shuffle(middle);
        const gathered = pass(stage, pass(stage, purses, starts, 2), [hub], 1);
        return pass(stage, gathered, ends, stage.random.between(2, Math.max(2, Math.min(right, 4))));
      },
    };
  },
  twin: (stage) => layeredTwin(stage, 'decoy.cooperative', ['company', 'trader', 'resident'], [5, 1, 6], 'market', 1),
};
