/** Draws members by lot: each party of a kind with the same chance, none twice, never a hub. */
import type { Random } from '../random.ts';
import { UntoldError } from '../untold.ts';
import type { Census, Group } from './census.ts';
import type { CastKind, PartyPlace } from './economy.ts';

const groupsOf: { readonly [kind in CastKind]: readonly Group[] } = {
  resident: ['resident'],
  trader: ['trader'],
  company: ['employer', 'retail', 'wholesale'],
  holding: ['holding'],
  npo: ['charity'],
  relief: ['relief'],
  mvts: ['mvts'],
  vasp: ['vasp'],
  'person-abroad': ['personAbroad'],
  'company-abroad': ['companyAbroad'],
  'npo-abroad': ['npoAbroad'],
};

export function lots(census: Census, hubs: readonly PartyPlace[]): (random: Random, kind: CastKind) => PartyPlace {
  const drawn = new Set<PartyPlace>(hubs);
  const left = new Map<CastKind, number>();
  return (random, kind) => {
    const runs = groupsOf[kind].map((group) => census.runs[group]);
    const all = runs.reduce((sum, run) => sum + run.count, 0);
    const held = (place: number) => runs.some((run) => place >= run.from && place < run.from + run.count);
    const remaining = left.get(kind) ?? all - hubs.filter(held).length;
    if (remaining <= 0) throw new UntoldError(`economy: no ${kind} left to draw`);
    left.set(kind, remaining - 1);
    for (;;) {
      let at = random.below(all);
      const run = runs.find(({ count }) => (at < count ? true : ((at -= count), false)));
      const place = (run?.from ?? 0) + at;
      if (run === undefined || drawn.has(place)) continue;
      drawn.add(place);
      return place;
    }
  };
}
