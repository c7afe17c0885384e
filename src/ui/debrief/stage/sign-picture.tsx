/** A sign of the graph as a small picture for legends and tables. */
import type { Palette } from '../../graph-view/palette.ts';
import type { Sign } from './verdict.ts';

interface SignPictureProps {
  readonly sign: Sign;
  readonly colour: string;
  readonly palette: Palette;
  readonly size?: number;
}

export function SignPicture({ sign, colour, palette, size = 14 }: SignPictureProps) {
  const stroke = sign === 'hollow' ? colour : palette.ink;
  const line = { stroke, strokeWidth: sign === 'hollow' ? 2 : 1 };
  return (
    <svg width={size} height={size} viewBox="-8 -8 16 16" aria-hidden>
      {(sign === 'disc' || sign === 'half') && (
        <circle r={6.5} fill={sign === 'disc' ? colour : palette.paper} {...line} />
      )}
      {sign === 'half' && <path d="M0 6.5 A6.5 6.5 0 0 1 0 -6.5z" fill={colour} {...line} />}
      {(sign === 'triangle' || sign === 'hollow') && (
        <path d="M0 -7 L6.8 5.5 L-6.8 5.5z" fill={sign === 'triangle' ? colour : palette.paper} {...line} />
      )}
      {(sign === 'square' || sign === 'box') && <rect x={-6} y={-6} width={12} height={12} fill={colour} {...line} />}
      {sign === 'square' && <path d="M-3 -3 L3 3 M3 -3 L-3 3" stroke="#000" strokeWidth={1.8} />}
    </svg>
  );
}
