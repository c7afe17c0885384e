/** Types of answer.mjs, which is plain JavaScript because the peers are no part of the product's packages. */
export function answer(read: (file: File) => Promise<{ readonly rows: number; readonly kept: unknown }>): void;
