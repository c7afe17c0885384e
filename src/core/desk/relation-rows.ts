/** Relations with the labels and keys of both ends. */
import type { Relation } from '../dataset/dataset.ts';
import { accountKey, partyKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Profile } from './answer.ts';

type RelationRow = Profile['relations'][number];

/** Ends are party ids, `to` may be an account id; an unknown id stands as it is. */
export function relationRow(directory: Directory, relation: Relation): RelationRow {
  const fromKey = partyKey(relation.from);
  const toKey = directory.partyOf(relation.to) < 0 ? accountKey(relation.to) : partyKey(relation.to);
  const from = directory.nodeOf(fromKey);
  const to = directory.nodeOf(toKey);
  return {
    ...relation,
    fromKey,
    toKey,
    fromLabel: from < 0 ? relation.from : directory.labelOf(from),
    toLabel: to < 0 ? relation.to : directory.labelOf(to),
  };
}
