/** A path in time as a ladder: an account each rung, an arrow for each transfer, the wait between them; a break in time shown as one. */
import { useElementSize } from '@mantine/hooks';
import type { TransactionRow } from '../../../worker/protocol.ts';
import { useWords } from '../../store/settings.ts';
import { laneHeight, ladderRoom, lanesOf, timeScale } from './ladder-geometry.ts';
import { spanWords } from './time-words.ts';
import './ladder.css';

interface LadderProps {
  readonly rows: readonly TransactionRow[];
  /** The first of `rows` that left before the money had come; left out where all are in order. */
  readonly breaksAt?: number;
}

const letter = 6.3;
/** Names are bold, and many are in Cyrillic capitals. */
const boldLetter = 7.7;

function cut(text: string, width: number, one = letter): string {
  const most = Math.max(4, Math.floor(width / one));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

export function Ladder({ rows, breaksAt = -1 }: LadderProps) {
  const { t, format } = useWords();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const lanes = lanesOf(rows);
  const scale = timeScale(
    rows.map((row) => row.time),
    width,
    Math.max(2, Math.floor((width - ladderRoom.left) / 110)),
  );
  const bottom = ladderRoom.top + (lanes.length - 1) * laneHeight;
  const height = bottom + ladderRoom.bottom;
  const y = (lane: number) => ladderRoom.top + lane * laneHeight;
  const money = (row: TransactionRow) => format.money(row.amount, row.currency, row.digits);
  const spoken = rows
    .map((row) =>
      t('flows.step', { from: row.fromLabel, to: row.toLabel, amount: money(row), time: format.dateTime(row.time) }),
    )
    .join('; ');
  return (
    <div ref={ref} className="ladder">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={t('flows.ladderSpoken', { steps: spoken })}>
          {scale.ticks.map((at) => (
            <g key={at}>
              <line
                className="ladder-grid"
                x1={scale.x(at)}
                x2={scale.x(at)}
                y1={ladderRoom.top - 10}
                y2={bottom + 14}
              />
              <text x={scale.x(at)} y={bottom + 29} textAnchor="middle">
                {format.tick(at, scale.step)}
              </text>
            </g>
          ))}
          <text className="ladder-axis" x={4} y={bottom + 29}>
            {t('flows.zone')} →
          </text>
          {lanes.map(({ key, label, account, arrives, leaves }, lane) => {
            const broken = lane === breaksAt;
            const [from, to] = [arrives ?? leaves ?? 0, leaves ?? arrives ?? 0].map((ms) => scale.x(ms));
            const wait = arrives !== null && leaves !== null ? spanWords(t, format, Math.abs(leaves - arrives)) : '';
            const words = t('flows.waits', { time: wait });
            const later = Math.max(from ?? 0, to ?? 0);
            return (
              <g key={key} className={broken ? 'ladder-lane broken' : 'ladder-lane'}>
                <title>{account === '' ? label : `${label} · ${account}`}</title>
                <line className="ladder-rung" x1={ladderRoom.left} x2={width - 6} y1={y(lane)} y2={y(lane)} />
                <text className="ladder-name" x={4} y={y(lane) + (account === '' ? 4 : -2)}>
                  {cut(label, ladderRoom.left - 10, boldLetter)}
                </text>
                {account !== '' && (
                  <text x={4} y={y(lane) + 11}>
                    {cut(account, ladderRoom.left - 14)}
                  </text>
                )}
                {wait !== '' && <line className="ladder-wait" x1={from} x2={to} y1={y(lane)} y2={y(lane)} />}
                {wait !== '' && !broken && Math.abs((to ?? 0) - (from ?? 0)) > (words.length + 2) * letter && (
                  <text className="ladder-words" x={((from ?? 0) + (to ?? 0)) / 2} y={y(lane) - 5} textAnchor="middle">
                    {words}
                  </text>
                )}
                {broken && (
                  <text
                    className="ladder-words"
                    x={later > width * 0.8 ? Math.min(from ?? 0, to ?? 0) - 10 : later + 10}
                    y={y(lane) - 5}
                    textAnchor={later > width * 0.8 ? 'end' : 'start'}
                  >
                    ✗ {t('flows.tooLate')}
                  </text>
                )}
              </g>
            );
          })}
          {rows.map((row, i) => {
            const x = scale.x(row.time);
            const [top, end] = [y(i), y(i + 1)];
            const left = x > width * 0.66;
            const late = breaksAt >= 0 && i >= breaksAt;
            return (
              <g key={row.id} className={late ? 'ladder-step late' : 'ladder-step'}>
                <circle cx={x} cy={top} r={3.5} />
                <line x1={x} x2={x} y1={top} y2={end - 8} />
                <path d={`M${x} ${end - 1}l-5 -9h10z`} />
                <text x={left ? x - 8 : x + 8} y={(top + end) / 2 + 4} textAnchor={left ? 'end' : 'start'}>
                  {money(row)}
                  <tspan className="ladder-when"> · {format.dayTime(row.time)}</tspan>
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
