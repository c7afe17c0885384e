/** An answer key whose every secret is a canary, and the search that finds canaries in bytes of whatever kind. */
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import type { Words } from '../../src/core/exercise/exercise.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';

export interface Planted {
  readonly workbook: Workbook;
  readonly canaries: readonly string[];
}

/** Amounts are told by their first digits: no amount of an exercise is as large. */
const firstAmount = 80_603_117_000_000;

/**
 * Texts and amounts that stand in the key and nowhere else become canaries: cell, chain and gap ids, the words of cells, claims, decoys and
 * covered payees, detours' amounts, what the optimum is worth. At most `most` of each kind. The key stays one that can be opened.
 */
export function plantCanaries(workbook: Workbook, most = 12): Planted {
  const canaries: string[] = [];
  const text = () => {
    canaries.push(`qzcanary${String(canaries.length).padStart(3, '0')}x`);
    return canaries.at(-1) ?? '';
  };
  const amount = () => {
    const made = firstAmount + canaries.length;
    canaries.push(String(made));
    return made;
  };
  const words = (real: Words): Words => ({
    en: `${real.en} ${text()}`,
    ru: `${real.ru} ${text()}`,
    kk: `${text()} ${real.kk}`,
  });
  const some = <T>(list: readonly T[], plant: (one: T) => T): readonly T[] =>
    list.map((one, i) => (i < most ? plant(one) : one));
  const { key } = workbook;
  const gapIds = new Map(key.gaps.map(({ id }) => [id, text()]));
  const planted: AnswerKey = {
    ...key,
    cells: some(key.cells, (cell) => ({ ...cell, id: text(), title: words(cell.title) })),
    gaps: key.gaps.map((gap) => ({ ...gap, id: gapIds.get(gap.id) ?? gap.id, most: amount() })),
    chains: key.chains.map(({ id, hops }, i) => ({
      id: i < most ? text() : id,
      hops: hops.map((hop) => ('gap' in hop ? { gap: gapIds.get(hop.gap) ?? hop.gap } : hop)),
    })),
    claims: some(key.claims, (claim) => ({ ...claim, why: words(claim.why) })),
    decoys: some(key.decoys, (decoy) => ({ ...decoy, why: words(decoy.why) })),
    covered: some(key.covered, (payee) => ({ ...payee, why: words(payee.why) })),
    detours: some(key.detours ?? [], ({ when, transfers }) => ({
      when,
      transfers: transfers.map((one) => ({ ...one, amount: amount() })),
    })),
    optimum: Object.fromEntries(
      Object.entries(key.optimum).map(([objective, optimum]) => {
        const value = amount();
        return [objective, { ...optimum, initial: amount(), value, bound: value }];
      }),
    ),
  };
  return { workbook: { ...workbook, key: planted }, canaries };
}

/** What stands in no file of a participant's but the key's field names, as JSON spells them. */
export const keyFields = [
  'trueFlows',
  'endUsers',
  'decoys',
  'detours',
  'optimum',
  'coOptimal',
  'roles',
  'answer-key',
].map((name) => `"${name}`);

/** Which of the needles are in the bytes as UTF-8, as UTF-16 of either order, or as the browser's stores write text: Latin letters one byte each. */
export function foundIn(bytes: Uint8Array, needles: readonly string[]): readonly string[] {
  const hay = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return needles.filter((needle) => {
    const wide = Buffer.from(needle, 'utf16le');
    return hay.includes(needle, 0, 'utf8') || hay.includes(wide) || hay.includes(Buffer.from(wide).swap16());
  });
}
