/** What changes on which date: who comes in, who drops out, and by which relation. A date takes the room there. */
import { Button } from '@mantine/core';
import { IconArrowBarToDown, IconArrowBarUp } from '@tabler/icons-react';
import type { OwnershipHistory, OwnershipTurn } from '../../../core/ownership/ownership-answer.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { Asked } from '../../store/use-desk.ts';
import { useOwnership } from './ownership-store.ts';
import { tieText } from './sentences.ts';

interface ChangeTableProps {
  readonly history: Asked<OwnershipHistory>;
  /** UTC ms; null = whatever the dates. */
  readonly asOf: number | null;
}

export function ChangeTable({ history, asOf }: ChangeTableProps) {
  const { t, format } = useWords();
  if (history.error !== null) return <ErrorState message={history.error} />;
  if (history.value === null) return <LoadingState />;
  const { changes, labels, cut } = history.value;
  const now = asOf === null ? null : (changes.findLast(({ at }) => at <= asOf)?.at ?? null);
  if (changes.length === 0 && cut === null) return <EmptyState title={t('ownership.noChanges')} />;
  return (
    <>
      {cut !== null && <p className="own-note">{t('ownership.changesCut', { date: format.date(cut) })}</p>}
      <table className="own-changes" aria-label={t('ownership.changeTable')}>
        <thead>
          <tr>
            <th scope="col">{t('ownership.col-date')}</th>
            <th scope="col">{t('ownership.col-entered')}</th>
            <th scope="col">{t('ownership.col-left')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ at, entered, left, enteredTotal, leftTotal }) => (
            <tr key={at} className={at === now ? 'now' : ''}>
              <th scope="row">
                <Button
                  size="compact-xs"
                  variant={at === now ? 'filled' : 'default'}
                  aria-pressed={at === now}
                  onClick={() => useOwnership.setState({ date: at })}
                >
                  {format.date(at)}
                </Button>
              </th>
              <td>
                <Turns turns={entered} total={enteredTotal} way="began" labels={labels} />
              </td>
              <td>
                <Turns turns={left} total={leftTotal} way="ended" labels={labels} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface TurnsProps {
  readonly turns: readonly OwnershipTurn[];
  readonly total: number;
  readonly way: 'began' | 'ended';
  readonly labels: OwnershipHistory['labels'];
}

function Turns({ turns, total, way, labels }: TurnsProps) {
  const { t, format } = useWords();
  const selectNode = useSession((s) => s.selectNode);
  const Sign = way === 'began' ? IconArrowBarToDown : IconArrowBarUp;
  const nameOf = (party: string) => labels[party] ?? party;
  return (
    <ul className={`own-turns ${way}`}>
      {turns.map(({ party, by }) => (
        <li key={party.id}>
          <Sign size={13} aria-hidden />{' '}
          <button type="button" className="node-name" onClick={() => selectNode(party.key)}>
            <bdi>{party.label}</bdi>
          </button>{' '}
          <span className="faint">
            {by.map((tie) => t(`ownership.${way}`, { tie: tieText({ t, format, nameOf }, tie) })).join('; ')}
          </span>
        </li>
      ))}
      {total > turns.length && (
        <li className="faint">{t('ownership.moreTurns', { count: format.number(total - turns.length) })}</li>
      )}
    </ul>
  );
}
