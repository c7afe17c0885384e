/** Sorts dropped files for grading: packs (an archive, a folder, an archive of archives), and attempts, open or sealed, loose or in an archive. */
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { Preview } from '../core/dataset/import-step.ts';
import { dataMark } from '../core/exercise/data-mark.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { parseExercise } from '../core/exercise/parse-exercise.ts';
import { classMembers, mostHandedIn, type ClassMembers } from './class-archive.ts';
import { isSealed } from './file-kind.ts';
import { baseName, previewSource } from './preview.ts';
import { rangeOf, readBytes, readHead, type Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { memberBytes } from './zip-member.ts';
import { isArchiveOfClass, isArchiveOfPacks, mostPacks, packNames, packsNames } from './zip-names.ts';
import { beginsAsZip, openZip, packRules } from './zip-reader.ts';

/** A pack not yet read, but for its exercise.json. */
export interface FoundPack {
  /** Of the archive or of exercise.json. */
  readonly path: string;
  /** What `readPack` takes. */
  readonly sources: readonly Source[];
  readonly exercise: Exercise;
  /** `dataMark` of the exercise. */
  readonly data: string | undefined;
  readonly keyed: boolean;
}

export interface Sorted {
  readonly packs: readonly FoundPack[];
  /** Sealed files, told by how they begin, and every other .json: what is no attempt is refused as one, by name. In the order dropped. */
  readonly attempts: readonly Source[];
  /** Paths of files that are neither, nor lie in the folder of a pack. */
  readonly aside: readonly string[];
  readonly issues: readonly FileIssue[];
}

const packKinds: ReadonlySet<string> = new Set(['exercise', 'quiz', 'key', 'seal', 'release']);

/** The other archives of an archive of packs, 200 for the studio, may be as large as all but a few can be. */
const packsRules = { names: packsNames, mostBytes: 2_000_000_000 };

/** Files looked into at once: in a browser each look is a message to another process and back, and a class is hundreds of files. */
const looksAhead = 16;

/** Hidden files are passed over. Throws the signal's reason when aborted. */
export async function packsAmong(sources: readonly Source[], options: ReadOptions = {}): Promise<Sorted> {
  const packs: FoundPack[] = [];
  const issues: FileIssue[] = [];
  const loose: Source[] = [];
  const exercises: Source[] = [];
  const attempts: Source[] = [];
  const take = (outcome: Outcome<readonly FoundPack[]>) => {
    if (outcome.ok) packs.push(...outcome.value);
    else issues.push(...outcome.issues);
  };
  const left: string[] = [];
  const all = [...sources];
  // Members of a class's archive come behind the rest, as if they had been dropped.
  const looks: Promise<Preview['kind'] | null>[] = [];
  for (let place = 0; place < all.length; place++) {
    options.signal?.throwIfAborted();
    while (looks.length < Math.min(all.length, place + looksAhead)) {
      const look = kindOf(all[looks.length]);
      // Reading may end before anybody waits for this one.
      look.catch(() => {});
      looks.push(look);
    }
    const source = all[place];
    if (isHidden(source)) continue;
    if (isArchive(source)) {
      const opened = await archive(source, options);
      if (!('sources' in opened)) take(opened);
      else {
        all.push(...opened.sources);
        left.push(...opened.aside);
        issues.push(...opened.issues);
      }
      continue;
    }
    const kind = await looks[place];
    if (kind === 'exercise') exercises.push(source);
    (kind === null || packKinds.has(kind) ? loose : attempts).push(source);
  }
  const folders = new Set(exercises.map(folderOf));
  for (const source of exercises) {
    const folder = folderOf(source);
    const beside = loose.filter((one) => folderOf(one) === folder);
    take(
      await found(
        source.path,
        beside,
        source,
        beside.some(({ path }) => baseName(path) === 'answer-key.json'),
      ),
    );
  }
  const aside = loose.filter((one) => !folders.has(folderOf(one))).map(({ path }) => path);
  return { packs, attempts, aside: [...aside, ...left], issues };
}

const nameOf = ({ path }: Source): string => baseName(path).toLowerCase();
const isHidden = (source: Source): boolean => nameOf(source).startsWith('.');
const isArchive = (source: Source): boolean => /\.(?:zip|linchpin)$/.test(nameOf(source));

/** null: by its name and beginning nothing that is read here. */
async function kindOf(source: Source): Promise<Preview['kind'] | null> {
  if (isHidden(source) || isArchive(source)) return null;
  const told = nameOf(source).endsWith('.json') || isSealed(await readHead(source, 64));
  return told ? (await previewSource(source)).kind : null;
}

/** With its last slash; '' for none. */
function folderOf({ path }: Source): string {
  return path.slice(0, -baseName(path).length);
}

async function archive(source: Source, options: ReadOptions): Promise<Outcome<readonly FoundPack[]> | ClassMembers> {
  if (!beginsAsZip(await readHead(source, 8))) {
    return { ok: false, issues: [fileIssue(source, source.size === 0 ? 'file-empty' : 'zip-broken')] };
  }
  const directory = await readZipDirectory(source, mostHandedIn);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (isArchiveOfClass(entries.map(({ name }) => name))) return classMembers(source, entries, options);
  if (entries.length > mostPacks) {
    return { ok: false, issues: [fileIssue(source, 'zip-too-many', 0, '', String(entries.length))] };
  }
  if (!isArchiveOfPacks(entries.map(({ name }) => name))) return packOf(source, entries, options);
  const members = await openZip(source, entries, packsRules, options);
  if (!members.ok) return members;
  const packs: FoundPack[] = [];
  for (const member of entries.filter(({ name }) => /\.(?:zip|linchpin)$/i.test(name))) {
    const inside = memberOf(source, member);
    const nested = await readZipDirectory(inside);
    const pack = nested.ok ? await packOf(inside, nested.value, options) : nested;
    if (!pack.ok) return pack;
    packs.push(...pack.value);
  }
  return { ok: true, value: packs };
}

/** A member of an archive as a file of its own: one that lies there unpacked is read where it lies. */
function memberOf(source: Source, entry: ZipEntry): Source {
  const whole = {
    path: `${source.path}/${entry.name}`,
    size: entry.size,
    stream: () => memberBytes(source, entry),
  };
  if (entry.method !== 0) return whole;
  return { ...whole, range: (from, to) => rangeOf(source, entry.start + from, entry.start + Math.min(to, entry.size)) };
}

/** Only exercise.json is unpacked here; the rest is proved when the pack is read. */
async function packOf(
  source: Source,
  entries: readonly ZipEntry[],
  options: ReadOptions,
): Promise<Outcome<readonly FoundPack[]>> {
  const verdicts = packNames(entries.map(({ name }) => name));
  const called = (wanted: string) =>
    entries.filter((_, i) => {
      const verdict = verdicts[i];
      return verdict.kind === 'member' && verdict.name === wanted;
    });
  const head = called('exercise.json').slice(0, 1);
  if (head.length === 0) {
    return {
      ok: false,
      issues: [{ code: 'file-missing', file: `${source.path}/exercise.json`, row: 0, column: '', found: '' }],
    };
  }
  const opened = await openZip(source, head, packRules, options);
  if (!opened.ok) return opened;
  return found(source.path, [source], opened.value[0], called('answer-key.json').length > 0);
}

async function found(
  path: string,
  sources: readonly Source[],
  head: Source,
  keyed: boolean,
): Promise<Outcome<readonly FoundPack[]>> {
  const parsed = parseExercise(new TextDecoder().decode(await readBytes(head)), head.path);
  if (!parsed.ok) return parsed;
  const exercise = parsed.value;
  return { ok: true, value: [{ path, sources, exercise, data: dataMark(exercise), keyed }] };
}
