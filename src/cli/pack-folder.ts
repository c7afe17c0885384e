/** Writes an exercise's files to a folder, and tells where a folder differs from them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Files = ReadonlyMap<string, string>;

/** Writes every file; others that lie in the folder stay. */
export function writeFolder(folder: string, files: Files): void {
  for (const [name, text] of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function presentFiles(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    : [];
}

/** Names of files that lie in the folder beside these, ascending. */
export function strayFiles(folder: string, names: readonly string[]): readonly string[] {
  return presentFiles(folder)
    .filter((name) => !names.includes(name))
    .toSorted();
}

/** Names of files that are missing, differ or do not belong, ascending. */
export function differingFiles(folder: string, files: Files): readonly string[] {
  const present = presentFiles(folder);
  const differs = (name: string): boolean => {
    const text = files.get(name);
    return (
      text === undefined || !present.includes(name) || !readFileSync(path.join(folder, name)).equals(Buffer.from(text))
    );
  };
  return [...new Set([...present, ...files.keys()])].filter(differs).toSorted();
}

/** Removes files of the folder that do not belong to the exercise. */
export function removeStrays(folder: string, files: Files): void {
  for (const name of differingFiles(folder, files)) {
    if (!files.has(name)) rmSync(path.join(folder, name));
  }
}
