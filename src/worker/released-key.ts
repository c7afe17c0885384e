/** A desk whose exercise has been closed: the answer key that the trainer's code opened joins what is loaded. */
import type { Outcome } from '../core/dataset/issue.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import { parseKey } from '../core/exercise/parse-key.ts';
import { keyChanged } from '../core/exercise/seal.ts';
import type { LoadedDesk } from './loaded-desk.ts';
import type { ReleasedKey } from './protocol.ts';

const keyFile = 'answer-key.json';

/** Fails with `key-changed` where the exercise does not commit to this key, or as `parseKey` does. */
export function withKey(desk: LoadedDesk, { key: text, salt }: ReleasedKey): Outcome<LoadedDesk> {
  const { pack, info } = desk;
  const commitment = pack.exercise?.sealing?.commitment ?? '';
  const changed = keyChanged(commitment, salt, utf8(text), keyFile);
  if (changed !== null) return { ok: false, issues: [changed] };
  const parsed = parseKey(text, keyFile);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { ...desk, pack: { ...pack, key: parsed.value }, info: { ...info, gradable: true } } };
}
