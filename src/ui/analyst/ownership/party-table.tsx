/** The same parties as a table: how each stands under every rule. */
import type { OwnershipRow, OwnershipView } from '../../../core/ownership/ownership-answer.ts';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { StateSign, stateOf } from './party-state.tsx';
import { regimeIds, shortStanding } from './sentences.ts';

interface PartyTableProps {
  readonly view: OwnershipView;
  /** Everything the answer depends on. */
  readonly version: string;
  readonly selected: string | null;
}

export function PartyTable({ view, version, selected }: PartyTableProps) {
  const { t, format, language } = useWords();
  const selectNode = useSession((s) => s.selectNode);
  const columns: readonly Column<OwnershipRow>[] = [
    {
      id: 'party',
      title: t('ownership.col-party'),
      width: 'minmax(9rem, 1.6fr)',
      cell: (row) => (
        <span title={row.latin === '' ? row.label : `${row.label} · ${row.latin}`}>
          <bdi>{row.label}</bdi>
          {row.latin !== '' && <span className="latin"> {row.latin}</span>}
        </span>
      ),
    },
    ...regimeIds.map((id): Column<OwnershipRow> => ({
      id,
      title: t(`ownership.regime-${id}`),
      width: 'minmax(6.3rem, 1fr)',
      cell: ({ standings }) => (
        <span className={`own-cell own-${stateOf(standings[id])}`}>
          <StateSign state={stateOf(standings[id])} size={13} /> {shortStanding({ t, format }, standings[id])}
        </span>
      ),
    })),
  ];
  return (
    <PagedTable
      label={t('ownership.partyTable')}
      columns={columns}
      version={`${version} ${language}`}
      load={rowsInMemory(view.rows)}
      rowKey={(row) => row.id}
      onOpen={(row) => selectNode(row.key)}
      selected={(row) => row.id === selected}
      empty={t('ownership.holdsNothing')}
      minWidth="36rem"
    />
  );
}
