/** Which slides a class gets: what it cannot show is left out. Pure. */
import type { ConsensusView } from '../../../worker/debrief-protocol.ts';
import type { ScoresView } from '../../../worker/debrief-protocol-plans.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { verdictOf } from '../stage/verdict.ts';

export type SlideKind =
  | { readonly kind: 'title' }
  | {
      readonly kind: 'network';
      readonly lit: readonly NodeKey[] | null;
      readonly about: 'all' | 'unseen' | 'over' | 'disputed';
    }
  | { readonly kind: 'found' }
  | { readonly kind: 'plans' }
  | { readonly kind: 'vote' }
  | { readonly kind: 'scores' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'actions' };

/** Hardest questions shown. */
const mostQuestions = 2;

/** What the class did in the room itself. */
export interface Talk {
  readonly votes: number;
  /** Improvements on the after-action sheet. */
  readonly improvements: number;
}

export function slidesOf(
  { picture, made }: ConsensusView,
  { items, distributions }: ScoresView,
  { votes, improvements }: Talk,
): readonly SlideKind[] {
  const unseen = picture.nodes
    .filter((node) => ['missed', 'unseen'].includes(verdictOf(node, made.teams)))
    .map(({ key }) => key);
  const network = (about: 'unseen' | 'over' | 'disputed', lit: readonly NodeKey[]): readonly SlideKind[] =>
    lit.length === 0 ? [] : [{ kind: 'network', about, lit }];
  const hardest = items.items
    .filter(({ p }) => p < 0.8)
    .toSorted((a, b) => a.p - b.p)
    .slice(0, mostQuestions);
  return [
    { kind: 'title' },
    { kind: 'found' },
    { kind: 'network', about: 'all', lit: null },
    ...network('unseen', unseen),
    ...network('over', made.overFlagged.parties),
    ...network('disputed', made.disputed.slice(0, 5)),
    { kind: 'plans' },
    ...(votes > 0 ? [{ kind: 'vote' } as const] : []),
    ...(distributions.length > 0 ? [{ kind: 'scores' } as const] : []),
    ...hardest.map(({ question }): SlideKind => ({ kind: 'question', question })),
    ...(improvements > 0 ? [{ kind: 'actions' } as const] : []),
  ];
}
