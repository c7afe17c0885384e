/** Pages of the tables that set two windows of time side by side, in a wanted order. O(rows) a page. */
import type { Directory } from '../dataset/directory.ts';
import { pageByValue } from './page-rows.ts';
import {
  presences,
  type ComparedLink,
  type ComparedNode,
  type LinkSort,
  type NodeSort,
  type Presence,
} from './playback-answer.ts';
import { presenceOfLink, presenceOfNode, type ComparedWindows } from './window-comparison.ts';

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Nodes of one presence, of any when it is null. */
export function comparedNodes(
  directory: Directory,
  compared: ComparedWindows,
  presence: Presence | null,
  sort: NodeSort,
  { offset, limit }: Page,
): { readonly total: number; readonly rows: readonly ComparedNode[] } {
  const { a, b } = compared;
  const wanted = presence === null ? -1 : presences.indexOf(presence);
  const nodes =
    wanted < 0 ? compared.nodes : compared.nodes.filter((node) => presenceOfNode(compared, node) === wanted);
  const changeIn = (node: number) => Math.abs(b.amountIn[node] - a.amountIn[node]);
  const changeOut = (node: number) => Math.abs(b.amountOut[node] - a.amountOut[node]);
  const value: { readonly [by in NodeSort['by']]: (node: number) => number } = {
    change: (node) => changeIn(node) + changeOut(node),
    changeIn,
    changeOut,
    inA: (node) => a.amountIn[node],
    inB: (node) => b.amountIn[node],
    outA: (node) => a.amountOut[node],
    outB: (node) => b.amountOut[node],
  };
  const page = pageByValue(Float64Array.from(nodes, value[sort.by]), sort.descending, offset, limit);
  const rows = page.map((at): ComparedNode => {
    const node = nodes[at];
    const holder = node < directory.accounts ? directory.holderOf(node) : node;
    return {
      key: directory.keyOf(node),
      label: directory.labelOf(node),
      holder: holder === node ? '' : directory.labelOf(holder),
      presence: presences[presenceOfNode(compared, node)],
      inA: a.amountIn[node],
      inB: b.amountIn[node],
      outA: a.amountOut[node],
      outB: b.amountOut[node],
    };
  });
  return { total: nodes.length, rows };
}

export function comparedLinks(
  directory: Directory,
  compared: ComparedWindows,
  presence: Presence | null,
  sort: LinkSort,
  { offset, limit }: Page,
): { readonly total: number; readonly rows: readonly ComparedLink[] } {
  const { from, to, countA, countB, amountA, amountB } = compared;
  const wanted = presence === null ? -1 : presences.indexOf(presence);
  const links = Uint32Array.from(from.keys()).filter((link) => wanted < 0 || presenceOfLink(compared, link) === wanted);
  const value: { readonly [by in LinkSort['by']]: (link: number) => number } = {
    change: (link) => Math.abs(amountB[link] - amountA[link]),
    amountA: (link) => amountA[link],
    amountB: (link) => amountB[link],
    countA: (link) => countA[link],
    countB: (link) => countB[link],
  };
  const label = (node: number) => directory.labelOf(node < directory.accounts ? directory.holderOf(node) : node);
  const page = pageByValue(Float64Array.from(links, value[sort.by]), sort.descending, offset, limit);
  const rows = page.map((at): ComparedLink => {
    const link = links[at];
    return {
      from: directory.keyOf(from[link]),
      to: directory.keyOf(to[link]),
      fromLabel: label(from[link]),
      toLabel: label(to[link]),
      presence: presences[presenceOfLink(compared, link)],
      countA: countA[link],
      countB: countB[link],
      amountA: amountA[link],
      amountB: amountB[link],
    };
  });
  return { total: links.length, rows };
}
