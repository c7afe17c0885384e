/**
 * Reads the records of an XML list as small element trees, one at a time, by local name, each with its published text.
 * Document types and entities other than XML's five are refused, and nesting is bounded. Linear in the text; saxes parses.
 */
import { SaxesParser } from 'saxes';
import type { FileIssue, Outcome } from '../../dataset/issue.ts';

export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Text of this element alone, joined and trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export interface XmlRecord {
  readonly element: XmlElement;
  /** The record as published, from `<` to `>`. */
  readonly raw: string;
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
}

interface OpenElement {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

/** A list has no reason to nest deeper; the UN's has five levels. */
const deepest = 32;

class Refused extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Calls `onRecord` for each element whose local name is in `records`, in file order, provided the root is `root`.
 * Issues: 'file-empty', 'format-unknown' (another root; `found` is its name), 'xml-broken' (row = line, column = column
 * of the fault, `found` = the text that precedes it).
 */
export function readXmlRecords(
  text: string,
  file: string,
  root: string,
  records: ReadonlySet<string>,
  onRecord: (record: XmlRecord) => void,
): Outcome<null> {
  const refuse = (code: FileIssue['code'], row: number, column: string, found: string): Outcome<null> => ({
    ok: false,
    issues: [{ code, file, row, column, found: found.slice(0, 80) }],
  });
  if (text.trim() === '') return refuse('file-empty', 0, '', '');

  const parser = new SaxesParser();
  // saxes looks entities up on an object with a prototype, where `&constructor;` finds a function.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
  });
  let depth = 0;
  let otherRoot: string | null = null;
  let start = 0;
  let line = 0;
  const open: OpenElement[] = [];

  parser.on('doctype', () => {
    throw new Refused();
  });
  parser.on('opentagstart', (tag) => {
    const name = localName(tag.name);
    depth += 1;
    if (depth > deepest) throw new Refused();
    if (depth === 1 && name !== root) {
      otherRoot = name;
      throw new Refused();
    }
    if (open.length === 0) {
      if (!records.has(name)) return;
      start = text.lastIndexOf('<', parser.position - 1);
      line = parser.line;
    }
    open.push({ name, text: '', children: [] });
  });
  const addText = (piece: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const closed = open.pop();
    if (closed === undefined) return;
    const element: XmlElement = { name: closed.name, text: closed.text.trim(), children: closed.children };
    const parent = open.at(-1);
    if (parent === undefined) onRecord({ element, raw: text.slice(start, parser.position), line });
    else parent.children.push(element);
  });

  // Only what the parser itself throws is expected failure; a fault of `onRecord` must not pass for broken XML.
  let broken = false;
  parser.on('error', () => {
    broken = true;
    throw new Refused();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (otherRoot !== null && !broken) return refuse('format-unknown', parser.line, '', otherRoot);
    const at = parser.position;
    return refuse('xml-broken', parser.line, String(parser.columnIndex), text.slice(Math.max(0, at - 40), at));
  }
  return { ok: true, value: null };
}

/** Texts of the children named `name`, empty ones left out. */
export function textsOf(element: XmlElement, name: string): readonly string[] {
  return element.children.filter((child) => child.name === name && child.text !== '').map((child) => child.text);
}

/** Text of the first such child, or ''. */
export function textOf(element: XmlElement, name: string): string {
  return textsOf(element, name)[0] ?? '';
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
