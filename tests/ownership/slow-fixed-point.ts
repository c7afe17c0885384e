/** Ownership straight from the words, slowly and without any index: try again until nothing changes. */
import type { Relation } from '../../src/core/dataset/dataset.ts';
import type { Regime } from '../../src/core/ownership/regimes.ts';

const inForce = ({ since, until }: Relation, asOf: number | null): boolean =>
  asOf === null || ((since === null || since <= asOf) && (until === null || until >= asOf));

/** Ten-thousandths of a basis point, in whole numbers. */
const grains = (relation: Relation): number =>
  relation.type === 'owns' ? Math.round((relation.share ?? 0) * 10_000) : 0;

/** Caught parties, without the listed, and what the listed and caught (the UK: one listed and what it caught) hold in each, in basis points. */
export function slowly(
  relations: readonly Relation[],
  listed: readonly string[],
  regime: Regime,
  asOf: number | null,
): ReadonlyMap<string, number> {
  const counting = relations.filter((r) => (r.type === 'owns' || r.type === 'controls') && inForce(r, asOf));
  const all = new Map<string, number>();
  for (const group of regime.aggregated ? [listed] : listed.map((one) => [one])) {
    const caught = new Set(group);
    const into = (to: string) => counting.filter((r) => r.to === to && caught.has(r.from));
    const held = (to: string) => into(to).reduce((sum, r) => sum + grains(r), 0);
    for (let before = -1; before !== caught.size;) {
      before = caught.size;
      for (const { to } of counting) {
        const enough = regime.threshold * 10_000;
        const owned = regime.above ? held(to) > enough : held(to) >= enough;
        if (owned || (regime.control && into(to).some((r) => r.type === 'controls'))) caught.add(to);
      }
    }
    for (const party of caught) {
      if (!listed.includes(party))
        all.set(party, Math.max(all.get(party) ?? 0, Math.min(held(party) / 10_000, 10_000)));
    }
  }
  return all;
}
