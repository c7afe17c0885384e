/** The plan's freezes in order: moved by arrows, by dragging, or with Alt and the arrow keys; the place taken is said aloud. */
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { freezeCost } from '../../../core/disruption/freezable-units.ts';
import type { ListReport } from '../../../core/disruption/list-report.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useClosed, useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

interface ListOrderProps {
  readonly report: ListReport;
  readonly labels: { readonly [key: string]: string };
}

export function ListOrder({ report, labels }: ListOrderProps) {
  const { t, format } = useWords();
  const { exercise } = useInfo();
  const { plan } = useWork();
  const act = useSession((s) => s.act);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<NodeKey | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  const targets = plan.map(({ target }) => target);
  const nameOf = (key: NodeKey) => labels[key] ?? key;
  const move = (key: NodeKey, place: number) => {
    const others = targets.filter((target) => target !== key);
    const at = Math.max(0, Math.min(others.length, place));
    act({ type: 'order-plan', targets: others.toSpliced(at, 0, key) });
    setSaid(t('list.place', { name: nameOf(key), place: at + 1, count: targets.length }));
  };
  /** The row keeps the focus where it goes; a button that is no longer of use hands it to the other one. */
  const refocus = (key: NodeKey, button: 'up' | 'down') =>
    requestAnimationFrame(() => {
      const row = rows.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const [wanted, other] = [`[data-move="${button}"]`, '[data-move]:not(:disabled)'];
      const found = row?.querySelector<HTMLButtonElement>(`${wanted}:not(:disabled)`) ?? row?.querySelector<HTMLButtonElement>(other); // prettier-ignore
      found?.focus();
    });
  const closed = useClosed();
  const { points } = report.mine.score;
  return (
    <section aria-label={t('list.order')}>
      <h3>{t('list.order')}</h3>
      {!closed && <p className="faint">{targets.length > 1 ? t('list.orderHint') : t('list.oneOnly')}</p>}
      <ol className="list-order" aria-label={t('list.order')} ref={rows}>
        {targets.map((key, i) => {
          const left = points[report.mine.keys.indexOf(key) + 1];
          const paid = report.mine.keys.includes(key);
          const cost = exercise === null ? 1 : freezeCost(exercise, key);
          return (
            <li
              key={key}
              data-key={key}
              draggable={!closed}
              className={dragged === key ? 'dragged' : ''}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', nameOf(key));
                setDragged(key);
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null && dragged !== key) move(dragged, i);
                setDragged(null);
              }}
              onKeyDown={(event) => {
                if (closed || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                event.preventDefault();
                move(key, event.key === 'ArrowUp' ? i - 1 : i + 1);
                refocus(key, event.key === 'ArrowUp' ? 'up' : 'down');
              }}
            >
              <span className="list-place">{format.number(i + 1)}.</span>
              <span className="list-what">
                <NodeName nodeKey={key} label={nameOf(key)} />
                <br />
                <span className={paid ? 'faint' : 'bad'}>
                  {t('list.costs', { cost: format.number(cost, 2) })} ·{' '}
                  {paid && left !== undefined
                    ? t('list.left', {
                        share: format.percent(report.initial <= 0 ? 0 : left.value / report.initial, 1),
                      })
                    : t('list.beyond')}
                </span>
              </span>
              {!closed &&
                (['up', 'down'] as const).map((way) => {
                  const Icon = way === 'up' ? IconArrowUp : IconArrowDown;
                  return (
                    <ActionIcon
                      key={way}
                      size="md"
                      variant="default"
                      data-move={way}
                      disabled={way === 'up' ? i === 0 : i === targets.length - 1}
                      aria-label={t(`list.${way}`, { name: nameOf(key) })}
                      onClick={() => {
                        move(key, way === 'up' ? i - 1 : i + 1);
                        refocus(key, way);
                      }}
                    >
                      <Icon size={14} aria-hidden />
                    </ActionIcon>
                  );
                })}
            </li>
          );
        })}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  );
}
