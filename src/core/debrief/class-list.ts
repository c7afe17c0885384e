/** A class list as somebody pastes or loads it: who should hand in, and the eight words of their key where they told them. Linear. */
import type { ClassListLine } from './after-action.ts';

const eightWords = /^[a-z]{3,8}(?:[\s-]+[a-z]{3,8}){7}$/i;

export interface ClassListOptions {
  /** First cells that are a heading and no name, in lower case; the screen knows them in its languages. Default: none. */
  readonly headings?: readonly string[];
}

/**
 * One line each, empty ones left out. Cells are parted by tabs or semicolons; by commas only where the list
 * has a heading, a cell is quoted or eight words follow, because many write "surname, name". The first cell is the name, as it stands;
 * one of eight English words is the fingerprint of a key (lower case); others are left out.
 */
export function parseClassList(text: string, { headings = [] }: ClassListOptions = {}): readonly ClassListLine[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const isHeading = (cell: string) => headings.includes(cell.toLowerCase());
  const [first = ''] = lines;
  const headed = [';', '\t', ','].some((mark) => isHeading(cellsOf(first, mark)[0] ?? ''));
  return lines
    .slice(headed ? 1 : 0)
    .map((line) => lineOf(cellsOf(line, markOf(line, headed && first.includes(',')))))
    .filter(({ name }) => name !== '');
}

function markOf(line: string, commas: boolean): string {
  if (/[\t;]/.test(line)) return line.includes('\t') ? '\t' : ';';
  const after = line.slice(line.indexOf(',') + 1).trim();
  return commas || line.trimStart().startsWith('"') || eightWords.test(after) ? ',' : '\n';
}

/** Cells of one line; a quoted one may hold the mark, and a doubled quote. */
function cellsOf(line: string, mark: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === '"' && (quoted || cell.trim() === '')) {
      if (quoted && line.charAt(at + 1) === '"') cell += line.charAt(at++);
      else quoted = !quoted;
    } else if (letter === mark && !quoted) {
      cells.push(tidy(cell));
      cell = '';
    } else cell += letter;
  }
  return [...cells, tidy(cell)];
}

const tidy = (cell: string) => cell.normalize('NFC').replace(/\s+/g, ' ').trim();

function lineOf([name = '', ...others]: readonly string[]): ClassListLine {
  const words = others.find((cell) => eightWords.test(cell)) ?? '';
  return {
    name,
    words: words.toLowerCase().replace(/[\s-]+/g, ' '),
  };
}
