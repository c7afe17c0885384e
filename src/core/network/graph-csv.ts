/** The edges of a scene as CSV (RFC 4180, UTF-8 without BOM), safe to open in a spreadsheet. */
import { textCell } from './spreadsheet-cell.ts';
import type { Scene } from './scene.ts';

const header = 'from,from_label,to,to_label,amount_minor,count,first,last';

/** Amounts in base-currency minor units, times in ISO 8601 UTC, one line per edge drawn. */
export function writeEdgesCsv(scene: Scene): string {
  const labels = new Map(scene.nodes.map((node) => [node.key, node.label]));
  const lines = scene.edges.map((edge) =>
    [
      textCell(edge.from),
      textCell(labels.get(edge.from) ?? ''),
      textCell(edge.to),
      textCell(labels.get(edge.to) ?? ''),
      `${edge.amount}`,
      `${edge.count}`,
      new Date(edge.first).toISOString(),
      new Date(edge.last).toISOString(),
    ].join(','),
  );
  return `${[header, ...lines].join('\r\n')}\r\n`;
}
