/** Texts beside points where there is room for them: right of the point, else left; one that fits nowhere is left out. Pure. O(labels²). */

export interface LabelSpot {
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Placed before those of less. */
  readonly need: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly label: string;
}

interface Room {
  /** Where texts may stand, px. */
  readonly left: number;
  readonly right: number;
  /** Of the type, px. */
  readonly font: number;
  /** From the point to its text, px. */
  readonly gap: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of bold capitals, as a share of the type's size. */
const letterWidth = 0.68;

export function placeLabels(spots: readonly LabelSpot[], { left, right, font, gap }: Room): readonly PlacedLabel[] {
  const radius = gap - 4;
  const signs = spots.map(({ x, y }): Box => ({
    from: x - radius,
    to: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const { spot, place } of spots
    .map((one, i) => ({ spot: one, place: i }))
    .toSorted((a, b) => b.spot.need - a.spot.need)) {
    const { x, y, label } = spot;
    if (label === '') continue;
    const width = label.length * font * letterWidth;
    const tries = [
      { anchor: 'start', at: x + gap, from: x + gap, to: x + gap + width },
      { anchor: 'end', at: x - gap, from: x - gap - width, to: x - gap },
    ] as const;
    for (const { anchor, at, from, to } of tries) {
      const box = { from, to, top: y - font * 0.6, bottom: y + font * 0.6 };
      const free =
        from >= left &&
        to <= right &&
        !taken.some((one) => meet(one, box)) &&
        !signs.some((one, i) => i !== place && meet(one, box));
      if (!free) continue;
      taken.push(box);
      placed.push({ x: at, y, anchor, label });
      break;
    }
  }
  return placed;
}

function meet(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
}
