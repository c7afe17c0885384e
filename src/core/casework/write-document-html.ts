/** A document as one HTML file that asks for nothing else: no script, no picture, no address. For reading and printing on A4. */
import { xmlText } from '../screening/lists/xml-text.ts';
import type { Block, CaseDocument } from './document.ts';

/** `style` is CSS the caller vouches for. Every text is escaped; the policy in the file forbids scripts all the same. */
export function writeDocumentHtml(document: CaseDocument, style: string): string {
  const { language, title, mark, blocks } = document;
  return [
    '<!doctype html>',
    `<html lang="${xmlText(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${xmlText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<table class="sheet" role="presentation">',
    `<thead><tr><td><p class="sheet-mark">${xmlText(mark)}</p></td></tr></thead>`,
    '<tbody><tr><td>',
    ...blocks.map(blockHtml),
    '</td></tr></tbody>',
    `<tfoot><tr><td><p class="sheet-mark">${xmlText(mark)}</p></td></tr></tfoot>`,
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const tag = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${xmlText(text)}</${name}>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return tag('h1', block.text) + tag('p', block.under, ' class="sheet-under"');
    case 'heading':
      return tag('h2', block.text);
    case 'paragraph':
      return tag('p', block.text, block.quiet === true ? ' class="sheet-quiet"' : '');
    case 'pairs': {
      const row = ([label, values]: readonly [string, readonly string[]]) =>
        `<div>${tag('dt', label)}${values.map((value) => tag('dd', value, ' dir="auto"')).join('')}</div>`;
      return `<dl class="sheet-pairs">${block.rows.map(row).join('\n')}</dl>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => tag('li', item)).join('\n')}</ul>`;
    case 'facts': {
      const item = ({ text, cites }: { readonly text: string; readonly cites: string }) =>
        `<li>${tag('span', text)} ${tag('span', cites, ' class="sheet-cites"')}</li>`;
      return `<ol class="sheet-facts">${block.items.map(item).join('\n')}</ol>`;
    }
    case 'checks':
      return `<ul class="sheet-checks">${block.items.map(checkHtml).join('\n')}</ul>`;
    case 'table': {
      const cell = (name: string) => (text: string, column: number) =>
        tag(name, text, block.numeric.includes(column) ? ' class="num"' : '');
      const rows = block.rows.map((cells) => `<tr>${cells.map(cell('td')).join('')}</tr>`).join('\n');
      return `<table class="sheet-table"><thead><tr>${block.head.map(cell('th')).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
    }
  }
}

function checkHtml({ answer, said, question, law, note }: Extract<Block, { kind: 'checks' }>['items'][number]): string {
  const more = note === '' ? '' : tag('p', note);
  return `<li class="sheet-${answer}">${tag('b', said)} ${tag('span', question)} ${tag('span', law, ' class="sheet-quiet"')}${more}</li>`;
}
