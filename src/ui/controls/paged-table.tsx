/** A table of any length: rows come from the worker a page at a time, only those in sight exist as elements. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../store/settings.ts';
import './paged-table.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** The title is for those who hear it: its column has no room for words. */
  readonly unseenTitle?: boolean;
  /** CSS grid track, such as `minmax(8rem, 2fr)`; a column under another has none. */
  readonly width: string;
  /** Stands on a second line of each row, under the column of this id. */
  readonly under?: string;
  readonly align?: 'left' | 'right';
  readonly sortable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

export interface PagedTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Everything a page depends on besides offset; a change starts over. */
  readonly version: string;
  readonly load: (offset: number, limit: number) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>;
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** Enter or click. */
  readonly onOpen?: (row: Row) => void;
  /** Space or the tick box; leave out for a table without ticks. */
  readonly onTick?: (row: Row) => void;
  readonly ticked?: (row: Row) => boolean;
  /** What ticking a row means; "Choose as evidence" when left out. */
  readonly tickLabel?: string;
  /** Right click, the menu key or M on a row; `at` in pixels of the window. */
  readonly onMenu?: (row: Row, at: { readonly x: number; readonly y: number }) => void;
  readonly selected?: (row: Row) => boolean;
  readonly empty: string;
  /** Narrower than this, the table scrolls sideways instead of squeezing its columns: a CSS length. */
  readonly minWidth?: string;
  /** Told after each load. */
  readonly onTotal?: (total: number) => void;
}

const pageSize = 100;
const rowHeight = 30;
const twoLines = 44;
const twoLinesHead = 54;
const headHeight = 28;
const menuKeys: ReadonlySet<string> = new Set(['m', 'M', 'ContextMenu', 'F10']);

/** `role=grid`, one tab stop: arrows move, Enter opens, Space ticks, Home and End jump. */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { columns, version, load, onTotal } = props;
  const { t } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [total, setTotal] = useState(-1);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly Row[]>>(new Map());
  const [focus, setFocus] = useState(0);
  const asked = useRef<{ version: string; pages: Set<number> }>({ version: '', pages: new Set() });
  const shownVersion = useRef('');

  const want = (page: number) => {
    if (asked.current.version !== version) asked.current = { version, pages: new Set() };
    const mine = asked.current;
    if (mine.pages.has(page)) return;
    mine.pages.add(page);
    load(page * pageSize, pageSize).then(
      (result) => {
        if (asked.current !== mine) return;
        const fresh = shownVersion.current !== version;
        shownVersion.current = version;
        setTotal(result.total);
        setPages((old) => new Map(fresh ? [] : old).set(page, result.rows));
        onTotal?.(result.total);
      },
      () => mine.pages.delete(page),
    );
  };

  useEffect(() => {
    setFocus(0);
    scroller.current?.scrollTo({ top: 0 });
    want(0);
  }, [version]);

  const double = columns.some(({ under }) => under !== undefined);
  const height = double ? twoLines : rowHeight;
  const virtual = useVirtualizer({
    count: Math.max(total, 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    // The header row is sticky inside the same scroller.
    scrollPaddingStart: double ? twoLinesHead : headHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = Math.floor((items[0]?.index ?? 0) / pageSize);
  const last = Math.floor((items.at(-1)?.index ?? 0) / pageSize);
  useEffect(() => {
    for (let page = first; page <= last; page++) want(page);
  }, [first, last, version]);

  const rowAt = (index: number) => pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  const beside = columns.filter(({ under }) => under === undefined);
  const before = props.onTick === undefined ? 1 : 2;
  /** A column with nothing under it is as high as both lines. */
  const placeOf = ({ id: mine, under }: Column<Row>) => {
    if (!double) return undefined;
    const column = before + beside.findIndex((one) => one.id === (under ?? mine));
    if (under !== undefined) return { gridColumn: column, gridRow: 2 };
    return { gridColumn: column, gridRow: columns.some((one) => one.under === mine) ? '1' : '1 / span 2' };
  };
  const tickPlace = double ? { gridRow: '1 / span 2' } : undefined;
  const tracks = `${props.onTick === undefined ? '' : '2rem '}${beside.map((c) => c.width).join(' ')}`;

  const move = (to: number) => {
    const next = Math.max(0, Math.min(total - 1, to));
    setFocus(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons inside cells and headers keep their own keys.
    if (event.target !== event.currentTarget) return;
    const row = rowAt(focus);
    const step: { [key: string]: number } = {
      ArrowDown: focus + 1,
      ArrowUp: focus - 1,
      PageDown: focus + 15,
      PageUp: focus - 15,
      Home: 0,
      End: total - 1,
    };
    const to = step[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && row !== undefined) props.onOpen?.(row);
    else if (event.key === ' ' && row !== undefined) (props.onTick ?? props.onOpen)?.(row);
    else if (menuKeys.has(event.key) && row !== undefined && props.onMenu !== undefined) {
      const box = document.querySelector(`#${CSS.escape(`${id}-${focus}`)}`)?.getBoundingClientRect();
      props.onMenu(row, { x: (box?.left ?? 0) + 40, y: box?.bottom ?? 0 });
    } else return;
    event.preventDefault();
  };

  return (
    <div
      className="paged"
      role="grid"
      ref={scroller}
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={total < 0 ? -1 : total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={total > 0 ? `${id}-${focus}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div
        className="paged-head"
        role="row"
        aria-rowindex={1}
        style={{
          gridTemplateColumns: tracks,
          minWidth: props.minWidth,
          ...(double ? { minHeight: twoLinesHead } : {}),
        }}
      >
        {props.onTick !== undefined && (
          <span role="columnheader" style={tickPlace}>
            <VisuallyHidden>{props.tickLabel ?? t('app.tick')}</VisuallyHidden>
          </span>
        )}
        {columns.map((column) => {
          const sorted = props.sort?.by === column.id ? props.sort : null;
          return (
            <span
              key={column.id}
              role="columnheader"
              className={column.align === 'right' ? 'right' : ''}
              style={placeOf(column)}
              aria-sort={sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending'}
            >
              {column.sortable === true ? (
                <button
                  type="button"
                  onClick={() =>
                    props.onSort?.({ by: column.id, descending: sorted === null ? true : !sorted.descending })
                  }
                >
                  {column.title}
                  {sorted !== null && (sorted.descending ? <IconArrowDown size={12} /> : <IconArrowUp size={12} />)}
                </button>
              ) : column.unseenTitle === true ? (
                <VisuallyHidden>{column.title}</VisuallyHidden>
              ) : (
                column.title
              )}
            </span>
          );
        })}
      </div>
      <div className="paged-body" role="rowgroup" style={{ minWidth: props.minWidth }}>
        {total === 0 && (
          <div className="paged-empty" role="row">
            <span role="gridcell">{props.empty}</span>
          </div>
        )}
        {total < 0 && (
          <div className="paged-empty" role="row">
            <span role="gridcell">{t('app.loading')}</span>
          </div>
        )}
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map((item) => {
            const row = rowAt(item.index);
            const ticked = row !== undefined && props.ticked?.(row) === true;
            return (
              <div
                key={item.key}
                id={`${id}-${item.index}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={row !== undefined && (ticked || props.selected?.(row) === true)}
                className={`paged-row${item.index === focus ? ' focus' : ''}${row !== undefined && props.selected?.(row) === true ? ' selected' : ''}`}
                style={{ gridTemplateColumns: tracks, height, transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  setFocus(item.index);
                  if (row !== undefined) props.onOpen?.(row);
                }}
                onContextMenu={(event) => {
                  if (row === undefined || props.onMenu === undefined) return;
                  event.preventDefault();
                  // The menu key's own event has no place; the key is answered above.
                  if (event.button === 2) props.onMenu(row, { x: event.clientX, y: event.clientY });
                }}
              >
                {props.onTick !== undefined && (
                  <span role="gridcell" style={tickPlace}>
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      checked={ticked}
                      aria-label={props.tickLabel ?? t('app.tick')}
                      onClick={(event) => event.stopPropagation()}
                      onChange={() => row !== undefined && props.onTick?.(row)}
                    />
                  </span>
                )}
                {columns.map((column) => (
                  <span
                    key={column.id}
                    role="gridcell"
                    className={column.align === 'right' ? 'right' : ''}
                    style={placeOf(column)}
                  >
                    {row === undefined ? '…' : column.cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** `load` for a table whose rows are all here already. */
export function rowsInMemory<Row>(rows: readonly Row[]): PagedTableProps<Row>['load'] {
  return (offset, limit) => Promise.resolve({ total: rows.length, rows: rows.slice(offset, offset + limit) });
}
