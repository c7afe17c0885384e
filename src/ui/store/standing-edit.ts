/** The edit that would put what stands now: what an edit made on something older is to be merged with. */
import type { Edit, Table } from '../../core/workbook/edit.ts';
import type { StudioApi, StudioRow, StudioState } from '../../worker/studio-protocol.ts';

/** Null where nothing stands there, or the edit says no more than it means. */
export async function standingEdit(
  edit: Edit,
  state: StudioState,
  api: Pick<StudioApi, 'row' | 'key'>,
): Promise<Edit | null> {
  const row = async (table: Table, put: { readonly before?: string }, id: string): Promise<StudioRow | null> =>
    api.row(table, put.before ?? id);
  switch (edit.type) {
    case 'head': {
      const names = new Set(Object.keys(edit.fields));
      return {
        type: 'head',
        fields: Object.fromEntries(Object.entries(state.head).filter(([name]) => names.has(name))),
      };
    }
    case 'party':
      return withRow(edit, await row('parties', edit, edit.row.id));
    case 'account':
      return withRow(edit, await row('accounts', edit, edit.row.id));
    case 'relation':
      return withRow(edit, await row('relations', edit, edit.row.id));
    case 'transaction':
      return withRow(edit, await row('transactions', edit, edit.row.id));
    case 'listing':
      return withRow(edit, await row('listings', edit, edit.row.uid));
    case 'question': {
      const now = withRow(edit, await row('questions', edit, edit.row.id));
      const { quiz } = await api.key();
      return now === null ? null : { ...now, answer: quiz[now.row.id] ?? [] };
    }
    case 'claim': {
      const { party, reason } = edit.claim;
      const claim = (await api.key()).claims.find((one) => one.party === party && one.reason === reason);
      return claim === undefined ? null : { type: 'claim', claim };
    }
    case 'gap': {
      const gap = (await api.key()).gaps.find((one) => one.id === edit.gap.id);
      return gap === undefined ? null : { type: 'gap', gap };
    }
    case 'detour': {
      const detour = (await api.key()).detours?.[edit.place];
      return detour === undefined ? null : { type: 'detour', place: edit.place, detour };
    }
    case 'hint': {
      const hint = state.head.hints?.find((one) => one.id === edit.hint.id);
      const { hints = {} } = await api.key();
      return hint === undefined ? null : { type: 'hint', hint, step: hints[hint.id] ?? null };
    }
    case 'cell': {
      const cell = (await api.key()).cells.find((one) => one.id === edit.id);
      return cell === undefined ? null : { type: 'cell', id: cell.id, title: cell.title };
    }
    case 'decoy':
    case 'covered': {
      const key = await api.key();
      const why = (edit.type === 'decoy' ? key.decoys : key.covered).find((one) => one.party === edit.party)?.why;
      return why === undefined ? null : { type: edit.type, party: edit.party, why };
    }
    default:
      return null;
  }
}

/** The worker gives rows of the table that was asked. */
function withRow<E extends Edit & { readonly row: StudioRow }>(edit: E, row: StudioRow | null): E | null {
  return row === null ? null : { ...edit, row };
}
