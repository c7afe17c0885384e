/** The consensus as signs and lines: size by the share that claimed, rings by the shares that traced and froze. Pure. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ClassNode, ClassPicture } from '../../../worker/debrief-protocol.ts';
import type { Palette } from '../../graph-view/palette.ts';
import type { DrawnLine } from './draw.ts';
import type { StageDot } from './stage.tsx';
import { linkColour, linkDash, linkVerdictOf, signOf, verdictColour, verdictOf } from './verdict.ts';

export interface DotsInput {
  readonly picture: ClassPicture;
  readonly teams: number;
  readonly chosen: NodeKey | null;
  /** Those that stay bright; null = all. */
  readonly lit: ReadonlySet<NodeKey> | null;
  readonly palette: Palette;
  readonly spoken: (node: ClassNode) => string;
}

/** What nobody saw must not be small: it is the lesson. */
const missedRadius = 13;

export function radiusOf(node: ClassNode, teams: number): number {
  const verdict = verdictOf(node, teams);
  if (verdict === 'missed') return missedRadius;
  const touched = Math.max(node.claimed.length, node.frozen.length);
  const seen = touched > 0 ? touched : node.traced.length / 2;
  return 7 + 11 * Math.sqrt(seen / Math.max(1, teams));
}

/** Whom the class had to find is named first, then who was seen by most. */
const needOf = ({ reasons, claimed, frozen, traced }: ClassNode) =>
  (reasons.length > 0 ? 1000 : 0) + claimed.length + frozen.length + traced.length / 2;

export function classDots(input: DotsInput): readonly StageDot[] {
  const { picture, teams, chosen, lit, palette, spoken } = input;
  return picture.nodes.flatMap((node): readonly StageDot[] => {
    if (node.place === null) return [];
    const verdict = verdictOf(node, teams);
    const share = (seats: readonly number[]) => seats.length / Math.max(1, teams);
    return [
      {
        key: node.key,
        at: node.place,
        radius: radiusOf(node, teams),
        sign: signOf[verdict],
        colour: verdictColour(verdict, palette),
        rings: [
          { share: share(node.traced), colour: palette.marked, width: 2.5 },
          { share: share(node.frozen), colour: palette.frozen, width: 4 },
        ],
        label: node.label,
        // Of those in the dark only what the bright ones leave room for.
        rank: node.key === chosen ? Infinity : needOf(node) / (lit === null || lit.has(node.key) ? 1 : 1e6),
        faded: lit !== null && !lit.has(node.key) && node.key !== chosen,
        chosen: node.key === chosen,
        spoken: () => spoken(node),
      },
    ];
  });
}

export function classLines({ picture, teams, lit, chosen, palette }: Omit<DotsInput, 'spoken'>): readonly DrawnLine[] {
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  return picture.links.flatMap((link): readonly DrawnLine[] => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (from === undefined || to === undefined || from.place === null || to.place === null) return [];
    const verdict = linkVerdictOf(link, teams);
    const touches = link.from === chosen || link.to === chosen;
    return [
      {
        from: from.place,
        to: to.place,
        fromRadius: radiusOf(from, teams),
        toRadius: radiusOf(to, teams),
        width: 1.2 + 3.2 * (link.marked.length / Math.max(1, teams)) + (touches ? 0.8 : 0),
        colour: linkColour(verdict, palette),
        dash: linkDash[verdict],
        faded:
          (verdict === 'stray' && !touches) ||
          (lit !== null && !(lit.has(link.from) && lit.has(link.to)) && !touches) ||
          (chosen !== null && lit === null && !touches),
      },
    ];
  });
}
