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
  readonly attributes: ReadonlyMap<string, string>;
}

/** A list has no reason to nest deeper; the UN's has five levels. */
const deepest = 32;
/** Characters given to the parser at once: how far it can run before limits are looked at. */
const stride = 65_536;
/** Limits of a record that a tag, text or comment may have: the parser holds it until its end. */
const slack = 8;

class Refused extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const none: ReadonlyMap<string, string> = new Map();

function attributesOf(given: { readonly [name: string]: unknown }): ReadonlyMap<string, string> {
  const entries = Object.entries(given);
  return entries.length === 0 ? none : new Map(entries.map(([name, value]) => [localName(name), String(value)]));
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
    if (open.length > 0 || !records.has(localName(tag.name))) return;
    start = base + text.lastIndexOf('<', parser.position - base - 1);
    line = parser.line;
    long = null;
  });
  parser.on('opentag', (tag) => {
    heard = parser.position;
    const name = localName(tag.name);
    if (open.length === 0 && !records.has(name)) return;
    measure();
    open.push({ name, text: '', children: [], attributes: long === null ? attributesOf(tag.attributes) : none });
  });
  const addText = (piece: string): void => {
    heard = parser.position;
    const last = open.at(-1);
    if (last !== undefined && long === null) last.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', () => void (heard = parser.position));
  parser.on('processinginstruction', () => void (heard = parser.position));
  parser.on('closetag', () => {
    heard = parser.position;
    depth -= 1;
    const closed = open.pop();
    if (closed === undefined) return;
    const { name, children, attributes } = closed;
    const parent = open.at(-1);
    if (parent !== undefined) {
      if (long === null) parent.children.push({ name, text: closed.text.trim(), children, attributes });
      return;
    }
    measure();
    if (long !== null) onTooLong(name, line, long);
    else {
      const raw = text.slice(start - base, parser.position - base);
      onRecord({ element: { name, text: closed.text.trim(), children, attributes }, raw, line });
    }
  });
  // Only what the parser itself throws is expected failure; a fault of `onRecord` must not pass for broken XML.
  parser.on('error', () => {
    throw new Refused();
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
      if (!(error instanceof Refused)) throw error;
      const at = parser.position - base;
      const column = why === 'xml-broken' ? String(parser.columnIndex) : '';
      const found = why === 'format-unknown' ? rootName : text.slice(Math.max(0, at - 40), at);
      failed = { code: why, file, row: parser.line, column, found: found.slice(0, 80) };
      text = '';
    }
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
