/** The small drawing of a hit: who stands in which column, or in which order round a ring, and what was paid between them. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { PatternHit } from '../patterns/pattern.ts';

export interface PatternDot {
  /** Null for a crowd: the ones with least money, drawn as one. */
  readonly key: NodeKey | null;
  readonly label: string;
  /** How many a crowd stands for; 1 otherwise. */
  readonly crowd: number;
  readonly subject: boolean;
  /** Of the columns shape: 0 pays, 1 is in the middle, 2 is paid. Of a ring: 0. */
  readonly column: number;
}

export interface PatternPicture {
  readonly shape: 'columns' | 'ring';
  /** In order down their column, most money first, or round the ring. */
  readonly dots: readonly PatternDot[];
  /** By place in `dots`. */
  readonly links: readonly {
    readonly from: number;
    readonly to: number;
    readonly amount: number;
    readonly count: number;
  }[];
}

/** Drawn in one column, or round a ring, before the rest become a crowd. */
const mostInColumn = 7;
const mostOnRing = 10;

/** O(payments of the hit). */
export function pictureOfHit(directory: Directory, hit: PatternHit, byParty: boolean): PatternPicture {
  const { ledger } = directory.dataset;
  const nodeOf = (account: number) => (byParty ? directory.holderOf(account) : account);
  const money = new Map<number, number>();
  const payers = new Set<number>();
  const payees = new Set<number>();
  for (const i of hit.rows) {
    const [from, to] = [nodeOf(ledger.from[i]), nodeOf(ledger.to[i])];
    for (const node of [from, to]) money.set(node, (money.get(node) ?? 0) + ledger.base[i]);
    payers.add(from);
    payees.add(to);
  }
  const ring = hit.pattern === 'cycle' || hit.pattern === 'round-trip';
  const subjects = new Set(hit.pattern === 'cycle' ? [] : hit.subjects);
  const columnOf = (node: number): number => {
    if (ring) return 0;
    if (hit.pattern === 'scatter-gather') return node === hit.subjects[0] ? 0 : node === hit.subjects[1] ? 2 : 1;
    return subjects.has(node) ? 1 : paysSubject(node) ? 0 : 2;
  };
  const intoSubject = new Set(
    hit.rows.flatMap((i) => (subjects.has(nodeOf(ledger.to[i])) ? [nodeOf(ledger.from[i])] : [])),
  );
  function paysSubject(node: number): boolean {
    return intoSubject.has(node);
  }
  const order = ring
    ? [...money.keys()]
    : [...money.keys()].toSorted((a, b) => (money.get(b) ?? 0) - (money.get(a) ?? 0));
  const dots: PatternDot[] = [];
  const dotOf = new Map<number, number>();
  for (const column of ring ? [0] : [0, 1, 2]) {
    const here = order.filter((node) => columnOf(node) === column);
    const most = ring ? mostOnRing : mostInColumn;
    const drawn = here.length > most ? new Set(largest(here, money, most - 1)) : new Set(here);
    for (const node of here) {
      if (!drawn.has(node)) continue;
      dotOf.set(node, dots.length);
      const label = directory.labelOf(node < directory.accounts ? directory.holderOf(node) : node);
      dots.push({ key: directory.keyOf(node), label, crowd: 1, subject: subjects.has(node), column });
    }
    const rest = here.filter((node) => !drawn.has(node));
    if (rest.length === 0) continue;
    for (const node of rest) dotOf.set(node, dots.length);
    dots.push({ key: null, label: '', crowd: rest.length, subject: false, column });
  }
  return { shape: ring ? 'ring' : 'columns', dots, links: linksOf() };

  function linksOf(): PatternPicture['links'] {
    const links = new Map<string, { from: number; to: number; amount: number; count: number }>();
    for (const i of hit.rows) {
      const from = dotOf.get(nodeOf(ledger.from[i])) ?? 0;
      const to = dotOf.get(nodeOf(ledger.to[i])) ?? 0;
      if (from === to) continue;
      const link = links.get(`${from} ${to}`) ?? { from, to, amount: 0, count: 0 };
      link.amount += ledger.base[i];
      link.count++;
      links.set(`${from} ${to}`, link);
    }
    return [...links.values()];
  }
}

function largest(nodes: readonly number[], money: ReadonlyMap<number, number>, most: number): readonly number[] {
  return nodes.toSorted((a, b) => (money.get(b) ?? 0) - (money.get(a) ?? 0)).slice(0, most);
}
