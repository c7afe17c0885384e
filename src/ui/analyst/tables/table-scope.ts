/** Which transactions the bottom table shows: kept while its tab is closed, and set from the search box. */
import { create } from 'zustand';
import { useSession } from '../../store/session.ts';
import type { RowQuery } from '../../../worker/protocol.ts';
import type { Scope } from './scope-query.ts';

type GroupsQuery = NonNullable<RowQuery['groups']>;

interface TableScope {
  readonly scope: Scope;
  readonly text: string;
  /** Transaction id from the search box. */
  readonly found: string | null;
  /** What one group of the overview pays another, and both in words. */
  readonly groups: { readonly query: GroupsQuery; readonly words: string } | null;
  readonly setScope: (scope: Scope) => void;
  readonly setText: (text: string) => void;
  readonly showFound: (id: string) => void;
  readonly showGroups: (query: GroupsQuery, words: string) => void;
}

export const useTableScope = create<TableScope>((set) => ({
  scope: 'view',
  text: '',
  found: null,
  groups: null,
  setScope: (scope) => set({ scope }),
  setText: (text) => set({ text }),
  showFound: (found) => set({ found, scope: 'found', text: '' }),
  showGroups: (query, words) => set({ groups: { query, words }, scope: 'groups', text: '' }),
}));

// Another data set has other rows: what was looked for in the last one means nothing in it.
useSession.subscribe((now, before) => {
  if (now.info !== before.info) useTableScope.setState({ scope: 'view', text: '', found: null, groups: null });
});
