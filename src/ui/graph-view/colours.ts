/** Which colour and glyph a node gets, and the legend of them. Pure. */
import type { ColourBy } from '../../core/exercise/work.ts';
import type { RoleGuess, Scene, SceneNode } from '../../core/network/scene.ts';
import { roleGlyph, type Glyph } from './glyphs.ts';
import { okabeIto, type Palette } from './palette.ts';

export interface Colour {
  readonly fill: string;
  readonly glyph: Glyph | null;
  /** Nodes of this colour. */
  readonly count: number;
}

const order = [
  okabeIto.blue,
  okabeIto.orange,
  okabeIto.green,
  okabeIto.vermillion,
  okabeIto.purple,
  okabeIto.sky,
  okabeIto.yellow,
];

const roleFill: { readonly [role in RoleGuess]: string | null } = {
  source: okabeIto.sky,
  collector: okabeIto.orange,
  distributor: okabeIto.vermillion,
  'pass-through': okabeIto.yellow,
  hub: okabeIto.purple,
  sink: okabeIto.green,
  ordinary: null,
};

const kindFill: { readonly [kind in SceneNode['kind']]: string | null } = {
  person: okabeIto.sky,
  company: okabeIto.orange,
  npo: okabeIto.green,
  mvts: okabeIto.vermillion,
  vasp: okabeIto.purple,
  public: okabeIto.yellow,
  account: null,
  unknown: null,
};

/** What decides the colour of a node: a role, a community number, a kind or a country. */
export function colourKey(node: SceneNode, by: ColourBy): string {
  switch (by) {
    case 'role':
      return node.role;
    case 'community':
      return String(node.community);
    case 'kind':
      return node.kind;
    case 'country':
      return node.country;
  }
}

/** Colour by key, most frequent first. Communities and countries beyond the seven colours share grey and keep their number or code. */
export function colourTable(scene: Scene, by: ColourBy, palette: Palette): ReadonlyMap<string, Colour> {
  const counts = new Map<string, number>();
  for (const node of scene.nodes) {
    const key = colourKey(node, by);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  let next = 0;
  return new Map(
    sorted.map(([key, count]): [string, Colour] => {
      switch (by) {
        case 'role':
          return [
            key,
            {
              fill: roleFill[key as RoleGuess] ?? palette.plain,
              glyph: roleGlyph[key as RoleGuess] ?? null,
              count,
            },
          ];
        case 'kind':
          return [key, { fill: kindFill[key as SceneNode['kind']] ?? palette.plain, glyph: null, count }];
        case 'community':
          // By number, not by rank on screen, so that a filter does not repaint the rest.
          return [key, { fill: order[Number(key)] ?? palette.plain, glyph: { text: String(Number(key) + 1) }, count }];
        case 'country': {
          const fill = key === '' ? palette.plain : (order[next++] ?? palette.plain);
          return [key, { fill, glyph: key === '' ? null : { text: key }, count }];
        }
      }
    }),
  );
}
