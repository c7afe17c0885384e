/** Transactions in view as a table: the same selection as the graph, evidence ticks, marks, download. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { RowSort, TransactionRow } from '../../../worker/protocol.ts';
import { PagedTable, type Sort } from '../../controls/paged-table.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { TableActions } from './table-actions.tsx';
import { queryOf, scopes, type ScopeSource } from './scope-query.ts';
import { useTableScope } from './table-scope.ts';
import { transactionColumns } from './transaction-columns.tsx';
import './transaction-table.css';

function useScopeSource(): ScopeSource {
  const { filter, marked } = useWork();
  const { nodes, link, rows } = useSession((s) => s.selection);
  const trace = useSession((s) => s.trace);
  const found = useTableScope((s) => s.found);
  const groups = useTableScope((s) => s.groups);
  return {
    filter,
    marked,
    link,
    found,
    groups: groups?.query ?? null,
    node: nodes.at(-1) ?? null,
    traced: trace?.steps.map((step) => step.row.id) ?? [],
    ticked: rows.filter((row) => row.startsWith('tx:')).map((row) => row.slice(3)),
  };
}

export function TransactionTable() {
  const { t, format } = useWords();
  const info = useInfo();
  const { marked } = useWork();
  const source = useScopeSource();
  const { scope, text, groups, setScope, setText } = useTableScope();
  const [wanted] = useDebouncedValue(text, 200);
  const selection = useSession((s) => s.selection);
  const toggleRow = useSession((s) => s.toggleRow);
  const selectLink = useSession((s) => s.selectLink);
  const [sort, setSort] = useState<RowSort>({ by: 'time', descending: false });
  const [total, setTotal] = useState(0);
  const markedSet = new Set(marked);
  const ticked = new Set(source.ticked);
  const asked = queryOf(scope, source);
  useEffect(() => setTotal(0), [scope]);
  const query = asked === null ? null : { ...asked, ...(wanted.trim() === '' ? {} : { text: wanted }), sort };
  const listed = query?.ids?.length ?? 0;
  const filteredAway = wanted.trim() === '' && total > 0 ? listed - total : 0;
  const inLink = ({ from, to, fromParty, toParty }: TransactionRow) => {
    if (selection.link === null) return false;
    const [a, b] = selection.link;
    return (from === a || fromParty === a) && (to === b || toParty === b);
  };
  return (
    <div className="table">
      <div className="table-bar">
        <NativeSelect
          size="xs"
          aria-label={t('inspector.scope')}
          value={scope}
          onChange={(event) => setScope(scopes.find((s) => s === event.target.value) ?? 'view')}
          data={scopes
            .filter((s) => (s !== 'found' || source.found !== null) && (s !== 'groups' || groups !== null))
            .map((s) => ({
              value: s,
              label:
                s === 'found'
                  ? t('inspector.scope-found', { id: source.found ?? '' })
                  : s === 'groups'
                    ? t('inspector.scope-groups', { words: groups?.words ?? '' })
                    : s === 'traced' || s === 'marked' || s === 'ticked'
                      ? `${t(`inspector.scope-${s}`)} (${format.number(source[s].length)})`
                      : t(`inspector.scope-${s}`),
              disabled: queryOf(s, source) === null,
            }))}
        />
        <TextInput
          size="xs"
          className="table-text"
          aria-label={t('inspector.textFilter')}
          placeholder={t('inspector.textFilter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TableActions ticked={source.ticked} marked={markedSet} query={query} total={total} />
      </div>
      {filteredAway > 0 && <p className="faint table-note">{t('inspector.filteredAway', { count: filteredAway })}</p>}
      <div className="table-rows">
        {query === null ? (
          <EmptyState title={t(`inspector.empty-${scope}`)} />
        ) : (
          <PagedTable
            label={t('inspector.transactions')}
            columns={transactionColumns(t, format, info, markedSet)}
            version={JSON.stringify(query)}
            load={(offset, limit) => desk().transactions({ ...query, offset, limit })}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={(next: Sort) => setSort({ by: next.by as RowSort['by'], descending: next.descending })}
            onOpen={(row) => selectLink(row.from, row.to)}
            onTick={(row) => toggleRow(`tx:${row.id}`)}
            ticked={(row) => ticked.has(row.id)}
            selected={inLink}
            empty={t('inspector.noTransactions')}
            onTotal={setTotal}
          />
        )}
      </div>
    </div>
  );
}
