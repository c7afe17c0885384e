/** Accounts and nodes by group: who keeps them, in which country, or which community they are in. */
import type { Directory } from '../dataset/directory.ts';

export type GroupBy = 'institution' | 'country' | 'community';
export const groupings: readonly GroupBy[] = ['institution', 'country', 'community'];

export interface Grouping {
  /** Number of the group by account, below `count`. */
  readonly ofAccount: ArrayLike<number>;
  readonly ofNode: (node: number) => number;
  readonly count: number;
  /** '' where there is no name: unknown, or a community. */
  readonly nameOf: (group: number) => string;
}

/** By what the account table says; group 0 is unknown. Nodes are accounts. */
export function tableGrouping({ dataset }: Directory, by: 'institution' | 'country'): Grouping {
  const { accounts } = dataset;
  const column = by === 'institution' ? accounts.institution : accounts.country;
  const names = by === 'institution' ? accounts.institutions : accounts.countries;
  return { ofAccount: column, ofNode: (node) => column[node], count: names.length, nameOf: (group) => names[group] };
}

/** `of`: community by node, `count` where a node is in none; `nodeOf`: the node that draws an account. */
export function communityGrouping(of: Uint32Array, count: number, nodeOf: Uint32Array): Grouping {
  return { ofAccount: nodeOf.map((node) => of[node]), ofNode: (node) => of[node], count: count + 1, nameOf: () => '' };
}
