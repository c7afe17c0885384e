/** A class list held against what was handed in: who is missing, who is not on the list, who is on it twice. */
import { cleanName } from '../screening/clean.ts';
import { searchKey } from '../screening/search-key.ts';
import type { ClassListLine } from './after-action.ts';

/** One file that was read. */
export interface HandedFile {
  readonly file: string;
  /** Of the attempt; '' when the file cannot be read. Two files of one attempt are one submission. */
  readonly id: string;
  /** '' when no name was given. */
  readonly author: string;
  /** Eight words of the key that signed it; '' where nobody did. */
  readonly fingerprint: string;
  readonly taken: boolean;
}

/**
 * `in`: handed in and taken. `refused`: handed in, and not taken. `several`: more than one submission under the name. `other-key`: handed in
 * under the name, by another key than is on the list. `missing`: nothing.
 */
export type HandedState = 'in' | 'refused' | 'several' | 'other-key' | 'missing';

export interface ClassListRow {
  readonly line: ClassListLine;
  readonly state: HandedState;
  /** Not spelt as on the list: other letters, another script, or the parts in another order. */
  readonly spelt: boolean;
  /** Another line names the same. */
  readonly twice: boolean;
  readonly files: readonly HandedFile[];
}

export interface ClassListMatch {
  /** In the order of the list. */
  readonly rows: readonly ClassListRow[];
  /** Under a name that is not on the list, or under none; in the order of the files. */
  readonly unknown: readonly HandedFile[];
}

interface Submission {
  readonly author: string;
  readonly files: HandedFile[];
}

/** How a name is compared, strictest first. */
const likenesses: readonly ((name: string) => string)[] = [
  cleanName,
  searchKey,
  (name) => searchKey(name).split(' ').toSorted().join(' '),
];

/**
 * Exact names first (but for capitals and blanks), then folded ones in any script, then with their parts in any order. Of lines that name the
 * same each takes one submission, those with its key's words first, and the last takes what is left. O(lines × likenesses + files).
 */
export function matchClassList(lines: readonly ClassListLine[], files: readonly HandedFile[]): ClassListMatch {
  const open = new Set(submissionsOf(files));
  const found = lines.map((): Submission[] => []);
  const spelt = lines.map(() => false);
  const twice = lines.map(() => false);
  for (const [strictness, like] of likenesses.entries()) {
    for (const places of groupsBy(lines, ({ name }) => like(name)).values()) {
      if (places.length > 1 && strictness === 0) for (const place of places) twice[place] = true;
      const take = (place: number, one: Submission) => {
        found[place]?.push(one);
        open.delete(one);
        if (strictness > 0) spelt[place] = true;
      };
      const name = like(lines[places[0] ?? 0]?.name ?? '');
      const mine = [...open].filter(({ author }) => author !== '' && like(author) === name);
      const isFree = (place: number) => found[place]?.length === 0;
      const free = places.filter(isFree);
      for (const place of free) {
        const words = lines[place]?.words ?? '';
        const own = mine.filter((one) => open.has(one) && words !== '' && signedBy(one, words));
        for (const one of own) take(place, one);
      }
      const rest = mine.filter((one) => open.has(one));
      const left = free.filter(isFree);
      const last = left.at(-1) ?? free.at(-1);
      for (const [at, one] of rest.entries()) {
        const place = left[at] ?? last;
        if (place !== undefined) take(place, one);
      }
    }
  }
  return {
    rows: lines.map((line, place) => ({
      line,
      state: stateOf(line, found[place] ?? []),
      spelt: spelt[place] ?? false,
      twice: twice[place] ?? false,
      files: (found[place] ?? []).flatMap((one) => one.files),
    })),
    unknown: [...open].flatMap((one) => one.files),
  };
}

const signedBy = ({ files }: Submission, words: string): boolean =>
  files.some(({ fingerprint }) => fingerprint === words);

function submissionsOf(files: readonly HandedFile[]): readonly Submission[] {
  const byId = new Map<string, Submission>();
  const all: Submission[] = [];
  for (const file of files) {
    const known = file.id === '' ? undefined : byId.get(file.id);
    if (known !== undefined && known.author === file.author) known.files.push(file);
    else {
      const one = { author: file.author, files: [file] };
      all.push(one);
      if (file.id !== '') byId.set(file.id, one);
    }
  }
  return all;
}

function groupsBy(lines: readonly ClassListLine[], key: (line: ClassListLine) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, line] of lines.entries()) {
    const name = key(line);
    if (name === '') continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  }
  return groups;
}

function stateOf({ words }: ClassListLine, submissions: readonly Submission[]): HandedState {
  if (submissions.length === 0) return 'missing';
  const files = submissions.flatMap((one) => one.files);
  const taken = files.filter((file) => file.taken);
  if (words !== '' && taken.some(({ fingerprint }) => fingerprint !== '' && fingerprint !== words)) return 'other-key';
  if (submissions.filter((one) => one.files.some((file) => file.taken)).length > 1) return 'several';
  return taken.length === 0 ? 'refused' : 'in';
}
