/** A mark of what is to be proved: two problems with one mark are the same problem, and have the same best plans. O(size). */
import { createSha256 } from '../dataset/sha256.ts';
import { utf8 } from '../dataset/utf8.ts';
import type { PlanProblem } from './prove-optimum.ts';

/** SHA-256 as 64 hexadecimal digits. */
export function problemMark(problem: PlanProblem): string {
  const plain = (_key: string, value: unknown): unknown =>
    ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
  const sha = createSha256();
  sha.update(utf8(JSON.stringify(problem, plain)));
  return sha.hex();
}
