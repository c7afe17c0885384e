/** Stakes and control as lines under the boxes: what counts is solid and dark, control is dashed and has its sign. */
import { IconSteeringWheel } from '@tabler/icons-react';
import type { OwnershipTie } from '../../../core/ownership/ownership-answer.ts';
import { useWords } from '../../store/settings.ts';
import { labelPlaces, lineBetween, type Point } from './chart-geometry.ts';
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
  const drawn = [...ties]
    .sort((a, b) => Number(a.proof) - Number(b.proof))
    .flatMap((one) => {
      const [owner, body] = [boxes.get(one.tie.from), boxes.get(one.tie.to)];
      return owner === undefined || body === undefined ? [] : [{ ...one, line: lineBetween(owner, body) }];
    });
  const halves = drawn.map(({ tie }) => (tie.control ? 11 : 5 + shareText(format, tie.share).length * 3.1));
  const places = labelPlaces(
    drawn.map(({ line }) => line),
    halves,
    boxes.values(),
  );
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
      {drawn.map(({ tie, counts, proof, line }) => (
        <path
          key={tie.id}
          d={line.path}
          className={kind(counts, proof, tie.control)}
          markerEnd={`url(#own-tip-${proof ? 'proof' : counts ? 'counts' : 'idle'})`}
        />
      ))}
      {drawn.map(({ tie, counts, proof }, i) => {
        const half = halves[i] ?? 0;
        return (
          <g
            key={tie.id}
            className={kind(counts, proof, tie.control)}
            transform={`translate(${places[i]?.x ?? 0} ${places[i]?.y ?? 0})`}
          >
            <rect x={-half} y={-9} width={half * 2} height={18} rx={4} className="own-label" />
            {tie.control ? (
              <IconSteeringWheel x={-8} y={-8} size={16} />
            ) : (
              <text y={4} textAnchor="middle">
                {shareText(format, tie.share)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
