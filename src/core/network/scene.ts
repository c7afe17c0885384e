/** What the graph draws: at most about 1,500 elements, and an exact account of what is left out. Shapes only; built in build-scene.ts. */
import type { NodeKey, PartyKind } from '../dataset/dataset.ts';
import type { Filter } from '../ledger/filter.ts';
import type { View } from '../exercise/work.ts';
import type { GroupBy } from './grouping.ts';

/** A guess from behaviour alone, never from labels. */
export type RoleGuess = 'source' | 'collector' | 'distributor' | 'pass-through' | 'hub' | 'sink' | 'ordinary';

export interface SceneNode {
  readonly key: NodeKey;
  readonly label: string;
  /** Transliteration where the label is not Latin, else ''. */
  readonly latin: string;
  readonly kind: PartyKind | 'account';
  readonly country: string;
  readonly institution: string;
  /** Holder of an account, or null. */
  readonly holder: NodeKey | null;
  readonly role: RoleGuess;
  /** Louvain community, 0 = largest. */
  readonly community: number;
  /** Distinct counterparties, both directions, in the filtered network. */
  readonly degree: number;
  readonly betweenness: number;
  readonly pagerank: number;
  /** Base-currency minor units in and out, and transaction counts, in the filtered network. */
  readonly amountIn: number;
  readonly amountOut: number;
  readonly countIn: number;
  readonly countOut: number;
  /** Neighbours that exist but are not drawn. */
  readonly undrawn: number;
  /** UTC ms of first and last transaction. */
  readonly first: number;
  readonly last: number;
}

export interface SceneEdge {
  /** `FROMKEY→TOKEY`, unique in a scene. */
  readonly id: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly count: number;
  /** Base-currency minor units. */
  readonly amount: number;
  readonly first: number;
  readonly last: number;
}

export interface SceneSpec {
  readonly filter: Filter;
  readonly view: Pick<View, 'level' | 'ego' | 'shown' | 'hidden' | 'opened'>;
  /** Ids of transactions whose links are drawn before all others, whatever they carry: a trace, a path, marks, the hidden flow. */
  readonly leading?: readonly string[];
  /** Only what an overview shows as this group: `id` as it numbers them. */
  readonly only?: { readonly by: GroupBy; readonly id: number };
  /** Communities of the whole filtered network have been found and are to be shown. */
  readonly communities?: boolean;
  /** Most nodes + edges drawn. */
  readonly limit: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Self-transfers are not drawn as edges; they are counted here. */
  readonly selfTransfers: number;
  /** What the filter lets through but the scene does not draw. */
  readonly undrawn: {
    readonly nodes: number;
    /** null: not counted, because of a large network only the neighbourhood's links were added up. */
    readonly edges: number | null;
    readonly transactions: number;
    /** Base-currency minor units. */
    readonly amount: number;
    /** Hidden by hand, among the nodes. */
    readonly hiddenByHand: number;
    /** The undrawn nodes with the most money, for "show what is missing". */
    readonly largest: readonly {
      readonly key: NodeKey;
      readonly label: string;
      /** Holder of an account, or null. */
      readonly holder: NodeKey | null;
      readonly amount: number;
      readonly count: number;
    }[];
  };
  /**
   * Whether betweenness, PageRank and communities are of the whole filtered network or of the drawn part only; `mixed`: communities
   * of the whole, the others of the drawn part.
   */
  readonly metricsOf: 'network' | 'drawn' | 'mixed';
}
