/** A scene as GraphML 1.0 (http://graphml.graphdrawing.org), for Gephi, yEd and the like. Times in ISO 8601 UTC, amounts in base-currency minor units. */
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

type Kind = 'string' | 'int' | 'long' | 'double';
type Column<T> = readonly [name: string, kind: Kind, read: (item: T) => string | number];

const nodeColumns: readonly Column<SceneNode>[] = [
  ['label', 'string', (node) => node.label],
  ['latin', 'string', (node) => node.latin],
  ['kind', 'string', (node) => node.kind],
  ['country', 'string', (node) => node.country],
  ['institution', 'string', (node) => node.institution],
  ['holder', 'string', (node) => node.holder ?? ''],
  ['role', 'string', (node) => node.role],
  ['community', 'int', (node) => node.community],
  ['degree', 'int', (node) => node.degree],
  ['betweenness', 'double', (node) => node.betweenness],
  ['pagerank', 'double', (node) => node.pagerank],
  ['amountIn', 'long', (node) => node.amountIn],
  ['amountOut', 'long', (node) => node.amountOut],
  ['countIn', 'int', (node) => node.countIn],
  ['countOut', 'int', (node) => node.countOut],
  ['first', 'string', (node) => isoTime(node.first)],
  ['last', 'string', (node) => isoTime(node.last)],
];

const edgeColumns: readonly Column<SceneEdge>[] = [
  ['amount', 'long', (edge) => edge.amount],
  ['count', 'int', (edge) => edge.count],
  ['first', 'string', (edge) => isoTime(edge.first)],
  ['last', 'string', (edge) => isoTime(edge.last)],
];

/** The document, UTF-8 text. Characters XML 1.0 forbids are left out; ids are the keys of nodes. */
export function writeGraphml(scene: Scene): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declarations('node', nodeColumns),
    ...declarations('edge', edgeColumns),
    '<graph id="G" edgedefault="directed">',
  ];
  for (const node of scene.nodes) {
    lines.push(`<node id="${escapeXml(node.key)}">${values('node', nodeColumns, node)}</node>`);
  }
  for (const edge of scene.edges) {
    const ends = `source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}"`;
    lines.push(`<edge id="${escapeXml(edge.id)}" ${ends}>${values('edge', edgeColumns, edge)}</edge>`);
  }
  lines.push('</graph>', '</graphml>', '');
  return lines.join('\n');
}

function declarations<T>(domain: 'node' | 'edge', columns: readonly Column<T>[]): readonly string[] {
  return columns.map(
    ([name, kind]) => `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${kind}"/>`,
  );
}

function values<T>(domain: 'node' | 'edge', columns: readonly Column<T>[], item: T): string {
  return columns.map(([name, , read]) => `<data key="${domain}-${name}">${escapeXml(`${read(item)}`)}</data>`).join('');
}

// XML 1.0 production 2: what is not Char cannot be written, not even as a reference. Lone surrogates are not Char.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written as they are, these three would come back from an attribute as blanks.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"'\t\n\r]/g, (character) => entities[character]);
}

function isoTime(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
