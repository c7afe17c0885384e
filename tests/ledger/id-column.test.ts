/** Ids held as numbers or bytes read back as they were, are found, and keep apart what only looks alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdColumn, idColumn } from '../../src/core/ledger/id-column.ts';

/** Adds each id once; the ids as the column gives them back. */
function readBack(ids: readonly string[], order: Uint32Array | null = null): readonly string[] {
  const column = createIdColumn();
  const seen = new Set<string>();
  for (const id of ids) {
    // Hundreds of thousands of ids: an assertion for each takes longer than all the rest.
    if (column.hasText(id) !== seen.has(id)) expect.fail(`${id}: met before is ${seen.has(id)}`);
    if (!seen.has(id)) column.pushText(id);
    seen.add(id);
  }
  return [...column.take(order)];
}

/** Where two lists of hundreds of thousands part: deep equality of such lists takes longer than making them. Null: nowhere. */
function firstWrong(found: readonly string[], wanted: readonly string[]): string | null {
  const at = wanted.findIndex((one, i) => found[i] !== one);
  if (at < 0) return found.length === wanted.length ? null : `${found.length} of ${wanted.length}`;
  return `${at}: ${found[at]} in place of ${wanted[at]}`;
}

describe('ids', () => {
  it.each<[string, readonly string[]]>([
    ['in order', ['T1', 'T2', 'T3', 'T10', 'T100']],
    ['padded', ['T0001', 'T0010', 'T0002', 'T9999']],
    ['padded that may be bare, then not', ['T10', 'T11', 'T5', 'T05']],
    ['bare that may be padded, then are', ['T10', 'T05', 'T5']],
    ['of more than nine digits', ['9000000001', '9000000002', '90000000010']],
    ['of another make after a while', ['T1', 'T3', 'T2', 'x', 'T4', 'T2']],
    ['that are nothing but words', ['a', 'b', 'Ы', '']],
  ])('%s', (_, ids) => {
    expect(readBack(ids)).toEqual([...new Set(ids)]);
  });

  it('of any make, as a set of strings would have them', () => {
    const id = fc.oneof(
      fc.nat(60).map((n) => `T${n}`),
      fc.nat(60).map((n) => `T${String(n).padStart(3, '0')}`),
      fc.constantFrom('', 'T', '0', '00', 'T1 ', 'ц1', '12345678901'),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        expect(readBack(ids)).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('come in the order asked for, beyond those held as strings too', () => {
    const count = 200_001;
    const ids = Array.from({ length: count }, (_, i) => `T${i}`);
    const order = Uint32Array.from(ids, (_, i) => count - 1 - i);
    expect(firstWrong(readBack(ids, order), ids.toReversed())).toBeNull();
    const words = ids.map((one) => `${one}x`);
    expect(firstWrong(readBack(words, order), words.toReversed())).toBeNull();
  });

  it('are equal where they are the same', () => {
    expect(idColumn(['a'])).toEqual(idColumn(['a']));
    expect(idColumn(['a'])).not.toEqual(idColumn(['b']));
  });
});
