/** What the graph draws for what the trainee did: marks, colours, words, and the SVG of it. */
import { describe, expect, it } from 'vitest';
import { accountKey, partyKey, type NodeKey } from '../../src/core/dataset/dataset.ts';
import { colourTable } from '../../src/ui/graph-view/colours.ts';
import {
  drawnIn,
  edgeOf,
  noMarks,
  orderByEdge,
  orderLabel,
  standIns,
  type Marks,
} from '../../src/ui/graph-view/marks.ts';
import { inkOn, okabeIto, paletteOf } from '../../src/ui/graph-view/palette.ts';
import { drawPicture, short, type Look } from '../../src/ui/graph-view/picture.ts';
import { startPositions } from '../../src/ui/graph-view/start-positions.ts';
import { pictureSvg } from '../../src/ui/graph-view/svg.ts';
import { sceneOf } from './small-scene.ts';

const scene = sceneOf(['a>b 1000', 'b>c 10', 'c>a 1']);
const look: Look = {
  colourBy: 'role',
  sizeBy: 'amount',
  palette: paletteOf('light'),
  edgeLabel: (e) => `${e.amount}`,
  holderOf: () => '',
};
const [ab, bc] = ['account:a→account:b', 'account:b→account:c'];
const draw = (marks: Partial<Marks>) => drawPicture(scene, look, { ...noMarks, ...marks });

describe('marks on edges', () => {
  it.each([
    ['plain', {}, 'plain', null],
    ['a traced one', { trace: new Map([[ab, [1]]]) }, 'trace', null],
    ['a marked one', { marked: new Map([[ab, 1]]) }, 'marked', null],
    ['marked and traced', { trace: new Map([[ab, [1]]]), marked: new Map([[ab, 1]]) }, 'trace', 'marked'],
    ['on the path and traced', { trace: new Map([[ab, [1]]]), path: new Map([[ab, [2]]]) }, 'path', null],
    ['truly financing and not seen', { trueFlow: new Map([[ab, 1]]) }, 'true', null],
    ['truly financing and marked', { trueFlow: new Map([[ab, 1]]), marked: new Map([[ab, 1]]) }, 'marked', 'true'],
  ] as const)('%s', (_name, marks, mark, halo) => {
    const edge = draw(marks as Partial<Marks>).edges.find((e) => e.id === ab);
    expect([edge?.mark, edge?.halo]).toEqual([mark, halo]);
  });

  it('fade what is off the trace, and only while there is one', () => {
    expect(draw({}).edges.some((e) => e.faded)).toBe(false);
    const traced = draw({ trace: new Map([[ab, [1]]]) });
    expect(traced.edges.filter((e) => e.faded).map((e) => e.from)).toEqual(['account:b', 'account:c']);
    expect(traced.nodes.filter((n) => n.faded).map((n) => n.key)).toEqual(['account:c']);
  });

  it('fade what is outside the hidden network while that is shown, and nothing of it unless there is a path', () => {
    const truth = new Map([[accountKey('a'), 'missed' as const]]);
    const hidden = draw({ trueFlow: new Map([[ab, 1]]), truth });
    expect(hidden.nodes.filter((n) => n.faded).map((n) => n.key)).toEqual(['account:c']);
    expect(hidden.edges.filter((e) => !e.faded).map((e) => e.id)).toEqual([ab]);
    const withPath = draw({ trueFlow: new Map([[ab, 1]]), truth, path: new Map([[bc, [1]]]) });
    expect(withPath.edges.filter((e) => !e.faded).map((e) => e.id)).toEqual([bc]);
  });

  it('name a crowd of members and claims only as far as they lead', () => {
    const many = sceneOf(Array.from({ length: 60 }, (_, k) => `p${k}>q${k} ${1000 - k}`));
    const keys = many.nodes.map((n) => n.key);
    const named = (marks: Partial<Marks>) =>
      drawPicture(many, look, { ...noMarks, ...marks }).nodes.filter((n) => n.leading).length;
    const plain = named({});
    expect(named({ truth: new Map(keys.map((key) => [key, 'missed'])), claimed: new Set(keys) })).toBe(plain);
    expect(named({ truth: new Map(keys.slice(-20).map((key) => [key, 'missed'])) })).toBeGreaterThanOrEqual(20);
    expect(named({ claimed: new Set(keys), frozen: new Set(keys.slice(-5)) })).toBe(plain + 5);
  });

  it('draw more money wider', () => {
    const widths = draw({}).edges.map((e) => e.width);
    expect(widths[0]).toBeGreaterThan(widths[1] ?? NaN);
    expect(widths[1]).toBeGreaterThan(widths[2] ?? NaN);
  });
});

describe('marks on nodes', () => {
  it('are badges, and rings after grading, with the true role in words', () => {
    const picture = draw({
      claimed: new Set([accountKey('a')]),
      frozen: new Set([accountKey('a'), accountKey('b')]),
      truth: new Map([[accountKey('c'), 'missed']]),
      trueRole: new Map([[accountKey('c'), 'courier']]),
    });
    expect(picture.nodes.map((n) => n.badges)).toEqual([['claimed', 'frozen'], ['frozen'], []]);
    expect(picture.nodes.map((n) => n.truth)).toEqual([null, null, 'missed']);
    expect(picture.nodes[2]?.label).toBe('c\n[courier]');
  });
});

describe('finding nodes for keys', () => {
  const held = sceneOf(['a1>b1 1', 'a2>b1 2'], (n) => ({ holder: partyKey(n.label.slice(0, 1)) }));
  const drawn = drawnIn(held);
  it.each([
    ['itself', accountKey('a1'), ['account:a1']],
    ['its accounts for a party', partyKey('a'), ['account:a1', 'account:a2']],
    ['nothing when not drawn', partyKey('z'), []],
  ] as const)('%s', (_name, key, found) => {
    expect(standIns(drawn, key)).toEqual(found);
  });

  it('takes the holder where accounts are drawn as parties', () => {
    const parties = drawnIn({
      nodes: sceneOf(['a>b 1'], () => ({ kind: 'person' })).nodes.map((n) => ({ ...n, key: partyKey(n.label) })),
    });
    const holders = new Map<NodeKey, NodeKey>([[accountKey('x'), partyKey('a')]]);
    expect(standIns(parties, accountKey('x'), holders)).toEqual(['party:a']);
    const row = { from: accountKey('x'), to: accountKey('y'), fromParty: partyKey('a'), toParty: partyKey('b') };
    expect(edgeOf(parties, row)).toBe('party:a→party:b');
    expect(edgeOf(parties, { ...row, toParty: partyKey('a') })).toBeNull();
  });

  it('numbers the steps of each edge', () => {
    const row = (a: string, b: string) => ({
      from: accountKey(a),
      to: accountKey(b),
      fromParty: accountKey(a),
      toParty: accountKey(b),
    });
    const order = orderByEdge(drawnIn(scene), [row('a', 'b'), row('b', 'c'), row('a', 'b'), row('a', 'zz')]);
    expect([...order]).toEqual([
      [ab, [1, 3]],
      [bc, [2]],
    ]);
  });

  it.each([
    [[1], '1'],
    [[1, 2, 3], '1–3'],
    [[1, 3, 4, 9], '1, 3–4, 9'],
    [[1, 3, 5, 7, 9], '1, 3 +3'],
    [[], ''],
  ])('writes %j as %s', (steps, label) => {
    expect(orderLabel(steps)).toBe(label);
  });
});

describe('colours', () => {
  it('keep a community its colour whatever else is drawn', () => {
    const by = (communities: readonly number[]) =>
      colourTable(
        sceneOf(
          communities.map((c) => `n${c}`),
          (n) => ({ community: Number(n.label.slice(1)) }),
        ),
        'community',
        look.palette,
      ).get('2')?.fill;
    expect(by([0, 1, 2])).toBe(by([2, 5]));
  });

  it('pair every colour of a role with a glyph of its own', () => {
    const roles = ['source', 'collector', 'distributor', 'pass-through', 'hub', 'sink'] as const;
    const table = colourTable(
      sceneOf(
        roles.map((_r, i) => `n${i}`),
        (n) => ({ role: roles[Number(n.label.slice(1))] ?? 'ordinary' }),
      ),
      'role',
      look.palette,
    );
    expect(new Set([...table.values()].map((c) => JSON.stringify(c.glyph))).size).toBe(6);
    expect(new Set([...table.values()].map((c) => c.fill)).size).toBe(6);
  });

  it('put black or white on each fill, whichever reads', () => {
    expect(inkOn(okabeIto.yellow)).toBe('#000000');
    expect(inkOn(okabeIto.blue)).toBe('#ffffff');
  });
});

describe('words', () => {
  it.each([
    ['Жанар', 10, 'Жанар'],
    ['Қайырымдылық қоры', 10, 'Қайырымды…'],
    ['a b c d', 5, 'a b…'],
  ])('%s in %d', (text, length, expected) => {
    expect(short(text, length)).toBe(expected);
  });
});

describe('the SVG', () => {
  const nasty = sceneOf(['a>b 5', 'b>a 3'], (n) => ({ label: n.label === 'a' ? '<script>&"\u0001' : 'Ә' }));
  const svg = pictureSvg(
    drawPicture(nasty, look, { ...noMarks, frozen: new Set([accountKey('a')]) }),
    startPositions(nasty.nodes),
    look.palette,
    'A & B',
  );

  it('keeps text as text, escaped, without what XML forbids', () => {
    expect(svg).toContain('&lt;script&gt;&amp;&quot;</text>');
    expect(svg).toContain('>Ә</text>');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).not.toContain('\u0001');
    expect(svg).not.toMatch(/<script|NaN|undefined|Infinity/);
  });

  it('puts no name on another: who is marked keeps it, the other has it as its title', () => {
    const scene = sceneOf(['a>b 5']);
    const together = new Map(scene.nodes.map(({ key }, i) => [key, { x: i, y: 0 }]));
    const drawn = drawPicture(scene, look, { ...noMarks, frozen: new Set([accountKey('b')]) });
    const labels = drawn.nodes.map(({ label }) => label.replaceAll('\n', ' '));
    const crowded = pictureSvg(drawn, together, look.palette, 'two');
    const texts = [...crowded.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts.join(' ')).toContain('b');
    expect(texts).not.toContain(labels[0]);
    expect(crowded).toContain(`<title>${labels[0] ?? ''}</title>`);
    const apart = new Map(scene.nodes.map(({ key }, i) => [key, { x: i * 400, y: 0 }]));
    expect(pictureSvg(drawn, apart, look.palette, 'two')).not.toContain(`<title>${labels[0] ?? ''}</title>`);
  });

  it('opens and closes every element', () => {
    const opened: string[] = [];
    for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (self === '/') continue;
      if (close === '/') expect(opened.pop()).toBe(name);
      else opened.push(name);
    }
    expect(opened).toEqual([]);
  });

  it('is valid without nodes', () => {
    expect(pictureSvg(drawPicture(sceneOf([]), look, noMarks), new Map(), look.palette, '')).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
