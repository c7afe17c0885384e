/** Why the browser's store did not keep something, as far as a person can do anything about it. */

/** `full`: no space. `newer`: another tab runs a newer version of the program. `overtaken`: another tab has taken over. `torn`: what is stored is not what was written. */
export type Trouble = 'full' | 'newer' | 'overtaken' | 'torn' | 'refused';

/** Thrown inside a transaction, which it undoes. */
export class StoreError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

const byName: { readonly [name: string]: Trouble } = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  VersionChangeError: 'newer',
  DatabaseClosedError: 'newer',
};

/** Dexie wraps what the browser says: the innermost name that is known counts. */
export function troubleOf(error: unknown): Trouble {
  for (let one = error, depth = 0; depth < 5 && typeof one === 'object' && one !== null; depth++) {
    if (one instanceof StoreError) return one.trouble;
    const { name, inner, cause } = one as {
      readonly name?: string;
      readonly inner?: unknown;
      readonly cause?: unknown;
    };
    if (name !== undefined && Object.hasOwn(byName, name)) return byName[name] ?? 'refused';
    one = inner ?? cause;
  }
  return 'refused';
}
