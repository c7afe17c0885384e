/** The JSON files of a pack, where they are there: exercise, knowledge test, answer key, its seal, and the key locked for release. */
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { LoadedPack } from '../core/dataset/loaded-pack.ts';
import { parseExercise } from '../core/exercise/parse-exercise.ts';
import { parseKey } from '../core/exercise/parse-key.ts';
import { parseQuiz } from '../core/exercise/parse-quiz.ts';
import { keyChanged, parseSeal } from '../core/exercise/seal.ts';
import type { PackFile, PackFiles } from './pack-files.ts';
import { readBytes } from './source.ts';

export type PackTexts = Pick<LoadedPack, 'exercise' | 'quiz' | 'key' | 'release'>;

/** Fails as each file's reader does, and with `key-changed` where the key is not the one the exercise commits to. */
export async function readTexts({ files }: PackFiles): Promise<Outcome<PackTexts>> {
  const bytes = new Map<PackFile['preview']['kind'], { readonly path: string; readonly bytes: Uint8Array }>();
  for (const { source, preview } of files) {
    if (!textKinds.has(preview.kind) || bytes.has(preview.kind)) continue;
    bytes.set(preview.kind, { path: source.path, bytes: await readBytes(source) });
  }
  const read = <T>(kind: PackFile['preview']['kind'], parse: (text: string, file: string) => Outcome<T>) => {
    const file = bytes.get(kind);
    return file === undefined ? null : parse(new TextDecoder().decode(file.bytes), file.path);
  };
  const exercise = read('exercise', parseExercise);
  const quiz = read('quiz', parseQuiz);
  const key = read('key', parseKey);
  const seal = read('seal', parseSeal);
  const issues = [exercise, quiz, key, seal].flatMap((one) => (one === null || one.ok ? [] : one.issues));
  if (issues.length > 0) return { ok: false, issues };
  const committed = valueOf(exercise)?.sealing?.commitment;
  const salt = valueOf(seal)?.salt;
  const keyFile = bytes.get('key');
  if (committed !== undefined && salt !== undefined && keyFile !== undefined) {
    const changed = keyChanged(committed, salt, keyFile.bytes, keyFile.path);
    if (changed !== null) return { ok: false, issues: [changed] };
  }
  const release = read('release', (text): Outcome<string> => ({ ok: true, value: text }));
  const texts = { exercise: valueOf(exercise), quiz: valueOf(quiz), key: valueOf(key) };
  return { ok: true, value: release?.ok === true ? { ...texts, release: release.value } : texts };
}

const textKinds: ReadonlySet<string> = new Set(['exercise', 'quiz', 'key', 'seal', 'release']);

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly FileIssue[] };

function valueOf<T>(outcome: Read<T> | null): T | null {
  return outcome?.ok === true ? outcome.value : null;
}
