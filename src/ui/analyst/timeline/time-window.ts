/** The brushed window as arithmetic on the timeline's bins: clipping, snapping, stepping, totals, text of inputs. */
import type { Filter } from '../../../core/ledger/filter.ts';
import type { TimelineBins } from '../../../worker/protocol.ts';

/** UTC ms, from inclusive, to exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Edge = 'from' | 'to';

/** The stretch of time the bins cover. */
export function domainOf(bins: TimelineBins): Span {
  return { from: bins.start, to: bins.start + bins.width * Math.max(1, bins.count.length) };
}

/** The filter's window inside the bins; open ends are the ends of the bins. */
export function windowOf(filter: Pick<Filter, 'from' | 'to'>, bins: TimelineBins): Span {
  const { from, to } = domainOf(bins);
  const within = (ms: number) => Math.min(to, Math.max(from, ms));
  return { from: within(filter.from ?? from), to: within(filter.to ?? to) };
}

/** What the filter is to be for a window: an end that touches the end of the bins is open. */
export function filterEnds(span: Span, bins: TimelineBins): Pick<Filter, 'from' | 'to'> {
  const domain = domainOf(bins);
  return { from: span.from <= domain.from ? null : span.from, to: span.to >= domain.to ? null : span.to };
}

/** The bin edge nearest to `ms`, inside the bins. */
export function snap(ms: number, bins: TimelineBins): number {
  const edge = Math.round((ms - bins.start) / bins.width);
  return bins.start + Math.min(bins.count.length, Math.max(0, edge)) * bins.width;
}

/** The window between two times in either order, on bin edges, at least one bin wide. */
export function spanBetween(a: number, b: number, bins: TimelineBins): Span {
  const [from, to] = [snap(Math.min(a, b), bins), snap(Math.max(a, b), bins)];
  if (from < to) return { from, to };
  const { to: end } = domainOf(bins);
  return from + bins.width <= end ? { from, to: from + bins.width } : { from: end - bins.width, to: end };
}

/** The window with one edge at `ms`, on a bin edge; the other edge stays, one bin away at the least. */
export function withEdge(window: Span, edge: Edge, ms: number, bins: TimelineBins): Span {
  const domain = domainOf(bins);
  const at = snap(ms, bins);
  return edge === 'from'
    ? { from: Math.max(domain.from, Math.min(at, window.to - bins.width)), to: window.to }
    : { from: window.from, to: Math.min(domain.to, Math.max(at, window.from + bins.width)) };
}

/** The window with one edge `steps` bins on (or back); an edge between bins goes to the next one that way first. */
export function stepEdge(window: Span, edge: Edge, steps: number, bins: TimelineBins): Span {
  const place = (window[edge] - bins.start) / bins.width;
  const next = (steps > 0 ? Math.floor(place) : Math.ceil(place)) + steps;
  return withEdge(window, edge, bins.start + next * bins.width, bins);
}

/** The window moved by whole bins, its width kept, stopped at the ends. */
export function moved(window: Span, by: number, bins: TimelineBins): Span {
  const domain = domainOf(bins);
  const wanted = Math.round(by / bins.width) * bins.width;
  const shift = Math.min(domain.to - window.to, Math.max(domain.from - window.from, wanted));
  return { from: window.from + shift, to: window.to + shift };
}

export interface Totals {
  readonly count: number;
  /** Base-currency minor units. */
  readonly amount: number;
  /** The bin with the most, by the measure asked; -1 when nothing is there. */
  readonly peak: number;
}

/** Sums of the bins that begin inside `span`, and the highest of them. */
export function totalsOf(bins: TimelineBins, span: Span, measure: 'amount' | 'count'): Totals {
  let [count, amount, peak] = [0, 0, -1];
  for (let i = 0; i < bins.count.length; i++) {
    const begins = bins.start + i * bins.width;
    if (begins < span.from || begins >= span.to) continue;
    count += bins.count[i] ?? 0;
    amount += bins.amount[i] ?? 0;
    const value = bins[measure][i] ?? 0;
    if (value > 0 && value > (bins[measure][peak] ?? 0)) peak = i;
  }
  return { count, amount, peak };
}

/** As many bins as `width` pixels show well, in steps so that dragging a divider does not ask for each pixel. */
export function binsFor(width: number): number {
  return Math.min(240, Math.max(40, Math.floor(width / 160) * 40));
}

/**
 * UTC ms as `YYYY-MM-DD HH:mm`, with seconds where there are any: the one order of day and month that cannot be misread.
 * A browser's own date field would follow the browser's language, not the one chosen here.
 */
export function toInput(ms: number): string {
  return new Date(ms)
    .toISOString()
    .slice(0, ms % 60_000 === 0 ? 16 : 19)
    .replace('T', ' ');
}

const typedTime = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?))?\s*$/;

/** UTC ms of what was typed, a day alone being its beginning; null when it is no time. */
export function fromInput(text: string): number | null {
  const found = typedTime.exec(text);
  if (found === null) return null;
  const [, day = '', clock = '00:00'] = found;
  const ms = Date.parse(`${day}T${clock.padStart(clock.length + (clock.indexOf(':') === 1 ? 1 : 0), '0')}Z`);
  // JavaScript takes 30 February for 2 March.
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day) ? null : ms;
}
