/** Recipe JSON → Recipe: a strict shape, then what must fit together. */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import { readJson, type CrossCheck } from '../exercise/read-json.ts';
import { wordsShape } from '../exercise/shapes.ts';
import type { Recipe, TypologyName } from './recipe.ts';
import { typologies } from './typology/typologies.ts';

const percentShape = z.int().min(0).max(100);
const names = typologies.map((one) => one.name);

const recipeShape: z.ZodType<Recipe> = z.strictObject({
  format: z.literal('linchpin-recipe'),
  formatVersion: z.literal(1),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  title: wordsShape.nullable(),
  summary: wordsShape.nullable(),
  brief: wordsShape.nullable(),
  from: z.iso.date(),
  days: z.int().min(20).max(730),
  decisionDay: z.int().min(1),
  accounts: z.int().min(60).max(1_000_000),
  transactions: z.int().min(300).max(20_000_000),
  languages: z.strictObject({
    kazakh: percentShape,
    russian: percentShape,
    english: percentShape,
    arabic: percentShape,
  }),
  foreignPercent: z.int().min(0).max(60),
  rounds: z.int().min(1).max(60),
  typologies: z
    .array(
      z.strictObject({
        name: z.string().refine((name): name is TypologyName => names.some((one) => one === name)),
        parameters: z.record(z.string().max(60), z.int()),
      }),
    )
    .min(1)
    .max(30),
  watchlist: z.strictObject({
    listed: z.int().min(1).max(20),
    others: z.int().min(0).max(2_000),
    namesakes: z.int().min(0).max(20),
    updates: z.int().min(0).max(10),
    updateMinutes: z.int().min(1).max(600),
  }),
  ownershipChain: z.boolean(),
  budget: z.int().min(1).max(100),
  costs: z.strictObject({
    person: z.int().min(1).max(100),
    company: z.int().min(1).max(100),
    npo: z.int().min(1).max(100),
    mvts: z.int().min(1).max(100),
    vasp: z.int().min(1).max(100),
    public: z.int().min(1).max(100),
    bank: z.int().min(1).max(100),
  }),
  loneHubPercent: percentShape,
  band: z.strictObject({ low: percentShape, high: percentShape }),
  minutes: z.int().min(5).max(600),
  questions: z.array(z.string().min(1).max(100)).max(60).nullable(),
});

const check: CrossCheck<Recipe> = (recipe, fault) => {
  if (recipe.decisionDay >= recipe.days) fault('decisionDay', recipe.decisionDay);
  if (recipe.band.low > recipe.band.high) fault('band.high', recipe.band.high);
  const { kazakh, russian, english, arabic } = recipe.languages;
  if (kazakh + russian + english + arabic === 0) fault('languages', 0);
  recipe.typologies.forEach((chosen, i) => {
    const known = typologies.find((one) => one.name === chosen.name)?.parameters ?? [];
    for (const [name, value] of Object.entries(chosen.parameters)) {
      const parameter = known.find((one) => one.name === name);
      if (parameter === undefined || value < parameter.least || value > parameter.most) {
        fault(`typologies[${i}].parameters.${name}`, value);
      }
    }
  });
};

/** Fails with `json-broken` or `exercise-invalid`; the column is the JSON path. */
export function parseRecipe(text: string, file: string): Outcome<Recipe> {
  return readJson(text, recipeShape, { file, code: 'exercise-invalid', maxLength: 2 ** 20, check });
}
