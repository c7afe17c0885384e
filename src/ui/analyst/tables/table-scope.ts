/** Which transactions the bottom table shows: kept while its tab is closed, and set from the search box. */
import { create } from 'zustand';
import { useSession } from '../../store/session.ts';
import type { Scope } from './scope-query.ts';

interface TableScope {
  readonly scope: Scope;
  readonly text: string;
  /** Transaction id from the search box. */
  readonly found: string | null;
  readonly setScope: (scope: Scope) => void;
  readonly setText: (text: string) => void;
  readonly showFound: (id: string) => void;
}

export const useTableScope = create<TableScope>((set) => ({
  scope: 'view',
  text: '',
  found: null,
  setScope: (scope) => set({ scope }),
  setText: (text) => set({ text }),
  showFound: (found) => set({ found, scope: 'found', text: '' }),
}));

// Another data set has other rows: what was looked for in the last one means nothing in it.
useSession.subscribe((now, before) => {
  if (now.info !== before.info) useTableScope.setState({ scope: 'view', text: '', found: null });
});
