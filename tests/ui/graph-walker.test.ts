/** Walking by keyboard: along the money, against it, among siblings, back. */
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../src/core/dataset/dataset.ts';
import { beginWalk, cameAlong, siblingsOf, walkMap, walkStep, type Step } from '../../src/ui/graph-view/walker.ts';
import { sceneOf } from './small-scene.ts';

const map = walkMap(sceneOf(['a>b 9', 'a>c 5', 'a>d 7', 'b>e 4', 'f>b 1', 'c>e 2']));

function walk(start: string, ...steps: readonly Step[]): string {
  const begun = beginWalk(map, accountKey(start));
  if (begun === null) throw new Error('empty scene');
  return steps.reduce((at, step) => walkStep(map, at, step), begun).at.slice('account:'.length);
}

describe('walking the graph', () => {
  it.each([
    ['right takes the largest payment out', ['right'], 'b'],
    ['down takes the next smaller sibling', ['right', 'down'], 'd'],
    ['and the next', ['right', 'down', 'down'], 'c'],
    ['and stops at the smallest', ['right', 'down', 'down', 'down'], 'c'],
    ['up goes back up', ['right', 'down', 'up'], 'b'],
    ['up stops at the largest', ['right', 'up'], 'b'],
    ['right twice follows the money', ['right', 'right'], 'e'],
    ['left from there takes the largest payer, not the way it came', ['right', 'down', 'down', 'right', 'left'], 'b'],
    ['back takes the way it came', ['right', 'down', 'down', 'right', 'back'], 'c'],
    ['back twice is the start', ['right', 'right', 'back', 'back'], 'a'],
    ['a dead end holds', ['right', 'right', 'right'], 'e'],
    ['nothing comes in at a source', ['left'], 'a'],
    ['first goes to the most money', ['right', 'right', 'first'], 'a'],
  ] as const)('%s', (_name, steps, end) => {
    expect(walk('a', ...steps)).toBe(end);
  });

  it('has all nodes as siblings at the start, most money first', () => {
    const begun = beginWalk(map, null);
    expect(begun?.at).toBe('account:a');
    expect(begun && siblingsOf(map, begun).map((k) => k.slice(8))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('knows the link it came along, whichever way it walked', () => {
    const begun = beginWalk(map, accountKey('e'));
    if (begun === null) throw new Error('empty scene');
    expect(cameAlong(map, begun)).toBeNull();
    expect(cameAlong(map, walkStep(map, begun, 'left'))?.id).toBe('account:b→account:e');
  });

  it('begins nowhere in an empty scene, and at the largest when the wanted node is not drawn', () => {
    expect(beginWalk(walkMap(sceneOf([])), null)).toBeNull();
    expect(beginWalk(map, accountKey('zz'))?.at).toBe('account:a');
  });

  it('skips nodes that are gone when it walks back', () => {
    const begun = beginWalk(map, accountKey('a'));
    if (begun === null) throw new Error('empty scene');
    const far = walkStep(map, walkStep(map, begun, 'right'), 'right');
    const later = walkMap(sceneOf(['a>c 5', 'c>e 2']));
    expect(walkStep(later, far, 'back').at).toBe('account:a');
  });
});
