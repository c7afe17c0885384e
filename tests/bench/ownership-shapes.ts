/** Relations in the shapes that ownership takes at its worst, about 100,000 of each, in no helpful order. */
import type { Relation } from '../../src/core/dataset/dataset.ts';

export interface Shape {
  readonly name: string;
  readonly relations: readonly Relation[];
  readonly listed: readonly string[];
}

type Draw = (below: number) => number;
type Tie = readonly [from: string, to: string, share: number | null];

export function shapes(count: number): readonly Shape[] {
  const draw = drawing(20_260_701);
  const listed = Array.from({ length: 1_000 }, (_, i) => `x${i}`);
  const chain: readonly Tie[] = Array.from({ length: count }, (_, i) => [i === 0 ? 'x0' : `b${i - 1}`, `b${i}`, 5_100]);
  const bodies = Math.floor(count / 2);
  return [
    { name: 'chain, 1 listed', listed: ['x0'], relations: made(chain, draw) },
    {
      name: 'chain, 1,000 listed at its head',
      listed,
      // Each also holds a stake of its own, so that no two are alike.
      relations: made([...chain.slice(1), ...listed.flatMap((x, i): Tie[] => [[x, 'b0', null], [x, `b${i * 7}`, 100]])], draw), // prettier-ignore
    },
    {
      name: 'fan, 1,000 listed',
      listed,
      relations: made(
        Array.from({ length: count }, (_, i): Tie => [`x${draw(1_000)}`, `b${i % (count / 3)}`, 2_600]),
        draw,
      ),
    },
    {
      name: 'loops at random, 1,000 listed',
      listed,
      relations: made(
        Array.from({ length: count }, (): Tie => {
          const from = draw(10) === 0 ? `x${draw(1_000)}` : `b${draw(bodies)}`;
          return [from, `b${draw(bodies)}`, draw(8) === 0 ? null : 500 + draw(6_000)];
        }),
        draw,
      ),
    },
    {
      name: 'layers of shared stakes, 1,000 listed',
      listed,
      relations: made(
        // Every listed party controls the first layer; below, four stakes of 26 % make each body.
        [
          ...listed.flatMap((x): Tie[] => [[x, 'l0-0', null], [x, `l0-${draw(40)}`, null]]), // prettier-ignore
          ...Array.from({ length: 39 }, (_, i): Tie => ['l0-0', `l0-${i + 1}`, 9_000]),
          ...Array.from({ length: count - 2_039 }, (_, i): Tie => {
            const layer = Math.floor(i / 160) + 1;
            return [`l${layer - 1}-${(i * 7 + (i >> 5)) % 40}`, `l${layer}-${i % 40}`, 2_600];
          }),
        ],
        draw,
      ),
    },
  ];
}

function made(ties: readonly Tie[], draw: Draw): readonly Relation[] {
  const order = ties.map((tie) => [draw(2 ** 30), tie] as const).sort(([a], [b]) => a - b);
  return order.map(([, [from, to, share]], i) => ({
    id: `r${i}`,
    from,
    to,
    type: share === null ? 'controls' : 'owns',
    share,
    since: null,
    until: null,
  }));
}

/** Whole numbers below a bound, the same every time (mulberry32). */
function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), 1 | state);
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) % below;
  };
}
