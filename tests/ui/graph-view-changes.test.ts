/** Gestures as changes of the view, and the tables' order. */
import { describe, expect, it } from 'vitest';
import { accountKey, partyKey } from '../../src/core/dataset/dataset.ts';
import { emptyWork } from '../../src/core/exercise/work.ts';
import { sortEdges, sortNodes } from '../../src/ui/analyst/graph/sort-rows.ts';
import {
  atLevel,
  bringIn,
  closeParty,
  collapse,
  egoAround,
  hangingOn,
  hide,
  nextEgo,
  openParty,
  pin,
  unpin,
} from '../../src/ui/analyst/graph/view-changes.ts';
import { sceneOf } from './small-scene.ts';

const view = emptyWork.view;
const [a, b] = [accountKey('a'), accountKey('b')];

describe('bringing in and hiding', () => {
  it('undo each other', () => {
    const hidden = { ...view, ...hide({ ...view, shown: [a] }, [a, b]) };
    expect(hidden).toMatchObject({ hidden: [a, b], shown: [] });
    expect(bringIn(hidden, [a])).toEqual({ hidden: [b], shown: [a] });
  });

  it('never list a node twice', () => {
    expect(bringIn({ ...view, shown: [a] }, [a, b])).toEqual({ shown: [a, b], hidden: [] });
    expect(hide({ ...view, hidden: [a] }, [a]).hidden).toEqual([a]);
  });
});

describe('collapsing', () => {
  const scene = sceneOf(['h>a 1', 'b>h 1', 'h>b 1', 'h>c 1', 'c>d 1']);
  it('takes what hangs only on the node, whichever way the money goes', () => {
    expect(hangingOn(scene, accountKey('h'))).toEqual([a, b]);
    expect(collapse(view, scene, accountKey('h')).hidden).toEqual([a, b]);
    expect(hangingOn(scene, accountKey('d'))).toEqual([]);
  });
});

describe('the neighbourhood', () => {
  it('widens with each press and ends in the whole', () => {
    let now = view;
    const hops = [1, 2, 3, 4].map(() => {
      now = { ...now, ...nextEgo(now, a) };
      return now.ego?.hops ?? null;
    });
    expect(hops).toEqual([1, 2, 3, null]);
    expect(nextEgo({ ...view, ego: { node: b, hops: 3 } }, a)).toEqual(egoAround(a, 1));
  });
});

describe('parties and pins', () => {
  it('open and close', () => {
    const opened = { ...view, ...openParty(view, partyKey('p')) };
    expect(opened.opened).toEqual(['party:p']);
    expect(closeParty(opened, partyKey('p'))).toEqual({ opened: [] });
  });

  it('pin and unpin without touching others', () => {
    const pinned = {
      ...view,
      ...pin(
        view,
        new Map([
          [a, { x: 1, y: 2 }],
          [b, { x: 3, y: 4 }],
        ]),
      ),
    };
    expect(unpin(pinned, a)).toEqual({ pinned: { [b]: { x: 3, y: 4 } } });
    expect(atLevel('parties')).toMatchObject({ level: 'parties', pinned: {}, opened: [] });
  });
});

describe('table order', () => {
  const scene = sceneOf(['a>b 5', 'b>c 9', 'c>a 5'], (n) =>
    n.label === 'b' ? { first: NaN, latin: '' } : { latin: n.label },
  );
  const order = {
    compare: (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0),
    kind: () => 'x',
    role: () => 'y',
    name: (key: string) => key.slice(8),
  };
  it.each([
    ['out', true, 'bac'],
    ['out', false, 'acb'],
    ['name', true, 'cba'],
    ['kind', true, 'abc'],
    ['latin', true, 'cab'],
    ['first', false, 'acb'],
    ['first', true, 'acb'],
  ] as const)('nodes by %s, descending %s', (by, descending, expected) => {
    expect(
      sortNodes(scene.nodes, by, descending, order)
        .map((n) => n.label)
        .join(''),
    ).toBe(expected);
  });

  it.each([
    ['amount', true, 'bac'],
    ['from', false, 'abc'],
    ['to', false, 'cab'],
  ] as const)('links by %s', (by, descending, expected) => {
    expect(
      sortEdges(scene.edges, by, descending, order)
        .map((e) => e.from.slice(8))
        .join(''),
    ).toBe(expected);
  });
});
