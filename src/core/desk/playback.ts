/**
 * The transactions behind the links a graph draws, in time order: what playback goes through. Only lists of the payers drawn are read,
 * O(transactions of drawn payers + r log r) for r of them on a link.
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { DrawnLinks } from './playback-answer.ts';
import { rowsWithIds } from './rows-of.ts';

export interface Played {
  /** Ledger indexes, ascending. */
  readonly rows: Uint32Array;
  /** By place in `rows`: place in the request's links. */
  readonly link: Uint32Array;
  /** Number of links. */
  readonly links: number;
}

const rowsAtOnce = 50_000;

/**
 * Transactions whose `mask` is 1 (and whose id is among `ids`, where given) that one of `drawn.links` stands for: an account is drawn as
 * itself, else as its holder. Unknown nodes carry nothing; of links named twice the last counts.
 */
export function* playedSteps(
  directory: Directory,
  mask: Uint8Array,
  drawn: DrawnLinks,
  ids: readonly string[] | null,
): Steps<Played> {
  const { ledger } = directory.dataset;
  const place = new Int32Array(directory.nodes).fill(-1);
  drawn.nodes.forEach((key, at) => {
    const node = directory.nodeOf(key);
    if (node >= 0) place[node] = at;
  });
  const drawnAt = (account: number) => (place[account] >= 0 ? place[account] : place[directory.holderOf(account)]);
  const outOf: number[][] = drawn.nodes.map(() => []);
  drawn.links.forEach(([from], link) => outOf[from].push(link));
  const allowed = ids === null ? null : new Set(rowsWithIds(directory, ids));
  // Of the payer under way: link + 1 by place of the payee.
  const linkTo = new Uint32Array(drawn.nodes.length);
  // Row and link in one number, so that sorting one array sorts both: below 2^53 for any ledger and 10^6 links.
  const both: number[] = [];
  const links = Math.max(1, drawn.links.length);
  let since = 0;
  for (let payer = 0; payer < drawn.nodes.length; payer++) {
    const node = directory.nodeOf(drawn.nodes[payer]);
    if (node < 0 || outOf[payer].length === 0) continue;
    for (const link of outOf[payer]) linkTo[drawn.links[link][1]] = link + 1;
    for (const account of directory.accountsOf(node)) {
      if (account >= ledger.accounts.length || drawnAt(account) !== payer) continue;
      for (let at = ledger.outStart[account]; at < ledger.outStart[account + 1]; at++) {
        const i = ledger.outIndex[at];
        if (mask[i] === 0 || (allowed !== null && !allowed.has(i))) continue;
        const payee = drawnAt(ledger.to[i]);
        if (payee >= 0 && linkTo[payee] > 0) both.push(i * links + linkTo[payee] - 1);
        if (++since % rowsAtOnce === 0) yield;
      }
    }
    for (const link of outOf[payer]) linkTo[drawn.links[link][1]] = 0;
  }
  const sorted = Float64Array.from(both).sort();
  yield;
  return {
    rows: Uint32Array.from(sorted, (one) => Math.floor(one / links)),
    link: Uint32Array.from(sorted, (one) => one % links),
    links: drawn.links.length,
  };
}
