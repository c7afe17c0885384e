/** The innocent population of a scenario: who employs, sells, keeps houses, moves money and helps. */
import type { Handle } from './draft.ts';
import type { World } from './world.ts';

export interface TownSizes {
  readonly employers: number;
  readonly retailers: number;
  readonly utilities: number;
  readonly telecoms: number;
  readonly wholesalers: number;
  readonly suppliersAbroad: number;
  readonly traders: number;
  readonly charities: number;
  readonly recipientsAbroad: number;
  readonly schoolsAbroad: number;
  readonly residents: number;
  /** Percent of residents with a second account. */
  readonly secondAccounts: number;
}

export interface Town {
  readonly employers: readonly Handle[];
  /** Pays the wages of several firms' staff: the largest lawful hub. */
  readonly payroll: Handle;
  readonly retailers: readonly Handle[];
  readonly utilities: readonly Handle[];
  readonly telecoms: readonly Handle[];
  readonly wholesalers: readonly Handle[];
  readonly suppliersAbroad: readonly Handle[];
  /** Market traders, paid by many, little at a time. */
  readonly traders: readonly Handle[];
  readonly charities: readonly Handle[];
  /** Licensed transfer service with lawful remittances only. */
  readonly transfer: Handle;
  readonly recipientsAbroad: readonly Handle[];
  readonly schoolsAbroad: readonly Handle[];
  readonly tax: Handle;
  readonly residents: readonly Handle[];
}

const near = ['KG', 'UZ', 'RU', 'KG'];
const far = ['TR', 'AE', 'DE', 'TR', 'RU'];

/** Adds the population to the world. */
export function settleTown(world: World, sizes: TownSizes): Town {
  const { random } = world;
  const many = (count: number, prefix: string, add: (handle: Handle, place: number) => unknown): Handle[] =>
    Array.from({ length: count }, (_, place) => {
      const handle = `${prefix}/${place}`;
      add(handle, place);
      return handle;
    });
  const bodies = (count: number, trade: Parameters<World['body']>[1]) =>
    many(count, trade, (handle) => world.body(handle, trade));
  const single = (trade: Parameters<World['body']>[1]) => bodies(1, trade)[0];
  const residents = many(sizes.residents, 'resident', (handle) => world.person(handle));
  for (const resident of residents) {
    if (random.chance(sizes.secondAccounts)) world.account(`${resident}/2`, resident, 'KZ');
  }
  return {
    employers: bodies(sizes.employers, 'employer'),
    payroll: single('payroll'),
    retailers: bodies(sizes.retailers, 'retail'),
    utilities: bodies(sizes.utilities, 'utility'),
    telecoms: bodies(sizes.telecoms, 'telecom'),
    wholesalers: bodies(sizes.wholesalers, 'wholesale'),
    suppliersAbroad: many(sizes.suppliersAbroad, 'supplier', (handle, place) =>
      world.body(handle, 'supplier', { country: far[place % far.length] }),
    ),
    traders: many(sizes.traders, 'trader', (handle) => world.person(handle)),
    charities: bodies(sizes.charities, 'charity'),
    transfer: single('transfer'),
    recipientsAbroad: many(sizes.recipientsAbroad, 'recipient', (handle, place) => {
      const country = place % 3 === 2 ? far[place % far.length] : near[place % near.length];
      world.person(handle, {
        country,
        origin: country === 'TR' ? 'turkish' : country === 'AE' ? 'arabic' : country === 'RU' ? 'russian' : 'kazakh',
      });
    }),
    schoolsAbroad: many(sizes.schoolsAbroad, 'school', (handle, place) =>
      world.body(handle, 'school', { country: far[place % far.length] }),
    ),
    tax: single('tax'),
    residents,
  };
}
