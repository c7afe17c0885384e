/** Innocent relations: who owns and signs for the lawful firms, who is family, who shares a phone or an address. */
import type { Handle } from './draft.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Adds lawful relations, so that having one tells nobody apart. */
export function relateTown(world: World, town: Town, families: number): void {
  const random = world.random.fork('relations');
  const firms: readonly Handle[] = [
    ...town.employers,
    town.payroll,
    ...town.retailers,
    ...town.wholesalers,
    town.transfer,
  ];
  const owners = random.shuffle(town.residents);
  let next = 0;
  const draw = (): Handle => owners[next++ % owners.length];
  for (const firm of firms) {
    const parts = random.pick([[10_000], [5000, 5000], [7000, 3000], [4900, 5100], [2500, 7500]]);
    for (const share of parts) world.relate(draw(), 'owns', firm, share);
    if (random.chance(70)) world.relate(draw(), 'signs', firm);
    if (random.chance(15)) world.relate(draw(), 'controls', firm);
  }
  for (const fund of town.charities) world.relate(draw(), 'signs', fund);
  for (let i = 0; i < families; i++) {
    const [one, other] = random.shuffle(town.residents);
    const type = random.pick(['family', 'family', 'shared-address', 'shared-phone'] as const);
    world.relate(one, type, other);
  }
}
