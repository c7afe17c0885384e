/** Reads `.el` graphs: first line `n m`, then one undirected edge `u v` a line, ids 0..n−1; and node costs beside them. */
import type { RowIssue } from '../core/dataset/issue.ts';

export type EdgeListIssue =
  | 'header-not-n-m'
  | 'edge-not-two-numbers'
  | 'node-out-of-range'
  | 'edge-count-differs'
  | 'graph-empty'
  | 'graph-too-large'
  | 'weights-not-n-positive-numbers';

export interface EdgeList {
  readonly nodes: number;
  readonly edges: readonly (readonly [number, number])[];
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly RowIssue<EdgeListIssue>[] };

const mostNodes = 1_000_000;
const mostIssues = 50;

/** Blank lines and lines that begin with `#` or `%` are skipped; `row` of an issue is the line number. */
export function parseEdgeList(text: string): Read<EdgeList> {
  const issues: RowIssue<EdgeListIssue>[] = [];
  const fault = (code: EdgeListIssue, row: number, found: string) => {
    if (issues.length < mostIssues) issues.push({ code, row, column: '', found: found.slice(0, 80) });
  };
  let head: readonly [number, number] | null = null;
  const edges: (readonly [number, number])[] = [];
  let row = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    row += 1;
    const words = line.trim();
    if (words === '' || words.startsWith('#') || words.startsWith('%')) continue;
    const found = /^(\d+)[\s,;]+(\d+)$/.exec(words);
    if (head === null) {
      if (found === null) {
        fault('header-not-n-m', row, words);
        return { ok: false, issues };
      }
      head = [Number(found[1]), Number(found[2])];
      if (head[0] === 0) fault('graph-empty', row, words);
      if (head[0] > mostNodes) fault('graph-too-large', row, words);
      if (issues.length > 0) return { ok: false, issues };
      continue;
    }
    const [u, v] = [Number(found?.[1]), Number(found?.[2])];
    if (found === null) fault('edge-not-two-numbers', row, words);
    else if (u >= head[0] || v >= head[0]) fault('node-out-of-range', row, words);
    edges.push([u, v]);
  }
  if (head === null) fault('graph-empty', 0, '');
  else if (edges.length !== head[1]) fault('edge-count-differs', 1, `${edges.length} != ${head[1]}`);
  if (head === null || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { nodes: head[0], edges } };
}

/**
 * Costs by node: n positive numbers divided by blanks, commas or lines, in the order of the ids; or lines `node cost`, where
 * a node not named costs 1. Lines that begin with `#` or `%` are skipped.
 */
export function parseWeights(text: string, nodes: number): Read<readonly number[]> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.split(/[\s,;]+/).filter((word) => word !== ''))
    .filter(([first]) => first !== undefined && !/^[#%]/.test(first));
  // Two numbers a line and as many as nodes could be either; a 0 can only be an id.
  const pairs = lines.length > 0 && lines.every((line) => line.length === 2);
  return pairs && (lines.length * 2 !== nodes || lines.some(([id]) => id === '0'))
    ? namedCosts(lines, nodes)
    : listedCosts(lines.flat(), nodes);
}

function namedCosts(lines: readonly (readonly string[])[], nodes: number): Read<readonly number[]> {
  const costs = Array.from({ length: nodes }, () => 1);
  const named = new Set<number>();
  for (const [id = '', cost = ''] of lines) {
    const node = Number(id);
    const value = Number(cost);
    const known = /^\d+$/.test(id) && node < nodes && !named.has(node);
    if (!known || !(value > 0 && Number.isFinite(value))) return wrongWeights(`${id} ${cost}`);
    named.add(node);
    costs[node] = value;
  }
  return { ok: true, value: costs };
}

function listedCosts(words: readonly string[], nodes: number): Read<readonly number[]> {
  const costs = words.map(Number);
  const wrong = costs.findIndex((cost) => !(cost > 0 && Number.isFinite(cost)));
  if (costs.length === nodes && wrong < 0) return { ok: true, value: costs };
  return wrongWeights(wrong < 0 ? `${costs.length} != ${nodes}` : (words[wrong] ?? ''));
}

function wrongWeights(found: string): Read<never> {
  return {
    ok: false,
    issues: [{ code: 'weights-not-n-positive-numbers', row: 0, column: '', found: found.slice(0, 80) }],
  };
}
