/** What lies over the picture for a while: money in motion, or two windows of time in colour. Shapes, styles, and how they reach the elements. */
import type { Core, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Palette } from './palette.ts';
import type { Work } from './turns.ts';

/** Colour and dash together: money under way, money that came before, and the windows something is in. */
export const tones = ['flow', 'past', 'only-a', 'only-b', 'both'] as const;
export type Tone = (typeof tones)[number];

export interface OverlayEdge {
  readonly tone: Tone;
  readonly width: number;
  /** Short words on the link; '' = none. */
  readonly label: string;
}

export interface OverlayNode {
  readonly tone: Tone;
  /** Thickness of the ring, model units. */
  readonly ring: number;
}

export interface Overlay {
  /** By edge id; edges left out step back. */
  readonly edges: ReadonlyMap<string, OverlayEdge>;
  readonly nodes: ReadonlyMap<NodeKey, OverlayNode>;
  /** Nodes left out step back too. */
  readonly quiet: boolean;
  /** Dots run along the links of tone `flow`. */
  readonly moving: boolean;
}

/** Okabe and Ito's blue, vermillion and green, each with a dash of its own. */
export function toneColour(tone: Tone, p: Palette): string {
  switch (tone) {
    case 'flow':
    case 'only-b':
      return p.trace;
    case 'past':
    case 'only-a':
      return p.path;
    case 'both':
      return p.marked;
  }
}

/** Empty = solid. */
export const toneDash: { readonly [tone in Tone]: readonly number[] } = {
  flow: [],
  past: [5, 3],
  'only-a': [8, 4],
  'only-b': [3, 3],
  both: [],
};

const ringStyle: { readonly [tone in Tone]: 'solid' | 'dashed' | 'dotted' } = {
  flow: 'solid',
  past: 'solid',
  'only-a': 'dashed',
  'only-b': 'dotted',
  both: 'solid',
};

export function overlayStyles(p: Palette): StylesheetJson {
  return [
    { selector: 'edge.over-quiet', style: { opacity: 0.16, label: '' } },
    { selector: 'node.over-quiet', style: { opacity: 0.35, 'text-opacity': 0 } },
    ...tones.flatMap((tone) => [
      {
        selector: `edge.over-${tone}`,
        style: {
          width: 'data(overWidth)',
          label: 'data(overLabel)',
          'line-color': toneColour(tone, p),
          'target-arrow-color': toneColour(tone, p),
          'line-style': toneDash[tone].length === 0 ? ('solid' as const) : ('dashed' as const),
          'line-dash-pattern': toneDash[tone].length === 0 ? [1] : [...toneDash[tone]],
          'z-index': tone === 'past' || tone === 'both' ? 22 : tone === 'only-a' ? 25 : 26,
          // What stays as it was steps back behind what changes.
          opacity: tone === 'past' || tone === 'both' ? 0.45 : 1,
        },
      },
      {
        selector: `node.over-${tone}`,
        style: {
          'outline-color': toneColour(tone, p),
          'outline-width': 'data(overRing)',
          'outline-offset': 2,
          'outline-style': ringStyle[tone],
          opacity: 1,
        },
      },
    ]),
  ] as StylesheetJson;
}

const classes = ['over-quiet', ...tones.map((tone) => `over-${tone}`)];

/** Puts an overlay on all elements there are, or takes it off. */
export function* overlaid(cy: Core, overlay: Overlay | null): Work {
  for (const edge of cy.edges().toArray()) {
    const over = overlay?.edges.get(edge.id());
    const data = over === undefined ? {} : { overWidth: over.width, overLabel: over.label };
    yield wear(edge, data, over !== undefined ? `over-${over.tone}` : overlay === null ? '' : 'over-quiet');
  }
  for (const node of cy.nodes().toArray()) {
    const over = overlay?.nodes.get(node.id() as NodeKey);
    const data = over === undefined ? {} : { overRing: over.ring };
    yield wear(node, data, over !== undefined ? `over-${over.tone}` : overlay?.quiet === true ? 'over-quiet' : '');
  }
}

/** 1 when something was changed, else 0: what is as it was costs nothing. */
function wear(element: EdgeSingular | NodeSingular, data: { readonly [name: string]: unknown }, wanted: string): 0 | 1 {
  const differing = Object.entries(data).filter(([name, value]) => element.data(name) !== value);
  for (const [name, value] of differing) element.data(name, value);
  const wrong = classes.filter((name) => element.hasClass(name) !== (name === wanted));
  for (const name of wrong)
    if (name === wanted) element.addClass(name);
    else element.removeClass(name);
  return differing.length + wrong.length > 0 ? 1 : 0;
}
