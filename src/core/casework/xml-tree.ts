/** An XML document from a tree of elements: escaped, characters XML 1.0 forbids left out, indented. No attributes. */
import { xmlText } from '../screening/lists/xml-text.ts';

export type XmlElement = readonly [name: string, content: string | readonly XmlElement[]];

/** `comment` stands before the root; `--`, which would end it, is parted. */
export function writeXml(root: XmlElement, comment: string): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const safe = xmlText(comment).replace(/-(?=-|$)/g, '- ');
  if (safe !== '') lines.push(`<!-- ${safe} -->`);
  write(root, 0);
  lines.push('');
  return lines.join('\n');

  function write([name, content]: XmlElement, depth: number): void {
    const indent = '  '.repeat(depth);
    if (typeof content === 'string') lines.push(`${indent}<${name}>${xmlText(content)}</${name}>`);
    else {
      lines.push(`${indent}<${name}>`);
      for (const child of content) write(child, depth + 1);
      lines.push(`${indent}</${name}>`);
    }
  }
}

/** At most `length` characters as XML counts them are kept, none cut in two; what XML forbids does not count. '' becomes `empty`. */
export function fitText(text: string, length: number, empty = '-'): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').trim();
  const fitted = allowed.length <= length ? allowed : [...allowed].slice(0, length).join('').trimEnd();
  return fitted === '' ? empty : fitted;
}
