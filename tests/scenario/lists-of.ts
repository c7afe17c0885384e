/** The watchlist of a telling without its transactions: many lists in the time of one exercise. */
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { HiddenRows } from '../../src/core/fairness/hidden-rows.ts';
import { period } from '../../src/core/scenario/calendar.ts';
import { openEconomy } from '../../src/core/scenario/economy/open-economy.ts';
import { composeLists } from '../../src/core/scenario/making/compose-lists.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import type { Recipe } from '../../src/core/scenario/recipe.ts';
import { weave } from '../../src/core/scenario/typology/weave.ts';
import { UntoldError } from '../../src/core/scenario/untold.ts';
import { writeWatchlist } from '../../src/core/scenario/write-watchlist.ts';
import { readWhole } from '../../src/core/screening/lists/read-whole.ts';
import { unXml } from '../../src/core/screening/lists/un-xml.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

export interface Listed {
  /** Nothing but listings, in the order the files are read. */
  readonly dataset: Dataset;
  readonly hidden: HiddenRows;
}

const none = new Uint8Array(0);

export function listOf(recipe: Recipe, seed: string): Listed {
  const { files, uidOf } = composed(recipe, seed);
  const listings = files.flatMap((one) => {
    const read = readWhole(unXml, writeWatchlist(one.listings, recipe.from), one.file);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.value.listings;
  });
  const members = new Set(uidOf.values());
  const listing = Uint8Array.from(listings, ({ uid }) => (members.has(uid) ? 1 : 0));
  return {
    dataset: tinyDataset({ payments: [], listings }),
    hidden: { flow: none, party: none, account: none, relation: none, listing },
  };
}

/** The first telling that gets as far as a list. */
function composed(recipe: Recipe, seed: string): ReturnType<typeof composeLists> {
  const { languages, foreignPercent, accounts, transactions } = recipe;
  for (let telling = 0; telling < 30; telling++) {
    const random = seededRandom(seed).fork(`telling ${telling}`);
    try {
      const economy = openEconomy(random.fork('economy'), {
        span: period(recipe.from, recipe.days),
        accounts,
        transactions,
        languages,
        foreignPercent,
      });
      const plan = weave(random.fork('network'), economy, recipe);
      return composeLists(random.fork('lists'), economy, recipe, plan.listed);
    } catch (error) {
      if (!(error instanceof UntoldError)) throw error;
    }
  }
  throw new Error(`${recipe.name}: no list`);
}
