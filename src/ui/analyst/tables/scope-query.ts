/** What each scope of the transactions table asks of the worker. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Work } from '../../../core/exercise/work.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import type { RowQuery } from '../../../worker/protocol.ts';
import type { Selection } from '../../store/session.ts';

/** `groups`: between two groups of the overview. `found` is one transaction from the search box, shown whatever the filter says. */
export const scopes = ['view', 'node', 'link', 'traced', 'marked', 'ticked', 'groups', 'found'] as const;
export type Scope = (typeof scopes)[number];

export interface ScopeSource {
  readonly node: NodeKey | null;
  readonly link: Selection['link'];
  /** Transaction ids. */
  readonly traced: readonly string[];
  readonly marked: Work['marked'];
  readonly ticked: readonly string[];
  readonly groups?: RowQuery['groups'] | null;
  readonly found: string | null;
  readonly filter: Work['filter'];
}

/** What to ask of the worker for a scope, besides text, sort and page; null when there is nothing to ask about. */
export function queryOf(
  scope: Scope,
  source: ScopeSource,
): Pick<RowQuery, 'filter' | 'ids' | 'between' | 'touching' | 'groups'> | null {
  const { filter } = source;
  switch (scope) {
    case 'view':
      return { filter };
    case 'node':
      return source.node === null ? null : { filter, touching: source.node };
    case 'link':
      return source.link === null ? null : { filter, between: source.link };
    case 'traced':
    case 'marked':
    case 'ticked':
      return source[scope].length === 0 ? null : { filter, ids: source[scope] };
    case 'groups':
      return source.groups === undefined || source.groups === null ? null : { filter, groups: source.groups };
    case 'found':
      return source.found === null ? null : { filter: openFilter, ids: [source.found] };
  }
}
