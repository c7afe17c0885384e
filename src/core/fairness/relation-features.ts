/** Metadata of relations: place, dates, the look of the share. */
import type { Dataset, Relation } from '../dataset/dataset.ts';
import { featureMaker, numbered, trailingZeros, type FeatureTable } from './feature.ts';

/** `rows` are places in the dataset; relations of one type are compared, those of one party are one cluster. */
export function relationTable({ relations }: Dataset, member: Uint8Array, rows: readonly number[]): FeatureTable {
  const { number, flag, category } = featureMaker(rows);
  const relation = (r: number): Relation => relations[r];
  const types = [...new Set(relations.map(({ type }) => type))].toSorted();
  return {
    subject: 'relations',
    member: Uint8Array.from(rows, (r) => member[r]),
    stratum: numbered(rows, (r) => relation(r).type),
    cluster: numbered(rows, (r) => relation(r).from),
    features: [
      number('row', (r) => r),
      number('since', (r) => relation(r).since ?? Number.NaN),
      category('since-year', (r) => yearOf(relation(r).since)),
      flag('since-said', (r) => relation(r).since !== null),
      flag('until-said', (r) => relation(r).until !== null),
      number('share-zeros', (r) => roundness(relation(r).share)),
      // How one is tied to another, and by how much, is the exercise itself.
      number('share', (r) => relation(r).share ?? Number.NaN, false),
      ...types.map((type) => flag(`type:${type}`, (r) => relation(r).type === type, false)),
    ],
  };
}

function yearOf(at: number | null): number {
  return at === null ? Number.NaN : new Date(at).getUTCFullYear();
}

function roundness(share: number | null): number {
  return share === null ? Number.NaN : trailingZeros(share);
}
