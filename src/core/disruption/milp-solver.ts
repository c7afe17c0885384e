/** The port to a mixed-integer solver: a model as CPLEX LP text in, values by variable name out. Core names no solver. */

/** How far a solve has come. */
export interface MilpProgress {
  /** Proved lower bound of the objective; -Infinity until there is one. */
  readonly bound: number;
  /** Of the binary variables, when a better solution was found; else null. */
  readonly values: { readonly [name: string]: number } | null;
}

export interface MilpOptions {
  readonly seconds: number;
  /** Told now and then. */
  readonly progress?: ((at: MilpProgress) => void) | undefined;
  /** Known values of binary variables to start from; names left out are 0. */
  readonly start?: { readonly [name: string]: number };
}

export interface MilpResult {
  /** `feasible`: stopped by time with a plan in hand; `none`: stopped without. */
  readonly status: 'optimal' | 'feasible' | 'none';
  readonly objective: number;
  /** Of the binary variables. */
  readonly values: { readonly [name: string]: number };
  /** Proved lower bound of the objective (all models minimise). */
  readonly bound: number;
}

export type MilpSolver = (lp: string, options: MilpOptions) => Promise<MilpResult>;

/** LP text from its parts. Lines are kept short: some readers cut long ones. `never` stands for an empty sum and is 0. */
export function lpText(
  objective: readonly string[],
  rows: readonly string[],
  bounds: readonly string[],
  binaries: readonly string[],
): string {
  const wrapped = (terms: readonly string[]) => {
    const lines: string[] = [];
    for (let i = 0; i < terms.length; i += 12) lines.push(` ${terms.slice(i, i + 12).join(' ')}`);
    return lines.join('\n');
  };
  return [
    'Minimize',
    ` obj:${wrapped(objective.length > 0 ? objective : ['never'])}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Bounds',
    ' 0 <= never <= 0',
    ...bounds.map((bound) => ` ${bound}`),
    'Binary',
    wrapped(binaries),
    'End',
    '',
  ].join('\n');
}

/** ` + 3 x1 + x2 …` of a sum in short lines. */
export function lpSum(terms: readonly string[]): string {
  const parts: string[] = [];
  terms.forEach((term, i) => parts.push(i > 0 && i % 12 === 0 ? `\n  ${term}` : term));
  return parts.join(' ');
}
