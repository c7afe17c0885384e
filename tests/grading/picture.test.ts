import { describe, expect, it } from 'vitest';
import { comparePictures, type PictureFlow } from '../../src/core/grading/picture.ts';

const flow = (from: string, to: string, amount: number, gap = false): PictureFlow => ({
  from: `party:${from}`,
  to: `party:${to}`,
  amount,
  gap,
});

describe('comparePictures', () => {
  it('sums flows per pair and tells whose they are', () => {
    const { links } = comparePictures(
      [flow('a', 'b', 3), flow('a', 'b', 4)],
      [flow('a', 'b', 4), flow('b', 'c', 1)],
      [],
    );
    expect(links).toEqual([
      { from: 'party:a', to: 'party:b', gap: false, truth: 7, mine: 4 },
      { from: 'party:b', to: 'party:c', gap: false, truth: 0, mine: 1 },
    ]);
  });

  it('puts money left of where it goes, and loops do not hang it', () => {
    const { nodes, columns } = comparePictures(
      [flow('a', 'b', 1), flow('b', 'c', 1), flow('c', 'a', 1), flow('a', 'c', 1)],
      [],
      ['party:z'],
    );
    const column = Object.fromEntries(nodes.map((n) => [n.key, n.column]));
    expect(nodes).toHaveLength(4);
    expect(columns).toBe(3);
    expect(new Set([column['party:a'], column['party:b'], column['party:c']]).size).toBe(3);
  });

  it('names who moves most money first', () => {
    const { nodes } = comparePictures([flow('a', 't', 5), flow('b', 't', 9), flow('c', 't', 1)], [], []);
    expect(nodes.map((n) => n.key)).toEqual(['party:t', 'party:b', 'party:a', 'party:c']);
  });

  it('keeps a gap apart from payments between the same two', () => {
    expect(comparePictures([flow('a', 'b', 1), flow('a', 'b', 2, true)], [], []).links).toHaveLength(2);
  });

  it('draws nothing from nothing', () => {
    expect(comparePictures([], [], [])).toEqual({ nodes: [], links: [], columns: 1 });
  });
});
