/** Where the best plan there is can be: from nothing to the value unhindered, the part between bound and value striped. */
import type { Solution } from '../../../core/disruption/solution.ts';

const width = 480;
const height = 26;

export function ProofSpan({ found, label }: { readonly found: Solution; readonly label: string }) {
  const { initial, value, bound } = found;
  const x = (amount: number) => (initial > 0 ? (amount / initial) * (width - 4) + 2 : 2);
  return (
    <svg
      className="proof-span"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id="proof-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className="stripe" />
        </pattern>
      </defs>
      <rect x={2} y={8} width={width - 4} height={10} className="ground" />
      <rect x={2} y={8} width={Math.max(0, x(bound) - 2)} height={10} className="settled" />
      <rect x={x(bound)} y={8} width={Math.max(0, x(value) - x(bound))} height={10} fill="url(#proof-stripes)" />
      <line x1={x(bound)} x2={x(bound)} y1={3} y2={23} className="mark bound" />
      <line x1={x(value)} x2={x(value)} y1={3} y2={23} className="mark value" />
    </svg>
  );
}
