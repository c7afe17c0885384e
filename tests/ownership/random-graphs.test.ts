/** The cascade on thousands of small graphs, against trying until nothing changes; and every proof before a judge who knows nothing of the cascade. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/core/dataset/dataset.ts';
import { ownedBy, type Caught } from '../../src/core/ownership/owned-by.ts';
import { jointly, regimes, type Regime } from '../../src/core/ownership/regimes.ts';
import { slowly } from './slow-fixed-point.ts';

const third = 3_333.3333;
const shares = [1, 1_000, 2_500, 2_600, third, 3_333.3334, 4_900, 4_999.9999, 5_000, 5_000.0001, 5_100, 6_000, 10_000];

/** Loops, self-ownership, the same relation twice, totals above 100 %, dates, and relations that are not of ownership. */
function anyRelations(parties: number, length: number): fc.Arbitrary<Relation[]> {
  const party = fc.integer({ min: 0, max: parties - 1 }).map((n) => `p${n}`);
  const date = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 });
  const type = fc.constantFrom<Relation['type']>('owns', 'owns', 'owns', 'owns', 'controls', 'signs');
  const parts = fc.tuple(party, party, type, fc.constantFrom(...shares), date, date);
  return fc.array(parts, { minLength: 1, maxLength: length, size: 'max' }).map((all) =>
    all.map(([from, to, kind, share, a, b], i) => ({
      id: `r${i}`,
      from,
      to,
      type: kind,
      share: kind === 'owns' ? share : null,
      since: a,
      until: b === null ? null : Math.max(a ?? 0, b),
    })),
  );
}

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${n}`);

/** What is wrong with a proof; null when nothing is. */
function objection(
  { party, proof }: Caught,
  relations: readonly Relation[],
  listed: readonly string[],
  regime: Regime,
  asOf: number | null,
): string | null {
  const byId = new Map(relations.map((r) => [r.id, r]));
  const reached = new Set(listed);
  const used: Relation[] = [];
  for (const step of proof) {
    const relation = byId.get(step.relation);
    if (relation === undefined) return `${step.relation} is no relation`;
    if (step.from !== relation.from || step.to !== relation.to || step.type !== relation.type)
      return `${step.relation} is told wrong`;
    if (step.share !== relation.share) return `${step.relation} has another share`;
    if (!reached.has(step.from)) return `${step.relation} starts from nowhere`;
    reached.add(step.to);
    used.push(relation);
  }
  if (proof.at(-1)?.to !== party) return 'it ends elsewhere';
  if (!slowly(used, listed, regime, asOf).has(party)) return 'it does not reach';
  const spare = used.find((one) => slowly(used.filter((r) => r !== one), listed, regime, asOf).has(party)); // prettier-ignore
  return spare === undefined ? null : `${spare.id} is to spare`;
}

function agrees(relations: readonly Relation[], listed: readonly string[], regime: Regime, asOf: number | null): void {
  const { caught } = ownedBy(relations, listed, regime, asOf);
  expect(new Map(caught.map(({ party, share }) => [party, share]))).toEqual(slowly(relations, listed, regime, asOf));
  for (const one of caught) expect(objection(one, relations, listed, regime, asOf)).toBeNull();
}

const asOf = fc.constantFrom(null, null, 0, 3, 5, 9);
const uk = regimes.filter((regime) => !regime.aggregated);

describe.each([...regimes, ...uk.map(jointly)])('$id, aggregated $aggregated', (regime) => {
  it('equals the slow fixed point on small graphs, with proofs that hold', () => {
    const listed = fc.constantFrom(['p0'], ['p0', 'p1'], ['p2', 'p0', 'p5'], ['p1', 'p1', 'nobody'], []);
    fc.assert(
      fc.property(anyRelations(8, 20), listed, asOf, (relations, these, at) => agrees(relations, these, regime, at)),
      { numRuns: 1_500 },
    );
  });
  it('and with more listed parties than bits in a word', () => {
    fc.assert(
      fc.property(anyRelations(90, 160), fc.integer({ min: 30, max: 80 }), asOf, (relations, count, at) =>
        agrees(relations, names(count), regime, at),
      ),
      { numRuns: 40 },
    );
  });
});
