/** One table of the workbook: search, sort, tick, add, duplicate, remove, with the chosen row's form beside it. */
import { Button, Checkbox, Group as Row, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCopy, IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Edit, Table } from '../../../core/workbook/edit.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import { PagedTable, type Column, type Sort } from '../../controls/paged-table.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useRevision, useStudioAsk } from '../../store/use-studio.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { drawBelow, freshId } from './fresh-id.ts';
import { MarkBadges } from './mark-badges.tsx';
import { idOfRow, titleOfRow } from './row-title.ts';
import { useKey } from './use-key.ts';
import './editor.css';

/** A row with the names of what it names. */
export interface Shown<R> {
  readonly row: R;
  readonly labels: { readonly [id: string]: string };
}

export interface TableRoomProps<R extends StudioRow> {
  readonly table: Table;
  readonly is: (row: StudioRow) => row is R;
  readonly columns: readonly Column<Shown<R>>[];
  readonly sort: Sort;
  /** The edit that adds a new row with this id, given the chosen row where one is copied. */
  readonly make: (id: string, like: R | null) => Promise<Edit | null> | Edit | null;
  /** `key`ed by id: it starts anew for each row. */
  readonly form: (row: R) => ReactNode;
  /** Buttons for the ticked rows. */
  readonly ticked?: (ids: readonly string[], clear: () => void) => ReactNode;
}

const columnOfId = 'id';

export function TableRoom<R extends StudioRow>(props: TableRoomProps<R>) {
  const { table, is } = props;
  const { t, format } = useWords();
  const revision = useRevision();
  const chosen = useStudio((s) => s.chosen[table] ?? null);
  const choose = useStudio((s) => s.choose);
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { marks } = useKey();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 200);
  const [marked, setMarked] = useState(false);
  const [sort, setSort] = useState(props.sort);
  const [total, setTotal] = useState(0);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [doomed, setDoomed] = useState<readonly string[]>([]);
  const row = useStudioAsk(chosen === null ? '' : `row|${table}|${chosen}`, (api) =>
    api.row(table, chosen ?? ''),
  ).value;
  const shown = row !== null && idOfRow(row) === chosen && is(row) ? row : null;
  const columns = useMemo(
    (): readonly Column<Shown<R>>[] => [
      ...props.columns,
      {
        id: 'marks',
        title: t('editor.col-marks'),
        width: 'minmax(5rem, 1fr)',
        cell: ({ row: one }) => <MarkBadges marks={marks?.[table].get(idOfRow(one)) ?? []} />,
      },
    ],
    [props.columns, marks, table, t],
  );
  const add = async (like: R | null) => {
    const id = await freshId(studio(), table, drawBelow);
    const change = await props.make(id, like);
    if (change === null || !(await edit(change))) return;
    choose(table, 'row' in change && change.row !== null ? idOfRow(change.row as StudioRow) : id, columnOfId);
  };
  const named = (id: string) => (marks?.[table].get(id) ?? []).length > 0;
  const remove = (ids: readonly string[]) => {
    if (ids.some(named)) setDoomed(ids);
    else void removeNow(ids);
  };
  const removeNow = async (ids: readonly string[]) => {
    setDoomed([]);
    if (!(await edit({ type: 'remove', table, ids }))) return;
    setTicks(new Set());
    if (chosen !== null && ids.includes(chosen)) choose(table, null);
  };
  const ids = [...ticks];
  const toRemove = ids.length > 0 ? ids : shown === null ? [] : [idOfRow(shown)];
  return (
    <Group orientation="horizontal" className="studio-panels" id={`studio-${table}`}>
      <Panel id="rows" defaultSize="62" minSize="35">
        <div className="room-table">
          <div className="room-bar">
            <TextInput
              size="xs"
              className="room-search"
              aria-label={t('editor.search')}
              placeholder={t('editor.search')}
              leftSection={<IconSearch size={14} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.target.value)}
              data-search
            />
            <Checkbox
              size="xs"
              label={t('editor.onlyMarked')}
              checked={marked}
              onChange={(event) => setMarked(event.target.checked)}
            />
            <span className="faint" role="status">
              {t('editor.rows', { count: total, n: format.number(total) })}
            </span>
            <span className="spring" />
            <Button
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={readOnly}
              onClick={() => void add(null)}
            >
              {t('editor.add')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCopy size={14} aria-hidden />}
              disabled={readOnly || shown === null}
              onClick={() => void add(shown)}
            >
              {t('editor.duplicate')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTrash size={14} aria-hidden />}
              disabled={readOnly || toRemove.length === 0}
              onClick={() => remove(toRemove)}
            >
              {ids.length > 0 ? t('editor.removeMany', { count: ids.length }) : t('editor.remove')}
            </Button>
          </div>
          {ids.length > 0 && (
            <div className="room-ticks" role="group" aria-label={t('editor.tickedRows')}>
              <b>{t('editor.ticked', { count: ids.length })}</b>
              {props.ticked?.(ids, () => setTicks(new Set()))}
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setTicks(new Set())}>
                {t('inspector.clearTicks')}
              </Button>
            </div>
          )}
          <div className="room-rows">
            <PagedTable
              label={t(`editor.tab-${table}`)}
              columns={columns}
              version={`${revision}|${wanted}|${String(marked)}|${sort.by}|${String(sort.descending)}`}
              load={async (start, count) => {
                const page = await studio().page({
                  table,
                  text: wanted,
                  marked,
                  sort: { by: sort.by, down: sort.descending },
                  start,
                  count,
                });
                const labels = page.labels ?? {};
                return { total: page.total, rows: page.rows.filter(is).map((one) => ({ row: one, labels })) };
              }}
              rowKey={({ row: one }) => idOfRow(one)}
              sort={sort}
              onSort={setSort}
              onOpen={({ row: one }) => choose(table, idOfRow(one))}
              onTick={({ row: one }) =>
                setTicks((old) => {
                  const next = new Set(old);
                  if (!next.delete(idOfRow(one))) next.add(idOfRow(one));
                  return next;
                })
              }
              tickLabel={t('editor.tick')}
              ticked={({ row: one }) => ticks.has(idOfRow(one))}
              selected={({ row: one }) => idOfRow(one) === chosen}
              empty={wanted === '' && !marked ? t(`editor.empty-${table}`) : t('app.nothingFound')}
              minWidth="38rem"
              onTotal={setTotal}
            />
          </div>
        </div>
      </Panel>
      <Separator className="divider column" aria-label={t('desk.resize')} />
      <Panel id="form" defaultSize="38" minSize="24">
        <section className="room-form" aria-label={t('editor.form')}>
          {shown === null ? (
            <EmptyState title={t('editor.chooseRow')} hint={t('editor.chooseRowHint')} />
          ) : (
            <>
              <h2>{titleOfRow(shown)}</h2>
              <div key={idOfRow(shown)}>{props.form(shown)}</div>
            </>
          )}
        </section>
      </Panel>
      <Modal
        opened={doomed.length > 0}
        onClose={() => setDoomed([])}
        title={t('editor.removeTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('editor.removeBody')}</p>
        <ul>
          {doomed
            .filter(named)
            .slice(0, 12)
            .map((id) => (
              <li key={id}>
                {id}: {(marks?.[table].get(id) ?? []).map((mark) => t(`editor.mark-${mark}`)).join(', ')}
              </li>
            ))}
        </ul>
        <Row justify="flex-end">
          <Button variant="default" onClick={() => setDoomed([])} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button color="red" onClick={() => void removeNow(doomed)}>
            {t('editor.remove')}
          </Button>
        </Row>
      </Modal>
    </Group>
  );
}
