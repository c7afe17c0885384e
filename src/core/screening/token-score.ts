/** How alike two tokens are, and by which key. */
import { editDistance, type EditCosts, usualCosts } from './edit-distance.ts';
import { differentGivenNames } from './given-names.ts';
import type { Token } from './name.ts';

export type TokenMatch = { readonly score: number; readonly by: 'same' | 'transliteration' | 'spelling' | 'skeleton' };

export interface TokenOptions {
  readonly costs: EditCosts;
  /** Below this two tokens are different words. */
  readonly floor: number;
  /** Score of two equal skeletons, in one script and from Arabic script to another. */
  readonly skeleton: number;
  readonly arabic: number;
  /** Score of a name with `abdul` and the same without. */
  readonly halved: number;
}

export const usualTokenOptions: TokenOptions = {
  costs: usualCosts,
  floor: 0.68,
  skeleton: 0.78,
  arabic: 0.96,
  halved: 0.78,
};

const servant = /^abdul(?=...)/;
const compared: ReadonlySet<Token['kind']> = new Set(['name', 'patronymic', 'common', 'title']);

/** Latin spelling of Arabic against Arabic script: the consonants are all there is to compare. */
function arabicScore(a: Token, b: Token, options: TokenOptions): TokenMatch | null {
  if (a.skeleton === '' || b.skeleton === '' || !compared.has(a.kind) || !compared.has(b.kind)) return null;
  // A written h may be unwritten at the end of a Latin name (Abdullah) and the other way about.
  const [x, y] = [a.skeleton.replace(/(?<=.)h$/, ''), b.skeleton.replace(/(?<=.)h$/, '')];
  if (x === y) return { score: options.arabic - (x.length > 2 ? 0 : x.length > 1 ? 0.03 : 0.1), by: 'skeleton' };
  const longer = Math.max(x.length, y.length);
  if (longer < 4) return null;
  const score = (1 - editDistance(x, y, options.costs) / longer) * options.arabic;
  return score < 0.64 ? null : { score, by: 'skeleton' };
}

/**
 * What tells `abdulhamid` from `abdulghani` is what follows `abdul`; of one who leaves it out (`hamid`), the name is half
 * there.
 */
function withoutServant(a: string, b: string): readonly [string, string] {
  const [x, y] = [a.replace(servant, ''), b.replace(servant, '')];
  return (x === a) === (y === b) || x === y ? [x, y] : [a, b];
}

/** null when the tokens are different words. Symmetric. Two empty keys never match. */
export function tokenScore(a: Token, b: Token, options: TokenOptions = usualTokenOptions): TokenMatch | null {
  if (a.text === b.text) return { score: 1, by: 'same' };
  if (a.bare === b.bare) return { score: 0.99, by: 'spelling' };
  if (a.kind === 'initial' || b.kind === 'initial') {
    const same = a.plain !== '' && b.plain !== '' && a.plain[0] === b.plain[0];
    const nameLike = compared.has(a.kind) || compared.has(b.kind) || a.kind === b.kind;
    return same && nameLike ? { score: a.kind === b.kind ? 1 : 0.9, by: 'spelling' } : null;
  }
  const by = a.latin === b.latin ? 'spelling' : 'transliteration';
  if (a.fold !== '' && a.fold === b.fold) return { score: a.plain === b.plain ? 0.99 : 0.96, by };
  if (a.kind === 'name' && b.kind === 'name' && differentGivenNames(a.fold, b.fold)) return null;
  if (a.arabic !== b.arabic) return arabicScore(a, b, options);
  if (!compared.has(a.kind) || !compared.has(b.kind) || a.plain === '' || b.plain === '') return null;
  if (a.plain === b.plain) return { score: 0.98, by };
  const [x, y] = withoutServant(a.plain, b.plain);
  if (x === y) return { score: options.halved, by: 'spelling' };
  const longer = Math.max(x.length, y.length);
  if (Math.min(x.length, y.length) < 3) return null;
  const spelled = 1 - editDistance(x, y, options.costs) / longer;
  const skeletons = a.skeleton.length >= 3 && a.skeleton === b.skeleton && x[0] === y[0];
  if (skeletons && spelled < options.skeleton) return { score: options.skeleton, by: 'skeleton' };
  return spelled < options.floor ? null : { score: spelled, by };
}
