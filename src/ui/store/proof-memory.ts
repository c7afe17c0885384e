/** What proofs came to, kept in this browser by a mark of what was to be proved: a reload, an undo or a copy of a project proves nothing again. */
import type { Solution } from '../../core/disruption/solution.ts';

const place = 'linchpin.proofs';
const mostKept = 40;

type Kept = readonly [string, Solution];

/** What is stored may be of another version, or anything. */
function isKept(one: unknown): one is Kept {
  if (!Array.isArray(one) || one.length !== 2 || typeof one[0] !== 'string') return false;
  const found = (one[1] ?? {}) as { readonly [name in keyof Solution]?: unknown };
  const { plan, solver, coOptimal, proved } = found;
  return (
    [found.initial, found.value, found.bound].every((amount) => typeof amount === 'number') &&
    (solver === 'exhaustive' || solver === 'milp' || solver === 'search') &&
    (coOptimal === null || typeof coOptimal === 'number') &&
    typeof proved === 'boolean' &&
    Array.isArray(plan) &&
    plan.every((unit) => Number.isInteger(unit))
  );
}

function kept(): readonly Kept[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  } catch {
    return [];
  }
}

export function rememberedProof(mark: string): Solution | null {
  return kept().find(([name]) => name === mark)?.[1] ?? null;
}

/** The oldest give way. */
export function rememberProof(mark: string, found: Solution): void {
  const others = kept().filter(([name]) => name !== mark);
  try {
    localStorage.setItem(place, JSON.stringify([...others, [mark, found] as const].slice(-mostKept)));
  } catch {
    // Storage refused: the next reload proves it again.
  }
}
