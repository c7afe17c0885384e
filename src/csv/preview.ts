/** What a dropped file looks like, told from its beginning, without importing it. */
import type { Preview } from '../core/dataset/import-step.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { noCurrency } from '../core/ledger/currency.ts';
import { releaseFile, sealFile } from '../core/exercise/seal.ts';
import { recogniseList } from '../core/screening/lists/formats.ts';
import { encodingOfHead } from './encoding.ts';
import { beginsWithPattern, isLabelFile, isSealed, referenceKind } from './file-kind.ts';
import { guessMapping } from './guess-mapping.ts';
import { knownLayout } from './layout.ts';
import { readHead, type Source } from './source.ts';
import { fileIssue, openTable } from './table.ts';
import { unpackSources } from './unpack-sources.ts';
import type { SheetOptions } from './xlsx.ts';

const jsonKinds: readonly (readonly [marker: RegExp, kind: Preview['kind']])[] = [
  [/"format"\s*:\s*"linchpin-exercise"/, 'exercise'],
  [/"format"\s*:\s*"linchpin-answer-key"/, 'key'],
  [/"format"\s*:\s*"linchpin-attempt"/, 'attempt'],
  [/"format"\s*:\s*"linchpin-seal"/, 'seal'],
  [/"format"\s*:\s*"linchpin-release"/, 'release'],
  [/^\s*\{\s*"questions"\s*:/, 'quiz'],
];
const jsonNames: { readonly [name: string]: Preview['kind'] } = {
  'exercise.json': 'exercise',
  'answer-key.json': 'key',
  'quiz.json': 'quiz',
  [sealFile]: 'seal',
  [releaseFile]: 'release',
};

export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Of a name without an ending, or with one that data has; a picture beside the data is no fault of it. */
function isData(name: string): boolean {
  return !name.includes('.') || /\.(?:csv|tsv|tab|txt|dat|json|xml|jsonl)$/.test(name);
}

/** Reads at most the first 256 KiB; sample cells are cut to 200 characters. `unknown` without issues = left aside. */
export async function previewSource(source: Source): Promise<Preview> {
  const name = baseName(source.path).toLowerCase();
  const head = await readHead(source, 4096);
  if (isSealed(head)) return plain(source, 'submission', []);
  const encoding = encodingOfHead(head);
  const start = encoding === null ? '' : new TextDecoder(encoding).decode(head).trimStart();
  if (name.endsWith('.json') || start.startsWith('{')) {
    const known = jsonKinds.find(([marker]) => marker.test(start))?.[1] ?? jsonNames[name];
    const kind = known ?? (recogniseList(start) === null ? 'unknown' : 'watchlist');
    return plain(source, kind, kind === 'unknown' ? [fileIssue(source, 'format-unknown', 1, '', start)] : []);
  }
  if (name.endsWith('.xml') || start.startsWith('<')) return plain(source, 'watchlist', []);
  const list = recogniseList(start);
  if (list !== null && list.name !== 'targets-simple') return plain(source, 'watchlist', []);
  if (beginsWithPattern(start)) return plain(source, 'unknown', []);
  const table = await openTable(source);
  if ('code' in table) return plain(source, 'unknown', isData(name) ? [table] : []);
  if (isLabelFile(table.header)) return plain(source, 'unknown', []);
  const reference = referenceKind(table.header);
  const known = reference === null ? knownLayout(table.header) : null;
  const guess = guessMapping(table.header, table.sample);
  const kind = reference?.kind ?? (known !== null || table.header.length >= 3 ? 'transactions' : 'unknown');
  const issues: FileIssue[] = [];
  if (kind === 'unknown' && isData(name))
    issues.push(fileIssue(source, 'format-unknown', 1, '', table.header.join(',')));
  else if (kind === 'transactions' && table.sample.length === 0 && table.complete) {
    issues.push(fileIssue(source, 'file-header-only', 1));
  }
  return {
    path: source.path,
    kind,
    format: known?.format ?? null,
    encoding: table.encoding,
    delimiter: table.dialect.delimiter,
    header: table.header,
    sample: table.sample.slice(0, 20).map((cells) => cells.map((cell) => cell.slice(0, 200))),
    guess: guess.mapping,
    issues,
  };
}

/** Every file, archives and spreadsheets opened: their members under `ARCHIVE/MEMBER`, or one that says why they cannot be. */
export async function previewSources(
  sources: readonly Source[],
  options: SheetOptions = {},
): Promise<readonly Preview[]> {
  const unpacked = await unpackSources(sources, options);
  const previews = await Promise.all(unpacked.sources.map(previewSource));
  const paths = [...new Set(unpacked.issues.map((issue) => issue.file))];
  const issuesOf = (path: string) => unpacked.issues.filter((issue) => issue.file === path);
  return [...previews, ...paths.map((path) => plain({ path }, 'unknown', issuesOf(path)))];
}

function plain(source: Pick<Source, 'path'>, kind: Preview['kind'], issues: readonly FileIssue[]): Preview {
  return {
    path: source.path,
    kind,
    format: null,
    encoding: 'utf-8',
    delimiter: ',',
    header: [],
    sample: [],
    guess: { columns: {}, currency: noCurrency, dayFirst: true },
    issues,
  };
}
