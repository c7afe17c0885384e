/** Stakes and control as lines under the boxes: what counts is solid and dark, control is dashed and has its sign. */
import { IconSteeringWheel } from '@tabler/icons-react';
import type { OwnershipTie } from '../../../core/ownership/ownership-answer.ts';
import { useWords } from '../../store/settings.ts';
import { lineBetween, type Point } from './chart-geometry.ts';
import { shareText } from './sentences.ts';

export interface DrawnTie {
  readonly tie: OwnershipTie;
  /** Its owner is listed or caught, and the rule looks at ties of this kind. */
  readonly counts: boolean;
  /** Part of why the selected party is caught. */
  readonly proof: boolean;
}

interface ChartLinesProps {
  readonly ties: readonly DrawnTie[];
  readonly boxes: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

export function ChartLines({ ties, boxes, width, height }: ChartLinesProps) {
  const { format } = useWords();
  const leaving = countBy(ties, ({ tie }) => tie.from);
  const entering = countBy(ties, ({ tie }) => tie.to);
  const sameEnds = new Map<string, number>();
  const lines = [...ties]
    .sort((a, b) => Number(a.proof) - Number(b.proof))
    .flatMap(({ tie, counts, proof }) => {
      const [owner, body] = [boxes.get(tie.from), boxes.get(tie.to)];
      if (owner === undefined || body === undefined) return [];
      // Where many lines meet, the label goes to the other end; a second tie of the same two moves on a little.
      const ends = JSON.stringify([tie.from, tie.to]);
      const repeat = sameEnds.get(ends) ?? 0;
      sameEnds.set(ends, repeat + 1);
      const along = ((leaving.get(tie.from) ?? 0) >= (entering.get(tie.to) ?? 0) ? 0.64 : 0.36) - 0.2 * repeat;
      return [{ tie, counts, proof, line: lineBetween(owner, body, along) }];
    });
  const kind = (counts: boolean, proof: boolean, control: boolean) =>
    `own-line${counts ? ' counts' : ''}${proof ? ' proof' : ''}${control ? ' control' : ''}`;
  return (
    <svg className="own-lines" width={width} height={height} aria-hidden>
      <defs>
        {(['idle', 'counts', 'proof'] as const).map((name) => (
          <marker
            key={name}
            id={`own-tip-${name}`}
            viewBox="0 0 8 8"
            refX={7}
            refY={4}
            markerWidth={8}
            markerHeight={8}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className={`own-tip ${name}`} />
          </marker>
        ))}
      </defs>
      {lines.map(({ tie, counts, proof, line }) => (
        <path
          key={tie.id}
          d={line.path}
          className={kind(counts, proof, tie.control)}
          markerEnd={`url(#own-tip-${proof ? 'proof' : counts ? 'counts' : 'idle'})`}
        />
      ))}
      {lines.map(({ tie, counts, proof, line }) => {
        const text = tie.control ? '' : shareText(format, tie.share);
        const half = tie.control ? 11 : 5 + text.length * 3.4;
        return (
          <g
            key={tie.id}
            className={kind(counts, proof, tie.control)}
            transform={`translate(${line.label.x} ${line.label.y})`}
          >
            <rect x={-half} y={-9} width={half * 2} height={18} rx={4} className="own-label" />
            {tie.control ? (
              <IconSteeringWheel x={-8} y={-8} size={16} />
            ) : (
              <text y={4} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function countBy(ties: readonly DrawnTie[], keyOf: (tie: DrawnTie) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of ties) counts.set(keyOf(tie), (counts.get(keyOf(tie)) ?? 0) + 1);
  return counts;
}
