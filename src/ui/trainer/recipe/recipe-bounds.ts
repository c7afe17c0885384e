/** Bounds of a recipe's numbers, and what is wrong with a recipe as typed. Pure; `parseRecipe` of core holds the same law for files. */
import type { Recipe } from '../../../core/scenario/recipe.ts';
import type { Typology } from '../../../core/scenario/typology/typology.ts';
import { isDay } from '../fields/time-text.ts';

export const bounds = {
  days: [20, 730],
  decisionDay: [1, 729],
  accounts: [60, 20_000],
  transactions: [300, 200_000],
  percent: [0, 100],
  foreignPercent: [0, 60],
  rounds: [1, 60],
  listed: [1, 20],
  others: [0, 2_000],
  namesakes: [0, 20],
  updates: [0, 10],
  updateMinutes: [1, 600],
  budget: [1, 100],
  cost: [1, 100],
  minutes: [5, 600],
} as const satisfies { readonly [name: string]: readonly [number, number] };

export const mostTypologies = 30;

type Bound = keyof typeof bounds;

export type RecipeProblem =
  | 'name'
  | 'from'
  | 'number'
  | 'decisionDay'
  | 'languages'
  | 'typologies'
  | 'band'
  | 'seed'
  | 'words';

const within = (value: number, bound: Bound) =>
  Number.isInteger(value) && value >= bounds[bound][0] && value <= bounds[bound][1];

/** What keeps a recipe from being made; empty when it can be. */
export function problemsOf(recipe: Recipe, seed: string, known: readonly Typology[]): readonly RecipeProblem[] {
  const found = new Set<RecipeProblem>();
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(recipe.name)) found.add('name');
  if (!isDay(recipe.from)) found.add('from');
  if (!/^[0-9a-f]{32,}$/i.test(seed)) found.add('seed');
  const { watchlist, costs, band, languages } = recipe;
  const numbers: readonly (readonly [number, Bound])[] = [
    [recipe.days, 'days'],
    [recipe.decisionDay, 'decisionDay'],
    [recipe.accounts, 'accounts'],
    [recipe.transactions, 'transactions'],
    [recipe.foreignPercent, 'foreignPercent'],
    [recipe.rounds, 'rounds'],
    [watchlist.listed, 'listed'],
    [watchlist.others, 'others'],
    [watchlist.namesakes, 'namesakes'],
    [watchlist.updates, 'updates'],
    [watchlist.updateMinutes, 'updateMinutes'],
    [recipe.budget, 'budget'],
    ...Object.values(costs).map((cost): readonly [number, Bound] => [cost, 'cost']),
    [recipe.loneHubPercent, 'percent'],
    [band.low, 'percent'],
    [band.high, 'percent'],
    ...Object.values(languages).map((share): readonly [number, Bound] => [share, 'percent']),
    [recipe.minutes, 'minutes'],
  ];
  if (numbers.some(([value, bound]) => !within(value, bound))) found.add('number');
  if (recipe.decisionDay >= recipe.days) found.add('decisionDay');
  if (Object.values(languages).every((share) => share === 0)) found.add('languages');
  if (recipe.typologies.length === 0 || recipe.typologies.length > mostTypologies) found.add('typologies');
  if (band.low > band.high) found.add('band');
  if ([recipe.title, recipe.summary, recipe.brief].some((words) => words !== null && Object.values(words).includes('')))
    found.add('words');
  for (const chosen of recipe.typologies) {
    const parameters = known.find((typology) => typology.name === chosen.name)?.parameters ?? [];
    for (const { name, least, most } of parameters) {
      const value = chosen.parameters[name];
      if (value !== undefined && (!Number.isInteger(value) || value < least || value > most)) found.add('number');
    }
  }
  return [...found];
}
