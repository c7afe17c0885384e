/** Relations written as a drawing: `X 50 A` is a stake in per cent, `X * A` control; parts are parted by commas. */
import type { Relation } from '../../src/core/dataset/dataset.ts';

export function drawn(text: string): Relation[] {
  return text.split(', ').map((part) => {
    const [from = '', share = '', to = ''] = part.split(' ');
    return share === '*'
      ? relation(from, to, 'controls', null)
      : relation(from, to, 'owns', Math.round(Number(share) * 100));
  });
}

/** `share` in basis points. */
export function relation(
  from: string,
  to: string,
  type: Relation['type'],
  share: number | null,
  since: number | null = null,
  until: number | null = null,
): Relation {
  return { id: `${from}>${to}:${type}`, from, to, type, share, since, until };
}
