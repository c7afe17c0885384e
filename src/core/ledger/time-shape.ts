/** Names of the shapes a time is written in, packed in a small number while rows are read: `YYYY/MM/DD HH:mm`. */

const separators = ['-', '/', '.'];
const joins = ['', 'T', ' ', ', '];
const clocks = ['', 'HH:mm', 'HH:mm:ss', 'HH:mm:ss.SSS'];
const zones = ['', 'Z', '±hh:mm', ' UTC'];

/** Shapes without separators. */
export const wholeShapes = { date: 10_000, seconds: 10_001, milliseconds: 10_002, hour: 10_003, day: 10_004 } as const;
const wholeNames: { readonly [shape: number]: string } = {
  [wholeShapes.date]: 'YYYYMMDD',
  [wholeShapes.seconds]: 'epoch s',
  [wholeShapes.milliseconds]: 'epoch ms',
  [wholeShapes.hour]: 'step = 1 h',
  [wholeShapes.day]: 'step = 1 d',
};

/** order 0 = year first, 1 = year last; half 1 = twelve-hour clock; the others are places in the lists above. */
export function shapeCode(
  order: number,
  separator: number,
  join: number,
  clock: number,
  half: number,
  zone: number,
): number {
  return ((((order * 4 + separator) * 4 + join) * 4 + clock) * 2 + half) * 4 + zone;
}

export function shapeName(shape: number, dayFirst: boolean): string {
  if (shape >= wholeShapes.date) return wholeNames[shape];
  const zone = shape % 4;
  const half = (shape >> 2) % 2;
  const clock = (shape >> 3) % 4;
  const join = (shape >> 5) % 4;
  const separator = separators[(shape >> 7) % 4];
  const order = shape >> 9;
  const parts =
    order === 0 ? ['YYYY', 'MM', 'DD'] : dayFirst || separator === '.' ? ['DD', 'MM', 'YYYY'] : ['MM', 'DD', 'YYYY'];
  const clockName = half === 1 ? `${clocks[clock].replace('HH', 'hh')} A` : clocks[clock];
  return parts.join(separator) + joins[join] + clockName + zones[zone];
}
