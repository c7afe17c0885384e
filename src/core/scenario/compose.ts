/** Composes an exercise's data from a story: settles payments, deals out ids, writes tables and watchlist. */
import { assignIds, transactionIdAt, type IdBook } from './assign-ids.ts';
import type { Intent } from './draft.ts';
import type { Random } from './random.ts';
import { settle } from './settle.ts';
import type { Story } from './story.ts';
import { writeTables, type Tables } from './write-tables.ts';
import { writeWatchlist } from './write-watchlist.ts';

export interface Composed {
  readonly story: Story;
  readonly settled: readonly Intent[];
  /** By place in `settled`. */
  readonly transactionIds: readonly string[];
  readonly ids: IdBook;
  readonly tables: Tables;
  readonly watchlist: string;
}

/** The same random state gives the same bytes. Throws when a story cannot pay for itself. */
export function compose(random: Random, story: Story): Composed {
  const { draft } = story;
  const outside = new Set(draft.accounts.map((one) => one.handle).filter((handle) => handle.startsWith('desk/')));
  const end = story.span.start + story.span.days * 86_400_000;
  const settled = settle(
    draft.intents.filter((intent) => intent.at < end),
    outside,
  );
  const ids = assignIds(
    random.fork('ids'),
    draft.parties.map((one) => one.handle),
    draft.accounts.map((one) => one.handle),
    settled,
  );
  const transactionIds = settled.map((_, place) => transactionIdAt(place, settled.length));
  return {
    story,
    settled,
    transactionIds,
    ids,
    tables: writeTables(draft, settled, transactionIds, ids),
    watchlist: writeWatchlist(story.listings, new Date(story.decisionTime - 3 * 86_400_000).toISOString().slice(0, 10)),
  };
}
