/**
 * Order of removal by adaptive degree: always a node with most neighbours left, of equal ones the lowest number. Degrees only fall, so going
 * through the nodes of high degree by number, once for each degree from the highest down, meets them in this order: no queue, and the graph is
 * read almost from front to back. O(n log(most) + m), one far access an edge end.
 */
import type { PlainGraph } from './objective.ts';
import type { Removal } from './removal.ts';

/** Degrees from here on do not fit a byte. Bytes, because a million of them stay in a processor's cache. */
const many = 255;

/** All nodes, first to go first. */
export function degreeOrder(graph: PlainGraph): Uint32Array {
  return degreeRemoval(graph).order;
}

/** The same with the edges that each step ends. */
export function degreeRemoval(graph: PlainGraph): Removal {
  const { nodes, start, neighbours } = graph;
  /** Neighbours left, `many` where `exact` has to be asked; 0 too for a node that has gone. */
  const left = new Uint8Array(nodes);
  const exact = new Int32Array(nodes);
  let most = 0;
  for (let v = 0; v < nodes; v++) {
    exact[v] = start[v + 1] - start[v];
    left[v] = Math.min(exact[v], many);
    if (exact[v] > most) most = exact[v];
  }
  const order = new Uint32Array(nodes);
  const links = new Uint32Array(neighbours.length >>> 1);
  const from = new Uint32Array(nodes + 1);
  let steps = 0;
  let count = 0;
  const remove = (v: number, degree: number) => {
    left[v] = 0;
    order[steps++] = v;
    const enough = count + degree;
    for (let e = start[v]; count < enough && e < start[v + 1]; e++) {
      const w = neighbours[e];
      const d = left[w];
      if (d === 0) continue;
      links[count++] = w;
      if (d < many) left[w] = d - 1;
      else if (--exact[w] < many) left[w] = exact[w];
    }
    from[steps] = count;
  };
  const list = new Uint32Array(nodes);
  let degree = most;
  while (degree > 0) {
    // The nodes from half the degree on, by number; what is gone or has fallen below is left out each time.
    const low = degree >>> 1;
    let size = 0;
    for (let v = 0; v < nodes; v++) if ((left[v] < many ? left[v] : exact[v]) > low) list[size++] = v;
    for (; degree > low; degree--) {
      let stay = 0;
      for (let i = 0; i < size; i++) {
        const v = list[i];
        const d = left[v] < many ? left[v] : exact[v];
        if (d === degree) remove(v, degree);
        else if (d > low) list[stay++] = v;
      }
      size = stay;
    }
  }
  const gone = new Uint8Array(nodes);
  for (let q = 0; q < steps; q++) gone[order[q]] = 1;
  for (let v = 0; v < nodes; v++) if (gone[v] === 0) remove(v, 0);
  return { order, links, from };
}
