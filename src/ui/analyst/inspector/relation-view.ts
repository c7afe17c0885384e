/** A relation as one of its two sides sees it. */
import type { NodeKey, RelationType } from '../../../core/dataset/dataset.ts';
import type { Profile } from '../../../worker/protocol.ts';

type RelationRow = Profile['relations'][number];

/** Relations without a direction read the same from either side. */
const mutual: readonly RelationType[] = ['family', 'shared-phone', 'shared-address'];

export type RelationWord = RelationType | 'owned-by' | 'controlled-by' | 'signed-by';

export interface RelationView {
  readonly word: RelationWord;
  readonly otherKey: NodeKey;
  readonly otherLabel: string;
  /** The side seen from, where it is not the profile's own node but one of its accounts or its holder. */
  readonly via: string | null;
}

const reversed: { readonly [type in RelationType]: RelationWord } = {
  owns: 'owned-by',
  controls: 'controlled-by',
  signs: 'signed-by',
  family: 'family',
  'shared-phone': 'shared-phone',
  'shared-address': 'shared-address',
};

/** `own`: the node, its accounts and its holder. */
export function relationView(row: RelationRow, key: NodeKey, own: ReadonlySet<NodeKey>): RelationView {
  const outward = row.fromKey === key || (row.toKey !== key && own.has(row.fromKey));
  const [mine, mineLabel] = outward ? [row.fromKey, row.fromLabel] : [row.toKey, row.toLabel];
  return {
    word: outward || mutual.includes(row.type) ? row.type : reversed[row.type],
    otherKey: outward ? row.toKey : row.fromKey,
    otherLabel: outward ? row.toLabel : row.fromLabel,
    via: mine === key ? null : mineLabel,
  };
}

/** The node itself, its accounts and the party that holds it. */
export function ownKeys(profile: Profile): ReadonlySet<NodeKey> {
  const holder: readonly NodeKey[] = profile.party === null ? [] : [`party:${profile.party.id}`];
  return new Set([profile.key, ...holder, ...profile.accounts.map((account) => account.key)]);
}
