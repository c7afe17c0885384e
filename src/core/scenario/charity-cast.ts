/** Who is who in `charity-front`: the network's members, those near it who are innocent, and how they are related. */
import type { Handle } from './draft.ts';
import type { Person } from './people.ts';
import { namesakeOf } from './namesake.ts';
import { relateTown } from './neighbours.ts';
import { settleTown, type Town } from './town.ts';
import type { World } from './world.ts';

export interface Cast {
  readonly town: Town;
  /** The listed person at home, the listed person abroad. */
  readonly listed: Person;
  readonly listedAbroad: Person;
  /** An innocent who shares a name with a listed person who does not occur in the data. */
  readonly lookalike: Person;
  readonly donors: readonly Handle[];
  /** Members with an ordinary household at home. */
  readonly households: readonly Handle[];
}

export const collectors: readonly Handle[] = ['collector/0', 'collector/1', 'collector/2'];

/** Adds the cast to the world. */
export function addCast(world: World): Cast {
  const town = settleTown(world, {
    employers: 8,
    retailers: 8,
    utilities: 3,
    telecoms: 2,
    wholesalers: 8,
    suppliersAbroad: 6,
    traders: 2,
    charities: 2,
    recipientsAbroad: 14,
    schoolsAbroad: 2,
    residents: 176,
    secondAccounts: 13,
  });
  const { residents } = town;
  const listed = world.person('listed', { origin: 'kazakh', male: true });
  const people = [
    'financier',
    'diverter',
    'trader-front',
    'facilitator/0',
    'facilitator/1',
    'facilitator/2',
    'courier',
    ...collectors,
  ];
  for (const handle of people) world.person(handle);
  const listedAbroad = world.person('end-user/1', { country: 'AE', origin: 'arabic' });
  world.person('end-user/0', { country: 'TR', origin: 'turkish' });
  world.person('end-user/2', { country: 'KG', origin: 'kazakh' });
  world.body('fund', 'charity');
  world.body('sub-grantee', 'grantee');
  world.body('holding', 'holding');
  world.body('front', 'wholesale');
  world.body('hawala', 'transfer');
  world.body('broker', 'supplier', { country: 'AE' });
  for (const i of [0, 1, 2]) world.body(`grantee/${i}`, 'grantee');
  world.body('relief', 'relief');
  world.body('relief-abroad', 'relief', { country: 'TR' });
  world.body('innocent-holding', 'holding');
  world.body('minority', 'retail');
  world.person('namesake', { male: true, names: namesakeOf(listed.names, ['Оразбекұлы', 'Оразбекович']) });
  const lookalike = world.person('lookalike', { origin: 'kazakh', male: true });
  world.person('partner');
  world.person('appeal');
  relateTown(world, town, 46);
  relateCast(world, residents);
  const donors = world.random.fork('donors').shuffle(residents).slice(0, 20);
  return {
    town,
    listed,
    listedAbroad,
    lookalike,
    donors,
    households: ['listed', 'namesake', 'partner', 'appeal', 'lookalike', ...people],
  };
}

function relateCast(world: World, residents: readonly Handle[]): void {
  const bystanders = world.random.fork('bystanders').shuffle(residents);
  world.relate('listed', 'owns', 'holding', 5000);
  world.relate('partner', 'owns', 'holding', 5000);
  world.relate('holding', 'owns', 'front', 5000);
  world.relate(bystanders[0], 'owns', 'front', 5000);
  // Below the threshold: the holding's quarter of a shop passes on nothing.
  world.relate('holding', 'owns', 'minority', 2500);
  world.relate(bystanders[1], 'owns', 'minority', 7500);
  world.relate(bystanders[2], 'owns', 'innocent-holding', 10_000);
  world.relate('listed', 'controls', 'hawala');
  world.relate(bystanders[3], 'owns', 'hawala', 10_000);
  world.relate('financier', 'signs', 'holding');
  world.relate('diverter', 'signs', 'fund');
  world.relate('diverter', 'shared-phone', 'sub-grantee');
  world.relate('collector/0', 'signs', 'sub-grantee');
  world.relate('trader-front', 'shared-address', 'sub-grantee');
  world.relate('facilitator/0', 'signs', 'front');
  world.relate('facilitator/1', 'shared-phone', 'financier');
  world.relate('facilitator/2', 'family', 'listed');
  world.relate('collector/1', 'family', 'diverter');
  world.relate('collector/2', 'shared-address', 'courier');
  world.relate('end-user/0', 'shared-phone', 'end-user/1');
  world.relate('courier', 'family', 'end-user/2');
  world.relate('namesake', 'family', bystanders[4]);
  world.relate(bystanders[5], 'signs', 'grantee/0');
  world.relate(bystanders[6], 'signs', 'grantee/1');
  world.relate(bystanders[7], 'signs', 'grantee/2');
  world.relate(bystanders[8], 'signs', 'relief');
}
