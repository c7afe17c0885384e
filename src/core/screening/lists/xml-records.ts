/**
 * Reads the records of an XML list as small element trees, one at a time, by local name, each with its published text; the text comes
 * in pieces and only the record at hand is kept. Document types and entities other than XML's five are refused, nesting and
 * length are bounded. Linear in the text; saxes parses. Broken markup refuses the file from there: nothing after it can be trusted.
 */
import { SaxesParser } from 'saxes';
import type { FileIssue } from '../../dataset/issue.ts';
import { listRecordLimit, type ListReader } from './read-list.ts';
import type { XmlElement } from './xml-element.ts';

export interface XmlRecord {
  readonly element: XmlElement;
  /** The record as published, from `<` to `>`. */
  readonly raw: string;
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
}

export interface XmlRecordOptions {
  readonly file: string;
  /** Local name of the root; null = any. */
  readonly root: string | null;
  /** Local names of the elements that are records. */
  readonly records: ReadonlySet<string>;
  readonly onRecord: (record: XmlRecord) => void;
  /** A record above `limit` characters: left out, reading goes on behind it. */
  readonly onTooLong: (name: string, line: number, found: string) => void;
  readonly limit?: number;
}

interface OpenElement {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
  /** null as long as there is none: most elements have none. */
  attributes: Map<string, string> | null;
}

/** A list has no reason to nest deeper; the UN's has five levels. */
const deepest = 32;
/** Characters given to the parser at once: how far it can run before limits are looked at. */
const stride = 65_536;
/** Limits of a record that a tag, text or comment may have: the parser holds it until its end. */
const slack = 2;

class Refused extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const none: ReadonlyMap<string, string> = new Map();

function elementOf({ name, text, children, attributes }: OpenElement): XmlElement {
  return { name, text: text.trim(), children, attributes: attributes ?? none };
}

/**
 * `failed`: 'file-empty', 'format-unknown' (another root; `found` is its name), 'record-too-long' (a tag, text or comment without end),
 * 'xml-broken' (row = line, column = column of the fault, `found` = the text that precedes it).
 */
export function createXmlRecordReader(options: XmlRecordOptions): ListReader {
  const { file, root, records, onRecord, onTooLong, limit = listRecordLimit } = options;
  const parser = new SaxesParser();
  // saxes looks entities up on an object with a prototype, where `&constructor;` finds a function.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
  });
  let failed: FileIssue | null = null;
  let why: FileIssue['code'] = 'xml-broken';
  /** Text from the start of the record at hand, or of the tag at hand; `base` is where in the file it begins. */
  let text = '';
  let base = 0;
  let blank = true;
  let depth = 0;
  let rootName = '';
  let start = 0;
  let line = 0;
  /** Beginning of the record at hand when it is above the limit, and so not kept. */
  let long: string | null = null;
  /** Where the parser last told something. */
  let heard = 0;
  const open: OpenElement[] = [];
  /** Told once the parser is done with its piece, so that a fault of the listener is not taken for broken XML. */
  const ready: (XmlRecord | { readonly name: string; readonly line: number; readonly found: string })[] = [];

  // With more than seven listeners V8 keeps the parser's fields in a dictionary, and it is five times as slow.
  parser.on('doctype', () => {
    throw new Refused();
  });
  parser.on('opentagstart', (tag) => {
    heard = parser.position;
    depth += 1;
    if (depth > deepest) throw new Refused();
    if (depth === 1) {
      rootName = localName(tag.name);
      if (root !== null && rootName !== root) {
        why = 'format-unknown';
        throw new Refused();
      }
    }
    const name = localName(tag.name);
    if (open.length === 0) {
      if (!records.has(name)) return;
      start = base + text.lastIndexOf('<', parser.position - base - 1);
      line = parser.line;
      long = null;
    }
    open.push({ name, text: '', children: [], attributes: null });
  });
  parser.on('attribute', ({ name, value }) => {
    const last = open.at(-1);
    if (last === undefined || long !== null) return;
    last.attributes ??= new Map();
    last.attributes.set(localName(name), value);
  });
  const addText = (piece: string): void => {
    heard = parser.position;
    const last = open.at(-1);
    if (last !== undefined && long === null) last.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    heard = parser.position;
    depth -= 1;
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent !== undefined) {
      if (long === null) parent.children.push(elementOf(closed));
      return;
    }
    measure();
    if (long !== null) ready.push({ name: closed.name, line, found: long });
    else ready.push({ element: elementOf(closed), raw: text.slice(start - base, parser.position - base), line });
  });
  const measure = (): void => {
    if (long === null && parser.position - start > limit) long = text.slice(start - base, start - base + 80);
  };
  const drop = (until: number): void => {
    text = text.slice(until - base);
    base = until;
  };
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      // Of the parser, or ours: nothing else runs in there.
      if (!(error instanceof Error)) throw error;
      const at = parser.position - base;
      const column = why === 'xml-broken' ? String(parser.columnIndex) : '';
      const found = why === 'format-unknown' ? rootName : text.slice(Math.max(0, at - 40), at);
      failed = { code: why, file, row: parser.line, column, found: found.slice(0, 80) };
      text = '';
    }
    for (const one of ready) {
      if ('raw' in one) onRecord(one);
      else onTooLong(one.name, one.line, one.found);
    }
    ready.length = 0;
  };
  const take = (piece: string): void => {
    text += piece;
    blank &&= piece.trim() === '';
    parser.write(piece);
    if (parser.position - heard > slack * limit) {
      why = 'record-too-long';
      throw new Refused();
    }
    if (open.length === 0) return drop(base + Math.max(0, text.lastIndexOf('<')));
    measure();
    if (long === null) return drop(start);
    for (const element of open) element.children.length = 0;
    drop(base + text.length);
  };

  return {
    get failed() {
      return failed;
    },
    push(given) {
      for (let at = 0; at < given.length && failed === null; at += stride) {
        guarded(() => take(given.slice(at, at + stride)));
      }
    },
    end() {
      if (failed !== null) return;
      if (blank) failed = { code: 'file-empty', file, row: 0, column: '', found: '' };
      else guarded(() => void parser.close());
    },
  };
}
