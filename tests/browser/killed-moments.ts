/** How tabs die, and when: ways and moments of a kill, drawn by a sequence that a seed decides. */
import type { Page } from 'playwright-core';
import type { Told } from './killed-hand.ts';
import type { OwnBrowser } from './own-browser.ts';

/** How a tab dies: its process killed by the system, crashed from inside, or the whole browser killed. */
const ways = ['killed', 'crashed', 'browser'] as const;
export type Way = (typeof ways)[number];
/** When: at any time while notes are written; while one is on its way to the store; after "hand in" was pressed; while that is on its way; the moment the page says it is handed in, or that the sealed file is kept. */
const moments = ['writing', 'storing', 'handing-in', 'storing-submit', 'said-handed-in', 'said-sealed'] as const;
export type Moment = (typeof moments)[number];

/** A sequence of numbers in [0, 1) that the seed decides (Mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let x = Math.imul(a ^ (a >>> 15), a | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Half of the kills while working, half while handing in. */
export function momentOf(random: () => number): Moment {
  const at = random();
  if (at < 0.3) return 'writing';
  if (at < 0.6) return 'storing';
  const handing = moments.slice(2);
  return handing[Math.floor(random() * handing.length)] ?? 'handing-in';
}

/** Calls `kill` when the moment has come; what is heard of the page is told to what it returns. */
export function trigger(moment: Moment, random: () => number, kill: () => void): (told: Told) => void {
  const soon = (ms: number) => void setTimeout(kill, ms);
  if (moment === 'writing') {
    soon(random() * 600);
    return () => undefined;
  }
  let left = moment === 'storing' ? 1 + Math.floor(random() * 4) : 1;
  const spread = moment === 'handing-in' ? 600 : moment === 'storing' || moment === 'storing-submit' ? 12 : 0;
  return ({ what, deed }) => {
    const mine =
      (moment === 'storing' && what === 'putting') ||
      (moment === 'storing-submit' && what === 'putting' && deed === 'submit') ||
      (moment === 'handing-in' && what === 'ready') ||
      (moment === 'said-handed-in' && what === 'handed') ||
      (moment === 'said-sealed' && what === 'kept');
    if (mine) left -= 1;
    if (!mine || left !== 0) return;
    if (spread === 0) kill();
    else soon(random() * spread);
  };
}

/** Everything that takes time is done before the moment comes. */
export async function aim(own: OwnBrowser, page: Page, way: Way): Promise<() => Promise<void>> {
  if (way === 'browser') return own.killBrowser;
  const crashed = page.waitForEvent('crash', { timeout: 0 });
  if (way === 'killed') {
    const shoot = await own.aimAtRenderers();
    return async () => {
      shoot();
      await crashed;
    };
  }
  const session = await own.context.newCDPSession(page);
  return async () => {
    // The answer never comes: whoever would give it is dead.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  };
}
