/** What became of a node or link in the class's hands, and how that is drawn: a colour and a shape for each. Pure. */
import type { ClassLink, ClassNode } from '../../../worker/debrief-protocol.ts';
import { okabeIto, type Palette } from '../../graph-view/palette.ts';

/**
 * `found`: claimed rightly by half of the teams or more; `split`: by fewer; `missed`: by nobody. Members nobody had to claim are `seen`
 * when a team traced their money, else `unseen`. `wrong`: not of the network, yet claimed or frozen; `bystander`: no more than traced.
 */
export const verdicts = ['found', 'split', 'missed', 'seen', 'unseen', 'wrong', 'bystander'] as const;
export type Verdict = (typeof verdicts)[number];

export type Sign = 'disc' | 'half' | 'triangle' | 'hollow' | 'square' | 'box';

export const signOf: { readonly [verdict in Verdict]: Sign } = {
  found: 'disc',
  split: 'half',
  missed: 'triangle',
  seen: 'disc',
  unseen: 'hollow',
  wrong: 'square',
  bystander: 'box',
};

export function verdictOf(node: ClassNode, teams: number): Verdict {
  const { reasons, truth, right, claimed, traced, frozen } = node;
  if (reasons.length > 0) return 2 * right.length >= teams ? 'found' : claimed.length > 0 ? 'split' : 'missed';
  if (truth === 'member') return traced.length + claimed.length > 0 ? 'seen' : 'unseen';
  return claimed.length + frozen.length > 0 ? 'wrong' : 'bystander';
}

export function verdictColour(verdict: Verdict, palette: Palette): string {
  switch (verdict) {
    case 'found':
      return okabeIto.green;
    case 'split':
      return okabeIto.orange;
    case 'missed':
    case 'unseen':
      return okabeIto.purple;
    case 'seen':
      return okabeIto.sky;
    case 'wrong':
      return okabeIto.vermillion;
    case 'bystander':
      return palette.plain;
  }
}

/** Seen by half or more, by fewer, by nobody; or marked without being of the flow. */
export const linkVerdicts = ['most', 'some', 'none', 'stray'] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

export function linkVerdictOf({ trueCount, hand, marked }: ClassLink, teams: number): LinkVerdict {
  if (trueCount === 0 && !hand) return 'stray';
  return marked.length === 0 ? 'none' : 2 * marked.length >= teams ? 'most' : 'some';
}

export function linkColour(verdict: LinkVerdict, palette: Palette): string {
  switch (verdict) {
    case 'most':
      return palette.marked;
    case 'some':
      return okabeIto.orange;
    case 'none':
      return palette.truth;
    case 'stray':
      return palette.trace;
  }
}

/** Empty = solid. */
export const linkDash: { readonly [verdict in LinkVerdict]: readonly number[] } = {
  most: [],
  some: [9, 4],
  none: [2, 4],
  stray: [6, 3, 2, 3],
};
