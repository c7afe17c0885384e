/** The ten recipes that come with the sandbox; together they use every typology. Titles and briefs are made from them by the phrasebook. */
import type { ChosenTypology, Recipe, TypologyName } from '../recipe.ts';

const costs = { person: 1, company: 2, npo: 3, mvts: 3, vasp: 3, public: 5, bank: 5 };

type Given = Partial<Omit<Recipe, 'format' | 'formatVersion' | 'typologies'>> & {
  readonly name: string;
  readonly typologies: readonly (TypologyName | ChosenTypology)[];
};

/** What a recipe says where it says nothing else: a case of about 300 accounts and an hour. */
function recipe(given: Given): Recipe {
  return {
    format: 'linchpin-recipe',
    formatVersion: 1,
    title: null,
    summary: null,
    brief: null,
    from: '2026-02-02',
    days: 120,
    decisionDay: 62,
    accounts: 320,
    transactions: 5_000,
    languages: { kazakh: 45, russian: 35, english: 10, arabic: 10 },
    foreignPercent: 14,
    rounds: 8,
    watchlist: { listed: 3, others: 14, namesakes: 2, updates: 1, updateMinutes: 20 },
    ownershipChain: true,
    budget: 4,
    costs,
    loneHubPercent: 35,
    band: { low: 0, high: 40 },
    minutes: 60,
    questions: null,
    ...given,
    typologies: given.typologies.map((one) => (typeof one === 'string' ? { name: one, parameters: {} } : one)),
  };
}

export const recipes: readonly Recipe[] = [
  recipe({
    name: 'donations-courier',
    typologies: ['small-donations', 'fan-in', 'cash-courier'],
    accounts: 240,
    transactions: 3_000,
    days: 90,
    decisionDay: 46,
    rounds: 6,
    watchlist: { listed: 2, others: 10, namesakes: 1, updates: 0, updateMinutes: 20 },
    ownershipChain: false,
    budget: 3,
    minutes: 40,
  }),
  recipe({ name: 'ngo-subgrant', typologies: ['npo-diversion', 'front-company', 'fan-out'] }),
  recipe({
    name: 'sham-fund-crypto',
    typologies: ['sham-npo', 'crowdfunding', 'crypto-hop'],
    from: '2026-03-02',
  }),
  recipe({
    name: 'hawala-corridor',
    typologies: ['small-donations', 'hawala', 'scatter-gather'],
    from: '2026-01-12',
    languages: { kazakh: 40, russian: 25, english: 10, arabic: 25 },
  }),
  recipe({ name: 'front-invoices', typologies: ['self-funded', 'front-company', 'stack', 'cycle'], rounds: 7 }),
  recipe({
    name: 'trade-route',
    typologies: ['sham-npo', 'trade-based', 'bipartite'],
    foreignPercent: 20,
    languages: { kazakh: 35, russian: 35, english: 20, arabic: 10 },
  }),
  recipe({
    name: 'wallets-border',
    typologies: ['crowdfunding', 'gather-scatter', 'prepaid-cards'],
    accounts: 380,
    transactions: 6_500,
  }),
  recipe({
    name: 'lone-actor',
    typologies: ['self-funded', 'random', 'cash-courier'],
    accounts: 240,
    transactions: 3_500,
    days: 100,
    decisionDay: 52,
    watchlist: { listed: 2, others: 12, namesakes: 2, updates: 1, updateMinutes: 15 },
    budget: 3,
    minutes: 45,
  }),
  recipe({
    name: 'motif-gauntlet',
    typologies: [
      'small-donations',
      'fan-out',
      'fan-in',
      'cycle',
      'random',
      'bipartite',
      'stack',
      'scatter-gather',
      'gather-scatter',
    ],
    accounts: 600,
    transactions: 12_000,
    rounds: 6,
    watchlist: { listed: 4, others: 20, namesakes: 2, updates: 1, updateMinutes: 25 },
    budget: 6,
    minutes: 90,
  }),
  recipe({
    name: 'full-spectrum',
    typologies: [
      'small-donations',
      'crowdfunding',
      'npo-diversion',
      'sham-npo',
      'self-funded',
      'front-company',
      'trade-based',
      'hawala',
      'crypto-hop',
      'prepaid-cards',
      'cash-courier',
    ],
    accounts: 900,
    transactions: 20_000,
    rounds: 6,
    watchlist: { listed: 5, others: 30, namesakes: 4, updates: 2, updateMinutes: 25 },
    budget: 7,
    minutes: 120,
  }),
];
